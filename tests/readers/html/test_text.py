"""What of a page is text, and how it is cut into blocks."""

from __future__ import annotations

import pytest

from occupipe.errors import SourceError
from occupipe.facts import extract
from tests.readers.html.page import read
from tests.readers.outline import groups, outline, sections

MARKED = "<h1>Job</h1><h2>Part</h2>"
"""A page that marks its headings: lines are no headings there only because they are short."""
PROSE = "Bakers make bread and rolls, and most of them start work long before the shops open in the morning."

CUT = [
    pytest.param("<h1>Baker</h1><p>Bakers bake.<p>They rise early.", ["h1 Baker", "p Bakers bake.", "p They rise early."], id="open tags"),
    pytest.param("<H2 CLASS=x>Pay</H2><P>Low.", ["h2 Pay", "p Low."], id="capitals"),
    pytest.param("<h1>Baker<h2>Pay</h1><p>Low.", ["h1 Baker", "h2 Pay", "p Low."], id="heading left open"),
    pytest.param(f"<h2>Pay<p>{PROSE}</p><p>{PROSE}</h2>", ["h2 Pay", f"p {PROSE}", f"p {PROSE}"], id="heading over all"),
    pytest.param("<h2>Pay*</h2><p>Low.<p>*Source: Labor statistics", ["h2* Pay", "p Low.", "note* *Source: Labor statistics"], id="note"),
    pytest.param("<h2>Pay <a class=headerlink href=#pay>#</a></h2><p>x y", ["h2 Pay", "p x y"], id="link of a heading"),
    pytest.param("<h2><a class=anchor href=#pay>Pay</a></h2><p>x y", ["h2 Pay", "p x y"], id="heading in a link"),
    pytest.param("<ul><li>Knead<li>Bake <b>well</b></ul>", ["li Knead", "li Bake well"], id="list"),
    pytest.param("<ul><li><p>Knead.</p><p>Slowly.</p></li></ul>", ["li Knead.", "li Slowly."], id="item of paragraphs"),
    pytest.param("<p>one<b>two</b>three</p>", ["p onetwothree"], id="inline"),
    pytest.param("<p>one<div>two</div>three", ["p one", "p two", "p three"], id="box in a paragraph"),
    pytest.param("<p>  one \n two&nbsp; <i> three</i> </p>", ["p one two\u00a0 three"], id="white space"),
    pytest.param("<p><span>word </span>\n<span>next</span>", ["p word next"], id="white space twice"),
    pytest.param("\u200b<div>a b</div>\n&amp;<div>c d</div>", ["p a b", "p c d"], id="zero width"),
    pytest.param("<p>me&shy;di\u00adan pay of $5&shy;0</p>", ["p median pay of $5\u00ad0"], id="soft hyphens"),
    pytest.param("<p>Pay of $90<a href=#n>[2]</a>, or so <a href=/x>[more]</a>.</p>", ["p Pay of $90, or so [more]."], id="linked note"),
    pytest.param("<p>Pay of $15<sup>75</sup> now</p>", ["p Pay of $15\u200b75 now"], id="raised cents, which are no figure alone"),
    pytest.param("<p>Pay of $15,300<sup>75</sup> now</p>", ["p Pay of $15,300 now"], id="note of two digits"),
    pytest.param("<p>a<br>b</p>", ["p a / b"], id="line break"),
    pytest.param(f"<p>{PROSE[:70]}<br>{PROSE[71:]}</p>", [f"p {PROSE[:70]} / {PROSE[71:]}"], id="wrapped"),
    pytest.param("<pre>Pay\n  Low   $5\n\n  High  $9</pre>", ["p Pay", "tr Low $5", "tr High $9"], id="preformatted"),
    pytest.param("<p>&nbsp;</p><p>\u200b</p><p>x</p>", ["p x"], id="empty paragraphs"),
    pytest.param("<p><b>Pay in brief</b></p><p>Low.</p>", ["h3 Pay in brief", "p Low."], id="bold heading"),
    pytest.param("<p><strong>Pay:</strong></p><p>Low.</p>", ["h3 Pay:", "p Low."], id="bold below marked"),
    pytest.param("<p><b>Bakers earn little.</b></p>", ["p Bakers earn little."], id="bold sentence"),
    pytest.param("<p>What do bakers earn?</p><p>Little.</p>", ["h3 What do bakers earn?", "p Little."], id="question"),
    pytest.param("<p>By Jane Doe</p>", ["p By Jane Doe"], id="no heading beside marked ones"),
    pytest.param("<div>Median pay</div><div>$5 an hour</div>", ["tr Median pay / $5 an hour"], id="label over figure"),
    pytest.param("<h3>Median pay</h3><div>$5 an hour</div>", ["tr Median pay /  / $5 an hour"], id="title of one figure"),
    pytest.param("<div>$5 an hour</div><div>median pay</div>", ["tr $5 an hour / median pay"], id="figure over label"),
    pytest.param("<li><span>Median pay</span><span>$5</span></li>", ["li Median pay $5"], id="spans"),
    pytest.param("<p>Updated August 28, page 3</p>", ["p Updated August 28, page 3"], id="no row"),
    pytest.param("<figure><img><figcaption>A baker</figcaption></figure>", ["p A baker"], id="caption"),
    pytest.param("<details><summary>Pay</summary>Low.</details>", ["h3 Pay", "p Low."], id="details"),
    pytest.param("<button data-toggle=collapse>Pay</button><p>Low. Bakers earn little.</p><button>Send</button>", ["h3 Pay", "p Low. Bakers earn little."], id="buttons"),
    pytest.param("<p>H<sub>2</sub>O, 10<sup>th</sup>, wage<sup>[2]</sup> of $5<sup>1</sup>*", ["p* H2O, 10th, wage of $5*"], id="raised"),
    pytest.param("<table>Lost<tr><td>a<td>b</table>", ["p Lost", "tr a\tb"], id="words between rows"),
    pytest.param("<title>T</title><p>x<textarea>y</textarea><select><option>z</select>", ["p x"], id="forms"),
]  # fmt: skip


