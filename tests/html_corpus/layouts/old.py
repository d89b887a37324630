"""Layouts of the old web: tables that lay out the page, markup that was never closed, lists of terms."""

from __future__ import annotations

from tests.html_corpus.sheet import Sheet


def nested(s: Sheet) -> str:
    """Tables in tables, fonts, capitals, no-break spaces; written for windows-1252."""
    return f"""<HTML><HEAD><META HTTP-EQUIV="Content-Type" CONTENT="text/html; charset=windows-1252">
<TITLE>{s.title} – the facts</TITLE></HEAD>
<BODY BGCOLOR="#FFFFFF"><TABLE WIDTH="760" BORDER="0" CELLPADDING="0"><TR><TD COLSPAN="2"><FONT SIZE="6"><B>Job Facts</B></FONT></TD></TR>
<TR><TD WIDTH="150" VALIGN="top"><A HREF="/">Home</A><BR><A HREF="/a">All 800 jobs</A><BR><A HREF="/b">Links</A></TD>
<TD VALIGN="top"><H1>{s.title}</H1>
<P><FONT FACE="Arial">{s.lead()}</FONT>
<TABLE BORDER="1" CELLPADDING="3">
{s.panel('<TR><TD><FONT SIZE="2"><B>{label}</B></FONT></TD><TD ALIGN="right">&nbsp;<FONT SIZE="2">{value}</FONT>&nbsp;</TD></TR>')}
</TABLE>
{s.section("pay", "<H2>{heading}</H2>{body}", "<P>{}")}
<P>{s.shares_lead()}:<BR>
{s.shares("• {label}: {value}<BR>")}
{s.section("outlook", "<H2>{heading}</H2>{body}", "<P>{}")}
<HR><CENTER><FONT SIZE="1">Copyright © 2003 Job Facts, 1200 “Main” Street</FONT></CENTER></TD></TR></TABLE></BODY></HTML>
"""


def broken(s: Sheet) -> str:
    """Tags that are not closed, or closed in the wrong order, or never opened; attributes without quotes; no body."""
    return f"""<title>{s.title}</title>
<div class=page><div id=nav><ul><li><a href=/>Home<li><a href=/all>All</ul></div>
<h1><b>{s.title}</h1></b>
<p><i>{s.lead()}<p></i>
<ul>{s.panel("<li><b>{label}</b>: {value}")}</ul>
{s.section("pay", "<h2>{heading}</h2>{body}", "<p>{}")}
<p>{s.shares_lead()}:
<table><tr><td><b>Employer<td>Share</b>
{s.shares("<tr><td>{label}<td>{value}")}
</table></span>
<!-- a comment with a figure: $11,111 a year --><![endif]-->
{s.section("outlook", "<h2>{heading}</h2>{body}", "<p>{}")}
<h2>Duties</h3>
{s.duties("<li>{}", "<ul>{}</ul>")}
<div class=ads><p>{s.ad()}</div></p></div>
<p>a < b & c > d</p></div></div></body>
"""


def terms(s: Sheet) -> str:
    """Lists of terms for key figures, employers and questions."""
    return f"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>{s.title}</title></head><body>
<div class="skiplinks"><a href="#c">Skip</a></div><div id="c" class="content"><h1>{s.title}</h1><p>{s.lead()}</p>
<h2>Key figures</h2>{s.panel("<dt>{label}</dt><dd>{value}</dd>", "<dl class='key'>{}</dl>")}
{s.section("pay")}
<h2>Employers</h2><p>{s.shares_lead()}:</p>{s.shares("<div><dt>{label}</dt><dd>{value}</dd></div>", "<dl>{}</dl>")}
{s.section("outlook")}
<h2>Questions</h2><dl class="faq">{s.questions("<dt>{question}</dt><dd><p>{answer}</p></dd>")}</dl>
<h2>Other occupations</h2><dl>{s.related("<dt>{name}</dt><dd>{pay} a year</dd>")}</dl></div></body></html>
"""


def plain(s: Sheet) -> str:
    """A page that a hand wrote in an evening: line breaks, bold words for headings, no lists."""
    section = "<p><b>{heading}</b></p>\n{body}"
    return f"""<html><head><title>{s.title}</title></head><body>
<h1>{s.title}</h1>
<p>{s.lead()}</p>
<p>
{s.panel("{label}: {value}<br>")}
</p>
{s.section("pay", section)}
<p>{s.shares_lead()}:<br>
{s.shares("- {label} {value}<br>")}</p>
{s.section("outlook", section)}
{s.wages(head="td", marked=False)}
<p><a href="/">Back to the list of 300 jobs</a></p>
</body></html>
"""
