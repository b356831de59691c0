"""What was found for each slot of a claim, put together."""

from typing import NamedTuple

from tui.extract.numbers.phrases import Counted
from tui.extract.numbers.quantities import Figure
from tui.extract.ownership.actors import Owned
from tui.extract.statuses.status import Doings
from tui.extract.verbs.parse import Parsed
from tui.model import Category, Claim, PlaceRole, Span, Why

Speaker = tuple[tuple[str, ...], Why | None]


class Slots(NamedTuple):
    """The slots of one claim, each with why; None or empty where the text does not tell."""

    owned: Owned | None
    doings: Doings
    places: tuple[PlaceRole, ...]
    why_places: tuple[Why, ...]
    recipient: tuple[str, Why] | None
    said: Speaker
    date: tuple[str, Why] | None

    def claim(self, p: Parsed, figure: Figure, counted: Counted) -> Claim:
        """The claim that `figure` makes of what it counts; its text is still empty."""
        assert counted.category is not None
        return Claim(
            span=_span(p, figure, counted),
            text="",
            quantity=figure.quantity,
            category=counted.category,
            item=counted.item,
            sentence=p.sentence.span,
            actors=self.owned.names if self.owned else (),
            recipient=self.recipient[0] if self.recipient else None,
            status=self.doings.status,
            places=self.places,
            sources=self.said[0],
            date=self.date[0] if self.date else None,
            basis=figure.basis,
            share=figure.share,
            negated=self.doings.modality.negated or _is_none(figure) or _is_left_out(p, figure),
            currency=figure.money,
            why=self._whys(),
        )

    def _whys(self) -> tuple[Why, ...]:
        told = (
            self.owned.why if self.owned else None,
            self.doings.why,
            *self.why_places,
            self.said[1] if self.said[0] else None,
            self.recipient[1] if self.recipient else None,
            self.date[1] if self.date else None,
        )
        return tuple(why for why in told if why is not None)


def _span(p: Parsed, figure: Figure, counted: Counted) -> Span:
    """The number phrase; of aid with what the money is for."""
    end = counted.after if counted.category is Category.AID else figure.after
    return p.sentence.span_of(figure.first, max(end, figure.after, figure.first + 1))


def _is_left_out(p: Parsed, figure: Figure) -> bool:
    """As in "will send 300 troops but not 40 tanks"."""
    return p.sentence.words[max(0, figure.first - 2) : figure.first] == ["but", "not"]


def _is_none(figure: Figure) -> bool:
    """As in "no combat troops"."""
    return figure.quantity.low == 0 and figure.quantity.high == 0
