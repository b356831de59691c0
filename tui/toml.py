"""A TOML file that a user wrote: what it holds, or what is wrong with it and in which line."""

import re
from collections.abc import Collection
from pathlib import Path
from typing import Any, Final

import tomli

from tui.model import Problem

LARGEST: Final = 1_000_000  # bytes: nobody writes a config of a megabyte


def read(path: Path, *, largest: int = LARGEST) -> bytes | Problem:
    """The bytes of an ordinary file, or why there are none; never waits for a pipe or a device."""
    try:
        if path.exists() and not path.is_file():
            return Problem(str(path), None, "is no file")
        with path.open("rb") as file:
            data = file.read(largest + 1)
    except (OSError, ValueError) as error:
        reason = error.strerror if isinstance(error, OSError) else error
        return Problem(str(path), None, f"cannot be read: {reason}")
    if len(data) > largest:
        return Problem(str(path), None, f"is larger than {largest:,} bytes")
    return data


def parse(path: str, data: bytes) -> tuple[str, dict[str, Any]] | Problem:
    """The text of a file, without its byte order mark, and the table that it is; or its fault."""
    text = _decoded(path, data)
    if isinstance(text, Problem):
        return text
    try:
        return text, tomli.loads(text)
    except tomli.TOMLDecodeError as error:
        return Problem(path, error.lineno, error.msg[:1].lower() + error.msg[1:])
    except RecursionError:
        return Problem(path, _line_like(r"[\[{=]{40}|(?:[\[{] ?){40}", text), "nests too deep")
    except ValueError:
        return Problem(path, _line_like(r"[0-9_]{400}", text), "has a number without end")


def nearest(word: str, names: Collection[str]) -> str:
    """`, did you mean "blue"?` for the name most like the word; empty if none is like it."""
    from rapidfuzz.process import extractOne  # noqa: PLC0415 - loaded only once there is a mistake

    found = extractOne(word.casefold()[:100], sorted(names), score_cutoff=60)
    return f', did you mean "{found[0]}"?' if found else ""


def _decoded(path: str, data: bytes) -> str | Problem:
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return Problem(path, 1, "is UTF-16: save it as UTF-8")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return Problem(path, line, "is not UTF-8: save it as UTF-8")


def _line_like(pattern: str, text: str) -> int | None:
    """The first line with the pattern, counted from 1."""
    found = re.search(pattern, text)
    return text.count("\n", 0, found.start()) + 1 if found else None
