"""Whether a value fits its property: the types and forms of its range, and numbers that are printed as text."""

from __future__ import annotations

from decimal import Decimal

from occupipe import late as re
from occupipe.markup.contexts import is_schema_org
from occupipe.markup.iso_currencies import CURRENCIES
from occupipe.markup.page import Markup
from occupipe.markup.things import Reference, Thing, Value
from occupipe.markup.vocabulary import DURATION, OTHERS, is_kind_of, is_literal_of, range_of

PLAIN = re.compile(r"-?[0-9]{1,15}(?:\.[0-9]{1,9})?")
"""A number as Microdata and RDFa may hold it: digits and a point."""
_PRINTED = re.compile(r"[A-Z]{0,3} ?[$£€₹]? ?-?[0-9][0-9,.  ]{0,20}(?:[kKmM]|%| ?(?:percent|USD|dollars))?\+?")
_LITERALS = frozenset(("Boolean", "Date", "DateTime", "Duration", "Number", "Text", "URL"))
_AMOUNTS = ("value",)
"""Properties whose value may be text, but in a figure is a number."""
_FIGURES = ("MonetaryAmount", "QuantitativeValue")
_LONGEST = 40


def misfit(markup: Markup, value: Value, *, is_typed: bool) -> str | None:
    """What a property takes in place of a value that is out of its range, None for one that fits."""
    wanted = range_of(value.name)
    given = value.value
    if isinstance(given, str) and "Text" in wanted:
        return _ill_formed(value.name, given)
    fits = (
        _is_thing_of(markup, value, wanted)
        if isinstance(given, Thing | Reference)
        else _is_literal_of(given, wanted, is_typed=is_typed)
    )
    if not fits:
        return f"takes {listed(wanted)}, not {shown(markup.referred(value) or given)}"
    return _ill_formed(value.name, given) if isinstance(given, str) else None


def _is_thing_of(markup: Markup, value: Value, wanted: tuple[str, ...]) -> bool:
    """Whether a thing, or what a reference refers to, is of one of some types. What is not known is not judged."""
    thing = markup.referred(value)
    if thing is None:
        at = value.value.at if isinstance(value.value, Reference) else ""
        return bool(set(wanted) - _LITERALS) or "URL" in wanted or is_schema_org(at)
    if thing.is_foreign or not thing.kinds:
        return True
    return any(is_kind_of(kind, wanted) for kind in thing.kinds)


def _is_literal_of(given: str | Decimal | bool | None, wanted: tuple[str, ...], *, is_typed: bool) -> bool:
    if isinstance(given, str):
        return OTHERS in wanted or "Number" in wanted or is_literal_of(given, wanted) or is_name(given, wanted)
    if isinstance(given, bool):
        return "Boolean" in wanted
    if isinstance(given, Decimal):
        return OTHERS in wanted or "Number" in wanted
    return not is_typed


def is_name(given: object, wanted: tuple[str, ...]) -> bool:
    """Whether a value is the name of a thing where the thing itself belongs; readers of markup mostly bear with that."""
    return isinstance(given, str) and not set(wanted) & _LITERALS


def is_number_as_text(thing: Thing, value: Value) -> bool:
    """Whether text stands where a number belongs: `"$32,350"`; in Microdata and RDFa plain digits are a number."""
    given, wanted = value.value, range_of(value.name)
    if not isinstance(given, str) or "Number" not in wanted:
        return False
    if not thing.block.syntax.is_typed and PLAIN.fullmatch(given):
        return False
    if "Text" not in wanted:
        return True
    is_figure = value.name in _AMOUNTS and any(is_kind_of(kind, _FIGURES) for kind in thing.kinds)
    return is_figure and _PRINTED.fullmatch(given.strip()) is not None


def _ill_formed(name: str, given: str) -> str | None:
    """What is wrong with a text whose form a standard fixes."""
    if name == "currency" and given not in CURRENCIES:
        return f"takes a code of ISO 4217 such as USD, not {shown(given)}"
    if name == "observationPeriod" and not DURATION.fullmatch(given):
        return f"takes a duration of ISO 8601 such as P10Y, not {shown(given)}"
    return None


def shown(given: object) -> str:
    """A value in a message: the type of a thing, a literal in quotes, a number in its digits."""
    if isinstance(given, Thing):
        return " ".join(given.kinds) or "a thing without type"
    if isinstance(given, Reference):
        return "a reference"
    if isinstance(given, Decimal):
        return str(given)
    if isinstance(given, str):
        return repr(given if len(given) <= _LONGEST else f"{given[:_LONGEST]} ...")
    return {True: "true", False: "false"}.get(given, "null")  # type: ignore[call-overload,no-any-return]


def listed(wanted: tuple[str, ...]) -> str:
    """The types of a range in a sentence."""
    known = [kind for kind in wanted if kind != OTHERS]
    return " or ".join(known)
