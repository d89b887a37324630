"""
The one corpus of hostile texts.

Every report and export is led through it, and a parser of each format must read back exactly the text.
To add one: a row in `TEXTS`. Tests of all formats see it at once.
"""

MEGABYTE = 1_000_000

TEXTS: dict[str, str] = {
    # pages
    "script end": "</script><script>alert(1)</script>",
    "script end, odd": "</SCRIPT\t><img src=x onerror=alert(1)>",
    "style end": "</style><script>alert(1)</script>",
    "title end": "</title></textarea></noscript></template><svg onload=alert(1)>",
    "comment": "<!-- <script>",
    "comment end": "--> --!> <!--[if IE]><script>alert(1)</script><![endif]-->",
    "attribute": '" onmouseover="alert(1)" x=\'',
    "attribute, bare": "' autofocus onfocus=alert(1) `x`",
    "link": "javascript:alert(1)",
    "data link": "data:text/html,<script>alert(1)</script>",
    "entities": "&lt;b&gt; &amp;amp; &#60; &#x3c; &quot &nosuch;",
    "template": "{{7*7}} {% raw %} ${7*7} #{7*7} <%= 7*7 %> {{ '{{' }}",
    "style": "};body{background:url(//example.invalid/x)}",
    # XML
    "section end": "]]>&amp;<![CDATA[ <?xml ?> <!DOCTYPE x [<!ENTITY e SYSTEM 'file:///etc/passwd'>]>&e;",
    # JSON and programs
    "quotes": 'quote " and \' and ` and \\ back \\" \\u0022 \\',
    "line separators": "two\u2028three\u2029four\u0085five\x0bsix\x0cseven",
    # CI runners
    "command": "::error file=/etc/passwd,line=1::gotcha",
    "command, led in": "done\n::set-output name=x::y\n::add-mask::a",
    "command, escaped": "%0A::error::gotcha%0D%250A%3A%2C",
    "command, old": "##[error]gotcha ##[group] ##vso[task.setvariable variable=x]y",
    "stop commands": "::stop-commands::pause-logging\r::error::x",
    "section": "section_start:1:x[collapsed=true]\r\x1b[0Kx",
    "shell": "$(touch hacked) `touch hacked` ; touch hacked | touch hacked & ${IFS} $HOME !! ~",
    "expression": "${{ github.token }} ${{ secrets.X }}",
    "option": "--config=/etc/passwd -rf *",
    # terminals
    "colours": "\x1b[31mred\x1b[0m \x1b]8;;http://example.invalid\x07link\x1b]8;;\x07 \x1b]0;title\x07",
    "clear": "\x1b[2J\x1b[H\x1bc \x9b1m \x9d0;x\x9c",
    "backspace": "safe\b\b\b\bevil \x7f\x7f \rover",
    "bell": "\x07\x0e\x0f",
    # direction and invisible characters
    "right to left": "\u202eevil\u202c \u2066isolate\u2069 \u200fmark\u200e \u061c",
    "invisible": "soft\u00adhyphen zero\u200bwidth\u200djoin\ufeffbom\u2060word \U000e0041tag",
    "combining": "Z" + "\u0301\u0323\u0337" * 12,
    # characters at the edges
    "nul": "nul\x00inside\x00",
    "controls": "".join(map(chr, range(1, 32))),
    "not characters": "\ufffe\uffff\U0001ffff",
    "half a pair": "low \udc80 high \ud83d end",
    "astral": "𝄞 😀 👩‍🔬 𠮷",
    "wide": "全角　ＴＥＸＴ ｈａｌｆ",
    "empty looking": "\u3164 \u2800 \u00a0",
    # spreadsheets
    "formula": '=HYPERLINK("http://example.invalid","x")',
    "plus": "+1+1|cmd|' /C calc'!A0",
    "minus": "-2+3",
    "at": "@SUM(1)",
    "tab": "\tcell",
    "carriage return": "\rcell",
    "apostrophe": "'=quoted",
    "apostrophes": "''=quoted twice",
    "full width formula": "＝1+1",
    "row end": "a,b;c\td\r\ne\nf\rg",
    # Markdown
    "markdown": "| a | [x](javascript:alert(1)) ![y](//example.invalid/y.png) **b** `c` <b>d</b> \\| ~~e~~ @everyone #1",
    "fence": "\n```\n# heading\n---\n| --- |\n",
    # paths
    "path": "../../etc/passwd",
    "windows path": "C:\\temp\\CON|a:b?*",
    "address": "http://user:pass@example.invalid/%2e%2e/?q=%00#f",
    # YAML
    "yaml": "&a [*a, !!python/object:os.system x, 'y': |-\n  z",
    # numbers that are none
    "numbers": "1e999 NaN Infinity -0 0x10 1_000",
}
"""Short texts, by what they try."""

LONG: dict[str, str] = {
    "long line": "long " * (MEGABYTE // 5),
    "long word": "x" * MEGABYTE,
    "long quotes": '"<&' * (MEGABYTE // 30),
}
"""Lines of a megabyte, and one of a tenth of it that has to be escaped throughout."""

ALERT = "alert(1)"
"""What runs in a browser where a text breaks out: a test that listens for dialogs finds it."""
