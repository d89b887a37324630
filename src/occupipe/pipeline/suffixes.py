"""Which files a command takes, by their suffix."""

from __future__ import annotations

from occupipe.pipeline.records import JSON_LD, RECORD
from occupipe.readers import READERS

ARTICLES = frozenset(READERS)
"""What `extract` reads."""

JUDGED = ARTICLES | {RECORD, JSON_LD}
"""What `validate` judges."""
