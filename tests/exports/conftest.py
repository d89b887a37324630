"""What the tests of exports share: the occupations, and comparison with golden files."""

from collections.abc import Callable
from pathlib import Path

import pytest

from occupipe.occupation import Occupation
from tests.exports.build import baker, hostile

Golden = Callable[[str, str], None]


@pytest.fixture(scope="session")
def sound() -> Occupation:
    return baker().occupation()


@pytest.fixture(scope="session")
def evil() -> Occupation:
    return hostile().occupation()


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Golden:
    """Compare a text with the golden file of a name; `--update-golden` writes it."""
    folder = Path(__file__).parent / "golden"

    def compare(name: str, text: str) -> None:
        file = folder / name
        if request.config.getoption("--update-golden"):
            folder.mkdir(exist_ok=True)
            file.write_bytes(text.encode())
        assert text == file.read_bytes().decode()

    return compare
