"""Plain data in the user's cache folder: whole and the user's own, or as good as not there.

It is kept in `marshal` form, which runs no code when read, behind a digest of itself. Whatever is
missing, damaged, or lies where others may write, is made again by whoever asks for it.
"""

import contextlib
import marshal
import os
import sys
from collections.abc import Iterable
from hashlib import blake2b
from pathlib import Path
from threading import get_ident
from typing import Any, Final

_SIZE: Final = 20  # bytes of a digest
_LARGEST: Final = 256 << 20  # bytes of a file that is looked at
_OTHERS_WRITE: Final = 0o022


def folder() -> Path | None:
    """The user's cache folder for this program; None where the system names none."""
    if sys.platform == "win32":
        base = os.environ.get("LOCALAPPDATA")
    elif sys.platform == "darwin":
        base = str(Path("~/Library/Caches").expanduser())
    else:
        base = os.environ.get("XDG_CACHE_HOME") or str(Path("~/.cache").expanduser())
    return Path(base) / "crisis-tui" if base and not base.startswith("~") else None


def digest(parts: Iterable[object]) -> str:
    """What names all of these: bytes, or anything that has a text."""
    found = blake2b(f"{sys.implementation.cache_tag} {marshal.version}".encode(), digest_size=_SIZE)
    for part in parts:
        text = part if isinstance(part, bytes) else str(part).encode("utf-8", "surrogateescape")
        found.update(len(text).to_bytes(8, "little"))
        found.update(text)
    return found.hexdigest()


def is_private(home: Path) -> bool:
    """Whether the folder is the user's own and nobody else may write to it."""
    if sys.platform == "win32":
        return home.is_dir()
    try:
        stat = home.stat()
    except OSError:
        return False
    return stat.st_uid == os.getuid() and not stat.st_mode & _OTHERS_WRITE


def read(path: Path) -> Any | None:  # noqa: ANN401 - whatever `write` was given
    """What `write` kept at a path; None where there is nothing, or not the whole of it."""
    try:
        with path.open("rb") as file:
            kept = file.read(_LARGEST)
        sound = kept[:_SIZE] == blake2b(kept[_SIZE:], digest_size=_SIZE).digest()
        return marshal.loads(kept[_SIZE:]) if sound else None  # noqa: S302 - plain data, checked above
    except (OSError, ValueError, EOFError, TypeError):
        return None


def write(path: Path, value: Any) -> bool:  # noqa: ANN401 - plain data of any shape
    """Keep plain data at a path; whether that could be done. Other programs see all or nothing."""
    part = path.with_name(f"{path.name}.{os.getpid()}.{get_ident()}.part")
    try:
        payload = marshal.dumps(value)
        for home in (path.parent.parent, path.parent):
            home.mkdir(mode=0o700, parents=True, exist_ok=True)
        part.write_bytes(blake2b(payload, digest_size=_SIZE).digest() + payload)
        part.replace(path)
    except (OSError, ValueError):
        with contextlib.suppress(OSError):
            part.unlink(missing_ok=True)
        return False
    return True


def shrink(home: Path, limit: int) -> None:
    """Drop the oldest files of a folder until the rest have no more bytes than the limit."""
    with contextlib.suppress(OSError):
        kept = sorted(_files(home), reverse=True)
        for _, size, path in kept:
            limit -= size
            if limit < 0:
                os.unlink(path)  # noqa: PTH108 - one of thousands, by its name


def _files(home: Path) -> Iterable[tuple[int, int, str]]:
    """When each file of a folder was written, its bytes and its path."""
    with os.scandir(home) as listing:
        for entry in listing:
            with contextlib.suppress(FileNotFoundError):  # another program dropped it
                status = entry.stat(follow_symlinks=False)
                yield status.st_mtime_ns, status.st_size, entry.path
