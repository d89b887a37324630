"""Plain text cut into blocks: what an article marks by layout alone."""

import textwrap

import pytest

from occupipe.article import BlockKind
from tests.readers.outline import cells, groups, outline, plain, sections

PROSE = "Bakers make bread and rolls, and most of them start work long before the shops open in the morning."

CUT = [
    pytest.param(f"Working as a Baker\n\n{PROSE}\n", ["h2 Working as a Baker", f"p {PROSE}"], id="first line"),
    pytest.param(f"{PROSE}\n\nJob outlook\n\n{PROSE}\n", [f"p {PROSE}", "h2 Job outlook", f"p {PROSE}"], id="apart"),
    pytest.param(
        f"{PROSE}\n\nHow much do bakers earn?\n{PROSE}\n",
        [f"p {PROSE}", "h2 How much do bakers earn?", f"p {PROSE}"],
        id="question",
    ),
    pytest.param(
        f"{PROSE}\n\nSkills and Training\n{PROSE}\n",
        [f"p {PROSE}", "h2 Skills and Training", f"p {PROSE}"],
        id="Title Case",
    ),
    pytest.param(f"{PROSE}\n\nThey also clean.\n\n{PROSE}\n", [f"p {PROSE}", "p They also clean.", f"p {PROSE}"], id="sentence"),
    pytest.param(f"{PROSE}\n\nDuties include:\n\n{PROSE}\n", [f"p {PROSE}", "p Duties include:", f"p {PROSE}"], id="lead-in"),
    pytest.param(
        "Bakers\n\n• knead dough\n• clean ovens\n\nThey also\n\n* sell\n* weigh\n\n- one\n- two\n\n1. first\n2) second\n",
        ["h2 Bakers", "li knead dough", "li clean ovens", "h2 They also", "li sell", "li weigh", "li one", "li two",
         "li first", "li second"],
        id="bullets",
    ),
    pytest.param("- Employment fell\n-it fell by 9.0 percent\n", ["li Employment fell", "p -it fell by 9.0 percent"], id="minus"),
    pytest.param(
        f"Pay*\n\n{PROSE}\n\n*Source: Bureau of Labor Statistics, 2010\n",
        ["h2* Pay", f"p {PROSE}", "note* *Source: Bureau of Labor Statistics, 2010"],
        id="footnote of a heading",
    ),
    pytest.param(
        "Bakers earn a median annual wage of $32,350.**\n\n**Note: figures are for 2010.\n",
        ["p** Bakers earn a median annual wage of $32,350.**", "note** **Note: figures are for 2010."],
        id="footnote of a figure",
    ),
    pytest.param(
        f"Home\n\n{PROSE}\n\nGet Matched With Schools\n\nShare this article\n\n{PROSE}\n",
        ["page Home", f"p {PROSE}", "page Get Matched With Schools", "page Share this article", f"p {PROSE}"],
        id="furniture",
    ),
    pytest.param(
        f"{PROSE}\n\nSearch 2,000 baker jobs\n\n300 baker jobs available\n\n© 2024 Ovens Ltd. | 300 workers.\n",
        [f"p {PROSE}", "page Search 2,000 baker jobs", "page 300 baker jobs available", "page © 2024 Ovens Ltd. | 300 workers."],
        id="notices",
    ),
    pytest.param(f"Baker\n\n{PROSE}\n-----\n{PROSE}\n", ["h2 Baker", f"p {PROSE}", f"p {PROSE}"], id="ruled off"),
    pytest.param("", [], id="nothing"),
    pytest.param(" \n\t\n", [], id="blank"),
    pytest.param("-----\n\n* * *\n", [], id="rules"),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), CUT)
def test_cut(text: str, expected: list[str]) -> None:
    assert outline(plain(text)) == expected


@pytest.mark.parametrize("sentences", [1, 2, 6])
def test_wrapped_lines_are_one_paragraph(sentences: int) -> None:
    wrapped = textwrap.fill(" ".join([PROSE] * sentences), 72)
    text = f"Working as a Baker\n\n{wrapped}\n\n{wrapped}\n"
    assert outline(plain(text)) == ["h2 Working as a Baker", *[f"p {wrapped}".replace("\n", " / ")] * 2]


def test_lines_without_blank_ones_between_are_paragraphs_of_their_own() -> None:
    lines = [f"{PROSE} {n}." for n in "abcdef"]
    assert outline(plain("\n".join(lines))) == [f"p {line}" for line in lines]


def test_blocks_stand_under_the_heading_above() -> None:
    article = plain(f"{PROSE}\n\nPay\n\n{PROSE}\n\nJob Outlook\n\n- one\n- two\n")
    assert sections(article) == [None, None, "Pay", "Pay", "Job Outlook", "Job Outlook"]


def test_lists_have_groups() -> None:
    article = plain(f"- one\n- two\n\n{PROSE}\n\n- three\n")
    assert groups(article) == [1, 1, 0, 2]


def test_footnote_answers_its_mark() -> None:
    article = plain("Pay*\n\nText of some length here, so it is prose.\n\n**Note: b\n\n*Source: a\n")
    heading = article.blocks[0]
    assert heading.kind is BlockKind.HEADING
    assert [article.words(note.span) for note in article.footnotes_for(heading.marks)] == ["*Source: a"]
    assert article.footnotes_for("") == ()


def test_stat_box_and_flat_table_are_rows() -> None:
    article = plain("Median pay\n$48,100\n\nHospitals 39%\nOffices of physicians 22%\n")
    assert cells(article) == [["Median pay", "$48,100"], ["Hospitals", "39%"], ["Offices of physicians", "22%"]]


@pytest.mark.parametrize("end", ["\n", "\r\n", "\r"])
def test_text_is_the_source(end: str) -> None:
    text = f"Pay{end}{end}{PROSE}{end}"
    assert plain(text).text == text


def test_a_short_line_that_ends_with_a_joint_goes_on() -> None:
    text = "Baker\n\nBakers earn a median of $34,950 a year, or\n$16.80 an hour, says the bureau.\n"
    article = plain(text)
    assert [article.words(block.span) for block in article.blocks][1:] == [text[7:-1]]
