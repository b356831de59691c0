"""A name found in a text."""

from typing import NamedTuple

from tui.model import MentionType, Span
from tui.vocabulary import Entry


class Name(NamedTuple):
    """A stretch of text that names something: `start` to `end` count as `Span` does.

    `entity` is the canonical name, the words as written where no list knows it. `entry` is None
    for names that a rule found; `rule` names that rule ("listed" for the lists). `of` is the
    canonical name of the state (or body) that it belongs to or lies in, None where nothing tells.
    """

    start: int
    end: int
    type: MentionType
    entity: str
    entry: Entry | None = None
    of: str | None = None
    rule: str = "listed"

    @property
    def span(self) -> Span:
        """Where it stands."""
        return Span(self.start, self.end)

    def holds(self, other: "Name") -> bool:
        """Whether `other` lies inside this name, edges included."""
        return self.start <= other.start and other.end <= self.end
