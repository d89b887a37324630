"""The watch itself: it must see what a page does, or tests with it could not fail."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import TYPE_CHECKING

import pytest

from tests.browser.accessibility import violations

if TYPE_CHECKING:
    from tests.browser.watching import Watched

GOOD = "<!doctype html><html lang=en><title>Good</title><main><h1>Good</h1><p>Words.</p></main></html>"

NOISY = {
    "dialog": "<script>alert('heard')</script>",
    "console": "<script>console.error('heard')</script>",
    "exception": "<script>throw new Error('heard')</script>",
    "policy": "<meta http-equiv=Content-Security-Policy content=\"script-src 'none'\"><script>heard()</script>",
    "image": "<img src=https://example.com/heard.png>",
    "fetch": "<script>fetch('https://example.com/heard').catch(() => 0)</script>",
    "loopback": "<img src=http://127.0.0.1:9/heard.png>",
    "style": "<style>body { background: url(//example.com/heard.png) }</style>",
    "popup": "<script>window.open('about:blank')</script>",
}


def page_with(folder: Path, piece: str) -> Path:
    path = folder / "page.html"
    path.write_text(GOOD.replace("<main>", f"{piece}<main>"), encoding="utf-8")
    return path


def test_a_quiet_page_makes_no_noise(watched: Watched, tmp_path: Path) -> None:
    watched.open(page_with(tmp_path, ""))
    assert watched.noise == []
    assert violations(watched.page) == []


@pytest.mark.parametrize("kind", list(NOISY))
def test_noise_is_heard(watched: Watched, tmp_path: Path, kind: str) -> None:
    page = watched.open(page_with(tmp_path, NOISY[kind].replace("src=//", "src=https://")))
    page.wait_for_timeout(50)
    assert watched.noise


def test_axe_finds_what_cannot_be_read(watched: Watched, tmp_path: Path) -> None:
    watched.open(page_with(tmp_path, "<p style='color: #aaa; background: #fff'>Faint.</p>"))
    assert any(line.startswith("color-contrast") for line in violations(watched.page))


def test_a_server_of_the_test_is_no_stranger(new_page: Callable[..., Watched], tmp_path: Path) -> None:
    page_with(tmp_path, "<link rel=icon href=data:,><img src=here.png alt=''>")
    (tmp_path / "here.png").write_bytes(b"\x89PNG\r\n\x1a\n")

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, *words: object) -> None:
            """Nothing is printed."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(tmp_path)))
    Thread(target=server.serve_forever, daemon=True).start()
    try:
        watched = new_page(java_script_enabled=False)
        page = watched.visit(f"http://127.0.0.1:{server.server_port}/page.html")
        assert page.title() == "Good"
        assert watched.noise == []
    finally:
        server.shutdown()
        server.server_close()
