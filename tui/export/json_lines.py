"""One JSON object a line, true to the last character and harmless to a terminal."""

import json
from collections.abc import Iterable, Iterator
from typing import TypeVar

from tui.export.kind import Kind, Record
from tui.text.clean import clean

T = TypeVar("T")


def json_lines(kind: Kind[T], things: Iterable[T], *, width: int | None = None) -> Iterator[str]:
    """A line a thing, as soon as it is read; `width` cuts nothing."""
    del width
    return (line(kind.record(thing)) for thing in things)


def line(record: Record) -> str:
    """The record as JSON on one line; what could harm a terminal is escaped, not replaced."""
    text = json.dumps(record, ensure_ascii=False)
    safe = clean(text)
    if not safe.replaced:
        return text
    pairs = zip(text, safe.text, strict=True)
    return "".join(c if c == kept else json.dumps(c)[1:-1] for c, kept in pairs)
