"""Layouts of blogs and magazines: a theme of WordPress, a page builder, a questions plug-in, a page of a mobile site."""

from __future__ import annotations

from tests.html_corpus.sheet import Sheet


def wordpress(s: Sheet) -> str:
    """A classic theme: article, widgets at the side, related posts, comments."""
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
<article id="post-812" class="post-812 post type-post status-publish hentry category-careers tag-pay">
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
<div class="related-posts"><h2>Related careers</h2>{s.related("<li><a href='/c/'>{name}</a> <span>{pay} a year</span></li>", "<ul>{}</ul>")}</div>
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


def builder(s: Sheet) -> str:
    """A page builder: boxes in boxes, toggles that are shut, words in spans."""
    question = (
        '<div class="elementor-toggle-item"><div id="tab-title-{number}" class="elementor-tab-title" role="button"'
        ' aria-controls="tab-content-{number}" aria-expanded="false"><a class="elementor-toggle-title">{question}</a></div>'
        '<div id="tab-content-{number}" class="elementor-tab-content" style="display:none"><p>{answer}</p></div></div>'
    )
    row = (
        '<div class="elementor-widget-wrap"><div class="elementor-widget"><div class="elementor-widget-container">'
        '<span class="elementor-heading-title">{label}</span></div></div><div class="elementor-widget">'
        '<div class="elementor-widget-container"><span class="num">{value}</span></div></div></div>'
    )
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{s.title} | NextStep</title></head>
<body class="elementor-default elementor-page"><div data-elementor-type="header" class="elementor-location-header">
<nav class="elementor-nav-menu--main"><ul><li><a href="/">Home</a></li><li><a href="/p">Programs from $99</a></li></ul></nav></div>
<div data-elementor-type="wp-page" class="elementor"><section class="elementor-section"><div class="elementor-container">
<div class="elementor-column"><div class="elementor-widget-wrap"><div class="elementor-widget-heading">
<div class="elementor-widget-container"><h1 class="elementor-heading-title">{s.title}</h1></div></div>
<div class="elementor-widget-text-editor"><div class="elementor-widget-container"><p><span style="font-weight: 400;">{s.lead()}</span></p></div></div>
</div></div></div></section>
<section class="elementor-section stats">
{s.panel(row)}
</section>
<section class="elementor-section"><div class="elementor-widget-container">
{s.section("pay", "<h2>{heading}</h2>{body}", '<p><span style="font-weight: 400;">{}</span></p>')}
</div></section>
<section class="elementor-section cta-section"><div class="elementor-cta"><h4>Ready?</h4><p>{s.ad()}</p><a class="button" href="/apply">Apply now</a></div></section>
<section class="elementor-section"><h2>Questions</h2>
{s.questions(question)}
</section>
<section class="elementor-section"><div class="elementor-widget-container">
{s.section("outlook", "<h2>{heading}</h2>{body}", '<p><span style="font-weight: 400;">{}</span></p>')}
</div></section></div>
<div class="elementor-popup-modal" style="display:none"><p>{s.ad(1)}</p></div>
<footer><p>NextStep, 400 Main St, 555-0134</p></footer></body></html>
"""


def plugin(s: Sheet) -> str:
    """A questions plug-in with markup for search engines, a newsletter box in the midst, prices struck out."""
    questions = s.questions(
        '<div class="rank-math-list-item"><h3 class="rank-math-question">{question}</h3>'
        '<div class="rank-math-answer"><p>{answer}</p></div></div>'
    )
    question, answer, _ = s.text["questions"][0]
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8">
<title>How to become a {s.title.lower()}</title>
<meta property="og:title" content="How to become a {s.title.lower()}">
<meta property="og:description" content="Pay, outlook &amp; training">
<script type="application/ld+json">{{"@context": "https://schema.org", "@type": "FAQPage", "mainEntity": [{{"@type": "Question",
"name": "{question}", "acceptedAnswer": {{"@type": "Answer", "text": "{answer}"}}}}]}}</script></head>
<body><div class="wrap"><div class="breadcrumbs"><a href="/">Home</a> &raquo; <a href="/jobs">Jobs</a></div>
<article><h1>{s.title}</h1><p class="intro">{s.lead()}</p>
<nav class="toc"><p>On this page</p><ol><li><a href="#pay">Pay</a></li><li><a href="#faq">Questions</a></li></ol></nav>
<div id="pay">{s.section("pay")}</div>
<div class="newsletter-signup"><h4>Join 25,000 readers</h4><p>Get 20% off your first course.</p><form><input type="email"></form></div>
<p><del>Our old guide said $12,345 a year.</del></p>
{s.wages()}
<div class="promo"><p><s>$499</s> {s.ad()}</p></div>
<section id="faq"><h2>Frequently asked questions</h2>{questions}</section>
{s.section("outlook")}
</article><div class="author-box"><p>Written by <a href="/a">Jo Marsh</a>, who has 10 years of experience.</p></div>
<section class="comments"><h3>Comments (1)</h3><p>{s.comment()}</p></section></div></body></html>
"""


def amp(s: Sheet) -> str:
    """A page for mobile phones: custom elements for panels, menus and advertising."""
    return f"""<!doctype html>
<html amp lang="en"><head><meta charset="utf-8"><title>{s.title}</title><link rel="canonical" href="https://example.org/{s.plural.replace(" ", "-")}">
<script async src="https://cdn.example.org/v0.js"></script>
<style amp-boilerplate>body{{visibility:hidden}}</style><noscript><style amp-boilerplate>body{{visibility:visible}}</style></noscript></head>
<body><amp-sidebar id="menu" layout="nodisplay"><nav><ul><li><a href="/">Home</a></li><li><a href="/pay">Top 50 salaries</a></li></ul></nav></amp-sidebar>
<header><a href="/">Jobs in Brief</a></header>
<main><article>
<h1>{s.title}</h1>
<p>{s.lead()}</p>
<amp-ad width="300" height="250" type="x"><div placeholder>{s.ad()}</div></amp-ad>
{s.panel("<tr><th>{label}</th><td>{value}</td></tr>", '<table class="facts">{}</table>')}
<amp-accordion>
<section><h2>{s.text["pay"]["heading"]}</h2><div>{s.section("pay", "{body}")}</div></section>
<section><h2>Employers</h2><div><p>{s.shares_lead()}:</p>{s.shares("<li>{label}: {value}</li>", "<ul>{}</ul>")}</div></section>
<section><h2>{s.text["outlook"]["heading"]}</h2><div>{s.section("outlook", "{body}")}</div></section>
</amp-accordion>
<amp-social-share type="email"></amp-social-share>
</article></main>
<div class="recommended">{s.related("<a href='/c'>{name}<br>{pay}</a>")}</div>
<footer><p>&copy; Jobs in Brief, 99 Broad Street</p></footer></body></html>
"""
