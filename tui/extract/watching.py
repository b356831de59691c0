"""Whether forces are only counted by who is named: "Arnor tracked nine ships"."""

from tui.extract.governor import Governor
from tui.extract.lexicon import Lexicon
from tui.extract.parse import Parsed


class Watching:
    """Knows the verbs and nouns of those who count what is not their own."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._watchers = lexicon.owners["watchers"]
        self._tallies = lexicon.owners["tallies"]

    def is_by(self, p: Parsed, governor: Governor) -> bool:
        """Whether the subject of `governor` counts: "spotted 16 bows", "the tally was 16 bows"."""
        before = p.sentence.words[governor.first - 1] if governor.first else ""
        return governor.lemma in self._watchers or before in self._tallies
