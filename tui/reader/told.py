"""What the text of a page tells about the article: title, outlet, author, date."""

import re
from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import zip_longest
from typing import Final

from tui.model import Span
from tui.reader.date_lines import date_line, dateline
from tui.text.blocks import flow
from tui.text.clean import HIDDEN
from tui.text.names import is_outlet
from tui.text.page import Line
from tui.text.phrases import phrases

_TITLE_LENGTH: Final = range(12, 161)
_TITLE_WORDS: Final = 5
_BYLINE: Final = re.compile(
    r"(?:By|BY|by|Author:|Reporter|(?:Words|Text|Story|Written) by)[ \t]{1,4}[*_]{0,3}"
    r"([^\W\d].{1,100})$"
    r"|([A-Z][\w.\u2019'-]{0,24}(?: [A-Z][\w.\u2019'-]{0,24}){1,3}), (?:our|the) .{0,60}"
    r"(?:correspondent|reporter|editor|writer)"
)
_SEPARATOR: Final = re.compile(r"[*_]{0,3} [|\u00b7\u2022] |, (?=[A-Z][\w ]{2,40}$)")
_DATELINE: Final = re.compile(
    r"[A-Z][A-Z][A-Za-z0-9 .,'/-]{1,60}?(?: ?\(((?:[A-Z][\w.&]{1,20} ?){1,3})\))? ?[-\u2013\u2014] "
)
_FULL: Final = len("2022-03-04")
_RIGHTS: Final = re.compile(
    r"(?:Copyright|\u00a9)(?: \u00a9| \([cC]\))? ?(?:19|20)\d\d,? (?:The |by )?"
    r"([A-Z][\w&'\u2019-]{1,24}(?: [A-Z&][\w&'\u2019-]{0,24}){0,4})"
)


@dataclass(frozen=True, slots=True)
class Told:
    """What a page tells; None where it does not."""

    headline: Span | None = None
    outlet: str | None = None
    author: str | None = None
    published: str | None = None


def told(text: str, column: Sequence[Line], furniture: Sequence[Span]) -> Told:
    """Read the page's own words about its article: headline, dateline, byline, date line."""
    inside, around = _parted(column, furniture)
    headline = _headline(text, inside, furniture)
    return Told(
        headline=headline,
        outlet=_outlet(inside, around),
        author=_author(around),
        published=_published(inside, around, headline),
    )


def _parted(
    column: Sequence[Line], furniture: Sequence[Span]
) -> tuple[Sequence[Line], Sequence[Line]]:
    """The lines without any furniture in them, and those that are nothing else."""
    inside, around = [], []
    for line in column:
        index = bisect_right(furniture, line.span.start, key=lambda span: span.end)
        span = furniture[index] if index < len(furniture) else None
        if span is None or not span.touches(line.span):
            inside.append(line)
        elif span.holds(line.span):
            around.append(line)
    return inside, around


def _headline(text: str, inside: Sequence[Line], furniture: Sequence[Span]) -> Span | None:
    """The first line that reads like a headline above the first paragraph.

    A shorter one, such as the name of a section, only where no longer one follows.
    """
    end = next((at for at, line in enumerate(inside) if line.paragraph or line.stopped), 0)
    fitting = [line for line in inside[:end] if _may_be_headline(line)]
    first = next((line for line in fitting if len(line.text.split()) >= _TITLE_WORDS), None)
    best = first or next(iter(fitting), None)
    if best is None:
        return None
    above = Span(0, best.span.start)
    begun = flow(above.of(text), [span for span in furniture if above.holds(span)])
    torn = bool(begun.strip(HIDDEN + " \n\t")) and best is inside[0]
    return None if torn else best.span


def _may_be_headline(line: Line) -> bool:
    return len(line.text) in _TITLE_LENGTH and date_line(line.words) is None


def _outlet(inside: Sequence[Line], around: Sequence[Line]) -> str | None:
    """The agency of the dateline, the end of the page's title, or the owner of the rights."""
    datelines = (_DATELINE.match(line.text[:120]) for line in inside[:3])
    agency = next((match[1] for match in datelines if match and match[1]), None)
    if agency:
        return agency
    if around and around[0].span.start == 0 and " | " in around[0].text:
        return around[0].text.rpartition(" | ")[2]
    head = [line for line in around if not inside or line.span.start < _body(inside)]
    nameplate = next((line.text for line in head if is_outlet(line, phrases())), None)
    if nameplate:
        return nameplate
    owners = (_RIGHTS.match(line.text[:160]) for line in around)
    return next((owner[1].removesuffix(" Media Network") for owner in owners if owner), None)


def _body(inside: Sequence[Line]) -> int:
    """Where the first paragraph begins, or the last line if there is none."""
    return next((line.span.start for line in inside if line.paragraph), inside[-1].span.start)


def _author(around: Sequence[Line]) -> str | None:
    for line, below in zip_longest(around, around[1:]):
        byline = _BYLINE.match(line.words[:120])
        if byline:
            return _SEPARATOR.split(byline[1] or byline[2])[0].strip(" .,*_")
        if line.bare == "by" and below is not None:
            return below.text
    return None


def _published(inside: Sequence[Line], around: Sequence[Line], headline: Span | None) -> str | None:
    """The day of a line that says "published", of the dateline, or of any other date line.

    A month only where no line tells a day, and only from above the first paragraph.
    """
    body = _body(inside) if inside else 0
    above = [line for line in inside if line.span.start < body and line.span != headline]
    lines = (*around, *above)
    dated = [(line, found) for line in lines if (found := date_line(line.words))]
    said = next((f.day for _, f in dated if f.labelled and not f.changed), None)
    begun = (dateline(line.text) for line in inside if line.span.start <= body)
    days = (said, *begun, *(found.day for _, found in dated))
    months = (found.day for line, found in dated if line.span.start < body)
    return next((day for day in days if day and len(day) == _FULL), next(months, None))
