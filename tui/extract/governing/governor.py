"""What a number phrase hangs on."""

from dataclasses import dataclass
from enum import StrEnum
from typing import Final

from tui.extract.verbs.mood import Mood
from tui.extract.verbs.verb_group import VerbGroup
from tui.extract.words.lexicon import Doing

LOSSES: Final = ("kill", "wound", "capture", "destroy")  # the classes of verbs that cost forces


class Part(StrEnum):
    """How a number phrase stands to what governs it."""

    OBJECT = "object"
    SUBJECT = "subject"
    AGENT = "agent"
    NOMINAL = "nominal"
    RELATIVE = "relative"
    EXISTS = "there-are"


@dataclass(frozen=True, slots=True)
class Modality:
    """How sure something is, and whether it is denied."""

    mood: Mood = Mood.FACT
    negated: bool = False


@dataclass(frozen=True, slots=True)
class Governor:
    """A verb or a noun for an action, at the tokens `first` to `after`.

    `group` is None for nouns. `distance` counts the tokens between it and the number phrase.
    """

    part: Part
    doing: Doing | None
    modality: Modality
    first: int
    after: int
    group: VerbGroup | None = None
    distance: int = 0

    @property
    def mood(self) -> Mood:
        """How sure it is."""
        return self.modality.mood

    @property
    def negated(self) -> bool:
        """Whether it is denied."""
        return self.modality.negated

    @property
    def lemma(self) -> str:
        """The verb's lemma, empty for a noun."""
        return self.group.verb.lemma if self.group is not None else ""

    @property
    def tells(self) -> bool:
        """Whether it tells a status by itself."""
        return self.doing is not None and not self.doing.weak

    @property
    def reports(self) -> bool:
        """Whether it is a verb of saying."""
        return self.group is not None and self.group.verb.reports

    def is_a(self, *names: str) -> bool:
        """Whether its class (data/status.toml) is one of these."""
        return self.doing is not None and self.doing.name in names
