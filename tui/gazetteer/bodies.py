"""Bodies, formations and places that no list knows: by the noun that ends or opens their name."""

from collections.abc import Iterator, Sequence

from tui.gazetteer.naming import Naming
from tui.gazetteer.words import Link, Word
from tui.model import MentionType

_LONGEST = 7  # words of a name
_LAND = frozenset({MentionType.COUNTRY, MentionType.PLACE})
Part = tuple[int, int, MentionType, str]


class Bodies:
    """Finds what a run of capital words names by its head noun."""

    def __init__(self, naming: Naming) -> None:
        self._naming = naming

    def find(self, run: Sequence[Word], taken: Sequence[tuple[int, int]]) -> Iterator[Part]:
        """First word, end (exclusive), type and rule of each body, formation and place in `run`.

        `taken` are the words of people, who end a name.
        """
        people = {at for start, end in taken for at in range(start, end)}
        at = 0
        while at < len(run):
            end = self._segment(run, at, people)
            part = self._name(run, at, end) if end > at else None
            if part:
                yield part
            at = max(part[1] if part else 0, end, at + 1)

    def _segment(self, run: Sequence[Word], at: int, people: set[int]) -> int:
        """The end of the tightly bound words from `at` on that belong to nobody's name."""
        end = at
        while end < len(run) and end not in people and (end == at or run[end].link is Link.TIGHT):
            end += 1
        return end

    def _name(self, run: Sequence[Word], start: int, end: int) -> Part | None:
        for head in range(end - 1, start - 1, -1):
            kind, rule = self._head(run, start, head)
            if kind:
                first = max(self._first(run, start, head), head + 1 - _LONGEST)
                if first == head and not self._stands_alone(run, head, end):
                    continue
                return first, self._last(run, head, kind), kind, rule
        return self._opened(run, start, end)

    def _head(self, run: Sequence[Word], start: int, at: int) -> tuple[MentionType | None, str]:
        key = run[at].key
        if self._is_echelon(run, start, at):
            return MentionType.UNIT, "echelon"
        if key in self._naming.bodies:
            return MentionType.ORG, "head-noun"
        if key in self._naming.sites and run[at].known is None:
            return MentionType.PLACE, "head-noun"
        if key in self._naming.papers and run[at].known is None:
            return MentionType.DOCUMENT, "head-noun"
        return None, ""

    def _is_echelon(self, run: Sequence[Word], start: int, at: int) -> bool:
        """Whether a formation's noun heads the words; the doubtful ones need a number before."""
        key = run[at].key
        if key not in self._naming.echelons:
            return False
        doubtful = key in self._naming.doubtful_echelons or key in self._naming.bodies
        return not doubtful or self._counted(run, start, at)

    def _counted(self, run: Sequence[Word], start: int, at: int) -> bool:
        return any(w.key[0].isdigit() or w.key in self._naming.ordinals for w in run[start:at])

    def _first(self, run: Sequence[Word], start: int, head: int) -> int:
        """Where the name begins: behind the last title, unless that is the word before the head."""
        for at in range(head - 2, start - 1, -1):
            if run[at].key in self._naming.titles:
                return at + 1
        return start

    def _stands_alone(self, run: Sequence[Word], head: int, end: int) -> bool:
        key = run[head].key
        if key in self._naming.lone_bodies and run[head].known is None:
            return True
        return self._is_of(run, end) and key in self._naming.bodies_of

    def _is_of(self, run: Sequence[Word], at: int) -> bool:
        return at < len(run) and run[at].link is Link.OF

    def _last(self, run: Sequence[Word], head: int, kind: MentionType) -> int:
        """The end of the name, with what the head is of ("Ministry of Ferries and Fords")."""
        end = head + 1
        if kind is not MentionType.ORG or run[head].key not in self._naming.bodies_of:
            return end
        while end - head < _LONGEST and (self._is_of(run, end) or self._joins(run, head, end)):
            end += 1
            while end < len(run) and self._goes_on(run, end):
                end += 1
        return end

    def _goes_on(self, run: Sequence[Word], at: int) -> bool:
        """Whether a word still belongs to what a body is of; a listed name ends there."""
        beyond = run[at - 1].known is not None and run[at].known is None
        return run[at].link is Link.TIGHT and not beyond and not self._is_title(run[at])

    def _joins(self, run: Sequence[Word], head: int, at: int) -> bool:
        """Whether "and" goes on with the name of a ministry or an institute."""
        return (
            at > head + 1
            and at < len(run)
            and run[at].link is Link.AND
            and run[at].known is None
            and run[head].key in self._naming.bodies_of_two
        )

    def _is_title(self, word: Word) -> bool:
        return word.key in self._naming.titles

    def _opened(self, run: Sequence[Word], start: int, end: int) -> Part | None:
        """A place whose first word tells that it is one: "Camp Bywater"."""
        if end - start == 1 or run[start].key not in self._naming.sites_first:
            return None
        second = run[start + 1]
        if second.key in self._naming.common_capitals:
            return None
        if run[start].key in self._naming.compass and second.known not in _LAND:
            return None
        return start, end, MentionType.PLACE, "opening-noun"
