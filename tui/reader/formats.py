"""The formats that are read: one line each."""

from collections.abc import Callable, Iterator, Mapping
from typing import Final

from tui.model import Problem
from tui.reader.draft import Draft
from tui.reader.html import html
from tui.reader.markdown import markdown
from tui.reader.plain import plain
from tui.reader.records import json_file, json_lines

Format = Callable[[bytes, str], Iterator[Draft | Problem]]
"""Takes the bytes of a file and its path as given; gives its articles, and what is wrong in it."""

FORMATS: Final[Mapping[str, Format]] = {
    ".txt": plain,
    ".text": plain,
    ".md": markdown,
    ".markdown": markdown,
    ".html": html,
    ".htm": html,
    ".jsonl": json_lines,
    ".ndjson": json_lines,
    ".json": json_file,
}
"""The format of each suffix, in small letters. A file without one of these is read as plain text
where the user names it, and left out where it lies in a folder."""
