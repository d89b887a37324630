"""Evaluation: what is read out of passages, scored against the facts that people read in them."""
