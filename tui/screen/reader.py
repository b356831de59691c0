"""The article pane: moving in the text, from claim to claim, name to name, hit to hit."""

from bisect import bisect_left
from collections.abc import Sequence

from textual.message import Message

from tui.model import Span
from tui.screen.judged import JudgedPage
from tui.screen.wording import counted


class Reader(JudgedPage):
    """One article, and where one stands in it."""

    class ReadThrough(Message):
        """The last line came into view by scrolling."""

        def __init__(self, path: str) -> None:
            super().__init__()
            self.path = path

    def scroll_lines(self, by: int) -> None:
        """Scroll; a text scrolled to its end has been read."""
        super().scroll_lines(by)
        if by > 0 and self.reading is not None and self.share_read() >= 1:
            self.post_message(self.ReadThrough(self.reading.article.path))

    def center(self, offset: int) -> None:
        """Scroll so that the line with this code point stands in the middle."""
        line = self.wrapped.line_of(offset)
        self.wrapped.known(line + self.body_height)
        self.top = max(0, line - self.body_height // 2)
        self.clamp_top()

    def go_to_claim(self, index: int) -> None:
        """Make the claim the current one: its sentence lit and centred, its figure reversed."""
        if self.reading is None:
            return
        claim = self.reading.claims[index]
        self.at_claim = index
        self.at_mention = self.at_hit = None
        self.lit = claim.sentence
        self.center(claim.span.start)
        self.refresh()
        self.post_message(self.AtClaim())

    def view(self) -> Span:
        """The stretch of text that is in view."""
        first = max(0, self.top)
        start = self.wrapped.line(first)
        end = self.wrapped.line(self.top + max(1, self.body_height) - 1)
        length = len(self.wrapped.text)
        return Span(start.start if start else 0, end.end if end else length)

    def step_claim(self, by: int) -> bool:
        """To the next or previous claim from the current one, or from the view; False if none."""
        claims = self.reading.claims if self.reading is not None else ()
        starts = [claim.span.start for claim in claims]
        view = self.view()
        now = self.claim
        if self.at_claim is not None and now is not None and now.span.touches(view):
            index = self.at_claim + by
        elif by > 0:
            index = bisect_left(starts, view.start)
        else:
            index = bisect_left(starts, view.end) - 1
        if not 0 <= index < len(claims):
            return False
        self.go_to_claim(index)
        return True

    def do_down(self) -> None:
        """One line on."""
        self.scroll_lines(1)

    def do_up(self) -> None:
        """One line back."""
        self.scroll_lines(-1)

    def do_half_page_down(self) -> None:
        """Half a page on."""
        self.scroll_lines(max(1, self.body_height // 2))

    def do_half_page_up(self) -> None:
        """Half a page back."""
        self.scroll_lines(-max(1, self.body_height // 2))

    def do_page_down(self) -> None:
        """A page on."""
        self.scroll_lines(max(1, self.body_height - 1))

    def do_page_up(self) -> None:
        """A page back."""
        self.scroll_lines(-max(1, self.body_height - 1))

    def do_top(self) -> None:
        """The title."""
        self.scroll_lines(-self.top)

    def do_bottom(self) -> None:
        """The last line."""
        self.wrapped.wrap_all()
        self.scroll_lines(self.line_count())

    def unlight(self) -> None:
        """Leave the current claim."""
        self.at_claim = self.at_mention = self.at_hit = self.lit = None
        self.refresh()
        self.post_message(self.AtClaim())

    def mark(self, hits: Sequence[Span]) -> None:
        """Mark these as the hits of a search, and show the first."""
        if tuple(hits) != tuple(self.hits):
            self.hits, self.at_hit = hits, None
            self.step_hit(1)
            self.refresh()

    def step_hit(self, by: int, *, from_edge: bool = False) -> bool:
        """To the next or previous hit in this article; False if there is none."""
        if self.at_hit is None or from_edge:
            index = 0 if by > 0 else len(self.hits) - 1
        else:
            index = self.at_hit + by
        if not 0 <= index < len(self.hits):
            return False
        self.at_hit = index
        self.at_mention = None
        self.center(self.hits[index].start)
        self.refresh()
        return True

    def step_mention(self, by: int) -> str | None:
        """To another mention of the same name; says which of how many, None without a name.

        One stands on the mention of before, else on the actor of the current claim, else on the
        first name in view.
        """
        entity = self._entity()
        if self.reading is None or entity is None:
            return None
        same = [at for at, one in enumerate(self.reading.mentions) if one.entity == entity]
        if self.at_mention in same:
            at = (same.index(self.at_mention) + by) % len(same)
        else:
            at = self._first_in_view(same) if by > 0 else len(same) - 1
        self.at_mention = same[at]
        self.at_hit = None
        self.center(self.reading.mentions[same[at]].span.start)
        self.refresh()
        return f"{entity} {at + 1}/{counted(len(same), 'mention')}"

    def _first_in_view(self, mentions: Sequence[int]) -> int:
        """Which of the mentions (by their numbers) is the first in view, or else the first."""
        top = self.view().start
        found = self.reading.mentions if self.reading is not None else ()
        starts = [found[at].span.start for at in mentions]
        return bisect_left(starts, top) % len(mentions)

    def _entity(self) -> str | None:
        if self.reading is None:
            return None
        mentions = self.reading.mentions
        if self.at_mention is not None:
            return mentions[self.at_mention].entity
        claim = self.claim
        if claim is not None and claim.actors:
            return claim.actors[0]
        view = self.view()
        named = (one.entity for one in mentions if one.entity and one.span.touches(view))
        return next(named, None)
