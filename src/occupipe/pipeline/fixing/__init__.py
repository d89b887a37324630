"""
Fixing: what is certain about findings is written into their sources, and not a byte beside it.

The way of a source: its bytes as characters with their own line ends (`raw`), the fixes that do not meet (`chosen`), and
what it becomes, read and judged again before anything is written (`mending`).
"""
