"""Why a claim says what it says: the rule behind each part, and the words that the rule read."""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, Final

from rich.segment import Segment

from tui.forces import Telling
from tui.model import Claim, Slot, Why
from tui.screen import wording
from tui.screen.cells import fit
from tui.screen.pane import Pane

TALLEST: Final = 12


@dataclass(frozen=True, slots=True)
class Reason:
    """One line: a part of the claim, its value, the rule, its words, how far off they stand."""

    slot: str
    value: str
    rule: str
    words: str
    distance: str


class WhyPanel(Pane, can_focus=False):
    """The reasons for the current claim."""

    digit: ClassVar[str] = "w"
    heading: ClassVar[str] = "Why"

    def __init__(self) -> None:
        super().__init__(id="why")
        self._reasons: Sequence[Reason] = ()
        self._text = ""

    def explain(self, telling: Telling | None) -> None:
        """Show the reasons for the claim; none without a claim."""
        self._reasons = () if telling is None else reasons(telling)
        self._text = "" if telling is None else telling.claim.text
        self.top = 0
        self.styles.height = min(TALLEST, 1 + max(1, len(self._reasons)))
        self.refresh()

    def counts(self) -> str:
        """The figure in question."""
        return self._text

    def line_count(self) -> int:
        """One line a reason."""
        return max(1, len(self._reasons))

    def draw(self, index: int, cells: int) -> Iterable[Segment]:
        """Part, value, rule and words in columns."""
        if not self._reasons:
            yield Segment("   No rule is recorded for this claim.", self.paint("dim"))
            return
        reason = self._reasons[index]
        yield Segment(f"   {fit(reason.slot, 10)}", self.paint("dim"))
        room = max(0, cells - 13)
        value, rule = min(28, room // 3), min(26, room // 4)
        yield Segment(fit(reason.value, value) + "  ", self.paint("strong"))
        yield Segment(fit(reason.rule, rule) + "  ", self.paint("key"))
        said = f"“{reason.words}” {reason.distance}" if reason.words else reason.distance
        yield Segment(fit(said, room - value - rule - 4), self.paint())


def reasons(telling: Telling) -> tuple[Reason, ...]:
    """Why each part of the claim says what it says, in the order of the parts."""
    text, claim = telling.article.text, telling.claim
    order = list(Slot)
    return tuple(
        Reason(
            why.slot.value,
            VALUES[why.slot](claim),
            why.rule,
            " ".join(why.span.of(text).split()),
            _distance(text, claim, why),
        )
        for why in sorted(claim.why, key=lambda why: order.index(why.slot))
    )


# What each part of a claim says.
VALUES: Final[Mapping[Slot, Callable[[Claim], str]]] = {
    Slot.QUANTITY: lambda claim: wording.amount(claim.quantity, claim.currency),
    Slot.CATEGORY: lambda claim: claim.category,
    Slot.ACTOR: lambda claim: wording.actors(claim.actors),
    Slot.STATUS: lambda claim: wording.doing(claim.status, negated=claim.negated),
    Slot.PLACES: lambda claim: wording.places(claim.places),
    Slot.SOURCE: lambda claim: wording.sources(claim.sources),
    Slot.RECIPIENT: lambda claim: claim.recipient or wording.UNTOLD,
    Slot.DATE: lambda claim: claim.date or wording.UNTOLD,
    Slot.NEGATED: lambda claim: "denied" if claim.negated else "not denied",
    Slot.BASIS: lambda claim: claim.basis,
}


def _distance(text: str, claim: Claim, why: Why) -> str:
    """How many words stand between the figure and the words that the rule read."""
    if why.span.touches(claim.span):
        return "in the figure"
    before = why.span.end <= claim.span.start
    between = (
        text[why.span.end : claim.span.start] if before else text[claim.span.end : why.span.start]
    )
    return f"{wording.counted(len(between.split()), 'word')} {'before' if before else 'after'}"
