"""The rules of markup: loaded only for what has markup, since most articles have none."""

from __future__ import annotations

from occupipe.rules.mrk501_unknown_term import unknown_term
from occupipe.rules.mrk502_property_off_domain import property_off_domain
from occupipe.rules.mrk503_value_out_of_range import value_out_of_range
from occupipe.rules.mrk504_number_as_text import number_as_text
from occupipe.rules.mrk505_impossible_distribution import impossible_distribution
from occupipe.rules.mrk506_missing_property import missing_property
from occupipe.rules.mrk507_several_marked_occupations import several_marked_occupations
from occupipe.rules.mrk508_unsafe_script import unsafe_script
from occupipe.rules.mrk509_retired_term import retired_term
from occupipe.rules.mrk510_invalid_json import invalid_json
from occupipe.rules.mrk511_not_in_text import not_in_text
from occupipe.rules.mrk512_differs_from_text import differs_from_text
from occupipe.rules.mrk513_other_statistic import other_statistic
from occupipe.rules.mrk514_other_year import other_year
from occupipe.rules.mrk515_finer_than_text import finer_than_text
from occupipe.rules.mrk516_missing_from_markup import missing_from_markup
from occupipe.rules.rule import Rule

MARKUP_RULES: tuple[Rule, ...] = (
    unknown_term,
    property_off_domain,
    value_out_of_range,
    number_as_text,
    impossible_distribution,
    missing_property,
    several_marked_occupations,
    unsafe_script,
    retired_term,
    invalid_json,
    not_in_text,
    differs_from_text,
    other_statistic,
    other_year,
    finer_than_text,
    missing_from_markup,
)
"""The rules of markup in the order of their codes. To add one: its file, a row here, a case file under tests/cases."""
