"""What all tests share."""

import pytest
from hypothesis import settings

settings.register_profile("no deadline", deadline=None)  # a machine under load is no mistake
settings.load_profile("no deadline")


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update-golden` writes the golden files again instead of comparing with them."""
    parser.addoption("--update-golden", action="store_true", help="write golden files again")
