"""A claim in the few words that the screen has room for."""

import re
from collections.abc import Iterable
from typing import Final

from tui.forces import wording as counts
from tui.model import Basis, Claim, MentionType, PlaceRole, Quantity, Role

UNTOLD: Final = "—"

_THOUSANDS: Final = re.compile(r"\d{1,3}(?:,\d{3}){1,8}")

ACTOR_JOINT: Final = " + "

CURRENCY_SIGNS: Final = {"USD": "$", "EUR": "€", "GBP": "£", "JPY": "¥", "UAH": "₴", "ILS": "₪"}

SCALES: Final = ((10**12, "tn"), (10**9, "bn"), (10**6, "m"))

THOUSAND: Final = 1000

ROLE_SIGNS: Final = {Role.AT: "", Role.TO: "→ ", Role.FROM: "← "}

KIND_WORDS: Final = {
    MentionType.PERSON: "person",
    MentionType.ORG: "organisation",
    MentionType.COUNTRY: "country",
    MentionType.NATIONALITY: "nationality",
    MentionType.PLACE: "place",
    MentionType.UNIT: "unit",
    MentionType.WEAPON: "weapon",
    MentionType.FIGURE: "figure",
    MentionType.MONEY: "money",
    MentionType.DATE: "date",
    MentionType.DOCUMENT: "document",
}


def number(n: int, currency: str | None = None) -> str:
    """`4,000`, and money in short: `$1.5bn`."""
    if currency is None:
        return f"{n:,}"
    sign = CURRENCY_SIGNS.get(currency, f"{currency} ")
    for scale, word in SCALES:
        if n >= scale:
            return f"{sign}{n / scale:.3g}{word}"
    return f"{sign}{n:,}"


def short(n: int, currency: str | None = None) -> str:
    """The number to three digits, for where the exact one stands elsewhere: `8.5k`, `1.25m`."""
    if currency is not None or n < THOUSAND:
        return number(n, currency)
    for scale, word in (*SCALES, (THOUSAND, "k")):
        if n >= scale:
            return f"{n / scale:.3g}{word}"
    return number(n)


def shortened(words: str, cells: int) -> str:
    """The words with their numbers to three digits if they are longer than that: `60k-70k`."""
    if len(words) <= cells:
        return words
    return _THOUSANDS.sub(lambda found: short(int(found[0].replace(",", ""))), words)


def amount(quantity: Quantity, currency: str | None = None) -> str:
    """The number with its bounds (`~4,000`, `100,000+`, `≤8,500`); money in short."""
    if currency is None:
        return counts.amount(quantity)
    low, high = quantity.low, quantity.high
    about = "~" if quantity.approximate else ""
    if low is not None and high is not None and low != high:
        return f"{about}{number(low, currency)}-{number(high, currency)}"
    n = next((n for n in (low, high, quantity.best) if n is not None), None)
    if n is None:
        return counts.UNCOUNTED
    bound = ("+" if high is None else "") if low is not None else ""
    return f"{'≤' if low is None and high is not None else ''}{about}{number(n, currency)}{bound}"


def figure(quantity: Quantity, basis: Basis, share: float | None, currency: str | None) -> str:
    """The amount with what it is: `899 rate`, `3,000 change`, `50% of it`, `$200m`."""
    if currency is not None and basis is Basis.TOTAL:
        return amount(quantity, currency)
    return counts.how_many(quantity, basis, share=share, currency=currency)


def actors(names: Iterable[str]) -> str:
    """The owners of the forces, joined; a dash where the text does not tell."""
    return ACTOR_JOINT.join(names) or UNTOLD


def place(told: PlaceRole) -> str:
    """`Poland`, `→ Poland` (to it), `← Poland` (from it)."""
    return ROLE_SIGNS[told.role] + told.name


def places(told: Iterable[PlaceRole]) -> str:
    """The places with arrows for to and from; a dash where none is told."""
    return ", ".join(map(place, told)) or UNTOLD


def doing(status: str | None, *, negated: bool) -> str:
    """The status in a word; a denied one says `not`."""
    word = status or UNTOLD
    return f"not {word}" if negated else word


def sources(names: Iterable[str]) -> str:
    """Who says so; a dash where only the articles do."""
    return ", ".join(names) or UNTOLD


def claim_line(claim: Claim, at: int, total: int) -> str:
    """`claim 3/4 · NATO · ~4,000 · present · Estonia, Latvia · says: — · rule: in-place`."""
    words = (
        f"claim {at + 1}/{total}",
        actors(claim.actors),
        figure(claim.quantity, claim.basis, claim.share, claim.currency),
        doing(claim.status, negated=claim.negated),
        places(claim.places),
        *((f"for {claim.recipient}",) if claim.recipient else ()),
        *((claim.date,) if claim.date else ()),
        f"says: {sources(claim.sources)}",
        f"rule: {', '.join(dict.fromkeys(why.rule for why in claim.why)) or UNTOLD}",
    )
    return " · ".join(words)


def counted(n: int, one: str, many: str | None = None) -> str:
    """`1 claim`, `2 claims`, `1,200 entries`."""
    return f"{n:,} {one if n == 1 else many or one + 's'}"
