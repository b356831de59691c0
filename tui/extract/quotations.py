"""Who speaks a quotation that runs over sentences and paragraphs."""

import re
from collections.abc import Iterator, Sequence
from typing import Final

from tui.extract.claims import Claims
from tui.extract.page import Line, Page
from tui.extract.slots import Speaker
from tui.extract.told.context import Told
from tui.extract.verbs.parse import Parser
from tui.model import Slot, Why

NOBODY: Final[Speaker] = ((), None)
_REACH: Final = 4  # sentences from a speaker to "the statement said"
_PRONOUNS: Final = ("It ", "They ")
_STAND_IN: Final = re.compile(
    r"\b[Tt]he (?:statement|report|study|document|paper) (?:also )?\w{3,9}\b"
)
_OPENING: Final = ('"', "\u201c", "\u201e")


class Quotations:
    """Finds the speaker of each sentence that stands in a quotation."""

    def __init__(self, claims: Claims, parser: Parser) -> None:
        self._claims, self._parser = claims, parser

    def spoken(self, page: Page, told: Told) -> Iterator[tuple[Line, Speaker]]:
        """The sentences in text order, each with the speaker of the quotation it stands in.

        `told` must have heard all sentences before the one that is asked for.
        """
        speaker = NOBODY
        for paragraph, coming in _paragraphs(page):
            for at, line in enumerate(paragraph):
                heard, rest = NOBODY, paragraph[at + 1 :]
                if line.in_quotes or _opens(page, line):
                    speaker = speaker if speaker[0] else self._ahead(page, line, rest, told)
                    heard = speaker
                leads = line.quotes or (rest and _opens(page, rest[0]))
                if leads and _counts([*rest, *coming]):
                    speaker = self._speaker(page, line, told) or speaker
                elif _is_taken_up(page, rest):
                    self._speaker(page, line, told)  # who speaks is then told
                yield line, heard
            if not coming:
                speaker = NOBODY

    def _ahead(self, page: Page, line: Line, rest: Sequence[Line], told: Told) -> Speaker:
        """Who is named as speaker where the quotation ends."""
        if not line.counts or (line.quotes % 2 == 0 and not line.in_quotes):
            return NOBODY
        closing = next((later for later in rest if later.quotes), None)
        return (self._speaker(page, closing, told) if closing else None) or NOBODY

    def _speaker(self, page: Page, line: Line, told: Told) -> Speaker | None:
        """Who speaks the quotation that stands in the sentence; None where nobody is named."""
        frames = self._claims.frames(self._parser.verbs_only(page.sentence(line)), told)
        if not frames:
            return None
        return frames[-1].sources, Why(Slot.SOURCE, "quotation", frames[-1].span)


def _paragraphs(page: Page) -> Iterator[tuple[Sequence[Line], Sequence[Line]]]:
    """The paragraphs, each with the next one where a quotation runs on into it."""
    after = [*page.paragraphs[1:], []]
    for paragraph, following in zip(page.paragraphs, after, strict=False):
        runs_on = bool(following) and _is_open(paragraph) and _opens(page, following[0])
        yield paragraph, following if runs_on else ()


def _opens(page: Page, line: Line) -> bool:
    """Whether the sentence begins with a quotation mark."""
    return page.article.text.startswith(_OPENING, line.span.start)


def _is_open(paragraph: Sequence[Line]) -> bool:
    """Whether a quotation is not closed where the paragraph ends."""
    return sum(line.quotes for line in paragraph) % 2 == 1


def _is_taken_up(page: Page, later: Sequence[Line]) -> bool:
    """Whether one of the next sentences speaks of who spoke: "It also found 300"."""
    counting = ((at, line) for at, line in enumerate(later[:_REACH]) if line.counts)
    return any(
        (at == 0 and page.article.text.startswith(_PRONOUNS, line.span.start))
        or _STAND_IN.search(line.span.of(page.article.text)) is not None
        for at, line in counting
    )


def _counts(lines: Sequence[Line]) -> bool:
    return any(line.counts for line in lines)
