"""Tests of the HTML report: what its views decide, and what its templates write. How a page behaves is in tests/browser."""
