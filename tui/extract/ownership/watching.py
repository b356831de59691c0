"""Whether forces are only counted by who is named: "Arnor tracked nine ships"."""

from typing import Final

from tui.extract.governing.governor import Governor
from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Lexicon

_REACH: Final = 2  # tokens from "put" to "the number"


class Watching:
    """Knows the verbs and nouns of those who count what is not their own."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._watchers = lexicon.owners["watchers"]
        self._knowledge = lexicon.owners["knowledge"]
        self._tallies = lexicon.owners["tallies"]

    def is_by(self, p: Parsed, governor: Governor) -> bool:
        """Whether the subject of `governor` counts: "spotted 16 bows", "the tally was 16".

        So does who "put the number of bows at 16" or "had word of 16 bows".
        """
        before = p.sentence.words[governor.first - 1] if governor.first else ""
        behind = p.sentence.words[governor.after : governor.after + _REACH]
        put = governor.lemma == "put" and not self._tallies.isdisjoint(behind)
        put = put or (governor.lemma == "have" and not self._knowledge.isdisjoint(behind))
        return put or governor.lemma in self._watchers or before in self._tallies
