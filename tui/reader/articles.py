"""Articles from paths: files, folders and standard input."""

import os
from collections.abc import Iterable, Iterator
from itertools import chain
from pathlib import Path
from typing import Final

from tui.model import Article, Problem
from tui.reader.compose import compose
from tui.reader.decoding import is_binary
from tui.reader.folder import files
from tui.reader.formats import FORMATS
from tui.reader.opening import contents, drained, is_folder
from tui.reader.plain import plain

_STANDARD_INPUT: Final = 0  # the handle: sys.stdin may be closed


def articles(
    paths: Iterable[Path | str], *, date: str | None = None
) -> Iterator[Article | Problem]:
    """Every article in some files and folders, in order, and what could not be read, in its place.

    ``-`` is standard input. A path that the user gave may be a link; what lies in a folder is read
    where it is no link and its suffix is one of `FORMATS`. Never raises for what a file holds.
    """
    for path in map(str, paths):
        if path == "-":
            yield from _from_bytes(drained(_STANDARD_INPUT, path), path, date)
        elif is_folder(path):
            yield from _in_folder(path, date)
        else:
            found = read_all(_followed(path), as_given=path, date=date)
            first = next(found, Problem(path, None, "holds no article"))
            yield from chain((first,), found)


def _in_folder(path: str, date: str | None) -> Iterator[Article | Problem]:
    for found in files(Path(path), path, FORMATS):
        if isinstance(found, Problem):
            yield found
        else:
            yield from read_all(found, as_given=found, date=date)


def read_all(
    path: Path | str, *, as_given: str, date: str | None = None
) -> Iterator[Article | Problem]:
    """The articles of one file and what is wrong in it, in order; links are not followed.

    Most often one article; nothing where a JSON file holds none.
    """
    yield from _from_bytes(contents(path, as_given), as_given, date)


def read(path: Path | str, *, as_given: str, date: str | None = None) -> Article | Problem:
    """The article of one file, the first where it holds several, or why there is none."""
    problem = Problem(as_given, None, "holds no article")
    for found in read_all(path, as_given=as_given, date=date):
        if isinstance(found, Article):
            return found
        problem = found
    return problem


def _followed(path: str) -> str:
    """Where a path leads that the user gave himself, through links."""
    return path if "\0" in path else os.path.realpath(path)


def _from_bytes(
    data: bytes | Problem, as_given: str, date: str | None
) -> Iterator[Article | Problem]:
    if isinstance(data, Problem):
        yield data
        return
    if is_binary(data):
        yield Problem(as_given, None, "is no text (a picture, an archive or the like)")
        return
    read_format = FORMATS.get(Path(as_given).suffix.lower(), plain)
    for draft in read_format(data, as_given):
        yield draft if isinstance(draft, Problem) else compose(draft, as_given, date)
