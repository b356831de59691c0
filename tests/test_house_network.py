"""The program reads files: it asks no other machine for anything, and follows no link."""

import ast
import os
import socket
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from screen_terminal import environment, ready, terminal

from tui.reader import articles

ROOT = Path(__file__).parent.parent
ABROAD = {
    *("socket", "ssl", "http", "urllib", "ftplib", "smtplib", "webbrowser", "xmlrpc"),
    *("requests", "httpx", "aiohttp", "urllib3"),
}
PAGE = """<!DOCTYPE html><html><head><title>Riders at the ford</title>
<base href="{at}/"><link rel="stylesheet" href="{at}/a.css"><script src="{at}/a.js"></script>
<meta http-equiv="refresh" content="0; url={at}/next"><meta property="og:url" content="{at}/og">
</head><body><iframe src="{at}/frame"></iframe><img src="{at}/a.png">
<p>Rohan has put 8,500 soldiers on alert, <a href="{at}/more">its marshal said</a>.</p>
<p>Poland sent 300 soldiers <a href="javascript:alert(1)">to</a>
<a href="file:///etc/passwd">Lithuania</a> <a href="ht\ttp://x\x1b]8;;y\x07">again</a>.</p>
</body></html>"""
FEED = '{{"url": "{at}/a", "link": "{at}/b", "text": "Poland sent 300 soldiers to Lithuania."}}\n'


@pytest.fixture
def abroad() -> Iterator[socket.socket]:
    """A server on this machine that would notice any request."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.setblocking(False)  # noqa: FBT003 - Python's own signature
        yield server


def address(server: socket.socket) -> str:
    return f"http://127.0.0.1:{server.getsockname()[1]}"


def asked(server: socket.socket) -> bool:
    """Whether anybody came."""
    try:
        server.accept()
    except BlockingIOError:
        return False
    return True


@pytest.fixture
def linked(tmp_path: Path, abroad: socket.socket) -> Path:
    """Articles full of links."""
    folder = tmp_path / "linked"
    folder.mkdir()
    (folder / "page.html").write_text(PAGE.format(at=address(abroad)))
    (folder / "feed.jsonl").write_text(FEED.format(at=address(abroad)))
    return folder


def test_no_module_of_ours_can_reach_another_machine() -> None:
    """Fault row 34: there is no import from the network to be switched on."""
    found = {
        (path.name, name.split(".")[0])
        for path in (ROOT / "tui").rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Import | ast.ImportFrom)
        for name in ([node.module or ""] if isinstance(node, ast.ImportFrom) else named(node))
    }
    assert {each for each in found if each[1] in ABROAD} == set()


def named(node: ast.Import) -> list[str]:
    return [alias.name for alias in node.names]


@pytest.mark.parametrize("command", [["extract"], ["forces", "--in"], []])
@pytest.mark.parametrize("path", ["{at}/a.txt", "file://{here}/page.html", "ftp://127.0.0.1/a.txt"])
def test_an_address_is_no_file(
    command: list[str], path: str, abroad: socket.socket, linked: Path
) -> None:
    """Fault row 34: whatever its scheme."""
    path = path.format(at=address(abroad), here=linked)
    ended = subprocess.run(
        [sys.executable, "-c", "from tui.cli.main import run; run()", *command, path],
        stdin=subprocess.DEVNULL,
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (ended.returncode, ended.stdout) == (2, "")
    assert ended.stderr == f"crisis-tui: no such file or folder: {path}\n"
    assert not asked(abroad)


def test_what_a_page_links_to_is_neither_fetched_nor_kept(
    abroad: socket.socket, linked: Path
) -> None:
    """Fault rows 16 and 34: a page is its text."""
    texts = [article.text for article in articles([linked])]  # type: ignore[union-attr]
    assert len(texts) == 2
    assert "8,500 soldiers on alert, its marshal said" in texts[1]
    assert not any(mark in text for text in texts for mark in ("://", "javascript", "\x1b"))
    assert not asked(abroad)


PAGER = """#!/bin/sh
for word; do printf '%s\\n' "$word"; done > "$HOME/words"
"""


def test_the_dashboard_draws_no_link_and_opens_nothing_but_a_file_in_a_pager(
    abroad: socket.socket, linked: Path, tmp_path: Path
) -> None:
    """Fault row 16: no OSC 8; the path is one word of a list, and no shell ever sees it."""
    odd = linked.rename(tmp_path / "-n $(touch evil); `touch evil`'\" &")
    pager = tmp_path / "pager"
    pager.write_text(PAGER)
    pager.chmod(0o755)
    kept = {"XDG_CACHE_HOME": os.environ["XDG_CACHE_HOME"], "PAGER": f"'{pager}' -R"}
    with terminal([str(odd)], environment(tmp_path, **kept)) as running:
        ready(running).press("j")
        running.wait_until(lambda: "8,500 soldiers" in "".join(running.screen))
        assert b"\x1b]8" not in running.seen
        running.forget()
        running.press("o")
        running.wait_until(lambda: "8,500 soldiers" in "".join(running.screen))
        running.press("q")
        assert running.ended()[0] == 0
    assert (tmp_path / "words").read_text() == f"-R\n{odd}/page.html\n"
    assert list(tmp_path.rglob("evil")) == []
    assert not asked(abroad)
