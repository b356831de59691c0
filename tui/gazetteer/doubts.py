"""Common nouns that name a formation only in the right company: "divisions", "wing"."""

import re
from typing import Final

from tui.gazetteer.name import Name
from tui.gazetteer.naming import Naming

_NEAR: Final = 24  # characters looked at before the noun
_OF: Final = re.compile(r" of (?:[a-z]+ )?([a-z]+)")


class Doubts:
    """Turns down formations that are none."""

    def __init__(self, naming: Naming) -> None:
        self._doubtful = naming.doubtful_echelons
        self._cues = naming.military_words | naming.number_words | naming.ordinals

    def hold(self, text: str, name: Name) -> bool:
        """Whether `name` is a doubtful noun without a number, a name or arms beside it."""
        if name.entry is None or not name.entry.common:
            return False
        if text[name.start : name.end].lower() not in self._doubtful:
            return False
        before = text[max(0, name.start - _NEAR) : name.start].split()
        if before and (before[-1][0].isupper() or before[-1][0].isdigit()):
            return False
        if before and before[-1].lower() in self._cues:
            return False
        behind = _OF.match(text, name.end)
        return not (behind and behind[1] in self._cues)
