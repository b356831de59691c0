"""Whose forces a name stands for."""

from typing import Final

from tui.extract.words.lexicon import Lexicon
from tui.gazetteer import Name
from tui.model import MentionType
from tui.vocabulary import Vocabulary

_ALLIANCE: Final = "alliance"


class Owners:
    """Tells the owner of forces from a name, by data/owners.toml."""

    def __init__(self, lexicon: Lexicon, vocabulary: Vocabulary) -> None:
        words = lexicon.owners
        bodies = vocabulary.entries.of_type(MentionType.ORG)
        self._masters = {e.name: e.kind for e in bodies if e.kind in words["armed_kinds"]}
        self._unarmed = words["unarmed_kinds"]
        self._armed = words["armed_kinds"]
        self._breakaway = words["breakaway"]
        self._armed_words = words["armed_words"]

    def of(self, name: Name | None) -> str | None:
        """The state of an army, a capital or a leader; an alliance or armed group itself.

        None where the name owns no forces (a town, an outlet), and for no name.
        """
        if name is None:
            return None
        match name.type:
            case MentionType.COUNTRY | MentionType.NATIONALITY:
                return name.entity
            case MentionType.PERSON:
                return self._of_person(name)
            case MentionType.PLACE:
                return self._of_place(name)
            case MentionType.UNIT:
                return name.of or (name.entity if self._is_named(name) else None)
            case MentionType.ORG:
                return self._of_body(name)
            case MentionType.WEAPON:
                return name.of if self._is_ship(name) else None
            case _:
                return None

    def party(self, name: Name | None) -> str | None:
        """The same, None too for a land that broke away: most often it is only fought over."""
        who = self.of(name)
        return None if who in self._breakaway else who

    def is_band(self, name: Name) -> bool:
        """Whether it is an armed group of its own."""
        return name.entry is not None and name.entry.kind == "armed_group"

    def is_alliance(self, name: Name) -> bool:
        """Whether it is an alliance of states, whose forces are theirs."""
        return name.entry is not None and name.entry.kind == "alliance"

    def _of_place(self, name: Name) -> str | None:
        """A seat of government stands for its state, a land that broke away for itself."""
        if name.entity in self._breakaway:
            return name.entity
        return name.of if name.entry is not None and name.entry.government else None

    def _of_person(self, name: Name) -> str | None:
        """A leader stands for the state, or for the alliance or the armed group that he serves."""
        posts = name.entry.posts if name.entry is not None else ()
        served = [post for post in posts if post.of in self._masters and post.of != name.of]
        if not served:
            return name.of
        last = served[-1]
        at_home = any(post.of == name.of and post.until is None for post in posts)
        left = at_home and last.until is not None and self._masters.get(last.of or "") != _ALLIANCE
        return name.of if left else last.of  # a rebel who has become president

    def _is_named(self, name: Name) -> bool:
        echelon = name.entry is not None and name.entry.kind == "echelon"
        return not echelon and not name.entity[:1].isdigit()

    def _is_ship(self, name: Name) -> bool:
        return name.rule == "ship" or (name.entry is not None and name.entry.kind == "named ship")

    def _of_body(self, name: Name) -> str | None:
        kind = name.entry.kind if name.entry is not None else ""
        if kind in self._unarmed:
            return None
        if kind in self._armed:
            return name.entity
        unknown = name.entry is None and name.of is None
        if unknown and not self._armed_words & set(name.entity.split()):
            return None
        return name.of or name.entity
