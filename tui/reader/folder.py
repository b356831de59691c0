"""Which files a folder holds for reading, in the same order everywhere."""

import os
from collections.abc import Collection, Iterator
from pathlib import Path

from tui.model import Problem
from tui.reader.opening import is_folder, reason


def files(folder: Path, as_given: str, suffixes: Collection[str]) -> Iterator[str | Problem]:
    """The paths of the files with one of the suffixes, in and below a folder, ordered by name.

    A path begins as the folder was given; the files of a folder come before its folders. What is
    hidden is left out. Links are never followed: one that leads out of the folder, or nowhere, is
    a problem; one that stays inside is left out without a word, since its target is read.
    """
    root = Path(os.path.realpath(folder))
    pending = [as_given]
    while pending:
        here = pending.pop()
        try:
            with os.scandir(here) as listing:
                entries = sorted(listing, key=lambda entry: entry.name)
        except OSError as error:
            yield Problem(here, None, reason(error))
            continue
        shown = [entry for entry in entries if not entry.name.startswith(".")]
        for entry in shown:
            yield from _entry(entry, root, suffixes)
        folders = [entry.path for entry in shown if entry.is_dir(follow_symlinks=False)]
        pending.extend(reversed(folders))


def _entry(
    entry: "os.DirEntry[str]", root: Path, suffixes: Collection[str]
) -> Iterator[str | Problem]:
    wanted = Path(entry.name).suffix.lower() in suffixes
    if entry.is_symlink():
        if (wanted or is_folder(entry.path)) and not _stays_in(entry.path, root):
            yield Problem(entry.path, None, "is a link out of the folder and was not followed")
    elif wanted and not entry.is_dir(follow_symlinks=False):
        yield entry.path


def _stays_in(link: str, root: Path) -> bool:
    """Whether a link leads to something that exists inside the folder."""
    target = os.path.realpath(link)
    there = os.path.exists(target)  # noqa: PTH110 - Path.exists raises for odd names
    return there and Path(target).is_relative_to(root)
