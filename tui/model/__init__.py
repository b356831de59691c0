"""The nouns of the program, all frozen. Imports nothing else of ours."""

from tui.model.article import Article
from tui.model.claim import (
    Basis,
    Category,
    Claim,
    PassedOver,
    PlaceRole,
    Quantity,
    Role,
    Slot,
    Status,
    Why,
)
from tui.model.mention import Mention, MentionType
from tui.model.problem import CrisisError, Problem
from tui.model.reading import Reading
from tui.model.span import Span

__all__ = [
    "Article",
    "Basis",
    "Category",
    "Claim",
    "CrisisError",
    "Mention",
    "MentionType",
    "PassedOver",
    "PlaceRole",
    "Problem",
    "Quantity",
    "Reading",
    "Role",
    "Slot",
    "Span",
    "Status",
    "Why",
]
