"""Text of strangers that tries to be something else, and documents made of it; see `texts`."""
