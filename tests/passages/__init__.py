"""Passages of the project's own with every figure read by hand."""
