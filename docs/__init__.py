"""The documents of the project, and in `docs.making` what makes those that come from the code."""
