"""The formats that are read: one line each."""

from collections.abc import Callable, Iterator, Mapping
from importlib import import_module
from pathlib import Path
from typing import TYPE_CHECKING, Final

from tui.model import Problem

if TYPE_CHECKING:
    from tui.reader.draft import Draft

Format = Callable[[bytes, str], "Iterator[Draft | Problem]"]
"""Takes the bytes of a file and its path as given; gives its articles, and what is wrong in it."""

FORMATS: Final[Mapping[str, str]] = {
    ".txt": "plain.plain",
    ".text": "plain.plain",
    ".md": "markdown.markdown",
    ".markdown": "markdown.markdown",
    ".html": "html.html",
    ".htm": "html.html",
    ".jsonl": "records.json_lines",
    ".ndjson": "records.json_lines",
    ".json": "records.json_file",
}
"""The module here, and the function in it, that reads files of each suffix, in small letters.
A file without one of these is read as plain text where the user names it, and left out where it
lies in a folder."""


def format_of(path: str) -> Format:
    """What reads a file of that name; its module is imported only now."""
    module, function = FORMATS.get(Path(path).suffix.lower(), FORMATS[".txt"]).split(".")
    found: Format = getattr(import_module(f"tui.reader.{module}"), function)
    return found
