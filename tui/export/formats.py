"""The formats in which everything can be printed; a new one is a module and a line here."""

from collections.abc import Iterable, Iterator
from typing import Protocol, TypeVar

from tui.export.delimited import delimited
from tui.export.json_lines import json_lines
from tui.export.kind import Kind
from tui.export.markdown import markdown
from tui.export.table import table

T = TypeVar("T")


class Format(Protocol):
    """Turns things of a kind into lines of text, without their line ends."""

    def __call__(
        self, kind: Kind[T], things: Iterable[T], *, width: int | None = None
    ) -> Iterator[str]:
        """The lines; `width` is the terminal's, None when nobody looks."""


FORMATS: dict[str, Format] = {
    "table": table,
    "csv": delimited,
    "jsonl": json_lines,
    "md": markdown,
}
