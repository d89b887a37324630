"""Where Chromium is, and how it is started: Debian's package, or what a machine has under another name."""

import os
import shutil
from importlib.util import find_spec

import pytest

NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
FLAGS = (
    "--no-sandbox",  # a container's root has no name spaces to make one of
    "--disable-gpu",
    "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1",  # no page reaches beyond this machine
    "--force-color-profile=srgb",
)
CHROMIUM = "no page is opened: Chromium is missing (on Debian and Ubuntu: make browser)"
PLAYWRIGHT = "no page is opened: playwright is missing (pip install 'occupipe[browser]')"


def executable() -> str | None:
    """The browser's file, None where there is none."""
    return next((found for name in NAMES if (found := shutil.which(name))), None)


def require_browser() -> str:
    """The browser's file. Without one a test is skipped, but for runs that must leave nothing out (CI): they fail."""
    found = executable()
    missing = CHROMIUM if found is None else PLAYWRIGHT if find_spec("playwright") is None else None
    if missing and os.environ.get("OCCUPIPE_REQUIRE_SHARED"):
        pytest.fail(missing, pytrace=False)
    if missing or found is None:
        pytest.skip(missing or CHROMIUM)
    return found
