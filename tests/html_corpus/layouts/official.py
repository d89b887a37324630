"""Layouts of agencies and colleges: sections with roles, words for screen readers, notes below tables, boxes at the side."""

from __future__ import annotations

from tests.html_corpus.sheet import Sheet


def agency(s: Sheet) -> str:
    """An agency: words for screen readers, templates, a figure with a caption, a source below the table."""
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{s.title} | Department of Work</title></head><body>
<a class="visually-hidden focusable" href="#main">Skip to main content</a>
<div class="usa-banner"><p>An official website</p></div>
<header class="usa-header"><nav><ul><li><a href="/1">About</a></li><li><a href="/2">500 services</a></li></ul></nav></header>
<main id="main"><h1>{s.title}</h1><p class="usa-intro">{s.lead()}</p>
<section aria-labelledby="facts"><h2 id="facts">Facts</h2>
{s.panel('<div class="grid-row"><div class="label">{label}<span class="sr-only"> is 1 of 5 figures</span></div><div class="value">{value}</div></div>')}
</section>
<section>{s.section("pay")}
<figure><img src="chart.png" alt="Bars up to $150,000"><figcaption>Pay differs from place to place.</figcaption></figure>
{s.wages()}<p><small>Source: Department of Work</small></p></section>
<section><h2>Employers</h2><p>{s.shares_lead()}:</p>{s.shares('<tr><th scope="row">{label}</th><td>{value}</td></tr>', "<table>{}</table>")}</section>
<section>{s.section("outlook")}</section>
<template><p>The median wage is $77,777 a year.</p></template><noscript><p>Without scripts: $66,666 a year.</p></noscript>
<div hidden><p>The median wage was $55,555 a year.</p></div>
</main><footer class="usa-footer"><p>Call 1-800-555-0100, 8 to 5</p></footer></body></html>
"""


def college(s: Sheet) -> str:
    """A college: a box of key figures at the side, panels of the browser's own, tuition in a table."""
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Careers: {s.title}</title></head><body>
<header class="site"><div class="logo"><a href="/">Hill College</a></div><nav aria-label="Main"><a href="/apply">Apply</a> <a href="/cost">Cost</a></nav></header>
<main class="with-sidebar"><article class="content"><h1>{s.title}</h1><p>{s.lead()}</p>
<aside class="key-facts"><h2>Career facts</h2>{s.panel("<p><strong>{label}</strong><br>{value}</p>")}</aside>
{s.section("pay")}
{s.section("outlook")}
<h2>Questions students ask</h2>
{s.questions("<details><summary>{question}</summary><p>{answer}</p></details>")}
<h2>Tuition</h2><table><tr><th>Term</th><th>Tuition</th></tr><tr><td>Fall</td><td>$4,320</td></tr><tr><td>Spring</td><td>$4,320</td></tr></table>
</article><aside class="promo"><p>{s.ad()}</p></aside></main>
<footer><p>Hill College, 1 Hill Road. 94% of graduates would come again.</p></footer></body></html>
"""
