"""Text in, names out: the lists first, then the rules for names that no list knows."""

from collections.abc import Iterator, Sequence
from itertools import chain

from tui.gazetteer.beside import Beside
from tui.gazetteer.bodies import Bodies
from tui.gazetteer.canon import Canon
from tui.gazetteer.doubts import Doubts
from tui.gazetteer.forms import Forms
from tui.gazetteer.matcher import Matcher
from tui.gazetteer.name import Name
from tui.gazetteer.naming import Naming
from tui.gazetteer.owned import Owned
from tui.gazetteer.papers import Papers
from tui.gazetteer.persons import Persons
from tui.gazetteer.places import Places
from tui.gazetteer.sweep import leftmost, outermost
from tui.gazetteer.words import Scanner, Word, capital_words, is_headline
from tui.model import MentionType, Span
from tui.text.fold import Folded
from tui.vocabulary import Vocabulary

_FEW = 4  # capital words: too few to make a headline in which capitals tell nothing


_NARROW = frozenset({MentionType.WEAPON, MentionType.UNIT, MentionType.DOCUMENT})


class Gazetteer:
    """Knows the names of a vocabulary and the shapes of names that it lacks."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        naming = Naming.of(vocabulary)
        self._matcher = Matcher(vocabulary.entries, silent=naming.silent)
        self._scanner = Scanner(naming)
        self._persons = Persons(naming)
        self._bodies = Bodies(naming)
        self._places = Places(naming)
        self._doubts = Doubts(naming)
        self._papers = Papers(naming)
        self._beside = Beside(naming)
        self._owned = Owned(naming, Canon(vocabulary.entries))
        self._forms = Forms(naming)

    def names(self, text: str, folded: Folded, spans: Sequence[Span]) -> list[Name]:
        """The names in the sentences `spans` (sorted, disjoint) of `text`, in text order.

        Names do not overlap, but countries and nationalities stay inside bodies and formations.
        A listed name wins over a guessed one of the same extent, the longer one over both.
        """
        listed = [n for n in self._matcher.find(folded, spans) if not self._doubts.hold(text, n)]
        found = (name for name in self._all(text, spans, listed) if name.rule != "silent")
        return outermost(sorted(found, key=leftmost))

    def listed(self, folded: Folded, spans: Sequence[Span]) -> list[Name]:
        """Only the names of the lists in `spans` (sorted, disjoint), in text order."""
        return [name for name in self._matcher.find(folded, spans) if name.rule != "silent"]

    def _all(self, text: str, spans: Sequence[Span], listed: Sequence[Name]) -> Iterator[Name]:
        at = 0
        for span in spans:
            end = at
            while end < len(listed) and listed[end].start < span.end:
                end += 1
            inside = listed[at:end]
            at = end
            yield from inside
            guessed = list(self._guessed(text, span, inside))
            yield from guessed
            yield from self._papers.find(text, span)
            yield from self._around(text, [*inside, *guessed])

    def _around(self, text: str, names: Sequence[Name]) -> Iterator[Name]:
        """The bodies and places that the names are part of."""
        beside = {name.start: name for name in names}
        for name in names:
            if name.type not in _NARROW and self._beside.tells(text, name, beside):
                owned = self._owned.body(text, name, beside)
                wider = self._places.widened(text, name)
                yield from filter(None, (owned, wider))

    def _guessed(self, text: str, span: Span, listed: Sequence[Name]) -> Iterator[Name]:
        words = list(capital_words(text, span, listed))
        if len(words) > _FEW and is_headline(text, span):
            return
        for run in self._scanner.runs(text, words):
            if any(word.known is None for word in run):
                yield from self._in_run(text, run, listed)

    def _in_run(self, text: str, run: Sequence[Word], listed: Sequence[Name]) -> Iterator[Name]:
        taken = []
        for start, end, rule in self._persons.find(text, run):
            taken.append((start, end))
            yield _name(text, run[start:end], MentionType.PERSON, rule)
        others = (
            self._bodies.find(run, tuple(taken)),
            self._forms.find(text, run),
            self._places.cued(text, run),
        )
        for start, end, kind, rule in chain.from_iterable(others):
            if not any(start < other_end and other < end for other, other_end in taken):
                taken.append((start, end))
                yield self._body(
                    text, _name(text, run[start:end], kind, rule, listed), run[end - 1]
                )

    def _body(self, text: str, name: Name, last: Word) -> Name:
        """The name with the number that belongs to it, a formation then."""
        end = self._forms.numbered(text, last.key, name.end)
        if end == name.end:
            return name
        entity = " ".join(text[name.start : end].split())
        return name._replace(end=end, type=MentionType.UNIT, entity=entity)


def _name(
    text: str, words: Sequence[Word], kind: MentionType, rule: str, listed: Sequence[Name] = ()
) -> Name:
    start, end = words[0].start, words[-1].end
    of = next((n.of for n in listed if n.of and start <= n.start and n.end <= end), None)
    return Name(start, end, kind, " ".join(text[start:end].split()), of=of, rule=rule)
