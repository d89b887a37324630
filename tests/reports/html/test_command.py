"""`occupipe validate -o report.html` as it is typed."""

import subprocess
import sys
from pathlib import Path

from tests.reports.html.judged import SOURCES


def validate(folder: Path, *arguments: str) -> subprocess.CompletedProcess[str]:
    command = [sys.executable, "-m", "occupipe", "validate", *arguments]
    return subprocess.run(command, cwd=folder, capture_output=True, text=True, encoding="utf-8", check=False)


def test_the_end_of_the_file_asks_for_a_page_with_the_article(tmp_path: Path) -> None:
    (tmp_path / "paralegal.md").write_bytes((SOURCES / "paralegal.md").read_bytes())
    run = validate(tmp_path, "paralegal.md", "--as-of", "2026-11-25", "-o", "new/report.html", "-o", "concise=-")
    assert run.returncode == 1
    assert "PAY102" in run.stdout
    page = (tmp_path / "new" / "report.html").read_text(encoding="utf-8")
    assert page.startswith("<!doctype html>")
    assert 'judged on <time datetime="2026-11-25">25 November 2026</time>' in page
    assert "Lawyers argue the case, but paralegals build it." in page
    assert str(tmp_path) not in page


def test_what_cannot_be_read_is_told_in_the_page(tmp_path: Path) -> None:
    (tmp_path / "bad.txt").write_bytes(b"Pay \xff")
    run = validate(tmp_path, ".", "-o", "report.html")
    assert run.returncode == 2
    page = (tmp_path / "report.html").read_text(encoding="utf-8")
    assert "Could not be judged" in page
    assert "bad.txt" in page
