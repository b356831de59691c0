"""What a rule for owners is asked, and what it answers."""

from collections.abc import Callable
from typing import NamedTuple

from tui.extract.governing.governor import Governor
from tui.extract.numbers.quantities import Figure
from tui.extract.told.context import Told
from tui.extract.verbs.parse import Parsed
from tui.model import Span


class Asked(NamedTuple):
    """What a rule is asked: whose is this number phrase?"""

    p: Parsed
    figure: Figure
    governors: list[Governor]
    told: Told

    @property
    def span(self) -> Span:
        """The number phrase."""
        return self.p.span_of(self.figure)


Found = tuple[tuple[str, ...], Span]
Rule = Callable[[Asked], Found | None]
