"""Memory does not grow with the lines of a JSON Lines source: ten times as many lines take no more of it."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

pytest.importorskip("resource")
RUN = """
import resource, sys
from occupipe.__main__ import main
sys.argv = ["occupipe", "extract", *sys.argv[1:]]
try:
    main()
except SystemExit as end:
    print(end.code or 0, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""
FEW, MANY = 1_000, 10_000
SPARE = 12_000
"""Kilobytes (of 10,000 lines: 1.2 a line) that may be kept: stems, so that no two outputs have one name."""
PAY, NO_PAY = "# Baker\n\nBakers earn ${wage},950 a year.", "Bakers knead dough."
"""What the lines hold: every fifth has a figure."""
UNITS_A_KILOBYTE = 1024 if sys.platform == "darwin" else 1


def peak(folder: Path, lines: int) -> float:
    """Kilobytes at most held while so many lines are extracted."""
    source = folder / f"{lines}.jsonl"
    with source.open("w") as file:
        for number in range(lines):
            text = NO_PAY if number % 5 else PAY.replace("{wage}", str(20 + number % 60))
            file.write(json.dumps({"id": f"b{number}", "text": text}) + "\n")
    options = ["--to", "facts-jsonl", "--out", str(folder / "out"), "-q"]
    command = [sys.executable, "-c", RUN, str(source), *options]
    ended = subprocess.run(command, capture_output=True, text=True, check=True)
    status, kilobytes = ended.stdout.split()
    assert status == "0", ended.stderr
    facts = (folder / "out" / "facts.jsonl").read_text()
    assert facts.count('"kind": "salary"') == lines // 5
    return float(kilobytes) / UNITS_A_KILOBYTE


def test_ten_times_as_many_lines(tmp_path: Path) -> None:
    few, many = peak(tmp_path, FEW), peak(tmp_path, MANY)
    assert many - few < SPARE, f"{few:,.0f} kB for {FEW:,} lines, {many:,.0f} kB for {MANY:,}"
