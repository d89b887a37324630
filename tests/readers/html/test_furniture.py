"""Furniture: what is around the article, or in the midst of it, and not of it."""

from __future__ import annotations

import pytest

from occupipe.article import Article, BlockKind
from tests.readers.html.page import read

PAGE = "<h1>Baker</h1><p>Bakers bake.</p>{}<p>Bakers sell what they bake, and some of them deliver it.</p>"

NOT_READ = [
    "<nav>Pay of $5</nav>",
    "<NAV><ul><li>Pay of $5</ul></NAV>",
    "<footer>Pay of $5</footer>",
    "<header><a href=/>Pay of $5</a></header>",
    "<div role=navigation>Pay of $5</div>",
    "<div role=contentinfo>Pay of $5</div>",
    "<div role=search>Pay of $5</div>",
    "<div class='breadcrumbs'>Pay of $5</div>",
    "<div id=cookie-banner>Pay of $5</div>",
    "<div class='menu'><a href=/a>Pay of $5</a></div>",
    "<aside><a href=/a>Pay of $5</a></aside>",
    "<aside><p>Pay of $5</p></aside>",
    "<div class='sidebar'><p>Pay of $5</p></div>",
    "<button>Pay of $5</button>",
    "<div class=site-info>Pay of $5</div>",
    "<div id=colophon>Pay of $5</div>",
    "<div class='widget tagcloud'>Pay of $5</div>",
    "<div class='tag-cloud'>Pay of $5</div>",
    "<amp-sidebar layout=nodisplay><ul><li>Pay of $5</ul></amp-sidebar>",
    "<amp-ad type=x><p>Pay of $5</p></amp-ad>",
]
NOT_OF_THE_ARTICLE = [
    "<div class=ad>Pay of $5</div>",
    "<div class='c-adSlot'>Pay of $5</div>",
    "<section class=related-posts>Pay of $5</section>",
    "<div id=similar-jobs><table><tr><td>Cook<td>Pay of $5</table></div>",
    "<table class=similar><tr><td>Cook<td>Pay of $5</table>",
    "<div id=comments><p>Pay of $5</p></div>",
    "<ol class=comment-list><li>Pay of $5</ol>",
    "<div><span>Advertisement</span><p>Pay of $5</p></div>",
    "<div><p>SPONSORED CONTENT</p><p>Pay of $5</p></div>",
    "<h2>Related careers</h2><ul><li>Cook: pay of $5</ul><h2>End</h2>",
    "<h2>Similar Occupations</h2><div class=card><h3>Cook</h3><p>Pay of $5</p></div><h2>End</h2>",
    "<h2>You may also like</h2><p>Pay of $5</p><h2>End</h2>",
    "<h2>14 comments</h2><p>Pay of $5</p><h2>End</h2>",
    "<h2>Leave a Reply</h2><p>Pay of $5</p><h2>End</h2>",
    "<table><caption>Related occupations</caption><tr><td>Cook<td>Pay of $5</table>",
    "<ins class=adsbygoogle><p>Pay of $5</p></ins>",
    "<span class=promo><div>Pay of $5</div></span>",
    "<div class=partner-content>Pay of $5</div>",
    "<div class='pricing-table'><h3>Basic</h3><p>Pay of $5</p></div>",
    "<ul class='pricing-plans'><li>Pay of $5</ul>",
    "<ul class=jobListings><li>Pay of $5</ul>",
    "<div class=job-card><h4>Night baker</h4><p>Pay of $5</p></div>",
    "<section id=vacancies><p>Pay of $5</p></section>",
    "<h2>Latest baker jobs</h2><p>Pay of $5</p><h2>End</h2>",
    "<h2>Jobs near you</h2><p>Pay of $5</p><h2>End</h2>",
    "<h3>Best paying careers</h3><ul><li>Pilot: pay of $5</ul><h2>End</h2>",
    "<p><strong>Visitors also searched for</strong></p><table><tr><td>Pilot<td>Pay of $5</table>",
    "<p>Also read: pay of $5</p>",
    "<p>Related jobs: <a href=x>pay of $5</a></p>",
    "<p>© 2024 Ovens Ltd. Pay of $5, as we say on all of the many pages that this company has, and in each one of them.</p>",
    "<p>Copyright (c) 2024 Ovens Ltd. Pay of $5.</p>",
    "<p>About us: pay of $5. <a href=/p>Privacy</a> | <a href=/t>Terms</a></p>",
    "<p>Limited-time offer: pay of $5</p>",
    "<dl><dt>Pay<dd>High<dt>Similar jobs<dd>Pay of $5</dl>",
    "<div>Popular articles:<ul><li>Pay of $5<li>More</ul></div>",
    "<div class=card><a href=x><h5>Pilot</h5><p>Pay of $5</p></a></div>",
    "<table><tr><th>Similar careers<th>Pay<tr><td>Cook<td>Pay of $5</table>",
]
OF_THE_ARTICLE = [
    "<aside class=key-facts><p>Pay of $5</p></aside>",
    "<aside><table><tr><td>Pay<td>Pay of $5</table></aside>",
    "<aside><dl><dt>Pay<dd>Pay of $5</dl></aside>",
    "<div class='sidebar'><dl><dt>Pay<dd>Pay of $5</dl></div>",
    "<div class='related-experience'>Pay of $5</div>",
    "<table id=market-share><tr><td>Share<td>Pay of $5</table>",
    "<div class=header>Pay of $5</div>",
    "<article class='post comments-open'><p>Pay of $5</p></article>",
    "<section><footer>Pay of $5</footer></section>",
    "<h2>Work Experience in a Related Occupation</h2><p>Pay of $5</p>",
    "<h2>Share of jobs</h2><p>Pay of $5</p>",
    "<p>An ad for a baker names pay of: Pay of $5</p>",
    "<form><p>Pay of $5</p></form>",
    "<ins class=update><p>Pay of $5</p></ins>",
    "<div class='card job-outlook'>Pay of $5</div>",
    "<div class='job-description'>Pay of $5</div>",
    "<div class=partners><p>Pay of $5</p></div>",
    "<p>Copyright clerks have pay of $5</p>",
    "<p>Read about us, and see pay of $5</p>",
    "<h2>Highest paying jobs in bakeries</h2><p>Pay of $5</p>",
    "<h2>Current pay</h2><p>Pay of $5</p>",
    "<h2>Current jobs</h2><p>Pay of $5</p>",
    "<div class='career-plans'>Pay of $5</div>",
    "<div class=card><a href=x><h5>Median salary</h5><p>Pay of $5</p></a></div>",
    "<ul><li><a href=/ohio>Ohio: pay of $5</a><li><a href=/utah>Utah: low</a></ul>",
    "<h3>Other careers</h3><table><tr><td>Cook<td>$9</table><p>The pay of $5 is low.</p>",
    "<h3>Open positions</h3><ul><li>Night baker, $9</ul><p>In all, pay of $5 is low.</p>",
    "<h3>Similar jobs</h3><p>Cook – $9</p><p>For bakers, pay of $5 is low.</p>",
]


