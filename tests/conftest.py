"""What all tests share."""

import pytest


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update-golden` writes the golden files again instead of comparing with them."""
    parser.addoption("--update-golden", action="store_true", help="write golden files again")
