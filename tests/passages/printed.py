"""
The figures that a quotation prints, in digits or in words, so that a gold value can be looked up in it.

This reading is generous on purpose: it collects every value that some mark could give a figure, and only serves to
catch slips of the annotator. It is not the product's reader and shares nothing with it.
"""

import re

SCALES = (1.0, 1e3, 1e5, 1e6, 1e7)  # as printed, thousands (K), lakh, millions, crore
GROUPED = re.compile(r"\d{1,3}(?:,\d{2,3})+(?:\.\d+)?|\d+(?:\.\d+)?")
GLUED = re.compile(r"\d{1,3}(?:,\d{3})+")  # cells run together: a group of thousands has exactly three digits
POINTED = re.compile(r"\d{1,3}(?:\.\d{3})+(?!\d)")  # continental thousands
PAIR = re.compile(r"([\w-]+) (?:in|out of) ([\w-]+)", re.IGNORECASE)
UNITS = {
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8, "nine": 9, "ten": 10,
    "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14, "fifteen": 15, "sixteen": 16, "seventeen": 17,
    "eighteen": 18, "nineteen": 19,
}  # fmt: skip
TENS = {
    "twenty": 20, "thirty": 30, "forty": 40, "fifty": 50, "sixty": 60, "seventy": 70, "eighty": 80, "ninety": 90,
}  # fmt: skip
MULTIPLES = {"hundred": 100, "thousand": 1000, "million": 1_000_000}
FRACTIONS = {
    "half": 50.0, "two-thirds": 200 / 3, "three quarters": 75.0, "quarter": 25.0, "a fifth": 20.0, "a tenth": 10.0,
}  # fmt: skip


def printed_values(quote: str) -> set[float]:
    """Every value that the quotation prints in digits, words or fractions."""
    plain = [*GROUPED.findall(quote), *GLUED.findall(quote), *(f.replace(".", "") for f in POINTED.findall(quote))]
    digits = {float(figure.replace(",", "")) * scale for figure in plain for scale in SCALES}
    return digits | spelled_values(quote) | fraction_values(quote)


def spelled_values(quote: str) -> set[float]:
    """Numbers in words: each run of number words gives one value ("eighty thousand one hundred and seventy")."""
    values: set[float] = set()
    total = group = 0
    running = False
    for word in [*re.findall(r"[a-z]+", quote.lower()), "end"]:
        if word in UNITS or word in TENS:
            group, running = group + UNITS.get(word, 0) + TENS.get(word, 0), True
        elif word in MULTIPLES and running:
            group *= MULTIPLES[word]
            total, group = (total + group, 0) if word != "hundred" else (total, group)
        elif not (word == "and" and running):
            values |= {float(total + group)} if running else set()
            total = group = 0
            running = False
    return values


def fraction_values(quote: str) -> set[float]:
    """Fractions as percentages: "one in eight", "two out of five", "half"."""
    named = {value for words, value in FRACTIONS.items() if words in quote.lower()}
    pairs = [(spelled_values(part), spelled_values(whole)) for part, whole in PAIR.findall(quote)]
    return named | {100 * a / b for parts, wholes in pairs for a in parts for b in wholes if b}
