"""Lines of a page that say when it was published: a date with labels, times and names round it."""

import re
from typing import Final, NamedTuple

from tui.reader.dates import days_in, months_in
from tui.text.phrases import phrases

_LONGEST: Final = 120
_NAMES: Final = 4  # words of names: "Rosie Cotton, Shire Post"
_WORD: Final = re.compile(r"[^\W\d_][\w.'\u2019-]{0,40}")
_APART: Final = re.compile(r"[,;:|/(\u00b7\u2022\u2013\u2014]| -")
_SIGNED: Final = re.compile(r"[Bb][Yy]\b")
_PLACING: Final = frozenset({"in", "at"})  # "Riders in Bree, 4 March 2022" is below a picture
_YEAR: Final = re.compile(r"(?:19|20)\d\d")
_CREDIT: Final = re.compile(r"[A-Z]{2,12}/[A-Z]")
_DASH: Final = re.compile(r" ?(?:--|[\u2013\u2014]) ?| - ")


class DateLine(NamedTuple):
    """What a line says of the page's date: the day in ISO 8601, what kind of day that is.

    A month ("2022-03") where the line tells no day.
    """

    day: str
    labelled: bool
    changed: bool  # the day of a change, not of the first publication


def date_line(line: str) -> DateLine | None:
    """The day that a line tells which is nothing but a date line; None for any other line.

    "Updated 9:40 AM EST, March 3, 2023", "Bree, 4 March 2022", "By Rosie Cotton | 4 March 2022".
    """
    if len(line) > _LONGEST or not _YEAR.search(line) or _CREDIT.search(line):
        return None
    return None if phrases().picture_words & set(_words(line)) else _told(line)


def dateline(paragraph: str) -> str | None:
    """The day of the dateline that a paragraph begins with ("BREE, March 4, 2022 (Wire) -")."""
    head = _DASH.split(paragraph[:_LONGEST], maxsplit=1)
    told = _told(head[0]) if len(head) > 1 and _YEAR.search(head[0]) else None
    return told.day if told else None


def _told(line: str) -> DateLine | None:
    line = _behind_byline(line)
    days = days_in(line) or months_in(line)
    names = _names(_without(line, [span for span, _ in days]))
    if not days or len(names) > _NAMES or not all(name[0].isupper() for name in names):
        return None
    (start, _), day = days[0]
    labels = [word for word in _words(line[:start]) if word in phrases().day_labels]
    if not labels and not _stands_apart(line[:start]):
        return None
    return DateLine(day, bool(labels), bool(labels) and labels[0] in phrases().change_labels)


def _behind_byline(line: str) -> str:
    """The label of the date and what follows: "By our reporters Published: 4 March 2022"."""
    if not _SIGNED.match(line):
        return line
    labels = (word for word in _WORD.finditer(line) if word[0].lower() in phrases().day_labels)
    label = next((word for word in labels if line[word.end() : word.end() + 1] == ":"), None)
    return line[label.start() :] if label else line


def _words(line: str) -> list[str]:
    return [word.lower().replace(".", "") for word in _WORD.findall(line)]


def _names(line: str) -> list[str]:
    """The words that neither label a date nor tell a time."""
    known = phrases().day_labels | phrases().day_fillings
    return [w for w in _WORD.findall(line) if w.lower().replace(".", "") not in known]


def _stands_apart(before: str) -> bool:
    """Whether a date begins its line, or is parted from the names before it."""
    if not _names(before) or _SIGNED.match(before):
        return True
    if not _PLACING.isdisjoint(_words(before)):
        return False
    return any(not _names(before[mark.end() :]) for mark in _APART.finditer(before))


def _without(line: str, spans: list[tuple[int, int]]) -> str:
    for start, end in reversed(spans):
        line = f"{line[:start]} {line[end:]}"
    return line
