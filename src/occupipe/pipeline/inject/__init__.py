"""
Putting JSON-LD into pages that exist: the script block of a record is put in or replaced, and not a byte beside it.

The way of a page: its bytes (`page`), its scripts and the places where one may stand (`layout`), whose blocks they are
(`ownership`), whether its text contradicts the record (`agreement`), and the bytes it becomes (`injection`).
"""
