"""Bodies of one name in several states: whose "the Joint Chiefs of Staff" are in an article."""

from collections.abc import Mapping, Sequence

from tui.extract.context import parties
from tui.extract.owners import Owners
from tui.gazetteer import Name
from tui.vocabulary import Entry, Vocabulary


class Namesakes:
    """Gives a bare name to the state that the article speaks of more."""

    def __init__(self, vocabulary: Vocabulary, owners: Owners) -> None:
        table: Mapping[str, Mapping[str, str]]
        table = vocabulary.words("references").get("namesakes", {})
        wanted = {entity for row in table.values() for entity in row.values()}
        entries = {entry.name: entry for entry in vocabulary.entries if entry.name in wanted}
        self._rows: dict[str, dict[str, Entry]] = {
            bare: {state: entries[name] for state, name in row.items() if name in entries}
            for bare, row in table.items()
        }
        self._owners = owners

    def meant(self, text: str, names: Sequence[Name]) -> Sequence[Name]:
        """The names of `text`, bare ones of the lists made those of the state that is meant."""
        if not any(name.entity in self._rows for name in names):
            return names
        cast = parties([n for n in names if n.entity not in self._rows], self._owners)
        return [self._given(n, text, cast) if n.entity in self._rows else n for n in names]

    def _given(self, name: Name, text: str, cast: Mapping[str, int]) -> Name:
        written = name.span.of(text)
        if written not in name.entity and not written.isupper():
            return name  # "the US Joint Chiefs of Staff"
        own = cast.get(name.of or "", 0)
        row = self._rows[name.entity].items()
        most, state = max(((cast.get(state, 0), state) for state, _ in row), default=(0, ""))
        if not most or most < own:
            return name
        entry = self._rows[name.entity][state]
        return name._replace(entity=entry.name, entry=entry, of=state)
