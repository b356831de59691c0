"""Dates that a page tells, in ISO 8601; a date that could be two days is none."""

import re
from datetime import date, datetime
from itertools import chain
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
    re.compile(rf"\b{_DAY} (?:of )?{_MONTH},? {_YEAR}\b"),
    re.compile(rf"\b{_MONTH} {_DAY},? {_YEAR}\b"),
    re.compile(rf"\b{_YEAR}(?P<mark>[-/.])(?P<number>\d\d)(?P=mark)(?P<day>\d\d)(?!\d)"),
)
_NUMBERS: Final = re.compile(
    rf"\b(?P<first>\d{{1,2}})(?P<mark>[./])(?P<second>\d{{1,2}})(?P=mark){_YEAR}\b"
)
_MONTHLY: Final = re.compile(rf"(?<!\d )(?<!\d)\b{_MONTH},? {_YEAR}\b")
_CLOCK: Final = re.compile(r",? (?:at )?\d{1,2}:\d\d ?[ap]\.?m\.? ?[ecmp][ds]?t\b")
_IN_NAME: Final = re.compile(r"(?<!\d)((?:19|20)\d\d-\d\d-\d\d)(?!\d)")
_PARTIAL: Final = re.compile(r"\d{4}(?:-(?:0[1-9]|1[0-2]))?")
_LONGEST: Final = 40
_LAST_MONTH: Final = 12


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
    return next((day for _, day in days_in(words[:400])), None)


def days_in(line: str) -> list[tuple[tuple[int, int], str]]:
    """The full dates of a line: where each stands and its day, in order."""
    lowered = line.lower()
    if len(lowered) != len(line):
        return []
    words = ((match, _iso(match.groupdict())) for p in _WORDS for match in p.finditer(lowered))
    numbers = ((match, _of_numbers(match)) for match in _NUMBERS.finditer(lowered))
    return sorted((match.span(), day) for match, day in chain(words, numbers) if day)


def months_in(line: str) -> list[tuple[tuple[int, int], str]]:
    """The months of a line that are told without a day: where each stands, and "2022-03"."""
    lowered = line.lower()
    if len(lowered) != len(line):
        return []
    return [
        (match.span(), f"{match['year']}-{_MONTHS.index(match['month']) + 1:02}")
        for match in _MONTHLY.finditer(lowered)
    ]


def date_in_name(name: str) -> str | None:
    """The ISO date in a file's name, None where there is none or it is no day."""
    found = _IN_NAME.search(name)
    return iso_date(found[1]) if found else None


def _of_numbers(found: re.Match[str]) -> str | None:
    """The day of "24/03/2022" and "03/24/2022"; dots have the day first.

    An American clock behind it has the month first: "03/04/2022 07:31 AM EDT".
    """
    first, second = int(found["first"]), int(found["second"])
    if found["mark"] == "." or first > _LAST_MONTH or first == second:
        return _day(int(found["year"]), second, first)
    american = second > _LAST_MONTH or _CLOCK.match(found.string, found.end())
    return _day(int(found["year"]), first, second) if american else None


def _iso(parts: dict[str, str]) -> str | None:
    month = int(parts["number"]) if "number" in parts else _MONTHS.index(parts["month"]) + 1
    return _day(int(parts["year"]), month, int(parts["day"]))


def _day(year: int, month: int, day: int) -> str | None:
    try:
        return date(year, month, day).isoformat()
    except ValueError:
        return None
