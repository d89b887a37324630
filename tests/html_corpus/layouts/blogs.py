"""Layouts of blogs: a theme of WordPress, a page builder."""

from __future__ import annotations

from tests.html_corpus.sheet import Sheet


def wordpress(s: Sheet) -> str:
    """A classic theme: article, widgets at the side, related posts, comments."""
    return _wordpress_head(s) + _wordpress_article(s) + _wordpress_foot(s)


def _wordpress_head(s: Sheet) -> str:
    return f"""<!DOCTYPE html>
<html lang="en-US">
<head>
<meta charset="UTF-8" />
<title>{s.title} Salary and Outlook &#8211; Trade Winds</title>
<meta name="description" content="What {s.plural} do and what they are paid." />
<link rel='stylesheet' id='theme-css' href='/wp-content/themes/tw/style.css?ver=6.4' type='text/css' media='all' />
<style>.wp-block-table td{{padding:4px}} .hidden{{display:none}}</style>
</head>
<body class="post-template-default single single-post postid-812 has-sidebar comments-open">
<div id="page" class="site">
<a class="skip-link screen-reader-text" href="#content">Skip to content</a>
<header id="masthead" class="site-header"><p class="site-title"><a href="/">Trade Winds</a></p>
<nav id="site-navigation" class="main-navigation"><button class="menu-toggle" aria-expanded="false">Menu</button>
<ul id="primary-menu" class="menu"><li><a href="/careers/">Careers</a></li><li><a href="/salaries/">Salaries over $60,000</a></li>
<li><a href="/schools/">Schools</a></li></ul></nav></header>
<div id="content" class="site-content"><div id="primary" class="content-area"><main id="main" class="site-main">
"""


def _wordpress_article(s: Sheet) -> str:
    return f"""<article id="post-812" class="post-812 post type-post status-publish hentry category-careers tag-pay">
<header class="entry-header"><h1 class="entry-title">{s.title}</h1>
<div class="entry-meta"><span class="posted-on">Posted on <time datetime="2024-03-05">March 5, 2024</time></span>
<span class="byline"> by <a href="/author/ed/">The editors</a></span></div></header>
<div class="entry-content">
<p>{s.lead()}</p>
<div class="wp-block-group key-facts">
<h3>At a glance</h3>
{s.panel("<li><strong>{label}:</strong> {value}</li>", "<ul>{}</ul>")}
</div>
<h2 class="wp-block-heading">Duties</h2>
{s.duties()}
<div class="code-block ad-slot"><ins class="adsbygoogle" style="display:block"></ins><p>{s.ad()}</p></div>
{s.section("pay")}
<p>{s.shares_lead()}:</p>
<figure class="wp-block-table">{s.shares("<tr><td>{label}</td><td>{value}</td></tr>", "<table><tbody>{}</tbody></table>")}</figure>
{s.section("outlook")}
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Share this:</h3><ul><li><a href="#">Facebook</a></li><li><a href="#">X</a></li></ul></div>
</div>
<footer class="entry-footer"><span class="cat-links">Posted in <a href="/c/">Careers</a></span></footer>
</article>
"""


def _wordpress_foot(s: Sheet) -> str:
    return f"""<div class="related-posts"><h2>Related careers</h2>{s.related("<li><a href='/c/'>{name}</a> <span>{pay} a year</span></li>", "<ul>{}</ul>")}</div>
<div id="comments" class="comments-area"><h2 class="comments-title">2 thoughts on this</h2><ol class="comment-list">
<li class="comment even"><article class="comment-body"><p>{s.comment()}</p></article></li>
<li class="comment odd"><article class="comment-body"><p>{s.comment(1)}</p></article></li></ol>
<div id="respond" class="comment-respond"><h3>Leave a Reply</h3><form><textarea></textarea></form></div></div>
</main></div>
<aside id="secondary" class="widget-area sidebar"><section class="widget widget_text"><h2>Sponsored</h2><p>{s.ad(1)}</p></section>
<section class="widget widget_recent_entries"><h2>Recent posts</h2><ul><li><a href="/1/">10 jobs that pay $100,000</a></li></ul></section></aside>
</div>
<footer id="colophon" class="site-footer"><p>&copy; 2024 Trade Winds. Read by 12,000 people.</p></footer>
</div></body></html>
"""


_TOGGLE = (
    '<div class="elementor-toggle-item"><div id="tab-title-{number}" class="elementor-tab-title" role="button"'
    ' aria-controls="tab-content-{number}" aria-expanded="false"><a class="elementor-toggle-title">{question}</a></div>'
    '<div id="tab-content-{number}" class="elementor-tab-content" style="display:none"><p>{answer}</p></div></div>'
)
_STAT = (
    '<div class="elementor-widget-wrap"><div class="elementor-widget"><div class="elementor-widget-container">'
    '<span class="elementor-heading-title">{label}</span></div></div><div class="elementor-widget">'
    '<div class="elementor-widget-container"><span class="num">{value}</span></div></div></div>'
)


def builder(s: Sheet) -> str:
    """A page builder: boxes in boxes, toggles that are shut, words in spans."""
    return (
        _builder_head(s)
        + f"""<div data-elementor-type="wp-page" class="elementor"><section class="elementor-section"><div class="elementor-container">
<div class="elementor-column"><div class="elementor-widget-wrap"><div class="elementor-widget-heading">
<div class="elementor-widget-container"><h1 class="elementor-heading-title">{s.title}</h1></div></div>
<div class="elementor-widget-text-editor"><div class="elementor-widget-container"><p><span style="font-weight: 400;">{s.lead()}</span></p></div></div>
</div></div></div></section>
<section class="elementor-section stats">
{s.panel(_STAT)}
</section>
<section class="elementor-section"><div class="elementor-widget-container">
{s.section("pay", "<h2>{heading}</h2>{body}", '<p><span style="font-weight: 400;">{}</span></p>')}
</div></section>
<section class="elementor-section cta-section"><div class="elementor-cta"><h4>Ready?</h4><p>{s.ad()}</p><a class="button" href="/apply">Apply now</a></div></section>
<section class="elementor-section"><h2>Questions</h2>
{s.questions(_TOGGLE)}
</section>
<section class="elementor-section"><div class="elementor-widget-container">
{s.section("outlook", "<h2>{heading}</h2>{body}", '<p><span style="font-weight: 400;">{}</span></p>')}
</div></section></div>
<div class="elementor-popup-modal" style="display:none"><p>{s.ad(1)}</p></div>
<footer><p>NextStep, 400 Main St, 555-0134</p></footer></body></html>
"""
    )


def _builder_head(s: Sheet) -> str:
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{s.title} | NextStep</title></head>
<body class="elementor-default elementor-page"><div data-elementor-type="header" class="elementor-location-header">
<nav class="elementor-nav-menu--main"><ul><li><a href="/">Home</a></li><li><a href="/p">Programs from $99</a></li></ul></nav></div>
"""
