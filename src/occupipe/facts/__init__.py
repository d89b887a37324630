"""Facts: what an article states, read claim by claim."""
