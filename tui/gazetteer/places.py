"""Places told by the small words round a name: "the town of X", "northern X", "X's border"."""

from collections.abc import Iterator, Sequence

from tui.gazetteer.name import Name
from tui.gazetteer.naming import Naming
from tui.gazetteer.words import Link, Word
from tui.model import MentionType

_NEAR = 32  # characters looked at before and behind a name
_LONGEST = 4  # words of a place that only a cue tells
_LAND = frozenset({MentionType.COUNTRY, MentionType.PLACE})
_NATION = frozenset({MentionType.COUNTRY, MentionType.NATIONALITY, MentionType.PLACE})


class Places:
    """Finds unknown places, and widens known ones by what belongs to them."""

    def __init__(self, naming: Naming) -> None:
        self._naming = naming
        self._no_place = (
            naming.openers | naming.titles | naming.bodies | naming.given | naming.echelons
        )
        self._sure_cues = (
            frozenset({"in", "near", "outside", "around", "throughout"}) & naming.place_cues
        )

    def cued(self, text: str, run: Sequence[Word]) -> Iterator[tuple[int, int, str]]:
        """Unknown words of `run` that the words before or behind them make a place."""
        at = 0
        while at < len(run):
            end = self._extent(run, at)
            rule = self._cue(text, run, at, end) if end > at else ""
            if rule:
                yield at, end, rule
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
        if at == 0 and run[0].link is Link.FIRST:
            before = text[max(0, run[0].start - _NEAR) : run[0].start]
            words = before.split()
            if before[-1:] in {" ", "\n"} and words and words[-1].lower() in self._sure_cues:
                return "in-place"
        if end < len(run) and run[end].link is Link.LIST and run[end].known in _LAND:
            return "place-in-country"
        return ""

    def widened(self, text: str, name: Name) -> Name | None:
        """The longer place that `name` (a place or nation) is part of, None where there is none."""
        end = self._site_behind(text, name) if name.type in _NATION else name.end
        start = self._kind_before(text, name) if name.type in _LAND else name.start
        if start == name.start and end == name.end:
            start = self._compass_before(text, name) if name.type in _LAND else start
        if start == name.start and end == name.end:
            return None
        words = " ".join(text[start:end].split())
        entity = name.entity if end == name.end and " of " in words[:_NEAR] else words
        return Name(start, end, MentionType.PLACE, entity, of=name.of, rule="widened")

    def _site_behind(self, text: str, name: Name) -> int:
        """The end of a site's noun behind a name: "Bree district", "the Gondorian coast"."""
        after = text[name.end : name.end + _NEAR]
        if after[:1] != " ":
            return name.end
        word = _word(after[1:])
        national = name.type is not MentionType.PLACE
        fits = word in (self._naming.national_sites if national else self._naming.sites)
        return name.end + 1 + len(word) if fits and word.islower() else name.end

    def _kind_before(self, text: str, name: Name) -> int:
        """Where "town of" begins before a name; the name's start if nothing of the kind does."""
        before = text[max(0, name.start - _NEAR) : name.start]
        for link in (" of ", " of the "):
            if before.endswith(link):
                word = before[: -len(link)].rpartition(" ")[2].lstrip("(\"'\u201c\u2018")
                if word.lower() in self._naming.sites_of:
                    return name.start - len(link) - len(word)
        return name.start

    def _compass_before(self, text: str, name: Name) -> int:
        before = text[max(0, name.start - _NEAR) : name.start]
        word = before[:-1].rpartition(" ")[2].rpartition("\n")[2]
        fits = before[-1:] == " " and word.lower() in self._naming.compass
        return name.start - 1 - len(word) if fits else name.start


def _word(text: str) -> str:
    end = 0
    while end < len(text) and (text[end].isalpha() or text[end] == "-"):
        end += 1
    return text[:end]
