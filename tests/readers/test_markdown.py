"""Markdown cut into blocks: what it marks, and what articles leave unmarked in it."""

import pytest

from occupipe.errors import SourceError
from tests.readers.outline import cells, groups, marked, outline, plain, sections

PROSE = "Bakers make bread and rolls, and most of them start work long before the shops open in the morning."

CUT = {
    "headings": ("# Baker\n## Pay ##\nTitle\n===\nOutlook\n---\n", ["h1 Baker", "h2 Pay", "h1 Title", "h2 Outlook"]),
    "no headings": (f"#1 job\n\n{PROSE}\n---\n", ["h2 #1 job", f"p {PROSE}"]),
    "marks at a heading": ("# Pay*\n\n*Source: BLS\n", ["h1* Pay", "note* *Source: BLS"]),
    "bold": (f"**{PROSE}**\n", [f"p **{PROSE}**"]),
    "bold line as a heading": (
        f"# Baker\n\n{PROSE}\n\n**Job outlook**\n\n{PROSE}\n",
        ["h1 Baker", f"p {PROSE}", "h2 **Job outlook**", f"p {PROSE}"],
    ),
    "bold lead words": ("- **Dexterity.** Steady hands.\n", ["li **Dexterity.** Steady hands."]),
    "nested list": (
        "- Shops\n  - small\n  - large\n- Hotels\n",
        ["li Shops", "li small", "li large", "li Hotels"],
    ),
    "paragraph of an item": (
        "1. **Mixing**\n\n   By hand or machine.\n2. Baking\n",
        ["li **Mixing**", "p By hand or machine.", "li Baking"],
    ),
    "wrapped item": ("- Weigh flour\n  and water\n", ["li Weigh flour /   and water"]),
    "line behind an item": ("- Weigh flour\nClean up\n", ["li Weigh flour", "p Clean up"]),
    "year that looks like a number": ("2010. That was the year of the figures.\n", ["p 2010. That was the year of the figures."]),
    "unmarked bullets": ("# Baker\n\nDuties:\n\n• knead\n• bake\n", ["h1 Baker", "p Duties:", "li knead", "li bake"]),
    "quotation": (f"# Baker\n\n> {PROSE}\n> It is so.\n", ["h1 Baker", f"p {PROSE} / > It is so."]),
    "code": ("Before.\n\n```\nwage = 5\n```\n\nBehind.\n", ["p Before.", "p Behind."]),
    "code that never ends": ("Before it.\n\n~~~~~~~~\n\nThey earn $5.\n", ["p Before it.", "p They earn $5."]),
    "indented text": ("    They earn $5 an hour.\n", ["p They earn $5 an hour."]),
    "comment": ("<!-- they earn\n\n$6 -->\n\nThey earn $5.\n", ["p They earn $5."]),
    "script": ("<script>\nvar a = '$6';\n\n</script>\n\nThey earn $5.\n", ["p They earn $5."]),
    "HTML": ("<div>\n<p>They earn <b>$5</b>.</p>\n</div>\n", ["p They earn <b>$5</b>."]),
    "image": ("![a baker who earns $6](baker.png)\n\nThey earn $5.\n", ["p They earn $5."]),
    "rule": ("Before.\n\n***\n\nBehind.\n", ["p Before.", "p Behind."]),
    "definitions of links": ("See [pay][1].\n\n[1]: https://x.test/6\n", ["p See [pay][1]."]),
    "footnotes": (
        "They earn $5.[^1]\n\n[^1]: Source: Bureau of\n    Labor Statistics\n[^a]: Other\n",
        ["p[^1] They earn $5.[^1]", "note[^1] Source: Bureau of /     Labor Statistics", "note[^a] Other"],
    ),
    "source with a star": ("* Source: BLS\n", ["note* Source: BLS"]),
    "menu": ("- Home\n- [Contact us](x)\n- [Log in](y)\n", ["page Home", "li [Contact us](x)", "page [Log in](y)"]),
    "nothing": ("\n \n", []),
}  # fmt: skip


@pytest.mark.parametrize("case", CUT)
def test_cut(case: str) -> None:
    text, expected = CUT[case]
    article = marked(text)
    assert outline(article) == expected
    assert article.text == text


