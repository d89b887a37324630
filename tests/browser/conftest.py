"""Fixtures: a browser for the whole run, and a new page under watch for each test."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import TYPE_CHECKING, Any

import pytest

from tests.browser.chromium import FLAGS, require_browser

if TYPE_CHECKING:
    from playwright.sync_api import Browser

    from tests.browser.watching import Watched


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium, started once."""
    path = require_browser()
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        running = playwright.chromium.launch(executable_path=path, args=list(FLAGS))
        yield running
        running.close()


@pytest.fixture
def new_page(browser: Browser) -> Iterator[Callable[..., Watched]]:
    """A maker of watched pages; its arguments are those of a browser context (`viewport`, `color_scheme` ...)."""
    from tests.browser.watching import Watched

    contexts = []

    def make(**settings: Any) -> Watched:
        context = browser.new_context(**settings)
        contexts.append(context)
        return Watched(context.new_page())

    yield make
    for context in contexts:
        context.close()


@pytest.fixture
def watched(new_page: Callable[..., Watched]) -> Watched:
    """A watched page of 1280 by 800 pixels, on which nothing moves by itself."""
    return new_page(viewport={"width": 1280, "height": 800}, reduced_motion="reduce")
