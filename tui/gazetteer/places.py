"""Places told by the small words round a name: "the town of X", "northern X", "X's border"."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tui.gazetteer.name import Name
from tui.gazetteer.naming import Naming
from tui.gazetteer.words import Link, Word
from tui.model import MentionType

_NEAR: Final = 32  # characters looked at before a name
_LONGEST: Final = 4  # words of a place that only a cue tells
_LAND: Final = frozenset({MentionType.COUNTRY, MentionType.PLACE})
_NATION: Final = frozenset({MentionType.COUNTRY, MentionType.NATIONALITY, MentionType.PLACE})
_HOLDER: Final = frozenset(
    {MentionType.COUNTRY, MentionType.NATIONALITY, MentionType.ORG, MentionType.PERSON}
)
_SURE: Final = frozenset({"in", "at", "near", "outside", "around", "throughout"})
_LISTED: Final = frozenset({"in-place", "kind-before"})  # "in Bree and Archet": both are told
_OF: Final = (" of ", " of the ")
_NEXT: Final = re.compile(r" ([a-z]+)\b")
_NEIGHBOUR: Final = re.compile(r"(?<!\w)[^\W\d_a-z]\w+[-\u2010-\u2013]")
_HELD: Final = re.compile(r"[-\u2010\u2011]([a-z]+) ([a-z]+)\b(?: ([a-z]+)\b)?")


class Places:
    """Finds unknown places, and widens known ones by what belongs to them."""

    def __init__(self, naming: Naming) -> None:
        self._naming = naming
        self._no_place = (
            naming.openers
            | naming.titles
            | naming.bodies
            | naming.given
            | naming.echelons
            | naming.compass
        )
        self._callings = naming.callings | naming.titles
        self._cues = naming.place_cues & _SURE

    def cued(self, text: str, run: Sequence[Word]) -> Iterator[tuple[int, int, MentionType, str]]:
        """Unknown words of `run` that the words before or behind them make a place or a body.

        First word, end (exclusive), type and rule of each.
        """
        at, before = 0, ""
        while at < len(run):
            end = self._extent(run, at)
            rule = self._cue(text, run, at, end) if end > at else ""
            rule = rule or (before if end > at and run[at].link is Link.AND else "")
            before = rule if rule in _LISTED else self._led(text, run, at)
            if rule:
                body = rule == "body-behind"
                yield at, end, MentionType.ORG if body else MentionType.PLACE, rule
            at = max(end, at + 1)

    def _extent(self, run: Sequence[Word], at: int) -> int:
        end = at
        while end < len(run) and (end == at or run[end].link is Link.TIGHT):
            word = run[end]
            if word.known or word.key in self._no_place or word.key[0].isdigit():
                break
            end += 1
        tight = end < len(run) and run[end].link is Link.TIGHT
        return at if tight or end - at > _LONGEST else end

    def _cue(self, text: str, run: Sequence[Word], at: int, end: int) -> str:
        before = _word_before(text, run[0].start).lower() if at == 0 else ""
        if before in self._cues and not (before == "at" and self._works(text, run[0].start)):
            return "in-place"
        if before == "of" and self._kind_before(text, run[0].start) < run[0].start:
            return "kind-before"
        if end < len(run) and run[end].link is Link.LIST and run[end].known in _LAND:
            return "place-in-country"
        after = _NEXT.match(text, run[end - 1].end) if end == len(run) else None
        if after is None:
            return ""
        if after[1] in self._naming.bodies_behind:
            return "body-behind"
        return "site-behind" if after[1] in self._naming.sites else ""

    def _led(self, text: str, run: Sequence[Word], at: int) -> str:
        """The rule for what "and" joins to a listed place: "from Bree and Archet"."""
        cues = self._naming.place_cues
        led = at == 0 and run[0].known in _LAND and _word_before(text, run[0].start) in cues
        return "in-place" if led else ""

    def _works(self, text: str, start: int) -> bool:
        """Whether "at" tells where somebody works: "an analyst at Halfhand's"."""
        return _word_before(text, start - len(" at")).lower() in self._callings

    def widened(self, text: str, name: Name) -> Name | None:
        """The longer place that `name` is part of, None where there is none."""
        start, end = name.start, name.end
        if name.type in _HOLDER:
            end = self._held_behind(text, name)
        if end == name.end and name.type in _NATION:
            end = self._site_behind(text, name)
        if name.type in _LAND:
            start = self._kind_before(text, name.start)
            if start == name.start and end == name.end:
                start = self._compass_before(text, name)
        if start == name.start and text.endswith(("border", "borders"), start, end):
            start = self._neighbour_before(text, name)
        if start == name.start and end == name.end:
            return None
        words = " ".join(text[start:end].split())
        entity = name.entity if end == name.end and " of " in words[:_NEAR] else words
        return Name(start, end, MentionType.PLACE, entity, of=name.of, rule="widened")

    def _held_behind(self, text: str, name: Name) -> int:
        """The end of what the name holds: "Mordor-held territory"."""
        found = _HELD.match(text, name.end)
        if found is None or found[1] not in self._naming.held:
            return name.end
        site = next((n for n in (2, 3) if found[n] in self._naming.held_sites), None)
        return found.end(site) if site else name.end

    def _site_behind(self, text: str, name: Name) -> int:
        """The end of a site's noun behind a name: "Bree district", "the Gondorian coast"."""
        after = _NEXT.match(text, name.end)
        if after is None:
            return name.end
        place = name.type is MentionType.PLACE
        fits = after[1] in (self._naming.sites if place else self._naming.national_sites)
        return after.end() if fits else name.end

    def _kind_before(self, text: str, start: int) -> int:
        """Where "town of" begins before a name; `start` if nothing of the kind does."""
        link = next((link for link in _OF if text.endswith(link, 0, start)), "")
        if not link:
            return start
        before = text[max(0, start - _NEAR) : start - len(link)]
        word = before.rpartition(" ")[2].lstrip("(\"'\u201c\u2018")
        return start - len(link) - len(word) if word.lower() in self._naming.sites_of else start

    def _neighbour_before(self, text: str, name: Name) -> int:
        """Where the other side of a border begins: "the Arnor-Rhudaur border"."""
        other = _NEIGHBOUR.search(text, max(0, name.start - _NEAR), name.start)
        return other.start() if other and other.end() == name.start else name.start

    def _compass_before(self, text: str, name: Name) -> int:
        word = _word_before(text, name.start)
        fits = word.lower() in self._naming.compass
        return name.start - 1 - len(word) if fits else name.start


def _word_before(text: str, start: int) -> str:
    """The word before an offset, small or not; empty where more than a space parts them."""
    before = text[max(0, start - _NEAR) : start]
    if before[-1:] not in {" ", "\n"}:
        return ""
    return before[:-1].rpartition(" ")[2].rpartition("\n")[2]
