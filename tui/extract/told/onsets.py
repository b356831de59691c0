"""Who attacks whom in an article: parties named beside a noun like "assault"."""

from collections import Counter
from collections.abc import Sequence
from typing import Final

from tui.extract.told.owners import Owners
from tui.gazetteer import Name

_REACH: Final = 40  # characters from a name to the noun
_WORDS: Final = 3  # "Mordor's second big assault"
_BY: Final = (" by ", " by the ")


def attackers(
    text: str, names: Sequence[Name], owners: Owners, onsets: frozenset[str]
) -> Counter[str]:
    """How often each party is told to have attacked: "Mordor's assault", "a raid by Rohan"."""
    told = (who for name in names if (who := owners.party(name)) and _attacks(text, name, onsets))
    return Counter(told)


def _attacks(text: str, name: Name, onsets: frozenset[str]) -> bool:
    behind = text[name.end : name.end + _REACH].removeprefix("'s").removeprefix("\u2019s")
    if behind[:1] == " ":
        for word in behind.split()[:_WORDS]:
            if word.strip(",.;:") in onsets:
                return True
            if not word.isalpha() or word in {"and", "in", "on", "to"}:
                break
    if not text.endswith(_BY, 0, name.start):
        return False
    before = text[max(0, name.start - _REACH) : name.start].removesuffix("the ").split()
    return not onsets.isdisjoint(before[-2:-1])
