"""What lies on the desk: every article opened, in which order, and what has been read of it.

Pure: the panes show it, the app changes it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import dataclass
from typing import Final

from tui.forces import Telling
from tui.model import Article, Problem, Reading


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the article list: an article, extracted or not yet, or a file that failed."""

    path: str
    reading: Reading | None
    extracted: bool = False
    problem: Problem | None = None

    @property
    def article(self) -> Article | None:
        """The article, None for a file that could not be read."""
        return self.reading.article if self.reading is not None else None


def _published(entry: Entry) -> tuple[bool, str]:
    published = entry.article.published if entry.article else None
    return published is not None, published or ""


def _outlet(entry: Entry) -> str:
    return (entry.article.outlet or "").casefold() if entry.article else ""


def _title(entry: Entry) -> str:
    return (entry.article.title or entry.article.text[:60]).casefold() if entry.article else ""


def _claims(entry: Entry) -> int:
    return len(entry.reading.claims) if entry.reading else -1


# How the list can be sorted: name, key, and whether the largest stands first.
SORTS: Final[tuple[tuple[str, Callable[[Entry], object] | None, bool], ...]] = (
    ("date", _published, True),
    ("claims", _claims, True),
    ("outlet", _outlet, False),
    ("title", _title, False),
    ("as given", None, False),
)


class Desk:
    """The articles by path, in the order in which they came."""

    def __init__(self) -> None:
        self._entries: dict[str, Entry] = {}
        self._read: set[str] = set()
        self._sort = 0
        self._turned = False

    def put(self, items: Iterable[Article | Reading | Problem]) -> None:
        """Add articles, or what was by now read in them, or files that could not be read."""
        for item in items:
            entry = _entry(item)
            before = self._entries.get(entry.path)
            if before is None or entry.extracted or not before.extracted:
                self._entries[entry.path] = entry

    def __len__(self) -> int:
        return len(self._entries)

    def __getitem__(self, path: str) -> Entry:
        return self._entries[path]

    def __contains__(self, path: str) -> bool:
        return path in self._entries

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries.values())

    # Order

    @property
    def order(self) -> str:
        """`↓date`: what the list is sorted by, and which way."""
        name, key, largest_first = SORTS[self._sort]
        if key is None and not self._turned:
            return name
        return ("↓" if largest_first != self._turned else "↑") + name

    def sort_next(self) -> None:
        """Sort by the next thing that one can sort by."""
        self._sort = (self._sort + 1) % len(SORTS)
        self._turned = False

    def turn(self) -> None:
        """Turn the order round."""
        self._turned = not self._turned

    def sorted(self) -> list[Entry]:
        """All entries in the chosen order; equal ones as they came."""
        _, key, largest_first = SORTS[self._sort]
        entries = list(self)
        if key is None:
            return entries[::-1] if self._turned else entries
        entries.sort(key=key, reverse=largest_first != self._turned)  # type: ignore[arg-type] # every key is comparable
        return entries

    # Read and unread

    def is_read(self, path: str) -> bool:
        """Whether the article was marked as read."""
        return path in self._read

    def mark(self, path: str, *, read: bool) -> None:
        """Mark the article as read or unread."""
        (self._read.add if read else self._read.discard)(path)

    # What is told

    def tellings(self) -> list[Telling]:
        """Every claim of every article, in the order in which they came."""
        return [telling for entry in self for telling in tellings_of(entry)]

    def counts(self) -> Mapping[str, int]:
        """How many articles, claims, different names, undated articles and problems there are."""
        names: set[str] = set()
        claims = undated = problems = 0
        for entry in self:
            if entry.reading is None:
                problems += 1
                continue
            claims += len(entry.reading.claims)
            undated += entry.reading.article.published is None
            problems += bool(entry.reading.article.problems)
            names.update(one.entity for one in entry.reading.mentions if one.entity is not None)
        return {
            "articles": len(self),
            "claims": claims,
            "names": len(names),
            "undated": undated,
            "problems": problems,
        }


def tellings_of(entry: Entry) -> Iterator[Telling]:
    """The claims of one article."""
    if entry.reading is not None:
        for claim in entry.reading.claims:
            yield Telling(entry.reading.article, claim)


def _entry(item: Article | Reading | Problem) -> Entry:
    match item:
        case Article():
            return Entry(item.path, Reading(item))
        case Reading():
            return Entry(item.article.path, item, extracted=True)
        case Problem():
            return Entry(item.path, None, extracted=True, problem=item)
