"""The documents that the tests of reports share."""

import pytest

from occupipe.reports.checked import Checked
from tests.reports import build


@pytest.fixture
def plain() -> Checked:
    return build.plain()


@pytest.fixture
def hostile() -> Checked:
    return build.hostile()
