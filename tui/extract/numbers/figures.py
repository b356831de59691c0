"""A number phrase: how many, of what, and what kind of number it is."""

from dataclasses import dataclass

from tui.extract.numbers.counted import Counted
from tui.extract.numbers.hedges import ABOUT, AT_LEAST, AT_MOST, CHANGE, PART, RATE, Kinds
from tui.extract.numbers.numeral import Numeral
from tui.model import Basis, Quantity


@dataclass(frozen=True, slots=True)
class Figure:
    """A number phrase: tokens `first` to `after`, its quantity, and what it counts.

    `numeral` is the number at its core, of a range the near end. `counted` is None where no noun
    follows the number. `money` is an ISO 4217 code. `of_them` marks a part of what was counted
    before ("half of them"), `strong` the size of a force ("40,000-strong").
    """

    first: int
    after: int
    numeral: Numeral
    quantity: Quantity
    basis: Basis
    counted: Counted | None = None
    money: str | None = None
    of_them: bool = False
    strong: bool = False

    @property
    def share(self) -> float | None:
        """The told fraction of a whole."""
        return self.numeral.share if self.basis is Basis.SHARE else None


def quantity(n: Numeral, kinds: Kinds) -> Quantity:
    """The bounds of a numeral under its hedges, as UCDP's convention has them."""
    about = ABOUT in kinds
    if n.part:
        return Quantity(None, None, None, about or n.vague or n.share is None)
    if n.ranged:
        return Quantity(n.low, None, None if AT_LEAST in kinds else n.high, about)
    if n.vague:
        return Quantity(n.low, None, None, approximate=True)
    if AT_LEAST in kinds:
        return Quantity(n.low, n.low, None, about)
    if AT_MOST in kinds:
        return Quantity(None, n.high, n.high, about)
    return Quantity(n.low, n.low, n.high, about)


def basis(n: Numeral, counted: Counted | None, kinds: Kinds) -> Basis:
    """What the number is: a rate, a change, a part of a whole, or a total."""
    if RATE in kinds:
        return Basis.RATE
    if CHANGE in kinds:
        return Basis.CHANGE
    if PART in kinds:
        return Basis.SHARE
    is_fraction = n.part and n.share != 1.0
    is_partitive = counted is not None and counted.partitive
    return Basis.SHARE if (is_fraction or is_partitive) and not n.vague else Basis.TOTAL
