"""
The HTML report: a page of its own for one article or many, for people who edit them.

The way of the data: a judged document becomes a `Section` and entries of the list of findings (plain frozen values, all
decisions made), templates write them, and a shelf keeps what they wrote until the overview above it is known.
"""

from occupipe.reports.html.page import report

__all__ = ["report"]
