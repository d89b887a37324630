"""Layouts of web applications: cards of Bootstrap, boxes without a name, tabs, a wiki."""

from __future__ import annotations

from tests.html_corpus.sheet import Sheet


def bootstrap(s: Sheet) -> str:
    """Cards in a grid, panels that collapse, a menu that does so too."""
    card = (
        '<div class="col-md-4"><div class="card h-100"><div class="card-body text-center"><h5 class="card-title">{label}</h5>'
        '<p class="card-text display-6">{value}</p></div></div></div>'
    )
    question = (
        '<div class="accordion-item"><h3 class="accordion-header"><button class="accordion-button collapsed" type="button"'
        ' data-bs-toggle="collapse" data-bs-target="#q{number}">{question}</button></h3>'
        '<div id="q{number}" class="accordion-collapse collapse"><div class="accordion-body">{answer}</div></div></div>'
    )
    return f"""<!doctype html><html lang="en"><head><meta charset="utf-8"><title>{s.title} career profile</title></head><body>
<nav class="navbar navbar-expand-lg"><a class="navbar-brand" href="/">CareerDeck</a><button class="navbar-toggler" data-bs-toggle="collapse"
data-bs-target="#nav">Menu</button><div class="collapse navbar-collapse" id="nav"><ul class="navbar-nav"><li><a href="/1">Pay over $75,000</a></li></ul></div></nav>
<div class="container"><div class="row"><div class="col-lg-8">
<h1 class="display-4">{s.title}</h1><p class="lead">{s.lead()}</p>
{s.panel(card, '<div class="row g-3">{}</div>')}
<h2>Duties</h2>{s.duties()}
{s.section("pay")}
<div class="table-responsive">{s.wages()}</div>
{s.section("outlook")}
<h2>Questions</h2><div class="accordion" id="faq">{s.questions(question)}</div>
</div><div class="col-lg-4 sidebar"><div class="card ad-card"><div class="card-body">{s.ad()}</div></div>
<div class="card similar-careers"><div class="card-header">Similar careers</div>{s.related('<div class="card-body"><a href="/c">{name}</a> <b>{pay}</b></div>')}</div></div>
</div></div><div class="modal fade" id="m" tabindex="-1" role="dialog"><div class="modal-dialog"><p>{s.ad(1)}</p></div></div>
<footer class="bg-dark"><p>CareerDeck lists 1,016 occupations.</p></footer></body></html>
"""


