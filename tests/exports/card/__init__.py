"""The occupation card: its figures, its words, its style, its script."""
