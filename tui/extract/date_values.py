"""What a date means: ISO 8601, where the words and the article's own date allow it."""

import calendar
import re
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Final

from tui.extract.date_words import MONTHS, NUMBERS, WEEKDAYS

_MONTH_NUMBER: Final = {word: at for at, words in enumerate(MONTHS, start=1) for word in words}
_PUBLISHED: Final = re.compile(
    r"((?:19|20|21)[0-9]{2})(?:-(0[1-9]|1[0-2])(?:-([0-9]{2}))?)?(?![0-9])"
)
_DIGITS: Final = re.compile(r"\d+")
_AHEAD: Final = frozenset({"next", "coming"})
_BEHIND: Final = frozenset({"last", "past"})
_NOW: Final = frozenset({"this", "current"})
_WEEK: Final = 7
_MONTHS: Final = 12


@dataclass(frozen=True, slots=True)
class Anchor:
    """The day of which "yesterday" speaks: `month` and `year` alone where no more is told.

    `future` tells that the sentence speaks of what will be: "on Friday" is then the next one.
    """

    day: date | None = None
    month: int | None = None
    year: int | None = None
    future: bool = False


def anchor(published: str | None, *, future: bool = False) -> Anchor:
    """The anchor that an article's date (ISO 8601, possibly a month or a year) gives."""
    told = _PUBLISHED.match(published or "")
    if told is None:
        return Anchor(future=future)
    year, month, day = (int(part) if part else None for part in told.groups())
    whole = _date(year, month, day) if year and month and day else None
    return Anchor(whole, month, year, future)


Found = re.Match[str]
Value = Callable[[Found, Anchor], str | None]


def of_month(found: Found, now: Anchor) -> str | None:
    """Value of "24 February 2022", "May 15-24", "late January", "August this year"."""
    month = _month(found["m"])
    groups = found.groupdict()
    day = _number(groups.get("d"))
    year = _told_year(found, now) or _year_of(month, day, now)
    if year is None:
        return None
    if not day:
        return _edge(year, month, groups.get("edge"))
    first, last = _iso_day(year, month, day), _number(groups.get("d2"))
    return f"{first}/{_iso_day(year, month, last)}" if first and last else first


def of_months(found: Found, now: Anchor) -> str | None:
    """Value of "April-May 2015": an interval of months."""
    first, last = _month(found["m"]), _month(found["m2"])
    year = _told_year(found, now) or _year_of(first, None, now)
    if year is None:
        return None
    return f"{year}-{first:02}/{year + (last < first)}-{last:02}"


def of_weekday(found: Found, now: Anchor) -> str | None:
    """Value of "on Wednesday", "last Friday": by default the last one, today included."""
    if now.day is None or found["which"] in {"following", "previous"}:
        return None
    back = (now.day.weekday() - WEEKDAYS.index(found["wd"])) % _WEEK
    which = found["which"]
    if which == "this":
        return (now.day - timedelta(now.day.weekday() - WEEKDAYS.index(found["wd"]))).isoformat()
    if which in _AHEAD or (which is None and now.future and back):
        return (now.day + timedelta(_WEEK - back)).isoformat()
    return (now.day - timedelta(back or (_WEEK if which in _BEHIND else 0))).isoformat()


def of_day_word(found: Found, now: Anchor) -> str | None:
    """Value of "today", "yesterday", "last night"; None for "the following day"."""
    if now.day is None or found["other"] or found["beside"]:
        return None
    shift = {"yesterday": -1, "tomorrow": 1}.get(found["word"] or "", 0)
    if found["which"] == "last":
        shift = -1
    return (now.day + timedelta(shift)).isoformat()


def of_year(found: Found, _now: Anchor) -> str | None:
    """Value of "2014", "1990-91", "the 1980s", "the end of 2015"."""
    first = found["y"]
    if found["s"]:
        return f"{first}/{first[:3]}9"
    if found["y2"]:
        return f"{first}/{first[: 4 - len(found['y2'])]}{found['y2']}"
    return _edge(int(first), None, found["edge"])


def of_relative(found: Found, now: Anchor) -> str | None:
    """Value of "last week", "the past 24 hours"; None for "recent weeks"."""
    which, unit, count = found["which"], found["unit"], found["n"]
    if unit is None or which not in _AHEAD | _BEHIND | _NOW:
        return None
    if count or (which == "past" or unit in {"day", "hour"}):
        return _stretch(which, unit, _amount(count), now)
    steps = (which in _AHEAD) - (which in _BEHIND)
    return _shifted(unit, steps, now, found["edge"])


def of_ago(found: Found, now: Anchor) -> str | None:
    """Value of "three days ago", "two years ago"; None for "two years later"."""
    amount = _amount(found["n"])
    if found["way"] not in {"ago", "from now"} or amount is None:
        return None
    steps = amount if found["way"] == "from now" else -amount
    return _shifted(found["unit"], steps, now, None)


