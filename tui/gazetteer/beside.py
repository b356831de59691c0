"""A quick look at the words beside a name: only few of them can make it part of a longer one."""

import re
from collections.abc import Container
from typing import Final

from tui.gazetteer.name import Name
from tui.gazetteer.naming import Naming

_BEHIND: Final = re.compile(r"(?:['\u2019]s?)? (?:([a-z]+)|[^\W\d_])|[-\u2010\u2011]")
_TIES: Final = frozenset("-\u2010\u2011\u2012\u2013")
_NEAR: Final = 16  # characters looked at before a name: a point of the compass has fewer
_BLANKS: Final = frozenset(" \n")
_OF: Final = (" of ", " of the ")


class Beside:
    """Knows the words by which names grow ("the Gondorian navy", "the town of Bywater")."""

    def __init__(self, naming: Naming) -> None:
        self._behind = (
            frozenset(body.partition(" ")[0] for body in naming.owned_bodies | naming.bodies_behind)
            | naming.sites
            | naming.national_sites
        )
        self._before = naming.compass

    def tells(self, text: str, name: Name, starts: Container[int]) -> bool:
        """Whether the rules of bodies and places should read what stands round `name`.

        `starts` is where the names of its sentence begin.
        """
        return self._behind_tells(text, name.end, starts) or self._before_tells(text, name.start)

    def _behind_tells(self, text: str, end: int, starts: Container[int]) -> bool:
        found = _BEHIND.match(text, end)
        if found is None:
            return False
        if found[1]:
            return found[1] in self._behind
        return found.end() - 1 in starts or found[0] in _TIES

    def _before_tells(self, text: str, start: int) -> bool:
        last = text[start - 1 : start]
        if last not in _BLANKS:
            return last in _TIES
        word = text[max(0, start - _NEAR) : start - 1].rpartition(" ")[2].rpartition("\n")[2]
        return word.lower() in self._before or text.endswith(_OF, 0, start)
