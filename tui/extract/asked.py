"""What a rule for owners is asked, and what it answers."""

from collections.abc import Callable
from typing import NamedTuple

from tui.extract.context import Told
from tui.extract.governor import Governor
from tui.extract.parse import Parsed
from tui.extract.quantities import Figure
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