def of_edge(found: Found, now: Anchor) -> str | None:
    """Value of "the end of the year", "the start of the new year", "year's end"."""
    if found["close"]:
        return _shifted("year", 0, now, "end")
    return _shifted(found["unit"], 1 if found["new"] else 0, now, found["edge"])


def of_iso(found: Found, _now: Anchor) -> str | None:
    """Value of "2022-02-24", "2022-02"; None where there is no such day."""
    if found["dd"] is None:
        return found[0]
    return _iso_day(int(found["y"]), int(found["mm"]), int(found["dd"]))


def of_slashed(found: Found, _now: Anchor) -> str | None:
    """Value of "24.02.2022", "05/22/2024"; None where it could be two days ("05/06/2024")."""
    first, second, year = int(found["a"]), int(found["b"]), int(found["y"])
    if found["sep"] == "." or first > _MONTHS or first == second:
        return _iso_day(year, second, first)
    return _iso_day(year, first, second) if second > _MONTHS else None


def unknown(_found: Found, _now: Anchor) -> None:
    """A date that no calendar tells ("Ramadan", "two months")."""


def _month(word: str) -> int:
    return _MONTH_NUMBER[word.rstrip(".")]


def _told_year(found: Found, now: Anchor) -> int | None:
    if found["y"]:
        return int(found["y"])
    if found["ry"] and now.year:
        return now.year + {"last": -1, "this": 0, "next": 1}[found["ry"]]
    return None


def _year_of(month: int, day: int | None, now: Anchor) -> int | None:
    """The year in which the month last was, or next will be."""
    if now.year is None or now.month is None:
        return None
    today = now.day.day if now.day and day else 0
    here, then = (now.month, today), (month, day if today and day else 0)
    if now.future:
        return now.year + (then < here)
    return now.year - (then > here)


def _edge(year: int, month: int | None, edge: str | None) -> str:
    whole = f"{year}" if month is None else f"{year}-{month:02}"
    if edge in {"end", "close"}:
        last = month or _MONTHS
        return f"{year}-{last:02}-{calendar.monthrange(year, last)[1]}"
    return f"{year}-{month or 1:02}-01" if edge in {"start", "beginning"} else whole


def _shifted(unit: str, steps: int, now: Anchor, edge: str | None) -> str | None:
    """The day, week, month or year so many steps from now."""
    if unit == "year":
        return _edge(now.year + steps, None, edge) if now.year else None
    if unit == "month" and now.year and now.month:
        months = now.year * _MONTHS + now.month - 1 + steps
        return _edge(months // _MONTHS, months % _MONTHS + 1, edge)
    return _days_away(unit, steps, now.day) if now.day else None


def _days_away(unit: str, steps: int, day: date) -> str | None:
    if unit == "week":
        year, week, _ = (day + timedelta(_WEEK * steps)).isocalendar()
        return f"{year}-W{week:02}"
    if unit == "weekend":
        saturday = day + timedelta(5 - day.weekday() + _WEEK * steps)
        return f"{saturday}/{saturday + timedelta(1)}"
    return (day + timedelta(steps)).isoformat() if unit in {"day", "night"} else None


def _stretch(which: str, unit: str, amount: int | None, now: Anchor) -> str | None:
    """The days from or until now: "the past two weeks", "the next 48 hours"."""
    days = {"hour": 1 / 24, "day": 1, "night": 1, "week": 7, "month": 30, "year": 365}.get(unit)
    if now.day is None or amount is None or days is None or which in _NOW:
        return None
    if unit in {"month", "year"}:
        other = _months_away(now.day, amount * (1 if unit == "month" else _MONTHS), which in _AHEAD)
    else:
        size = timedelta(max(1, round(days * amount)))
        other = now.day + size if which in _AHEAD else now.day - size
    return "/".join(day.isoformat() for day in sorted((now.day, other)))


def _months_away(day: date, months: int, ahead: bool) -> date:  # noqa: FBT001 - a direction
    count = day.year * _MONTHS + day.month - 1 + (months if ahead else -months)
    year, month = count // _MONTHS, count % _MONTHS + 1
    return date(year, month, min(day.day, calendar.monthrange(year, month)[1]))


def _amount(count: str | None) -> int | None:
    """How many; None for "a few" and for halves."""
    if count is None:
        return 1
    return NUMBERS.get(count) or (int(count) if count.isdigit() else None)


def _number(day: str | None) -> int | None:
    digits = _DIGITS.match(day or "")
    return int(digits[0]) if digits else None


def _iso_day(year: int, month: int, day: int) -> str | None:
    found = _date(year, month, day)
    return found.isoformat() if found else None


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:  # no such day
        return None
