"""Bodies named by whose they are: "the Gondorian navy", "Bree's border guard"."""

import re
from dataclasses import replace
from typing import Final

from tui.gazetteer.name import Name
from tui.gazetteer.naming import Naming
from tui.model import MentionType

_OWNERS: Final = frozenset(
    {MentionType.COUNTRY, MentionType.NATIONALITY, MentionType.ORG, MentionType.PERSON}
)
_NATIONS: Final = frozenset({MentionType.COUNTRY, MentionType.NATIONALITY})
_LINK: Final = re.compile(r"(?:['\u2019]s?|[-\u2010\u2011]led)? ")
_PHRASE: Final = re.compile(r"[a-z]+(?:[ -][a-z]+){0,3}")


class Owned:
    """Finds bodies in small letters behind the name of their owner."""

    def __init__(self, naming: Naming) -> None:
        self._bodies = naming.owned_bodies
        self._kinds = naming.bodies_behind
        self._first = frozenset(body.partition(" ")[0] for body in naming.owned_bodies)

    def body(self, text: str, owner: Name) -> Name | None:
        """The body that `owner` opens, None where no body follows."""
        link = _LINK.match(text, owner.end) if owner.type in _OWNERS else None
        if link is None or (owner.type not in _NATIONS and link.end() - owner.end > 1):
            return None
        phrase = _PHRASE.match(text, link.end())
        if phrase is None:
            return None
        same = self._same(phrase[0]) if owner.type is MentionType.ORG else 0
        size = same or self._longest(phrase[0])
        if not size:
            return None
        end = link.end() + size
        if same:
            return replace(owner, end=end, rule="owned")
        words = " ".join(text[owner.start : end].split())
        of = None if "led" in link[0] else owner.of
        return Name(owner.start, end, MentionType.ORG, words, of=of, rule="owned")

    def _same(self, phrase: str) -> int:
        """The length of a noun that only says what the owner is: "the Wagner group"."""
        noun = phrase.partition(" ")[0]
        return len(noun) if noun in self._kinds else 0

    def _longest(self, phrase: str) -> int:
        """The length of the longest body that `phrase` begins with, 0 where there is none."""
        if phrase.partition(" ")[0] not in self._first:
            return 0
        while phrase and phrase not in self._bodies:
            phrase = phrase.rpartition(" ")[0]
        return len(phrase)
