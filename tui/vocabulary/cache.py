"""Parsed word lists, kept in the user's cache folder between runs.

Plain data in `marshal` form, which runs no code when read. A file counts only if it lies in a
folder of the user's own that nobody else may write to, bears the digest of the lists that it was
made from, and is whole; in every other case the lists are read again.
"""

import contextlib
import marshal
import os
import sys
from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path
from typing import Any, Final

_SIZE: Final = 20  # bytes of a digest
_KEPT: Final = 4  # files of other word lists and versions that stay
_OTHERS_WRITE: Final = 0o022


def digest(parts: Iterable[object]) -> str:
    """What names the lists (bytes, or anything that has a text) and the code that read them."""
    found = blake2b(f"{sys.implementation.cache_tag} {marshal.version}".encode(), digest_size=_SIZE)
    code = sorted(Path(__file__).parent.glob("*.py"))
    for part in (*(path.read_bytes() for path in code), *parts):
        text = part if isinstance(part, bytes) else str(part).encode()
        found.update(len(text).to_bytes(8, "little"))
        found.update(text)
    return found.hexdigest()


def folder() -> Path | None:
    """The user's cache folder for this program; None where the system names none."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
    elif sys.platform == "darwin":
        base = str(Path("~/Library/Caches").expanduser())
    else:
        base = os.environ.get("XDG_CACHE_HOME") or str(Path("~/.cache").expanduser())
    return Path(base) / "crisis-tui" if base and not base.startswith("~") else None


def read(name: str) -> Any | None:  # noqa: ANN401 - whatever `write` was given
    """What `write` kept under `name`; None where it is missing, damaged or not the user's own."""
    home = folder()
    if home is None or not _is_private(home):
        return None
    try:
        kept = _path(home, name).read_bytes()
        sound = kept[:_SIZE] == blake2b(kept[_SIZE:], digest_size=_SIZE).digest()
        return marshal.loads(kept[_SIZE:]) if sound else None  # noqa: S302 - plain data, checked above
    except (OSError, ValueError, EOFError, TypeError):
        return None


def write(name: str, value: Any) -> None:  # noqa: ANN401 - plain data of any shape
    """Keep plain data under `name`. Where that cannot be, nothing happens."""
    home = folder()
    if home is None:
        return
    with contextlib.suppress(OSError, ValueError):
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        payload = marshal.dumps(value)
        part = home / f"words-{name}.{os.getpid()}.part"
        part.write_bytes(blake2b(payload, digest_size=_SIZE).digest() + payload)
        part.replace(_path(home, name))
        _forget(home)


def _path(home: Path, name: str) -> Path:
    return home / f"words-{name}.bin"


def _forget(home: Path) -> None:
    """Drop the oldest files, so that edits of a word list do not pile up."""
    found = sorted(home.glob("words-*.bin"), key=lambda path: path.stat().st_mtime)
    for path in found[:-_KEPT]:
        path.unlink(missing_ok=True)


def _is_private(home: Path) -> bool:
    """Whether the folder is the user's own and nobody else may write to it."""
    if sys.platform == "win32":
        return True
    try:
        stat = home.stat()
    except OSError:
        return False
    return stat.st_uid == os.getuid() and not stat.st_mode & _OTHERS_WRITE
