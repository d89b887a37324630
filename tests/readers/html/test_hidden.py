"""Hidden elements: what something on the page opens is content, the rest is not."""

from __future__ import annotations

import pytest

from tests.readers.html.page import read

SHOWN = [
    "<a href='#pay'>Pay</a><div id=pay style='display:none'>{}</div>",
    "<button data-bs-target='#pay'>Pay</button><div id=pay class=x hidden>{}</div>",
    "<button aria-controls=\"pay\">Pay</button><i>x</i><div id=pay style='display: none'>{}</div>",
    "<div role=tabpanel hidden>{}</div>",
    "<div class='tab-pane fade' style='DISPLAY:NONE'>{}</div>",
    "<div class='accordion-body' hidden>{}</div>",
    "<h3>Pay</h3><div style='display:none;'>{}</div>",
    "<h3>Pay</h3>\n\n<div hidden>{}</div>",
    "<dl><dt>Pay</dt><dd style='display:none'>{}</dd></dl>",
    "<button aria-expanded=false>Pay</button><div hidden>{}</div>",
    "<details><summary>Pay</summary><p>{}</p></details>",
    "<div hidden='until-found'>{}</div>",
    "<div class='d-none d-md-block'>{}</div>",
    "<div class='hidden md:block'>{}</div>",
    "<dialog open>{}</dialog>",
    "<ins>{}</ins>",
    "<div aria-hidden=true>{}</div>",
    "<div style=\"background:url('a;display:none')\">{}</div>",
    "<div style='-x-display:none'>{}</div>",
    "<p>Low<span id=more style='display:none'>{}</span></p><button onclick=more()>Read more</button>",
    "<div class='read-more-text' hidden>{}</div>",
]
UNSEEN = [
    "<div style='display:none'>{}</div>",
    "<div style='color:red; visibility: hidden'>{}</div>",
    "<div style=\"background:url('x');display:none\">{}</div>",
    "<p hidden>{}</p>",
    "<ul class='more' hidden><li><a href=x>{}</a></ul>",
    "<p hidden=''>{}</p>",
    "<div class='d-none'>{}</div>",
    "<div class='d-none d-print-block'>{}</div>",
    "<div class='modal fade' role=dialog>{}</div>",
    "<div class='modal' id=m style='display:none'>{}</div><a href='#m'>Open</a>",
    "<dialog>{}</dialog>",
    "<span class='sr-only'>{}</span>",
    "<b class='screen-reader-text'>{}</b>",
    "<a href='#c' class='visually-hidden'>{}</a>",
    "<p><i style='display:none'>{}</i></p>",
    "<template>{}</template>",
    "<noscript>{}</noscript>",
    "<script>{}</script>",
    "<style>{}</style>",
    "<iframe>{}</iframe>",
    "<object>{}</object>",
    "<svg><text>{}</text></svg>",
    "<textarea>{}</textarea>",
    "<select><option>{}</select>",
    "<!-- {} -->",
    "<!--[if IE]>{}<![endif]-->",
    "<del>{}</del>",
    "<s>{}</s>",
    "<strike>{}</strike>",
    "<p style='text-decoration:line-through'>{}</p>",
    "<del><p>{}</p></del>",
    "<template><template>x</template>{}</template>",
    "<h3>Pay</h3><p>Low.</p><div style='display:none'>{}</div>",
]


@pytest.mark.parametrize("markup", SHOWN)
def test_what_can_be_opened_is_text(markup: str) -> None:
    assert "Bakers earn $5." in read("<h1>Baker</h1>" + markup.format("Bakers earn $5.")).text


@pytest.mark.parametrize("markup", UNSEEN)
def test_what_cannot_be_seen_is_no_text(markup: str) -> None:
    article = read("<h1>Baker</h1><p>Before.</p>" + markup.format("Bakers earn $5.") + "<p>Behind.</p>")
    assert "$5" not in article.text
    assert "Behind." in article.text


def test_a_deleted_word_is_left_out_of_its_line() -> None:
    assert read("<p>Bakers earn <s>$4</s> <del>or so</del> $5.</p>").text == "Bakers earn $5."


def test_a_format_that_was_never_closed_ends_with_its_cell() -> None:
    assert read("<table><tr><td><s>$4<td>$5<tr><td>$6<td>$7</table>").text == "$5\n$6\t$7"


def test_many_hidden_panels_are_looked_up_in_one_pass() -> None:
    panels = "".join(f"<a href='#p{n}'>x</a><i>y</i><div id=p{n} hidden>Panel {n}.</div>" for n in range(200))
    text = read(panels + "<div id=q hidden>Not this.</div>").text
    assert "Panel 0." in text
    assert "Panel 199." in text
    assert "Not this." not in text
