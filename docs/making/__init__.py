"""The pages of docs/ that are made from the code: the command line, the rules, and the picture of the terminal."""
