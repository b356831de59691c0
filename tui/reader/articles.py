"""Articles from paths: files, folders and standard input."""

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Final

from tui.model import Article, Problem
from tui.reader.folder import files
from tui.reader.formats import FORMATS
from tui.reader.opening import contents, drained, is_folder

File = tuple[str, bytes | Problem]
"""The path of a file as given, and its bytes or why there are none."""

_STANDARD_INPUT: Final = 0  # the handle: sys.stdin may be closed


def articles(
    paths: Iterable[Path | str], *, date: str | None = None
) -> Iterator[Article | Problem]:
    """Every article in some files and folders, in order, and what could not be read, in its place.

    ``-`` is standard input. A path that the user gave may be a link; what lies in a folder is read
    where it is no link and its suffix is one of `FORMATS`. Never raises for what a file holds.
    """
    for path in map(str, paths):
        for file in opened([path]):
            yield from articles_of(file, date=date, named=file[0] == path)


def opened(paths: Iterable[Path | str]) -> Iterator[File]:
    """The bytes of every file that `articles` reads, in its order, each opened when its turn comes.

    A problem of a folder stands in place of a file.
    """
    for path in map(str, paths):
        if path == "-":
            yield path, drained(_STANDARD_INPUT, path)
        elif is_folder(path):
            for found in files(Path(path), path, FORMATS):
                if isinstance(found, Problem):
                    yield found.path, found
                else:
                    yield found, contents(found, found)
        else:
            yield path, contents(_followed(path), path)


def articles_of(
    file: File, *, date: str | None = None, named: bool = False
) -> Iterator[Article | Problem]:
    """The articles of a file that was opened, and what is wrong in it, in order.

    Where a file that the user `named` holds none, that is a problem.
    """
    path, data = file
    if isinstance(data, Problem):
        yield data
        return
    from tui.reader.parsing import parsed  # noqa: PLC0415 - what was read before needs no parser

    found = parsed(data, path, date)
    if named:
        yield next(found, Problem(path, None, "holds no article"))
    yield from found


def read_all(
    path: Path | str, *, as_given: str, date: str | None = None
) -> Iterator[Article | Problem]:
    """The articles of one file and what is wrong in it, in order; links are not followed.

    Most often one article; nothing where a JSON file holds none.
    """
    yield from articles_of((as_given, contents(path, as_given)), date=date)


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
