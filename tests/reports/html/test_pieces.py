"""The text of a block cut at marks and notations: put together again it is what a reader of the page sees."""

from occupipe.article import Article, Block, BlockKind, Notation
from occupipe.reports.html.marks import Mark
from occupipe.reports.html.pieces import Cutter, Piece
from occupipe.reports.html.verdicts import Verdict
from occupipe.spans import Span

TEXT = "Pay is **$5** an hour, by most reports."


def mark(number: int, start: int, end: int, verdict: Verdict = Verdict.SOUND) -> Mark:
    return Mark(1, number, Span(start, end), TEXT[start:end], "1:1", verdict)


def cut(marks: list[Mark], span: Span | None = None, notations: tuple[Notation, ...] = ()) -> tuple[Piece, ...]:
    whole = Span(0, len(TEXT))
    article = Article("x", "x.md", TEXT, (Block(BlockKind.PARAGRAPH, whole),), notations=notations)
    return Cutter(article, marks).pieces(span or whole)


def test_without_marks_a_block_is_one_piece() -> None:
    assert cut([]) == (Piece(TEXT),)


def test_a_mark_is_a_piece_of_its_own() -> None:
    five = mark(1, 9, 11)
    assert cut([five]) == (Piece("Pay is **"), Piece("$5", five, None, True, True), Piece(TEXT[11:]))


def test_notation_is_not_shown_and_cuts_no_mark_loose() -> None:
    wide = mark(1, 0, 21)
    pieces = cut([wide], notations=(Notation(Span(7, 9)), Notation(Span(11, 13), "!")))
    assert "".join(piece.text for piece in pieces) == "Pay is $5! an hour, by most reports."
    assert [piece.mark is wide for piece in pieces][:-1] == [True] * (len(pieces) - 1)
    assert [piece.opens for piece in pieces].count(True) == [piece.closes for piece in pieces].count(True) == 1


def test_the_innermost_mark_leads_and_the_others_lie_around_it() -> None:
    sentence, five = mark(1, 0, 21, Verdict.WARNING), mark(2, 9, 11, Verdict.NOTE)
    pieces = cut([sentence, five])
    assert [(piece.text, piece.mark, piece.around) for piece in pieces] == [
        ("Pay is **", sentence, None),
        ("$5", five, Verdict.WARNING),
        ("** an hour", sentence, None),
        (", by most reports.", None, None),
    ]


def test_marks_that_cross_share_their_middle() -> None:
    first, second = mark(1, 0, 11), mark(2, 7, 21)
    pieces = cut([first, second])
    assert "".join(piece.text for piece in pieces) == TEXT
    assert [piece.mark for piece in pieces] == [first, first, second, None]


def test_a_mark_that_begins_before_the_span_goes_on_in_it() -> None:
    wide = mark(1, 0, 21)
    pieces = cut([wide], Span(9, 25))
    assert [(piece.text, piece.mark, piece.opens, piece.closes) for piece in pieces] == [
        ("$5** an hour", wide, False, True),
        (", by", None, False, False),
    ]
