"""What was read in one article."""

from dataclasses import dataclass

from tui.model.article import Article
from tui.model.claim import Claim, PassedOver
from tui.model.mention import Mention


@dataclass(frozen=True, slots=True)
class Reading:
    """An article with its mentions, claims and passed-over candidates, each in text order."""

    article: Article
    mentions: tuple[Mention, ...] = ()
    claims: tuple[Claim, ...] = ()
    passed_over: tuple[PassedOver, ...] = ()
