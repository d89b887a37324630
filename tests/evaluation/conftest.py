"""The working directory and the command line, as the tests of the command line have them."""

from tests.cli.conftest import folder, run

__all__ = ["folder", "run"]
