"""Whether a text is English: its small words against those of the languages that career pages are published in."""

from __future__ import annotations

from itertools import islice

from occupipe import late as re
from occupipe.facts.wordlist import words

ENGLISH = words(
    """
    the of and to that it with by this are from have they which can their you your who will more most how what when than about
    into other all also may does if our years job jobs work as at be is or for an not salary
    """
)
FOREIGN = words(
    """
    der das die und im pro jahr ist nicht mit von ein eine einer einen für auf den dem des werden sind zum zur bei oder
    het een van voor niet met zijn naar bij ook aan wordt worden dat deze
    le les du une dans pour qui sur avec sont est aux cette ou et
    el los las una que por para con del su como más son y la de
    il di che non gli della dei delle sono nel è
    os em um uma não dos mais pela ao são
    och att som är på för av med till det er og på ikke
    w na się nie jest oraz dla
    """
)
"""Small words of German, Dutch, French, Spanish, Italian, Portuguese, the Scandinavian languages and Polish."""
_WORD = re.compile(r"[^\W\d_]+")
SAMPLE, ENOUGH = 600, 25  # words looked at, and the fewest that can tell a language
LEAST_FOREIGN = 0.08
LEAST_OF_FEW = 2  # foreign small words in a text of few words, none of them English
MOST_FOREIGN_LETTERS = 0.3


def is_english(folded: str) -> bool:
    """
    Whether a folded text is English, as far as its first words show; a text of few words must have some of another language and none of it.

    It is not where most of its small words are of another language, or its letters are of another script.

    >>> is_english("bakers mix dough and bake bread for the shops of the town " * 3)
    True
    >>> is_english("der beruf des bäckers ist ein handwerk, das eine ausbildung von drei jahren verlangt " * 3)
    False
    """
    said = [match[0] for match in islice(_WORD.finditer(folded), SAMPLE)]
    english, foreign = (sum(map(small.__contains__, said)) for small in (ENGLISH, FOREIGN))
    if len(said) < ENOUGH:
        return english > 0 or foreign < LEAST_OF_FEW
    if not folded.isascii() and sum(ord(word[0]) > 0x24F for word in said) > MOST_FOREIGN_LETTERS * len(said):
        return False
    return foreign <= english or foreign < LEAST_FOREIGN * len(said)
