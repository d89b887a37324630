"""Layouts of magazines: a questions plug-in, a page for mobile phones."""

from __future__ import annotations

from tests.html_corpus.sheet import Sheet


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
