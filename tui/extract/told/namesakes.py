"""Bodies of one name in several states: whose "the Joint Chiefs" and "the Army" are."""

from collections import Counter
from collections.abc import Mapping, Sequence

from tui.extract.told.context import may_be_subject, parties
from tui.extract.told.owners import Owners
from tui.extract.words.lexicon import Lexicon
from tui.gazetteer import Name
from tui.model import MentionType
from tui.vocabulary import Entry, Vocabulary


class Namesakes:
    """Gives a bare name to the state that the article speaks of more."""

    def __init__(self, vocabulary: Vocabulary, lexicon: Lexicon, owners: Owners) -> None:
        table: Mapping[str, Mapping[str, str]]
        table = vocabulary.words("references").get("namesakes", {})
        wanted = {entity for row in table.values() for entity in row.values()}
        entries = {entry.name: entry for entry in vocabulary.entries if entry.name in wanted}
        self._rows: dict[str, dict[str, Entry]] = {
            bare: {state: entries[name] for state, name in row.items() if name in entries}
            for bare, row in table.items()
        }
        self._owners = owners
        self._bare = lexicon.owners["bare_forces"]
        self._asides = lexicon.owners["asides"] | lexicon.owners["loose_asides"]

    def meant(self, text: str, names: Sequence[Name]) -> Sequence[Name]:
        """The names of `text`, bare ones of the lists made those of the state that is meant."""
        bare = [name.entity in self._rows or self._is_force(name) for name in names]
        if not any(bare):
            return names
        told = [name for name, is_bare in zip(names, bare, strict=True) if not is_bare]
        cast = parties(told, self._owners)
        home = self._home(text, told)
        return [
            self._given(name, text, cast)
            if name.entity in self._rows
            else name._replace(of=home)
            if is_bare
            else name
            for name, is_bare in zip(names, bare, strict=True)
        ]

    def _home(self, text: str, told: Sequence[Name]) -> str | None:
        """The state that acts most in the article; None where none does."""
        acting = (n for n in told if may_be_subject(text, n, self._asides))
        states = (
            self._owners.party(n)
            for n in acting
            if not self._owners.is_alliance(n) and not self._owners.is_band(n)
        )
        counts = Counter(state for state in states if state)
        return counts.most_common(1)[0][0] if counts else None

    def _is_force(self, name: Name) -> bool:
        """Whether it only says what kind of force it is: "the Air Force", "the Guard"."""
        unknown = name.type is MentionType.ORG and name.entry is None and name.of is None
        return unknown and set(name.entity.split()) <= self._bare

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
