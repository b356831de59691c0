"""Spellings that two entries of one type share: only one of them could ever be meant."""

from collections.abc import Iterable, Iterator, Sequence

from tui.model import Problem
from tui.vocabulary.entry import Entry
from tui.vocabulary.rows import Row


def collisions(entries: Sequence[Entry], rows: Iterable[Row]) -> Iterator[Problem]:
    """A problem for each spelling that an earlier entry of the same type already has."""
    owners: dict[tuple[str, str], Entry] = {}
    clashes: list[tuple[Entry, str, Entry]] = []
    for entry in entries:
        for spelling in entry.spellings:
            first = owners.setdefault((entry.type, spelling), entry)
            if first.id != entry.id:
                clashes.append((entry, spelling, first))
    if not clashes:
        return
    places = {(row.id, row.values["name"]): row for row in rows}
    for entry, spelling, first in clashes:
        row = places[entry.id, entry.name]
        yield row.problem(f"{spelling!r} already names {first.name}")
