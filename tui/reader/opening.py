"""Opening files that may be anything: never blocks, never follows a link, never reads too much."""

import errno
import os
import stat
from pathlib import Path
from typing import Final

from tui.model import Problem

CAP: Final = 8 * 1024 * 1024
"""The most bytes that an article's file may have."""

_FLAGS: Final = os.O_RDONLY | os.O_NONBLOCK | os.O_NOFOLLOW | os.O_CLOEXEC
_BLOCK: Final = 1 << 20
_REASONS: Final = {
    errno.ENOENT: "does not exist",
    errno.ENOTDIR: "does not exist",
    errno.EACCES: "may not be read (no permission)",
    errno.EPERM: "may not be read (no permission)",
    errno.ELOOP: "is a link, and links are not followed",
    errno.ENXIO: "is no ordinary file",
    errno.ENODEV: "is no ordinary file",
    errno.ENAMETOOLONG: "has too long a name",
}


def contents(path: Path | str, as_given: str) -> bytes | Problem:
    """The bytes of an ordinary file of at most `CAP` bytes, or why there are none."""
    try:
        handle = os.open(path, _FLAGS)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        return Problem(as_given, None, reason(error))
    try:
        refusal = _refusal(os.fstat(handle))
        return Problem(as_given, None, refusal) if refusal else drained(handle, as_given)
    finally:
        os.close(handle)


def drained(handle: int, as_given: str) -> bytes | Problem:
    """All that an open file or pipe gives, or a problem as soon as it gives more than `CAP`."""
    blocks: list[bytes] = []
    size = 0
    try:
        while size <= CAP and (block := os.read(handle, min(_BLOCK, CAP + 1 - size))):
            blocks.append(block)
            size += len(block)
    except OSError as error:
        return Problem(as_given, None, reason(error))
    return Problem(as_given, None, _too_large(size)) if size > CAP else b"".join(blocks)


def is_folder(path: str) -> bool:
    """Whether a path leads to a folder; links are followed, nothing raises."""
    return os.path.isdir(path)  # noqa: PTH112 - Path.is_dir raises for long names and loops


def reason(error: OSError | ValueError) -> str:
    """Why a file could not be read, in words for the user."""
    number = error.errno if isinstance(error, OSError) else errno.ENOENT
    return _REASONS.get(number or 0, f"could not be read ({os.strerror(number or errno.EIO)})")


def _refusal(status: os.stat_result) -> str | None:
    if stat.S_ISDIR(status.st_mode):
        return "is a folder"
    if not stat.S_ISREG(status.st_mode):
        return "is no ordinary file"
    return _too_large(status.st_size) if status.st_size > CAP else None


def _too_large(size: int) -> str:
    return (
        f"is too large: more than {CAP >> 20} MB"
        if size <= CAP + 1
        else (f"is too large: {size / (1 << 20):,.0f} MB, the limit is {CAP >> 20} MB")
    )
