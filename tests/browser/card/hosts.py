"""Pages of others, whose styles are as rude as styles can be: rules that would ruin any element they reach."""

HOSTS: dict[str, str] = {
    "usual resets": "*, *::before, *::after { box-sizing: border-box; margin: 0; padding: 0; border: 0; font: inherit; vertical-align: baseline }",
    "inherited": """html { font-size: 62.5%; color-scheme: light } body { font: italic bold 30px/3 cursive; color: red; text-align: right;
        letter-spacing: 5px; word-spacing: 1em; text-transform: uppercase; text-indent: 3em; white-space: pre; text-shadow: 1px 1px red;
        visibility: visible; cursor: help; direction: rtl; writing-mode: horizontal-tb; list-style: square; quotes: none; hyphens: auto;
        font-variant: small-caps; font-feature-settings: "zero"; tab-size: 20; orphans: 9; word-break: break-all; text-wrap: balance;
        fill: red; stroke: red; stroke-width: 20px; -webkit-text-stroke: 2px red; pointer-events: none; user-select: none }""",
    "elements": """article, section, header, footer, div, p, span { background: red; padding: 2em; margin: 3em; float: right; border: 5px dotted blue }
        h2, h3 { font: 60px fantasy; color: blue; text-transform: uppercase; border-bottom: 4px solid } data { display: block; color: green }
        dl { display: flex; columns: 3 } dt { width: 20%; float: left; clear: both } dd { margin-left: 40%; font-style: italic }
        svg { width: 500px; height: 500px; max-width: none; fill: red; transform: rotate(9deg) } line { stroke: red; stroke-width: 40; display: none }""",
    "important": """* { color: red !important; background: yellow !important; font: 40px cursive !important; display: block !important;
        position: static !important; width: 90% !important; margin: 9px !important; opacity: .5 !important; stroke: red !important }""",
    "specific": """#host#host#host article.occupation-card * { color: red !important; font-size: 40px !important; border: 3px solid !important;
        padding: 30px !important } #host .oc-name { display: none !important } #host .oc-range { height: 300px !important }""",
    "same names": """.oc-name { color: red } .oc-rows { display: none } .oc-note { font-size: 50px } .oc-bar { height: 90px } .oc-whole { stroke-width: 90px }
        .occupation-card { max-width: 100px; background: red } :root { --oc-ink: red; --oc-accent: red; --oc-rule: red; --oc-muted: red }""",
    "parts": """*::before { content: "before"; color: red } *::after { content: "after" !important; display: block !important }
        *::first-letter { font-size: 90px; color: red } p::first-line, dd::first-line { font-size: 40px; color: red } *::marker { content: "x" }""",
    "motion": """@keyframes spin { to { transform: rotate(360deg); color: red } } #host * { animation: spin 1s infinite; transition: all 9s }""",
    "layers": """@layer base { * { color: red; font-size: 40px } } @layer utilities { .oc-name, dd { display: none } article { padding: 90px } }""",
    "scope": "@scope (body) { :scope * { color: red !important; font-size: 33px } } article:not(:hover) > *:is(header, section) { display: none }",
}  # fmt: skip
"""Styles of hosts, each in a page whose card stands within an element with the id `host`."""
