"""An article prepared for reading: its sentences, each with its names and dates."""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Collection, Sequence
from typing import Final, NamedTuple

from tui.extract.numbers.quantities import Figure
from tui.extract.told.references import References
from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Lexicon
from tui.extract.words.tokens import Sentence, tokenise
from tui.gazetteer import Gazetteer, Name
from tui.model import Article, Mention, MentionType, Span
from tui.text.fold import Folded, fold

_DATELINE: Final = re.compile(
    r"[A-Z][A-Z .'\u2019/-]{2,40}(?:, [\w .]{1,30}){0,2}(?: \([^()\n]{2,40}\))?"
    r" ?[-\u2014\u2013]{1,2} "
    r"|[A-Z][A-Za-z .'\u2019/-]{2,40}(?:, [\w .]{1,30}){0,2} \([^()\n]{2,40}\)"
    r" ?[-\u2014\u2013]{1,2} "
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


class Cut(NamedTuple):
    """A text folded for matching and cut into paragraphs of sentences."""

    folded: Folded
    groups: Sequence[Sequence[Span]]

    @property
    def sentences(self) -> list[Span]:
        """All sentences, in order."""
        return [span for group in self.groups for span in group]


class Named(NamedTuple):
    """What was found in a text: names, the parties they stand for, dates, counting sentences."""

    names: Sequence[Name]
    dates: Sequence[Mention]
    counting: Collection[Span]
    references: References
    cast: Counter[str]


class Forces:
    """Takes guessed names apart that count a force: "Ukrainian troops", "Fifteen Houthi boats"."""

    def __init__(self, gazetteer: Gazetteer, lexicon: Lexicon) -> None:
        self._gazetteer = gazetteer
        self._last = lexicon.counting
        self._first = lexicon.number_words

    def apart(self, text: str, names: Sequence[Name]) -> list[Name]:
        """The names, those that only count a force replaced by the listed names inside them."""
        found: list[Name] = []
        for name in names:
            if self._counts(text, name):
                found += self._inside(text, name)
            else:
                found.append(name)
        return found

    def _counts(self, text: str, name: Name) -> bool:
        if name.entry is not None:
            return False
        words = text[name.start : name.end].lower().split()
        after_number = text[name.start - 2 : name.start - 1].isdigit()
        if name.rule == "owned" and words[-2:] == ["air", "force"]:
            return after_number  # a body, though "force" may be counted
        return words[-1] in self._last or words[0] in self._first or after_number

    def _inside(self, text: str, name: Name) -> list[Name]:
        piece = name.span.of(text)
        listed = self._gazetteer.listed(fold(piece), [Span(0, len(piece))])
        return [n._replace(start=n.start + name.start, end=n.end + name.start) for n in listed]


class Page:
    """An article cut into paragraphs of sentences."""

    def __init__(self, article: Article, cut: Cut, named: Named, forces: Forces) -> None:
        self.article, self.names, self.dates = article, named.names, named.dates
        self._folded, self._references, self._forces = cut.folded, named.references, forces
        self.cast = named.cast
        self._name_starts = [name.start for name in named.names]
        self._date_starts = [date.span.start for date in named.dates]
        self.paragraphs = [self._paragraph(group, named.counting) for group in cut.groups]

    def sentence(self, line: Line, matter: tuple[str, ...] = ()) -> Sentence:
        """The tokens of a sentence, its descriptions resolved to names.

        `matter` are the parties that the text before it is about.
        """
        low = bisect_left(self._date_starts, line.span.start)
        high = bisect_left(self._date_starts, line.span.end)
        body = self._body(line.span)
        names = [name for name in line.names if name.start >= body.start]
        names = self._forces.apart(self.article.text, names)
        s = tokenise(self._folded, body, names, self.dates[low:high], in_quotes=line.in_quotes)
        return self._references.resolved(s, matter)

    def told(self, line: Line) -> Sequence[Name]:
        """The names of a sentence without those of its dateline."""
        body = self._body(line.span)
        if body.start == line.span.start:
            return line.names
        return [name for name in line.names if name.start >= body.start]

    def mention(self, name: Name) -> Mention:
        """A name as the reading shows it."""
        stands_for = name.entry.of if name.entry is not None and name.entry.government else None
        span = name.span
        return Mention(span, span.of(self.article.text), name.type, name.entity, stands_for)

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
    return sum(map(span.of(text).count, '"“”„'))
