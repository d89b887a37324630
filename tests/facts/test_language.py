"""Texts that are not English are told, short ones too; English ones with foreign names are read."""

import pytest

from occupipe.facts.language import is_english

FOREIGN = [
    "ein krankenpfleger verdient im durchschnitt 38.000 euro im jahr. die ausbildung dauert drei jahre.",
    "une infirmière gagne 2 100 euros par mois. les études durent trois ans.",
    "el salario de la enfermera es de 30.000 euros por año.",
]
ENGLISH = [
    "nurse",
    "bakers earn $30,000.",
    "los angeles and el paso nurses earn most in la jolla.",
    "de facto median: $40,000",
]


@pytest.mark.parametrize("text", FOREIGN)
def test_other_languages(text: str) -> None:
    assert not is_english(text)


@pytest.mark.parametrize("text", ENGLISH)
def test_english(text: str) -> None:
    assert is_english(text)
