"""Lines of text into a file, all or nothing."""

import os
import tempfile
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from tui.model import CrisisError


def save(path: Path, lines: Iterable[str]) -> None:
    """Write the lines as UTF-8; a file that is there stays as it is until the new one is complete.

    A link keeps leading to its target, which is replaced. CrisisError where the place is no
    ordinary file or cannot be written, the disk is full or reading the lines fails.
    """
    try:
        target = Path(os.path.realpath(path))
        # What is still a link leads to itself.
        if target.is_symlink() or (target.exists() and not target.is_file()):
            raise CrisisError(f"{path} is no ordinary file and was left alone")
        _replace(target, lines)
    except OSError as error:
        raise CrisisError(f"{path} cannot be written: {error.strerror}") from error
    except ValueError as error:  # a NUL in the name
        raise CrisisError(f"{path} cannot be written: {error}") from error


def _replace(target: Path, lines: Iterable[str]) -> None:
    """Write beside the target, wait until it is on the disk, then put it in its place."""
    handle, beside = tempfile.mkstemp(dir=target.parent, prefix=f".{target.name[:100]}.")
    try:
        with os.fdopen(handle, "w", encoding="utf-8", errors="backslashreplace") as file:
            file.writelines(f"{line}\n" for line in lines)
            file.flush()
            os.fsync(file.fileno())
        Path(beside).chmod(_mode(target))
        Path(beside).replace(target)
    except BaseException:
        with suppress(OSError):
            Path(beside).unlink()
        raise


def _mode(target: Path) -> int:
    """The permissions of the file that is there, else those that the user's umask leaves."""
    if target.exists():
        return target.stat().st_mode & 0o777
    umask = os.umask(0)
    os.umask(umask)
    return 0o666 & ~umask