@pytest.mark.parametrize(("markup", "expected"), CUT)
def test_a_page_is_cut_as_it_is_shown(markup: str, expected: list[str]) -> None:
    assert outline(read(MARKED + markup))[2:] == expected


def test_a_page_without_headings_is_cut_as_plain_text_is() -> None:
    article = read(f"<div>Bakers</div><div>{PROSE}</div><div>Job Outlook</div><div>{PROSE}</div>")
    assert outline(article) == ["h2 Bakers", f"p {PROSE}", "h2 Job Outlook", f"p {PROSE}"]


PARTED = [
    ("Pay<b>$5</b>", "Pay $5"),
    ("Hospitals<i>39%</i>", "Hospitals 39%"),
    ("<span>Top</span><span>Low</span>", "Top Low"),
    ("<span>$48,100</span><span>39%</span>", "$48,100 39%"),
    ("<span>$</span><span>48</span><span>,100</span><span>/yr</span>", "$48,100/yr"),
    ("<span>4</span><span>8</span><span>%</span>", "48%"),
    ("<span>$48</span><span>K</span>", "$48K"),
    ("<b>B</b>akers", "Bakers"),
    ("Salary:&#36;5", "Salary:$5"),
]


@pytest.mark.parametrize(("markup", "words"), PARTED)
def test_words_that_only_a_style_sheet_parts_are_parted(markup: str, words: str) -> None:
    assert read(f"<p>{markup}</p>").text == words


def test_headings_of_a_box_say_nothing_of_what_follows_it() -> None:
    article = read("<h2>Pay</h2><aside class=facts><h2>Facts</h2><p>x: y</p></aside><p>Back to pay.</p>")
    assert sections(article) == [None, "Pay", "Facts", "Pay"]


def test_a_heading_alone_in_its_box_speaks_of_what_follows() -> None:
    article = read("<div class=card><h2>Pay</h2></div><p>Bakers earn little.</p>")
    assert sections(article) == [None, "Pay"]


def test_a_heading_stands_under_the_heading_above_its_level() -> None:
    article = read("<h1>Baker</h1><h2>Pay</h2><h3>Now</h3><p>x</p><h2>Work</h2><p>y</p>")
    assert sections(article) == [None, "Baker", "Pay", "Now", "Baker", "Work"]


def test_lists_are_groups_of_their_own() -> None:
    article = read("<ul><li>a<ul><li>b</ul><li>c</ul><p>x</p><ul><li>d</ul>")
    first, inner, again, none, other = groups(article)
    assert first == again
    assert len({first, inner, none, other}) == 4


def test_a_page_without_words_is_told() -> None:
    with pytest.raises(SourceError, match="no words"):
        read("<html><head><title>Baker</title></head><body><img src=x></body></html>")


TABBED = [
    "<ul class=tabs><li><a href='#p'>Salary</a></ul><div class='tab-pane' id=p style='display:none'><ul><li>Low: $5</ul></div>",
    "<div role=tablist><button role=tab aria-controls=p>Salary</button></div><div role=tabpanel id=p hidden><ul><li>Low: $5</ul></div>",
    "<nav><div class='nav nav-tabs'><button role=\"tab\" data-bs-target='#p'>Salary</button></div></nav><div class='tab-pane' id=p><ul><li>Low: $5</ul></div>",
]


@pytest.mark.parametrize("markup", TABBED)
def test_the_words_of_a_tab_are_the_heading_of_its_panel(markup: str) -> None:
    assert outline(read(MARKED + markup))[-2:] == ["h3 Salary", "li Low: $5"]


def test_a_panel_with_a_heading_has_no_other() -> None:
    article = read(
        "<h1>Job</h1><ul class=tabs><li><a href='#p'>Tab</a></ul><div role=tabpanel id=p><h2>Pay</h2><p>Low pay.</p></div>"
    )
    assert outline(article) == ["h1 Job", "h2 Pay", "p Low pay."]


def test_an_amount_with_raised_cents_is_not_read_without_them() -> None:
    article = read(
        "<h1>Baker</h1><p>Bakers earn a median of $15<sup>75</sup> an hour, and $9<sup>[2]</sup> at least.</p>"
    )
    assert [article.words(f.span) for f in extract(article).facts if f.kind == "salary"] == ["$9"]
