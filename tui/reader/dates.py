"""Dates that a page tells, in ISO 8601; a date that could be two days is none."""

import re
from datetime import date, datetime
from typing import Final

_MONTHS: Final = (
    "jan",
    "feb",
    "mar",
    "apr",
    "may",
    "jun",
    "jul",
    "aug",
    "sep",
    "oct",
    "nov",
    "dec",
)
_MONTH: Final = r"(?P<month>jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]{0,6}\.?"
_DAY: Final = r"(?P<day>\d{1,2})(?:st|nd|rd|th)?"
_YEAR: Final = r"(?P<year>(?:19|20)\d\d)"
_WORDS: Final = (
    re.compile(rf"\b{_DAY} {_MONTH},? {_YEAR}\b"),
    re.compile(rf"\b{_MONTH} {_DAY},? {_YEAR}\b"),
    re.compile(rf"\b{_YEAR}-(?P<number>\d\d)-(?P<day>\d\d)(?!\d)"),
)
_LABEL: Final = re.compile(
    r"(first published|published|posted|updated|last updated|last modified)?(?: on| at)?:? {0,3}"
    r"(?:(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6},? )?"
)
_IN_NAME: Final = re.compile(r"(?<!\d)((?:19|20)\d\d-\d\d-\d\d)(?!\d)")
_PARTIAL: Final = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2]))?")
_LONGEST: Final = 40


def iso_date(words: str | None) -> str | None:
    """A date or time in ISO 8601 as it stands, None where it is none; a year or month will do."""
    told = (words or "").strip()
    if len(told) > _LONGEST or not told.isascii():
        return None
    if _PARTIAL.fullmatch(told):
        return told if told > "0000" else None
    try:
        datetime.fromisoformat(told)
    except ValueError:
        return None
    return told if "-" in told else None


def told_date(words: str) -> str | None:
    """The first full date in some words ("on 12 March 2023"), None where there is none."""
    lowered = words[:400].lower()
    found = (pattern.search(lowered) for pattern in _WORDS)
    first = min((match for match in found if match), key=re.Match.start, default=None)
    return _iso(first.groupdict()) if first else None


def date_line(line: str) -> tuple[str, str] | None:
    """The label, perhaps empty, and the date of a line that says when the page was published."""
    lowered = line[:100].lower()
    label = _LABEL.match(lowered)
    rest = lowered[label.end() :] if label else lowered
    found = next((match for pattern in _WORDS if (match := pattern.match(rest))), None)
    when = _iso(found.groupdict()) if found else None
    return ((label[1] or "") if label else "", when) if when else None


def date_in_name(name: str) -> str | None:
    """The ISO date in a file's name, None where there is none or it is no day."""
    found = _IN_NAME.search(name)
    return iso_date(found[1]) if found else None


def _iso(parts: dict[str, str]) -> str | None:
    month = int(parts["number"]) if "number" in parts else _MONTHS.index(parts["month"]) + 1
    try:
        return date(int(parts["year"]), month, int(parts["day"])).isoformat()
    except ValueError:
        return None
