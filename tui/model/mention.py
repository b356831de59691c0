"""Stretches of text that name something (docs/claims.md)."""

from dataclasses import dataclass
from enum import StrEnum

from tui.model.span import Span


class MentionType(StrEnum):
    """The kinds of thing that a mention can name."""

    PERSON = "PERSON"
    ORG = "ORG"
    COUNTRY = "COUNTRY"
    NATIONALITY = "NATIONALITY"
    PLACE = "PLACE"
    UNIT = "UNIT"
    WEAPON = "WEAPON"
    FIGURE = "FIGURE"
    MONEY = "MONEY"
    DATE = "DATE"
    DOCUMENT = "DOCUMENT"


@dataclass(frozen=True, slots=True)
class Mention:
    """A name, a figure, an amount or a date in the text.

    `entity` is the canonical name (for DATE the ISO 8601 form, for MONEY amount and currency),
    None where there is none. `stands_for` is the country whose government the name stands for
    ("Moscow denied ..."), else None.
    """

    span: Span
    text: str
    type: MentionType
    entity: str | None = None
    stands_for: str | None = None