def kind(article: Article) -> BlockKind | None:
    """The kind of the block that holds the words in question, None where they were not read."""
    return next((block.kind for block in article.blocks if "ay of $5" in article.words(block.span)), None)


@pytest.mark.parametrize("markup", NOT_READ)
def test_the_page_around_the_article_is_not_read(markup: str) -> None:
    assert kind(read(PAGE.format(markup))) is None


@pytest.mark.parametrize("markup", NOT_OF_THE_ARTICLE)
def test_boxes_in_the_article_that_are_not_of_it_are_furniture(markup: str) -> None:
    assert kind(read(PAGE.format(markup))) is BlockKind.FURNITURE


@pytest.mark.parametrize("markup", OF_THE_ARTICLE)
def test_what_only_looks_like_furniture_is_read(markup: str) -> None:
    assert kind(read(PAGE.format(markup))) not in (None, BlockKind.FURNITURE)


def test_prose_on_other_occupations_is_read() -> None:
    prose = "Cooks do similar work, and in many places they are paid a little more than bakers are: $15 an hour."
    article = read(f"<h1>Baker</h1><h2>Related occupations</h2><p>{prose}</p><ul><li>Cook</ul>")
    assert [block.kind for block in article.blocks[2:]] == [BlockKind.PARAGRAPH, BlockKind.FURNITURE]


def test_furniture_that_a_heading_announces_ends_with_its_section() -> None:
    article = read("<h1>Baker</h1><h2>Similar jobs</h2><ul><li>Cook</ul><h2>Pay</h2><ul><li>Low</ul>")
    assert [block.kind for block in article.blocks][-1] is BlockKind.LIST_ITEM


def test_what_a_page_marks_as_its_main_part_is_read_alone() -> None:
    words = "Bakers make bread and rolls. " * 3
    article = read(f"<div>Before.</div><main><h1>Baker</h1><p>{words}</p></main><div>Behind.</div>")
    assert "Before." not in article.text
    assert "Behind." not in article.text


@pytest.mark.parametrize(
    "markup",
    [
        "<h1>Baker</h1><p>{}</p><main><p>Cookies?</p></main>",
        "<header><h1>Baker</h1></header><p>{}</p><main><p>More on bread.</p></main>",
        "<div class='sidebar related ad'><h1>Baker</h1><p>{}</p></div>",
        "<div class='sidebar'><p>{}</p></div>",
        "<body class='has-sidebar comments-open menu-open'><p>{}</p>",
    ],
)
def test_a_page_is_read_whatever_its_parts_are_called(markup: str) -> None:
    words = "Bakers make bread and rolls, and they start work long before the shops open. " * 4
    assert words.strip() in read(markup.format(words)).text


def test_a_link_that_was_never_closed_ends_with_its_list() -> None:
    article = read("<ul><li><a href=/>Home<li><a href=/b>All</ul><h1>Baker</h1><p>Bakers held 5 jobs</p>")
    assert article.blocks[-1].kind is BlockKind.PARAGRAPH


@pytest.mark.parametrize("above", ["", "<h2>Site</h2>"])
def test_links_above_the_title_are_a_menu(above: str) -> None:
    article = read(f"<ul><li><a href=/a>Pay of $5</a></ul>{above}<h1>Baker</h1><p>Bakers bake.</p>")
    assert kind(article) is BlockKind.FURNITURE


def test_links_at_the_top_of_a_page_without_a_title_are_a_menu() -> None:
    menu = "<td><a href=/>Start</a><br><a href=/a>Pay of $5</a></td>"
    assert (
        kind(read(f"<table role=presentation><tr>{menu}<td><p>Bakers bake.</p></td></tr></table>"))
        is BlockKind.FURNITURE
    )


def test_a_side_bar_is_one_though_it_has_most_words_of_a_short_page() -> None:
    side = "<div id=sidebar><h3>Pilots</h3><ul><li>Pay of $5</ul></div>"
    assert kind(read(f"<div><h1>Baker</h1><p>Bakers bake.</p></div>{side}")) is None


def test_a_page_that_is_called_a_side_bar_is_read() -> None:
    body = "Bakers rise early, which not all of them like, and have pay of $5, which none of them does."
    assert kind(read(f"<h1>Baker</h1><div class='content sidebar-right'><p>{body}</p></div>")) is BlockKind.PARAGRAPH
