"""Parsed word lists, kept in the user's cache folder between runs.

A file counts only if it bears the digest of the lists, and of the code, that it was made from; in
every other case the lists are read again.
"""

import contextlib
from collections.abc import Iterable
from pathlib import Path
from typing import Any, Final

from tui import cache

_KEPT: Final = 4  # files of other word lists and versions that stay


def digest(parts: Iterable[object]) -> str:
    """What names the lists (bytes, or anything that has a text) and the code that read them."""
    code = sorted(Path(__file__).parent.glob("*.py"))
    return cache.digest((*(path.read_bytes() for path in code), *parts))


def read(name: str) -> Any | None:  # noqa: ANN401 - whatever `write` was given
    """What `write` kept under `name`; None where it is missing, damaged or not the user's own."""
    home = cache.folder()
    if home is None or not cache.is_private(home):
        return None
    return cache.read(_path(home, name))


def write(name: str, value: Any) -> None:  # noqa: ANN401 - plain data of any shape
    """Keep plain data under `name`. Where that cannot be, nothing happens."""
    home = cache.folder()
    if home is not None and cache.write(_path(home, name), value):
        with contextlib.suppress(OSError):
            _forget(home)


def _path(home: Path, name: str) -> Path:
    return home / f"words-{name}.bin"


def _forget(home: Path) -> None:
    """Drop the oldest files, so that edits of a word list do not pile up."""
    found = sorted(home.glob("words-*.bin"), key=lambda path: path.stat().st_mtime)
    for path in found[:-_KEPT]:
        path.unlink(missing_ok=True)
