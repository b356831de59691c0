"""Quantities in the few characters that a table has for them."""

from tui.model import Basis, Quantity

UNCOUNTED = "-"


def amount(quantity: Quantity) -> str:
    """A number with its bounds: `4,000`, `~4,000`, `125,000+`, `≤8,500`, `100-200`, `-` if none."""
    low, best, high = quantity.low, quantity.best, quantity.high
    about = "~" if quantity.approximate else ""
    if low is not None and high is not None:
        return f"{about}{low:,}" if low == high else f"{about}{low:,}-{high:,}"
    if low is not None:
        return f"{about}{low:,}+"
    if high is not None:
        return f"{about}≤{high:,}"
    return UNCOUNTED if best is None else f"{about}{best:,}"


def how_many(
    quantity: Quantity, basis: Basis, *, share: float | None = None, currency: str | None = None
) -> str:
    """The same with what the number is: `899 rate`, `3,000 change`, `50% of it`, `USD 20`."""
    told = amount(quantity)
    if currency is not None:
        told = f"{currency} {told}"
    match basis:
        case Basis.TOTAL:
            return told
        case Basis.CHANGE:
            return f"{told} change"
        case Basis.RATE:
            return f"{told} rate"
        case Basis.SHARE if share is not None:
            return f"{share:.0%} of it"
        case Basis.SHARE:
            return "part of it" if told == UNCOUNTED else f"{told} of it"
