"""An article prepared for reading: its sentences, each with its names and dates."""

import re
from bisect import bisect_left
from collections.abc import Collection, Sequence
from typing import Final, NamedTuple

from tui.extract.quantities import Figure
from tui.extract.references import References
from tui.extract.parse import Parsed
from tui.extract.tokens import Sentence, tokenise
from tui.gazetteer import Name
from tui.model import Article, Mention, MentionType, Span
from tui.text import Folded

_DATELINE: Final = re.compile(
    r"[A-Z][A-Z .'’/-]{2,40}(?:, [\w .]{1,30})?(?: \([^()\n]{2,40}\))? ?[-—–]{1,2} "
    r"|[A-Z][A-Za-z .'’/-]{2,40}(?:, [\w .]{1,30})? \([^()\n]{2,40}\) ?[-—–]{1,2} "
)


class Line(NamedTuple):
    """A sentence of the page: where it is, its names, and whether a number stands in it.

    `in_quotes` tells that it begins inside a quotation, `quotes` how many marks it holds.
    """

    span: Span
    names: Sequence[Name]
    counts: bool
    in_quotes: bool
    quotes: int


class Page:
    """An article cut into paragraphs of sentences."""

    def __init__(
        self,
        article: Article,
        folded: Folded,
        groups: Sequence[Sequence[Span]],
        names: Sequence[Name],
        dates: Sequence[Mention],
        counting: Collection[Span],
        references: References,
        owned: frozenset[str],
    ) -> None:
        self.article, self.names, self.dates = article, names, dates
        self._folded, self._references, self._owned = folded, references, owned
        self._name_starts = [name.start for name in names]
        self._date_starts = [date.span.start for date in dates]
        self.paragraphs = [self._paragraph(group, counting) for group in groups]

    def sentence(self, line: Line) -> Sentence:
        """The tokens of a sentence, its descriptions resolved to names."""
        low = bisect_left(self._date_starts, line.span.start)
        high = bisect_left(self._date_starts, line.span.end)
        s = tokenise(
            self._folded,
            self._body(line.span),
            line.names,
            self.dates[low:high],
            self._owned,
            in_quotes=line.in_quotes,
        )
        return self._references.resolved(s)

    def mention(self, name: Name) -> Mention:
        """A name as the reading shows it."""
        stands_for = name.entry.of if name.entry is not None and name.entry.government else None
        text = name.span.of(self.article.text)
        return Mention(name.span, text, name.type, name.entity, stands_for)

    def figure(self, parsed: Parsed, figure: Figure) -> Mention:
        """A number phrase as the reading shows it."""
        span = parsed.span_of(figure)
        text = span.of(self.article.text)
        if figure.money is None:
            return Mention(span, text, MentionType.FIGURE)
        worth = figure.quantity.best or figure.quantity.low
        return Mention(span, text, MentionType.MONEY, f"{worth} {figure.money}")

    def _body(self, span: Span) -> Span:
        """The sentence without the dateline before it: "KYIV, Jan 4 (Wire) - "."""
        dateline = _DATELINE.match(self.article.text, span.start, span.end)
        return Span(dateline.end(), span.end) if dateline else span

    def _paragraph(self, group: Sequence[Span], counting: Collection[Span]) -> list[Line]:
        lines, open_quote = [], False
        for span in group:
            low = bisect_left(self._name_starts, span.start)
            high = bisect_left(self._name_starts, span.end)
            quotes = _quotes(self.article.text, span)
            lines.append(Line(span, self.names[low:high], span in counting, open_quote, quotes))
            open_quote ^= quotes % 2 == 1
        return lines


def _quotes(text: str, span: Span) -> int:
    return sum(text.count(mark, span.start, span.end) for mark in '"“”„')
