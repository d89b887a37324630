"""A page under watch: what it says in dialogs and on the console, and whom it asks for something."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from playwright.sync_api import ConsoleMessage, Dialog, Page, Request, Route

HARMLESS = ("file:", "data:", "blob:", "about:", "chrome-error:")
LOOPBACK = "http://127.0.0.1"


@dataclass
class Watched:
    """
    A page, and what it did while it was open.

    `requests` are the addresses beyond the file itself that it asked for (`allowed` origins left out); none of them
    gets an answer. `errors` are console errors and warnings, refusals of its own policy and uncaught exceptions.
    """

    page: Page
    dialogs: list[str] = field(default_factory=list)
    errors: list[str] = field(default_factory=list)
    requests: list[str] = field(default_factory=list)
    popups: list[str] = field(default_factory=list)
    allowed: set[str] = field(default_factory=set)

    def __post_init__(self) -> None:
        self.page.on("dialog", self._dialog)
        self.page.on("console", self._console)
        self.page.on("pageerror", lambda error: self.errors.append(str(error)))
        self.page.on("request", self._request)
        self.page.on("popup", lambda popup: self.popups.append(popup.url))
        self.page.context.route(lambda url: not url.startswith(HARMLESS), self._answer)

    def open(self, path: Path) -> Page:
        """A file on this machine, opened as by a double click."""
        self.page.goto(path.resolve().as_uri(), wait_until="load")
        return self.page

    def visit(self, address: str) -> Page:
        """A page of a server that the test runs on the loopback address."""
        assert address.startswith(LOOPBACK), address
        self.allowed.add("/".join(address.split("/")[:3]))
        self.page.goto(address, wait_until="load")
        return self.page

    @property
    def noise(self) -> list[str]:
        """All that a page should not do, in words: empty for one that keeps to itself."""
        kinds = {
            "dialog": self.dialogs, "console": self.errors, "request": self.requests, "popup": self.popups,
        }  # fmt: skip
        return [f"{kind}: {what}" for kind, said in kinds.items() for what in said]

    def _dialog(self, dialog: Dialog) -> None:
        self.dialogs.append(dialog.message)
        dialog.dismiss()

    def _console(self, message: ConsoleMessage) -> None:
        if message.type in ("error", "warning"):
            self.errors.append(message.text)

    def _request(self, request: Request) -> None:
        if not request.url.startswith(HARMLESS) and not self._is_allowed(request.url):
            self.requests.append(request.url)

    def _answer(self, route: Route) -> None:
        if self._is_allowed(route.request.url):
            route.continue_()
        else:
            route.abort()

    def _is_allowed(self, address: str) -> bool:
        return "/".join(address.split("/")[:3]) in self.allowed
