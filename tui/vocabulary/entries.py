"""The entries as the lists give them: made when they are asked for, since few ever are."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import Final

from tui.model import Category, MentionType
from tui.vocabulary.entry import Entry, Post

RawPost = tuple[str, str | None, str | None, str | None]
# The fields of `Entry` in its order, in plain types: what the cache can hold.
Raw = tuple[
    str, str, str, str, tuple[str, ...], str | None, str | None, tuple[RawPost, ...], bool, bool
]
TYPE: Final = 1  # where a raw entry has its type
SPELLINGS: Final = 4  # its spellings
OF: Final = 5  # and whose it is


@dataclass(frozen=True, slots=True)
class Entries(Collection[Entry]):
    """Many entries in the order of the lists; `at` makes one, iterating makes all."""

    raw: tuple[Raw, ...] = ()

    def __len__(self) -> int:
        return len(self.raw)

    def __iter__(self) -> Iterator[Entry]:
        return map(_made, self.raw)

    def __contains__(self, entry: object) -> bool:
        return any(entry == other for other in self)

    def at(self, index: int) -> Entry:
        """The entry at a place in the list, counted from 0."""
        return _made(self.raw[index])

    def of_type(self, kind: MentionType) -> Iterator[Entry]:
        """The entries of one type alone, in order."""
        return (_made(raw) for raw in self.raw if raw[TYPE] == kind)


def _made(raw: Raw) -> Entry:
    id_, type_, name, kind, spellings, of, category, posts, government, common = raw
    return Entry(
        id_,
        MentionType(type_),
        name,
        kind,
        spellings,
        of,
        Category(category) if category else None,
        tuple(Post(*post) for post in posts),
        government,
        common,
    )
