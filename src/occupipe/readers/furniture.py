"""Furniture: lines that are words of the page and not of the article."""

from __future__ import annotations

from occupipe import late as re

_FURNITURE = re.compile(
    r"(?:get matched|find (?:a )?(?:schools?|programs?)|request (?:free )?info|see (?:all )?schools|view (?:available )?schools"
    r"|share(?: this(?: (?:article|page|post))?)?|tweet|pin it|e?mail this|print(?: this)?(?: page)?|save image|add to cart"
    r"|back to top|skip to (?:main )?content|(?:also|further|more|keep) read(?:ing)?|see also|read (?:more|also|next)|learn more|continue reading|click here|sign ?up|log ?in|subscribe"
    r"|advertise(?:ment|ments)?|sponsored(?: content)?|related (?:articles|posts|careers|links)|you may also like|comments?"
    r"|leave a (?:comment|reply)|upvote|downvote|menu|home|search|cookie|we use cookies|accept all|privacy policy"
    r"|terms of (?:use|service)|all rights reserved|copyright|©|table of contents?|watch this video|photo:|image:"
    r"|compare schools|apply now|start your search)\b"
)
_NOTICE = re.compile(
    r"(?:©|\(c\)|&copy;|copyright\b) ?(?:\(c\)|©)? ?(?:by |19|20)|about us ?:|all rights reserved|(?:limited|limited[- ]time|special|exclusive) offer\b"
    r"|(?:(?:see|read) also|also read|read (?:more|next|this)|related(?: (?:articles?|careers?|jobs?|occupations?|posts?|reads?))?|you may also like) ?:"
    r"|(?:search|browse|explore|find|view|see) (?:all |our |over |more than )?[\d,]{1,12}\+? (?:[a-z-]{1,30} ){0,3}(?:jobs|openings|vacancies|positions)\b"
    r"|[\d,]{1,12}\+? (?:[a-z-]{1,30} ){0,3}(?:jobs|openings|vacancies|positions) (?:available|found|hiring|near you|near me|posted|in your area)$"
)
"""Notices of a page and leads to other pages, told by their first words whatever figures they have."""
LONGEST, LONGEST_NOTICE = 60, 200


def is_furniture(line: str) -> bool:
    """
    Whether a line is a call to action, a share link, a menu entry or a notice: short, without figures or end mark.

    >>> is_furniture("Get Matched With Schools"), is_furniture("Share of workers in hospitals: 39 percent.")
    (True, False)
    """
    if is_notice(line):
        return True
    if len(line) > LONGEST or line[-1:] in ".;" or _FURNITURE.match(line.lower()) is None:
        return False
    return not any(map(str.isdigit, line))


def is_notice(line: str) -> bool:
    """
    Whether a line is a notice of copyright, an offer, a search for vacancies or a lead to another page.

    >>> is_notice("© 2025 Careers Ltd. 300 employees."), is_notice("Copyright clerks earn $40,000 a year.")
    (True, False)
    """
    return len(line) <= LONGEST_NOTICE and _NOTICE.match(line.lower()) is not None
