"""The listed body behind "Ukraine's air force": the same words, said of the nation otherwise."""

from functools import cached_property
from typing import Final

from tui.model import MentionType
from tui.vocabulary import Entries, Entry
from tui.vocabulary.entries import OF, SPELLINGS, TYPE

_NATIONS: Final = frozenset({MentionType.COUNTRY.value, MentionType.NATIONALITY.value})
_ORG: Final = MentionType.ORG.value


class Canon:
    """Finds bodies by their nation and the words that follow its name or adjective."""

    def __init__(self, entries: Entries) -> None:
        self._entries = entries

    def body(self, nation: str | None, words: str) -> Entry | None:
        """The body of `nation` called `words` ("air force"); None where the lists have none."""
        at = self._bodies.get((nation, words.lower())) if nation else None
        return None if at is None else self._entries.at(at)

    @cached_property
    def _bodies(self) -> dict[tuple[str | None, str], int]:
        """Where each body stands in the lists, by nation and by its words without the nation's."""
        owners = self._nations
        found: dict[tuple[str | None, str], int] = {}
        for at, raw in enumerate(self._entries.raw):
            if raw[TYPE] == _ORG and raw[OF] in owners:
                for spelling in raw[SPELLINGS]:
                    rest = _without(spelling.lower(), owners[raw[OF]])
                    if rest:
                        found.setdefault((raw[OF], rest), at)
        return found

    @cached_property
    def _nations(self) -> dict[str | None, tuple[str, ...]]:
        """What each nation and its people are called, in small letters."""
        found: dict[str | None, tuple[str, ...]] = {}
        for raw in self._entries.raw:
            if raw[TYPE] in _NATIONS:
                spellings = tuple(spelling.lower() for spelling in raw[SPELLINGS])
                found[raw[OF]] = found.get(raw[OF], ()) + spellings
        return found


def _without(spelling: str, owners: tuple[str, ...]) -> str:
    """What is left of a body's name without its nation's; empty where it does not begin so."""
    for owner in owners:
        if spelling.startswith(f"{owner} "):
            return spelling[len(owner) + 1 :]
        if spelling.endswith(f" of {owner}"):
            return spelling[: -len(owner) - len(" of ")]
    return ""
