"""An article on the screen: its text with names and figures marked, and the current claim."""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import ClassVar, Final

from rich.segment import Segment
from textual.message import Message

from tui.model import Claim, MentionType, Reading, Span
from tui.screen.cells import fit, shown, width
from tui.screen.desk import names_of
from tui.screen.heading import begin, header, title_of
from tui.screen.highlight import KIND_PAINTS, Highlights, superscript
from tui.screen.pane import Pane
from tui.screen.wording import KIND_WORDS, claim_line, counted
from tui.screen.wrap import Wrapped, between

WIDEST: Final = 88
GUTTER: Final = 2
ROOM_FOR_LEGEND: Final = 14
ROOM_FOR_CLAIM: Final = 4
ROOM_FOR_HEADER: Final = 10


@dataclass(frozen=True, slots=True)
class ReadingPlace:
    """Where the reader stood, to return to."""

    top: int
    claim: int | None
    mention: int | None
    lit: Span | None


class Page(Pane):
    """One article by its lines."""

    digit: ClassVar[str] = "2"
    heading: ClassVar[str] = "Article"

    class AtClaim(Message):
        """Another claim is the current one, or none is."""

    def __init__(self) -> None:
        super().__init__(id="article")
        self.reading: Reading | None = None
        self.empty = "No article."
        self.at_hit: int | None = None
        self.at_claim: int | None = None
        self.at_mention: int | None = None
        self.hits: Sequence[Span] = ()
        self.lit: Span | None = None
        self.wrapped = Wrapped("", 1)
        self._ends: list[int] = []
        self._names = 0

    # What is shown

    def show(self, reading: Reading | None, *, hits: Sequence[Span] = ()) -> None:
        """Show the article from the first line that is no furniture."""
        self.reading = reading
        self.hits = hits
        self.at_claim = self.at_mention = self.at_hit = self.lit = None
        self.top = 0
        self._wrap()
        if reading is not None:
            self.top = self.wrapped.line_of(begin(reading.article))
            self.clamp_top()
        self.refresh()

    def renew(self, reading: Reading) -> None:
        """The same article, read by now: stay where the reader is."""
        self.reading = reading
        self._wrap()
        self.refresh()

    @property
    def claim(self) -> Claim | None:
        """The current claim."""
        if self.reading is None or self.at_claim is None:
            return None
        return self.reading.claims[self.at_claim]

    def place(self) -> ReadingPlace:
        """Where the reader stands."""
        return ReadingPlace(self.top, self.at_claim, self.at_mention, self.lit)

    def return_to(self, place: ReadingPlace) -> None:
        """Stand there again; the article must be the one of then."""
        self.at_claim, self.at_mention, self.lit = place.claim, place.mention, place.lit
        self.top = place.top
        self.wrapped.known(self.top + self.body_height)
        self.refresh()
        self.post_message(self.AtClaim())

    def _wrap(self) -> None:
        """Lay the text out for the width that there is."""
        reading = self.reading
        self._names = 0 if reading is None else len(names_of(reading))
        cells = min(WIDEST, self.size.width - GUTTER - 2)
        claims = () if reading is None else reading.claims
        numbered = sorted((claim.span.end, len(str(at + 1))) for at, claim in enumerate(claims))
        self._ends = [end for end, _ in numbered]
        self.wrapped = Wrapped(
            "" if reading is None else reading.article.text,
            cells,
            notes=self._ends,
            note_widths=[digits for _, digits in numbered],
        )

    def on_resize(self) -> None:
        """Wrap anew and keep the first visible words at the top."""
        before = self.wrapped.line(self.top)
        self._wrap()
        if before is not None:
            self.top = self.wrapped.line_of(before.start)
        self.refresh()

    # Drawing

    def counts(self) -> str:
        """`6 claims · 18 names · 12%`."""
        if self.reading is None:
            return ""
        told = (counted(len(self.reading.claims), "claim"), counted(self._names, "name"))
        return " · ".join((*told, f"{self.share_read():.0%}"))

    def summary(self) -> str:
        """The title, for when there is no room for more."""
        return "" if self.reading is None else title_of(self.reading)

    def share_read(self) -> float:
        """How much of the text is in view or above it: 0 to 1."""
        in_all = self.line_count()
        if self.wrapped.complete and self.top + self.body_height >= in_all:
            return 1.0
        length = len(self.wrapped.text)
        last = self.wrapped.line(self.top + max(1, self.body_height) - 1)
        return 1.0 if last is None or not length else last.end / length

    def line_count(self) -> int:
        """The lines as far as the view needs them, and one screenful more."""
        wanted = self.top + 2 * self.body_height + 1
        return self.wrapped.known(max(0, wanted))

    def heads(self) -> int:
        """Who printed it and when, where there is room."""
        return 1 if self.reading is not None and self.size.height >= ROOM_FOR_HEADER else 0

    def draw_head(self, row: int, cells: int) -> Iterable[Segment]:  # noqa: ARG002 - one head
        """`Northgate Wire · Jonah Whitcombe · 2022-01-24`, or what is wrong with the article."""
        yield Segment(" " * GUTTER, self.paint())
        if self.reading is not None:
            words, paint = header(self.reading.article)
            yield Segment(fit(words, cells - GUTTER), self.paint(paint))

    def feet(self) -> int:
        """The legend where there is room, and the rule of the current claim."""
        room = self.size.height
        legend = room >= ROOM_FOR_LEGEND and self.reading is not None
        return legend + (len(self._claim_lines()) if room >= ROOM_FOR_CLAIM else 0)

    def rejected(self) -> frozenset[int]:
        """The claims, by number, that the user rejected."""
        return frozenset()

    def claim_words(self) -> str:
        """What is known of the current claim; empty where none is."""
        if self.claim is None or self.reading is None or self.at_claim is None:
            return ""
        return claim_line(self.claim, self.at_claim, len(self.reading.claims))

    def _claim_lines(self) -> list[str]:
        """What is known of the current claim, on one line or, where that is too long, two."""
        words, cells = self.claim_words(), self.size.width - 4
        if not words:
            return []
        if width(words) <= cells or self.size.height < ROOM_FOR_LEGEND:
            return [words]
        first = words.rfind(" · ", 0, max(1, cells))
        return [words] if first < 0 else [words[:first], words[first + 3 :]]

    def draw(self, index: int, cells: int) -> Iterable[Segment]:  # noqa: ARG002 - wrapped
        """A line of the header or of the text."""
        line = self.wrapped.line(index)
        if line is not None and self.reading is not None:
            marks = Highlights(
                self.reading,
                hits=tuple(self.hits),
                lit=self.lit,
                now=None if self.claim is None else self.claim.span,
                here=self._here(),
                rejected=self.rejected(),
            )
            yield from self._draw_text(line, marks)

    def _here(self) -> Span | None:
        """The mention or the hit that one stands on."""
        if self.at_hit is not None and self.at_hit < len(self.hits):
            return self.hits[self.at_hit]
        if self.reading is not None and self.at_mention is not None:
            return self.reading.mentions[self.at_mention].span
        return None

    def _draw_text(self, line: Span, marks: Highlights) -> Iterable[Segment]:
        lit = self.lit is not None and line.start < self.lit.end and self.lit.start < line.end
        yield Segment("▎ " if lit else "  ", self.paint("gutter"))
        text = self.wrapped.text
        for start, end, paints in marks.stretches(line):
            cuts = [self._ends[at] for at in between(self._ends, Span(start, end))]
            for at, stop in pairwise(dict.fromkeys((start, *cuts, end))):
                yield Segment(shown(text[at:stop]), self.paint(*paints))
                yield from self._notes_at(stop, paints)

    def _notes_at(self, end: int, paints: tuple[str, ...]) -> Iterable[Segment]:
        """The numbers of the claims that end here."""
        first, last = bisect_left(self._ends, end), bisect_right(self._ends, end)
        if first == last or self.reading is None:
            return
        for at, claim in enumerate(self.reading.claims):
            if claim.span.end == end:
                lit = ("lit",) if "lit" in paints else ()
                yield Segment(superscript(at + 1), self.paint(*lit, "note"))

    def draw_foot(self, row: int, cells: int) -> Iterable[Segment]:
        """The legend, then the current claim."""
        lines = self._claim_lines() if self.size.height >= ROOM_FOR_CLAIM else []
        at = row - (self.feet() - len(lines))
        if at < 0:
            yield Segment(" " * GUTTER, self.paint())
            yield from self._legend(cells - GUTTER)
            return
        words = fit(lines[at], min(width(lines[at]), max(0, cells - 4)))
        yield Segment("─ ", self.paint("rule"))
        yield Segment(words, self.paint("strong"))
        yield Segment(" " + "─" * max(0, cells - 3 - width(words)), self.paint("rule"))

    def _legend(self, cells: int) -> Iterable[Segment]:
        kinds = {mention.type for mention in self.reading.mentions} if self.reading else set()
        for kind in (kind for kind in MentionType if kind in kinds):
            word = KIND_WORDS[kind]
            cells -= len(word) + 2
            if cells < 0:
                return
            yield Segment(word, self.paint("dim", KIND_PAINTS[kind]))
            yield Segment("  ", self.paint())