def unnamed(s: Sheet) -> str:
    """Boxes whose classes say nothing, as bundlers write them; figures stand above their labels; no headings are marked."""
    panel = '<div class="sc-a1x"><div class="sc-b2y">{value}</div><div class="sc-c3z">{label}</div></div>'
    share = '<div class="sc-k8"><span class="sc-l9">{label}</span><span class="sc-m0">{value}</span></div>'
    section = '<div class="sc-h5"><div class="sc-i6">{heading}</div>{body}</div>'
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"/><title>{s.title}</title></head><body><div id="root"><div class="sc-0">
<div role="navigation" class="sc-1"><a href="/">Start</a><a href="/jobs">2,411 jobs</a></div>
<div class="sc-2"><div class="sc-3"><h1 class="sc-4">{s.title}</h1><div class="sc-5">{s.lead()}</div></div>
<div class="sc-6">{s.panel(panel)}</div>
{s.section("pay", section, '<div class="sc-j7">{}</div>')}
<div class="sc-n1"><div class="sc-j7">{s.shares_lead()}:</div>{s.shares(share)}</div>
<div class="sc-o2"><div class="sc-p3">Advertisement</div><div class="sc-q4">{s.ad()}</div></div>
{s.section("outlook", section, '<div class="sc-j7">{}</div>')}
</div><div role="complementary" class="sc-r5">{s.related('<a class="sc-s6" href="/c"><div>{name}</div><div>{pay}</div></a>')}</div>
<div role="contentinfo" class="sc-t7">Made for 50 states</div></div></div>
<script>window.__DATA__={{"median":99999}}</script></body></html>
"""


def tabs(s: Sheet) -> str:
    """Tabs whose panels are hidden until they are opened; help in windows of its own; a table of similar occupations."""
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{s.title}: Handbook</title></head><body>
<header><ul id="top"><li><a href="/">Handbook</a></li><li><a href="/az">A-Z</a></li></ul></header>
<div id="main-content"><h1>{s.title}</h1>
<ul class="tabs" id="tabs"><li><a href="#tab-1">Summary</a></li><li><a href="#tab-2">Duties</a></li><li><a href="#tab-3">Pay</a></li><li><a href="#tab-4">Outlook</a></li><li><a href="#tab-5">Similar</a></li></ul>
<div id="panes"><div id="tab-1"><h2>Summary</h2>
<table id="quickfacts"><thead><tr><th colspan="2">Quick Facts: {s.title}</th></tr></thead><tbody>
{s.panel('<tr><th scope="row"><a class="thickbox" href="#TB_inline?inlineId=qf">{label}</a></th><td>{value}</td></tr>')}
</tbody></table><p>{s.lead()}</p></div>
<div id="tab-2" style="display: none;"><h2>What {s.plural} do</h2>{s.duties()}</div>
<div id="tab-3" style="display: none;">{s.section("pay")}{s.wages()}</div>
<div id="tab-4" style="display: none;">{s.section("outlook")}
<p>{s.shares_lead()}:</p>{s.shares("<tr><td>{label}</td><td>{value}</td></tr>", "<table><tbody>{}</tbody></table>")}</div>
<div id="tab-5" style="display: none;"><h2>Similar Occupations</h2><table id="similar-occupations"><thead><tr><th>Occupation</th><th>Median pay</th></tr></thead>
<tbody>{s.related("<tr><td><a href='/c'>{name}</a></td><td>{pay}</td></tr>")}</tbody></table></div></div></div>
<div style="display:none;"><div id="qf"><h2>Median Pay</h2><p>The median annual wage for all workers was $48,060.</p></div></div>
<footer><address>200 Constitution Avenue, 202-555-0199</address></footer></body></html>
"""


def wiki(s: Sheet) -> str:
    """A wiki: box at the right, contents, marks of notes, links to edit."""
    return f"""<!DOCTYPE html><html class="client-nojs" lang="en" dir="ltr"><head><meta charset="UTF-8"/><title>{s.title} - Workpedia</title></head>
<body class="mediawiki ltr sitedir-ltr"><div id="mw-page-base" class="noprint"></div>
<div id="content" class="mw-body" role="main"><h1 id="firstHeading" class="firstHeading">{s.title}</h1>
<div id="bodyContent"><div id="siteSub" class="noprint">From Workpedia</div><div class="mw-parser-output">
<table class="infobox"><caption class="infobox-title">{s.title}</caption><tbody>
{s.panel('<tr><th scope="row" class="infobox-label">{label}</th><td class="infobox-data">{value}<sup class="reference"><a href="#n1">[1]</a></sup></td></tr>')}
</tbody></table>
<p>{s.lead()}<sup id="r1" class="reference"><a href="#n1">[1]</a></sup></p>
<div id="toc" class="toc" role="navigation"><h2>Contents</h2><ul><li><a href="#Pay">1 Pay</a></li><li><a href="#Outlook">2 Outlook</a></li></ul></div>
{s.section("pay", '<h2><span id="Pay">{heading}</span><span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2>{body}')}
<p>{s.shares_lead()}:</p>
{s.shares("<dt>{label}</dt><dd>{value}</dd>", "<dl>{}</dl>")}
{s.section("outlook", '<h2><span id="Outlook">{heading}</span><span class="mw-editsection">[<a href="/edit">edit</a>]</span></h2>{body}')}
<h2><span>See also</span></h2>{s.related("<li><a href='/wiki/x'>{name}</a>, {pay} a year</li>", "<ul>{}</ul>")}
<ol class="references"><li id="n1">Labor statistics, May edition.</li></ol></div></div></div>
<div id="mw-navigation"><h2>Navigation menu</h2><div id="p-tb" role="navigation"><ul><li><a href="/w">6,812,034 articles</a></li></ul></div></div>
<div id="footer" role="contentinfo"><ul><li>Last edited in 2024.</li></ul></div></body></html>
"""
