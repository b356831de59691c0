"""Spellings that two entries of one type share: only one of them could ever be meant."""

from collections.abc import Iterable, Iterator, Sequence

from tui.model import Problem
from tui.vocabulary.entries import SPELLINGS, TYPE, Raw
from tui.vocabulary.rows import Row


def collisions(entries: Sequence[Raw], rows: Iterable[Row]) -> Iterator[Problem]:
    """A problem for each spelling that an earlier entry of the same type already has."""
    owners: dict[str, dict[str, Raw]] = {}
    clashes: list[tuple[Raw, str, Raw]] = []
    for entry in entries:
        spelt = owners.setdefault(entry[TYPE], {})
        for spelling in entry[SPELLINGS]:
            first = spelt.setdefault(spelling, entry)
            if first is not entry and first[0] != entry[0]:
                clashes.append((entry, spelling, first))
    if not clashes:
        return
    lines = {(row.id, row.values["name"]): row for row in rows}
    for (id_, _, name, *_rest), spelling, first in clashes:
        yield lines[id_, name].problem(f"{spelling!r} already names {first[2]}")
