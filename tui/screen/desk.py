"""What lies on the desk: every article opened, in which order, and what was decided of it.

The panes show it, the app changes it.
"""

from collections import Counter
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass
from typing import Any, Final

from tui.forces import Telling
from tui.library.decisions import Decisions
from tui.model import Article, Problem, Reading


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the article list: an article, extracted or not yet, or a file that failed.

    `rejected` are the claims, by number, that the user rejected.
    """

    path: str
    reading: Reading | None
    extracted: bool = False
    problem: Problem | None = None
    rejected: frozenset[int] = frozenset()

    @property
    def article(self) -> Article | None:
        """The article, None for a file that could not be read."""
        return self.reading.article if self.reading is not None else None

    @property
    def claims(self) -> int:
        """How many claims hold."""
        return len(self.reading.claims) - len(self.rejected) if self.reading is not None else 0


def _published(entry: Entry) -> tuple[bool, str]:
    published = entry.article.published if entry.article else None
    return published is not None, published or ""


def _outlet(entry: Entry) -> str:
    return (entry.article.outlet or "").casefold() if entry.article else ""


def _title(entry: Entry) -> str:
    return (entry.article.title or entry.article.text[:60]).casefold() if entry.article else ""


def _claims(entry: Entry) -> int:
    return entry.claims if entry.reading else -1


# The mark of what the user wrote.
NOTE: Final = "†"

# How the list can be sorted: name, key, and whether the largest stands first.
SORTS: Final[tuple[tuple[str, Callable[[Entry], Any] | None, bool], ...]] = (
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
        self._sort = 0
        self._turned = False
        self._ordered: list[Entry] | None = None
        self._places: dict[str, int] = {}
        self._tally = Tally()
        self.version = 0
        self.decisions = Decisions()

    def put(self, items: Iterable[Article | Reading | Problem]) -> None:
        """Add articles, or what was by now read in them, or files that could not be read."""
        for item in items:
            self.version += 1
            entry = self._entry(item)
            before = self._entries.get(entry.path)
            if before is not None and before.extracted and not entry.extracted:
                continue
            self._entries[entry.path] = entry
            self._ordered = None
            if before is not None:
                self._tally.take(before, -1)
            self._tally.take(entry, 1)

    def keep_only(self, paths: Collection[str]) -> None:
        """Drop the articles that are no longer there."""
        self.version += 1
        for path in [path for path in self._entries if path not in paths]:
            self._tally.take(self._entries.pop(path), -1)
            self._ordered = None

    def __len__(self) -> int:
        return len(self._entries)

    def get(self, path: str | None) -> Entry | None:
        """The entry of that path; None if there is none."""
        return None if path is None else self._entries.get(path)

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries.values())

    @property
    def tally(self) -> "Tally":
        """How many articles, claims and names there are."""
        return self._tally

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
        self._ordered = None

    def turn(self) -> None:
        """Turn the order round."""
        self._turned = not self._turned
        self._ordered = None

    def sorted(self) -> Sequence[Entry]:
        """All entries in the chosen order; equal ones as they came."""
        if self._ordered is None:
            _, key, largest_first = SORTS[self._sort]
            self._ordered = list(self)
            if key is not None:
                self._ordered.sort(key=key, reverse=largest_first != self._turned)
            elif self._turned:
                self._ordered.reverse()
            self._places = {entry.path: at for at, entry in enumerate(self._ordered)}
        return self._ordered

    def position(self, path: str | None) -> int | None:
        """Where the article stands in the order; None if it is not here."""
        self.sorted()
        return None if path is None else self._places.get(path)

    # Decided

    def is_read(self, path: str) -> bool:
        """Whether the article was read, by the user's decision."""
        entry = self.get(path)
        article = None if entry is None else entry.article
        return article is not None and self.decisions.is_read(article.id)

    def sign(self, entry: Entry) -> str:
        """What stands before a title: a dagger where the user wrote a note in the article."""
        if entry.article is None:
            return ""
        noted = self.decisions.note(entry.article) or any(map(self.decisions.note, told_in(entry)))
        return f"{NOTE} " if noted else ""

    def recount(self) -> None:
        """Count the claims that hold by now, after something was decided."""
        self.put([entry.reading for entry in self if entry.reading and self._is_stale(entry)])

    def _is_stale(self, entry: Entry) -> bool:
        reading = entry.reading
        return reading is not None and self.decisions.rejected_in(reading) != entry.rejected

    def _entry(self, item: Article | Reading | Problem) -> Entry:
        match item:
            case Article():
                return Entry(item.path, Reading(item))
            case Reading():
                rejected = self.decisions.rejected_in(item)
                return Entry(item.article.path, item, extracted=True, rejected=rejected)
            case Problem():
                return Entry(item.path, None, extracted=True, problem=item)

    # What is told

    def tellings(self) -> list[Telling]:
        """Every claim of every article that holds, in the order in which they came."""
        return [telling for entry in self for telling in tellings_of(entry)]


class Tally:
    """Running counts, so that nothing is counted twice."""

    def __init__(self) -> None:
        self.articles = self.claims = self.undated = self.problems = 0
        self._names: Counter[str] = Counter()

    @property
    def names(self) -> int:
        """Different names."""
        return len(self._names)

    def take(self, entry: Entry, sign: int) -> None:
        """Count the entry in (1), or out again (-1)."""
        self.articles += sign
        if entry.reading is None:
            self.problems += sign
            return
        self.claims += sign * entry.claims
        self.undated += sign * (entry.reading.article.published is None)
        self.problems += sign * bool(entry.reading.article.problems)
        for name in names_of(entry.reading):
            self._names[name] += sign
            if not self._names[name]:
                del self._names[name]


def names_of(reading: Reading) -> frozenset[str]:
    """The different names in an article."""
    return frozenset(one.entity for one in reading.mentions if one.entity is not None)


def tellings_of(entry: Entry) -> Iterator[Telling]:
    """The claims of one article that hold."""
    for number, telling in enumerate(told_in(entry)):
        if number not in entry.rejected:
            yield telling


def told_in(entry: Entry) -> Iterator[Telling]:
    """Every claim of one article."""
    if entry.reading is not None:
        for claim in entry.reading.claims:
            yield Telling(entry.reading.article, claim)
