"""What a command lists, in the format and to the place that its options name."""

from argparse import Namespace
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import TypeVar

from tui.cli.streams import put, width
from tui.export import FORMATS, Kind
from tui.export.saving import save

T = TypeVar("T")


def show(kind: Kind[T], things: Iterable[T], options: Namespace) -> None:
    """List things of a kind; CrisisError where they cannot be written."""
    deliver(listed(kind, things, options), options)


def listed(kind: Kind[T], things: Iterable[T], options: Namespace) -> Iterator[str]:
    """The lines of a list, in the format of the options."""
    return FORMATS[options.format](kind, things, width=None if options.output else width())


def deliver(lines: Iterable[str], options: Namespace) -> None:
    """Print the lines, or write them into the file that the options name."""
    if options.output:
        save(Path(options.output), lines)
    else:
        put(lines)
