"""By what a card is told in a page or a file. Apart from the card, so that who only looks for one loads nothing of it."""

CARD_START = '<article class="occupation-card"'
"""What a card begins with."""
