"""Names of furniture: tags, roles, and words of classes and ids that tell what is none of the article."""

from __future__ import annotations

from collections.abc import Mapping

from occupipe import late as re

CHROME_ELEMENTS = frozenset(("amp-ad", "amp-consent", "amp-embed", "amp-sidebar", "amp-sticky-ad"))
"""Elements of AMP pages that are menus, notices and advertising."""
CHROME_TAGS = frozenset(("footer", "header", "nav"))
CHROME_ROLES = frozenset(("alertdialog", "banner", "contentinfo", "menu", "menubar", "navigation", "search", "toolbar"))
CHROME_NAMES = frozenset(
    ("addthis", "addtoany", "breadcrumb", "breadcrumbs", "colophon", "cookie", "cookies", "consent", "disqus", "gdpr", "masthead",
     "newsletter", "offcanvas", "pagination", "pager", "popup", "respond", "sharedaddy", "signup", "skiplinks", "subscribe",
     "subscription", "tagcloud", "topbar")
)  # fmt: skip
BOX_NAMES = frozenset(
    ("ad", "ads", "adsbygoogle", "adslot", "advert", "advertisement", "advertising", "adverts", "advertorial", "affiliate",
     "alsolike", "comment", "comments", "commentlist", "cta", "dfp", "outbrain", "promo", "promos", "promoted", "promotion",
     "recommendations", "recommended", "sponsor", "sponsored", "sponsors", "taboola", "testimonial", "testimonials",
     "upsell")
)  # fmt: skip
LINKED_NAMES = frozenset(
    ("author", "bio", "buttons", "byline", "categories", "contents", "footer", "header", "links", "menu", "nav", "navbar",
     "navigation", "share", "sharing", "sidebar", "social", "sidenav", "submenu", "subnav", "tabs", "tags", "toc", "toolbar",
     "banner")
)  # fmt: skip
"""Names of what is furniture where it is made of links, or has no words to speak of."""
_COMPOUNDS = re.compile(
    r"(?:^|[\s_-])(?:(?P<chrome>site[_-]?info|tags?[_-]?cloud)|partner[_-]?(?:content|post|offer)s?"
    r"|jobs?[_-]?(?:ad|board|card|carousel|feed|list|listing|posting|result|teaser|widget)s?|vacanc(?:y|ies)"
    r"|pric(?:ing|e)[_-]?(?:box|card|column|grid|plan|table|tier)(?:e?s)?|pricing)(?:[\s_-]|$)",
    re.IGNORECASE,
)
COMPOUND_WORDS = frozenset(
    ("job", "jobs", "partner", "price", "pricing", "site", "tag", "tags", "vacancies", "vacancy")
)
"""Names of two words, of which each alone may be said of the article; vacancies of employers and price lists among them."""
OTHERS = frozenset(("related", "similar"))
NOT_OTHERS = frozenset(("degree", "experience", "field", "skill", "skills", "training", "work"))
FACT_NAMES = frozenset(
    ("facts", "fact", "glance", "infobox", "keyfacts", "overview", "profile", "quickfacts", "quick", "salary", "snapshot",
     "statistics", "stats", "stat", "summary", "wage", "wages", "earnings", "outlook")
)  # fmt: skip


def compound(attributes: Mapping[str, str | None]) -> str | None:
    """What a name of two words makes of an element: `chrome` of the page around the article, `box` in it, or nothing."""
    for name in ("class", "id"):
        found = _COMPOUNDS.search(attributes.get(name) or "")
        if found:
            return "chrome" if found["chrome"] else "box"
    return None
