"""A file of lines that is only ever added to: what it has acknowledged is on the disk.

Each line is a JSON object whose last key is a checksum of the rest. A line reaches the file in one
write at its end, so that two programs may add at once, and is then waited for until the disk has
it. No line is ever changed. A line that a crash cut off was never acknowledged: it is passed over,
and marked as cut off before the next one is added. A damaged line is kept in a file beside it.
"""

import errno
import json
import os
import stat
from collections.abc import Mapping
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Final
from zlib import crc32

Record = Mapping[str, object]

CUT: Final = b"\x18"  # CAN, "cancel": what stands before it on its line was cut off
SUM: Final = b',"sum":"'
FOLDERS: Final = 4  # whose names may be new: crisis-tui, share, .local and the home they are in
_FLAGS: Final = os.O_NONBLOCK | os.O_CLOEXEC
_ADD: Final = os.O_RDWR | os.O_APPEND | os.O_CREAT | _FLAGS


@dataclass(frozen=True, slots=True)
class Damaged:
    """A line that is not what was written; lines count from 1."""

    line: int
    content: bytes


@dataclass(frozen=True, slots=True)
class News:
    """The lines that are new since the last look, and those among them that are damaged."""

    records: tuple[Record, ...] = ()
    damaged: tuple[Damaged, ...] = ()


class Journal:
    """One such file, which need not be there yet; None keeps nothing, for want of a place."""

    def __init__(self, path: Path | None) -> None:
        self.path = path
        self._file = (0, 0)  # device and number of the file that was read
        self._lasting = (0, 0)  # those of the file whose name is known to be on the disk
        self._read = 0  # bytes
        self._lines = 0

    @property
    def beside(self) -> Path | None:
        """Where damaged lines are kept."""
        return self.path and self.path.with_name(f"{self.path.name}.bad")

    def news(self) -> News:
        """What was added since the last look; all of it if the file is another one.

        Nothing where there is no file, or no way to its folder. OSError where it cannot be read.
        """
        records, damaged = list[Record](), list[Damaged]()
        for line in self._new_lines():
            self._lines += 1
            record = unsealed(line)
            if record is not None:
                records.append(record)
            elif line and not line.endswith(CUT):
                damaged.append(Damaged(self._lines, line))
        return News(tuple(records), tuple(damaged))

    def add(self, record: Record) -> None:
        """Add a line; once this returns, it is on the disk.

        OSError where it is not. It may be added again then: a part that was written counts for
        nothing.
        """
        if self.path is None:
            raise FileNotFoundError(errno.ENOENT, "there is no folder for the user's data")
        self.path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        handle = os.open(self.path, _ADD, 0o600)
        try:
            file = _ordinary(handle)
            line = _ending(handle, file.st_size) + sealed(record)
            if os.write(handle, line) < len(line):
                raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
            os.fsync(handle)
        finally:
            os.close(handle)
        if self._lasting != (file.st_dev, file.st_ino):
            self._make_name_last(self.path)
            self._lasting = file.st_dev, file.st_ino

    def set_aside(self, damaged: tuple[Damaged, ...]) -> bool:
        """Keep damaged lines beside the file; whether some were not there yet. OSError if not."""
        if self.beside is None:
            return False
        with self.beside.open("a+b") as file:
            file.seek(0)
            there = set(file.read().split(b"\n"))
            new = [each.content for each in damaged if each.content not in there]
            file.write(b"".join(content + b"\n" for content in dict.fromkeys(new)))
            file.flush()
            os.fsync(file.fileno())
        return bool(new)

    def _new_lines(self) -> list[bytes]:
        """Whole lines that were not read yet; a last one without an end, if it is whole."""
        data = self._unread()
        *lines, last = data.split(b"\n")
        self._read += len(data) - len(last)
        if unsealed(last) is not None:
            self._read += len(last)
            lines.append(last)
        return lines

    def _unread(self) -> bytes:
        handle = self._opened()
        if handle is None:
            return b""
        with os.fdopen(handle, "rb") as file:
            found = _ordinary(handle)
            same = self._file == (found.st_dev, found.st_ino)
            if not same or found.st_size < self._read:
                self._file = found.st_dev, found.st_ino
                self._read = self._lines = 0
            file.seek(self._read)
            return file.read()

    def _opened(self) -> int | None:
        if self.path is None:
            return None
        try:
            return os.open(self.path, os.O_RDONLY | _FLAGS)
        except (FileNotFoundError, NotADirectoryError):
            return None
        except PermissionError:
            if os.access(self.path.parent, os.X_OK):
                raise
            return None  # somebody else's home: nothing there was ever decided by this user

    def _make_name_last(self, path: Path) -> None:
        """Wait until the disk has the names of the file and of the folders made for it."""
        for folder in path.absolute().parents[:FOLDERS]:
            with suppress(PermissionError):  # it is not ours, so it was not made now
                handle = os.open(folder, os.O_RDONLY | os.O_CLOEXEC)
                try:
                    os.fsync(handle)
                finally:
                    os.close(handle)


def sealed(record: Record) -> bytes:
    """The record as a line with its checksum."""
    body = json.dumps(record, separators=(",", ":")).encode("ascii")
    return body[:-1] + SUM + b'%08x"}\n' % crc32(body)


def unsealed(line: bytes) -> Record | None:
    """The record of a line; None where it is not what was written."""
    body, _, told = line.rpartition(SUM)
    body += b"}"
    if told != b'%08x"}' % crc32(body):
        return None
    try:
        record = json.loads(body)
    except ValueError:
        return None
    return record if isinstance(record, dict) else None


def _ordinary(handle: int) -> os.stat_result:
    found = os.fstat(handle)
    if not stat.S_ISREG(found.st_mode):
        raise OSError(errno.EINVAL, "it is no ordinary file")
    return found


def _ending(handle: int, size: int) -> bytes:
    """What ends the last line if it has no end: a mark that it is cut off, if it is."""
    if not size or os.pread(handle, 1, size - 1) == b"\n":
        return b""
    last = os.pread(handle, size, 0).rpartition(b"\n")[2]
    return b"\n" if unsealed(last) is not None else CUT + b"\n"
