"""Forces named first and then counted between commas: "Malian units, four battalions, hold"."""

from typing import Final

from tui.extract.ownership.asked import Asked, Found
from tui.extract.words.lexicon import Lexicon
from tui.model import MentionType

_REACH: Final = 5  # tokens of "fighters of the Bear Brigade"
_LEADS: Final = frozenset({"the", "first", "all"})
_ENDS: Final = frozenset({",", "and", "of"})
_STARTS: Final = frozenset({",", "that", ";", '"'})
_OWNERS: Final = frozenset({MentionType.COUNTRY, MentionType.NATIONALITY, MentionType.ORG})


class CountedBehind:
    """Reads the owner in the phrase before the comma."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._asides = lexicon.owners["asides"]

    def of(self, a: Asked) -> Found | None:
        """As in "Rohan's men, about 100 of them,"; None where no party is named there."""
        s, comma = a.p.sentence, a.figure.first - 1
        while comma > 0 and s.words[comma] in _LEADS:
            comma -= 1  # "Malian units, the first four of many"
        if comma < 1 or s.words[comma] != "," or s.word(a.figure.after) not in _ENDS:
            return None
        first = self._begin(a, comma)
        alone = first == comma - 1  # "Mali, 300 soldiers and"
        if first is None or (alone and not a.figure.of_them):
            return None
        for token in s.tokens[first:comma]:
            who = a.told.owners.of(token.name)
            if who and token.name and token.name.type in _OWNERS:
                return (who,), token.name.span
        return None

    def _begin(self, a: Asked, comma: int) -> int | None:
        """Where the phrase before the comma begins; None where it is none of forces."""
        words, p = a.p.sentence.words, a.p
        for i in range(comma - 1, max(-1, comma - 1 - _REACH), -1):
            if words[i] in self._asides or p.figure_at[i] is not None:
                return None
            if words[i] in _STARTS or p.group_at[i] is not None:
                reports = p.group_at[i]
                told = words[i] == "that" or (reports is not None and reports.verb.reports)
                return i + 1 if told else None
            if i == 0:
                return 0
        return None
