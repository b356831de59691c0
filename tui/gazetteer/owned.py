"""Bodies named by whose they are: "the Gondorian navy", "Bree's border guard"."""

import re
from collections.abc import Mapping
from typing import Final

from tui.gazetteer.canon import Canon
from tui.gazetteer.name import Name
from tui.gazetteer.naming import Naming
from tui.model import MentionType

_OWNERS: Final = frozenset(
    {MentionType.COUNTRY, MentionType.NATIONALITY, MentionType.ORG, MentionType.PERSON}
)
_NATIONS: Final = frozenset({MentionType.COUNTRY, MentionType.NATIONALITY})
_LINK: Final = re.compile(r"(?:['\u2019]s?|[-\u2010\u2011]led)? ")
_PHRASE: Final = re.compile(r"[a-z]+(?:[ -][a-z]+){0,3}")
_BEFORE: Final = re.compile(r"\b([a-z]+(?: [a-z]+)?) of (?:the )?\Z")
_OF: Final = (" of ", " of the ")
_NEAR: Final = 36  # characters looked at before an owner


class Owned:
    """Finds bodies beside the name of their owner."""

    def __init__(self, naming: Naming, canon: Canon) -> None:
        self._canon = canon
        self._bodies = naming.owned_bodies
        self._kinds = naming.bodies_behind
        self._first = frozenset(body.partition(" ")[0] for body in naming.owned_bodies)
        self._ruling = naming.ruling_bodies

    def body(self, text: str, owner: Name, beside: Mapping[int, Name]) -> Name | None:
        """The body that `owner` opens or closes ("the government of Bree"), None without one.

        `beside` are the bodies that stand near, by where they begin.
        """
        link = _LINK.match(text, owner.end) if owner.type in _OWNERS else None
        if link is None or (owner.type not in _NATIONS and link.end() - owner.end > 1):
            return self._of(text, owner)
        capital = beside.get(link.end()) if owner.type in _NATIONS else None
        if capital and capital.type is MentionType.ORG and capital.entry is None:
            return self._named(text, owner, (link.end(), capital.end))
        phrase = _PHRASE.match(text, link.end())
        if phrase is None:
            return self._of(text, owner)
        same = self._same(phrase[0]) if owner.type is MentionType.ORG else 0
        size = same or self._longest(phrase[0])
        end = link.end() + size
        if not size:
            return self._of(text, owner)
        if same:
            return owner._replace(end=end, rule="owned")
        found = self._named(text, owner, (link.end(), end))
        return found._replace(of=None) if "led" in link[0] else found

    def _named(self, text: str, owner: Name, words: tuple[int, int]) -> Name:
        """The owner's body of those words, under its usual name where it is listed."""
        start, end = min(owner.start, words[0]), max(owner.end, words[1])
        entry = self._canon.body(owner.of, text[words[0] : words[1]])
        entity = entry.name if entry else " ".join(text[start:end].split()).replace("\u2019", "'")
        return Name(start, end, MentionType.ORG, entity, entry, owner.of, "owned")

    def _of(self, text: str, owner: Name) -> Name | None:
        """The body in small letters before its owner: "the government of Bree"."""
        if owner.type not in _NATIONS or not text.endswith(_OF, 0, owner.start):
            return None
        near = max(0, owner.start - _NEAR)
        found = _BEFORE.search(text[near : owner.start])
        if found is None:
            return None
        words = found[1] if found[1] in self._ruling else found[1].rpartition(" ")[2]
        if words not in self._ruling:
            return None
        end = near + found.end(1)
        return self._named(text, owner, (end - len(words), end))

    def _same(self, phrase: str) -> int:
        """The length of a noun that only says what the owner is: "the Wagner group"."""
        first, _, rest = phrase.replace("-", " ").partition(" ")
        nouns = (f"{first} {rest.partition(' ')[0]}", first)  # "think tank", "think-tank"
        return next((len(noun) for noun in nouns if noun in self._kinds), 0)

    def _longest(self, phrase: str) -> int:
        """The length of the longest body that `phrase` begins with, 0 where there is none."""
        if phrase.partition(" ")[0] not in self._first:
            return 0
        while phrase and phrase not in self._bodies:
            phrase = phrase.rpartition(" ")[0]
        return len(phrase)
