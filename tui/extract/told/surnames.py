"""People told by a title and a surname that several share: whose "President Bush" is."""

from collections.abc import Mapping, Sequence
from functools import cached_property

from tui.gazetteer import Name
from tui.model import MentionType
from tui.vocabulary import Entry, Vocabulary


class Surnames:
    """Finds the listed holders of posts by their surnames."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._entries = vocabulary.entries

    def meant(self, names: Sequence[Name], published: str | None) -> Sequence[Name]:
        """The names of an article of day `published`, with unlisted titled people looked up.

        One person who held a post then is that person; several of one state are that state's.
        """
        if not any(map(_is_titled, names)):
            return names
        return [self._given(name, published) if _is_titled(name) else name for name in names]

    def _given(self, name: Name, published: str | None) -> Name:
        entries = self._holders.get(name.entity, ())
        now = tuple(e for e in entries if published and any(p.held_on(published) for p in e.posts))
        entries = now or entries
        if len(entries) == 1:
            return name._replace(entity=entries[0].name, entry=entries[0], of=entries[0].of)
        states = {entry.of for entry in entries}
        return name._replace(of=states.pop()) if len(states) == 1 else name

    @cached_property
    def _holders(self) -> Mapping[str, tuple[Entry, ...]]:
        """The people with posts, by surname."""
        found: dict[str, tuple[Entry, ...]] = {}
        for entry in self._entries.of_type(MentionType.PERSON):
            if entry.posts:
                surname = entry.name.rpartition(" ")[2]
                found[surname] = (*found.get(surname, ()), entry)
        return found


def _is_titled(name: Name) -> bool:
    return name.rule == "title" and name.of is None and " " not in name.entity
