"""How strongly a clause asks for a level of education, experience or a certificate."""

from __future__ import annotations

from collections.abc import Mapping

from occupipe.facts.wording import WordCues
from occupipe.spans import Span

ROLES = WordCues(
    {
        "least": r"no more than|minimum (?:requirement|education)|at (?:a|the very) minimum|at the least|as a minimum",
        "optional_1": r"\b(?:is|are|be)(?:n't| not|n't always| not always)(?: [a-z]+ly)? (?:required|needed|necessary|mandatory|compulsory|a must)"
        r"|not (?:a )?(?:requirement|required|necessary|mandatory)|\b(?:do not|don't|no) need|\boptional(?:ly)?\b|voluntary",
        "preferred": r"\bprefer|\bfavou?r|\badvantage|\bdesir(?:able|ed)\b|competitive|\bedge\b|\bideal(?:ly)?\b|sought after|better (?:prospects|chances|jobs)"
        r"|\bgive[sn]? (?:preference|priority)|increasingly|\ba (?:big )?plus\b|look (?:for|favou?rably)|\brecommend",
        "optional_2": r"\b(?:some|a few|certain) (?!type|form|kind|sort|college)|\bothers? (?:require|prefer|need|positions|jobs|states)|\bless common"
        r"|\b(?:may|might|can|could)\b(?! not)|\bhelpful\b|\buseful\b|\bpursue|\bchoose\b|\bprobably be paid\b|\bgo on to\b|\badvance\b|\bhigher pay\b",
        "typical": r"\btypical|\busual(?:ly)?\b|\bmost\b|\bmany\b|\bgeneral(?:ly)?\b|\bcommon(?:ly)?\b|\bmajority\b|\boften\b|\bnormal(?:ly)?\b|\bfrequently\b"
        r"|\btends? to\b|\bas a rule\b|\bplenty of\b|entry[- ]level education|\bstandard\b|\bpopular\b",
        "required": r"\brequir|\bmust\b|\bticket\b|\bis enough\b|\bsuffic|\bwill do\b|\bthreshold\b|\bthe rule\b|\bno entry\b|\beducation(?: needed)?: |\bdegree level\b|\bneed(?:ed|s)?\b|\bminimum\b|\bat least\b|\bmandatory\b|\bnecessary\b|\bessential\b|\bcompulsory\b|\bonly\b|\bha(?:ve|s) to\b"
        r"|\bprerequisite|\bbefore (?:you|they)\b|\bstarts? with\b|\bobligatory\b|\bby law\b",
    }
)
_ROLE: Mapping[str, str] = {
    "least": "required", "optional_1": "optional", "preferred": "preferred", "optional_2": "optional", "typical": "typical",
    "required": "required",
}  # fmt: skip
STRENGTH = ("required", "typical", "preferred", "optional")
_BREAKS = (";", " but ", " although ", " though ", " while ", " whereas ", " however", " yet ", ". ", ") ")


FAR = 400  # characters from a term that can still tell of it


def clause(folded: str, context: Span, term: Span) -> Span:
    """The clause of a sentence in which a term stands: up to the words that set it against another, or far enough off."""
    start, end = max(context.start, term.start - FAR), min(context.end, term.end + FAR)
    for mark in _BREAKS:
        before = folded.rfind(mark, start, term.start)
        after = folded.find(mark, term.end, end)
        start = before + len(mark) if before >= 0 else start
        end = after if after >= 0 else end
    return Span(start, max(end, term.end))


def role_of(folded: str, part: Span) -> str | None:
    """
    The role that the words of a clause give to what it asks for; of several cues the first row of the table wins.

    >>> role_of("most employers require a degree", Span(0, 31)), role_of("a license is not required", Span(0, 25))
    ('typical', 'optional')
    """
    found = {cue.label for cue in ROLES.find(folded, part.start, part.end)}
    return next((role for label, role in _ROLE.items() if label in found), None)
