"""Days, weeks, months and years counted from a day, in ISO 8601."""

import calendar
import re
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import Final

from tui.extract.dates.date_words import NUMBERS

MONTHS_OF_YEAR: Final = 12
WEEK: Final = 7
_SATURDAY: Final = 5
_DAY: Final = re.compile(r"((?:19|20|21)[0-9]{2})(?:-(0[1-9]|1[0-2])(?:-([0-9]{2}))?)?(?![0-9])")
_SIZES: Final = {"day": 1, "night": 1, "week": WEEK}


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day of which "yesterday" speaks: `month` and `year` alone where no more is told.

    `future` tells that the sentence speaks of what will be: "on Friday" is then the next one.
    """

    day: date | None = None
    month: int | None = None
    year: int | None = None
    future: bool = False

    def turned(self, *, future: bool) -> "Anchor":
        """The same day, for words that tell the direction: "next May"."""
        return replace(self, future=future)


def anchor(published: str | None, *, future: bool = False) -> Anchor:
    """The anchor that an article's date (ISO 8601, possibly a month or a year) gives."""
    told = _DAY.match(published or "")
    if told is None:
        return Anchor(future=future)
    year, month, day = (int(part) if part else None for part in told.groups())
    whole = calendar_day(year, month, day) if year and month and day else None
    return Anchor(whole, month, year, future)


def calendar_day(year: int, month: int, day: int) -> date | None:
    """A day of the calendar, None where it has no such day."""
    try:
        return date(year, month, day)
    except ValueError:
        return None


def iso_day(year: int, month: int, day: int) -> str | None:
    """A day in ISO 8601, None where the calendar has no such day."""
    found = calendar_day(year, month, day)
    return found.isoformat() if found else None


def last_day(year: int, month: int) -> int:
    """How many days a month has."""
    return calendar.monthrange(year, month)[1]


def year_of(month: int, day: int | None, now: Anchor) -> int | None:
    """The year in which the month last was, or next will be; None without the anchor's month."""
    if now.year is None or now.month is None:
        return None
    today = now.day.day if now.day and day else 0
    here, then = (now.month, today), (month, day if today and day else 0)
    if now.future:
        return now.year + (then < here)
    return now.year - (then > here)


def away(unit: str, steps: int, now: Anchor) -> str | None:
    """The day, week or weekend so many steps from now; None without the day or for other units."""
    if now.day is None:
        return None
    if unit == "week":
        year, week, _ = (now.day + timedelta(WEEK * steps)).isocalendar()
        return f"{year}-W{week:02}"
    if unit == "weekend":
        saturday = now.day + timedelta(_SATURDAY - now.day.weekday() + WEEK * steps)
        return f"{saturday}/{saturday + timedelta(1)}"
    return (now.day + timedelta(steps)).isoformat() if unit in _SIZES else None


def weekend(now: Anchor) -> str | None:
    """What "the weekend" is: this one where it has begun or is ahead, else the last."""
    coming = now.future or (now.day is not None and now.day.weekday() >= _SATURDAY)
    return away("weekend", 0 if coming else -1, now)


def moved(day: str, unit: str, steps: int) -> str | None:
    """The day so many steps from another; None where that is no full day, or for months.

    A year is counted from days, months and years, and tells no day: "2022-03" to "2023-03".
    """
    told = _DAY.fullmatch(day)
    if told is not None and unit == "year":
        return f"{int(told[1]) + steps}" + (f"-{told[2]}" if told[2] else "")
    if told is None or told[3] is None or unit not in _SIZES:
        return None
    return (date.fromisoformat(day) + timedelta(_SIZES[unit] * steps)).isoformat()


def stretch(year: int, month: int | None, days: int) -> str:
    """The first days of a month or year, or the last ones where `days` is negative."""
    first = date(year, month or 1, 1)
    last = date(year, month or MONTHS_OF_YEAR, last_day(year, month or MONTHS_OF_YEAR))
    other = timedelta(min(abs(days), (last - first).days + 1) - 1)
    ends = (first, first + other) if days > 0 else (last - other, last)
    return "/".join(dict.fromkeys(day.isoformat() for day in ends))


def amount(count: str | None) -> int | None:
    """How many a count tells, 1 without one; None for "a few" and for halves."""
    if count is None:
        return 1
    return NUMBERS.get(count) or (int(count) if count.isdigit() else None)