def test_table() -> None:
    article = marked(
        "| Place | Pay \\| year |\n|---|--:|\n| **Ohio** | $5 |\n| | $6 |\n| Iowa |\nSource: BLS\n\n| a | b |\n|-|-|\n| c | d |\n"
    )
    assert cells(article) == [
        ["Place", "Pay \\| year"], ["**Ohio**", "$5"], [None, "$6"], ["Iowa"], ["a", "b"], ["c", "d"],
    ]  # fmt: skip
    assert [line.partition(" ")[0] for line in outline(article)] == ["tr!", "tr", "tr", "tr", "note", "tr!", "tr"]
    assert groups(article) == [1, 1, 1, 1, 0, 2, 2]


def test_lists_and_runs_of_bullets_have_groups() -> None:
    article = marked("- a\n  - b\n- c\n\n# H\n\n• d\n• e\n\n# I\n\n• f\n")
    assert groups(article) == [1, 2, 1, 0, 3, 3, 0, 4]


def test_levels_and_sections() -> None:
    article = marked(f"# Baker\n\n### Pay\n\n{PROSE}\n\nIn cities\n\n{PROSE}\n\n## Outlook\n\n{PROSE}\n")
    assert [block.level for block in article.blocks] == [1, 3, 0, 4, 0, 2, 0]
    assert sections(article) == [None, "Baker", "Pay", "Pay", "In cities", "In cities", "Outlook"]


def test_a_long_line_is_a_paragraph_and_a_full_one_goes_on() -> None:
    wrapped = "\n".join(["# Baker", "", PROSE, "and [they](https://x.test/a-long-address)", "are tired.", ""])
    assert [line.partition(" ")[0] for line in outline(marked(wrapped))] == ["h1", "p"]
    long = "\n".join(["# Baker", "", PROSE * 2, PROSE, ""])
    assert outline(marked(long)) == ["h1 Baker", f"p {PROSE * 2}", f"p {PROSE}"]


def test_text_without_marks_is_read_as_plain_text_is() -> None:
    text = f"Working as a Baker\n\n{PROSE}\n\nMedian pay\n$48,100\n\n• one\n• two\n\nPay*\n\nHotels 39%\nShops 20%\n\n*Source: BLS\n"
    assert marked(text).blocks == plain(text).blocks


def test_nesting_has_a_limit() -> None:
    with pytest.raises(SourceError, match=r"baker\.md:\d+: lists or quotes are nested too deeply"):
        marked(">" * 100 + " deep\n")
    assert outline(marked("> " * 9 + "deep words are read.\n")) == ["p deep words are read."]


def test_front_matter_is_metadata_and_no_content() -> None:
    article = marked(
        "---\ntitle: 'Baker: a profile'\ndate: 2026-10-12\ncountry: Canada\ntags: [a]\nlayout: x\n---\n# Baker\n"
    )
    assert outline(article) == ["h1 Baker"]
    assert (article.metadata.title, article.metadata.published, article.metadata.country) == (
        "Baker: a profile", "2026-10-12", "CA",
    )  # fmt: skip
    assert article.places.position(article.blocks[0].span.start).line == 8


@pytest.mark.parametrize("text", ["---\n\nWords: no keys\n", "---\nWords of an article.\n---\n", "---\nWords\n"])
def test_rules_are_no_front_matter(text: str) -> None:
    assert "Words" in outline(marked(text))[0]


@pytest.mark.parametrize(
    ("matter", "problem"),
    [
        ("title: Baker: a profile\n", r"baker\.md:2: not YAML: "),
        ("title: a\ncountry: Narnia\n", r"baker\.md:3: 'Narnia' is no country"),
        ("title: a\ntitle: b\n", r"baker\.md:3: 'title' is given twice, first in line 2"),
        ("soc_code: baker\n", r"baker\.md:2: soc_code 'baker' is not a SOC code"),
    ],
)
def test_front_matter_that_is_wrong(matter: str, problem: str) -> None:
    with pytest.raises(SourceError, match=problem):
        marked(f"---\n{matter}---\n# Baker\n")
