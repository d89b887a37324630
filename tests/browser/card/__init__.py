"""The occupation card in a browser: the piece of HTML, and the element."""
