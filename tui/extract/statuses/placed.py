"""Whether it is told where forces are: "300 riders in Bree", not "in all" nor "at the time"."""

from typing import Final

from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Lexicon

_PLACE_REACH: Final = 8
_MOMENT_REACH: Final = 3  # words from "at" to "time"


class Placed:
    """Looks for a place phrase."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = lexicon.status_words
        self._where = words["where"]
        self._no_places = words["no_places"]
        self._services = words["services"]
        self._moments = words["moments"]

    def follows(self, p: Parsed, at: int) -> bool:
        """Whether a place phrase follows token `at`."""
        s = p.sentence
        for i in range(at, min(len(s), at + _PLACE_REACH)):
            if s.words[i] in self._where and not self._is_time(p, i):
                return True
            if s.words[i] in {",", ".", ";"} or p.group_at[i] is not None:
                return False
        return False

    def _is_time(self, p: Parsed, i: int) -> bool:
        """Whether "in" or "at" at token `i` tells a time or a number: "at the time", "at 300"."""
        s = p.sentence
        if i + 1 >= len(s):
            return False
        if s.words[i] == "at":
            near = s.words[i + 1 : i + 1 + _MOMENT_REACH]
            return p.figure_at[i + 1] is not None or bool(self._moments & set(near))
        heads = (word.rpartition(" ")[2] for word in s.words[i + 1 : i + 1 + _MOMENT_REACH])
        serving = not self._services.isdisjoint(heads)  # "in the royal guard"
        summing = serving or s.words[i + 1] in self._no_places  # "in all"
        return s.words[i] == "in" and (summing or s.tokens[i + 1].date is not None)
