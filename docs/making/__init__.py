"""What makes the pages of docs/ that come from the code: the command line, the rules, the picture of the terminal."""
