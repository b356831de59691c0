"""Bodies named by whose they are: "the Gondorian navy", "Bree's border guard"."""

from tui.gazetteer.name import Name
from tui.gazetteer.naming import Naming
from tui.model import MentionType

_NEAR = 48  # characters looked at behind the owner
_WORDS = 4  # words of the longest common name of a body
_OWNERS = frozenset(
    {MentionType.COUNTRY, MentionType.NATIONALITY, MentionType.ORG, MentionType.PERSON}
)
_POSSESSIVES = ("'s ", "\u2019s ", "' ", "\u2019 ", " ")


class Owned:
    """Finds bodies in small letters behind the name of their owner."""

    def __init__(self, naming: Naming) -> None:
        self._bodies = naming.owned_bodies

    def body(self, text: str, owner: Name) -> Name | None:
        """The body that `owner` opens, None where no body follows."""
        if owner.type not in _OWNERS:
            return None
        after = text[owner.end : owner.end + _NEAR]
        link = next((link for link in _POSSESSIVES if after.startswith(link)), "")
        size = self._longest(after[len(link) :]) if link else 0
        if not size or (owner.type is MentionType.PERSON and link != " "):
            return None
        end = owner.end + len(link) + size
        words = " ".join(text[owner.start : end].split())
        return Name(owner.start, end, MentionType.ORG, words, of=owner.of, rule="owned")

    def _longest(self, after: str) -> int:
        """The length of the longest body that `after` begins with, 0 where it is none."""
        words = after.split(" ", _WORDS)[:_WORDS]
        words[-1] = "".join(_letters(words[-1]))
        for count in range(len(words), 0, -1):
            head = words[:count]
            head[-1] = _letters(head[-1])
            phrase = " ".join(head)
            if phrase.lower() in self._bodies:
                return len(phrase)
        return 0


def _letters(word: str) -> str:
    end = 0
    while end < len(word) and (word[end].isalpha() or word[end] == "-"):
        end += 1
    return word[:end]
