"""What a date means: ISO 8601, where the words and the article's own date allow it."""

import re
from collections.abc import Callable
from datetime import timedelta
from typing import Final

from tui.extract.dates.date_steps import (
    MONTHS_OF_YEAR,
    WEEK,
    Anchor,
    amount,
    away,
    iso_day,
    last_day,
    moved,
    stretch,
    weekend,
    year_of,
)
from tui.extract.dates.date_words import AGO, BACK, FIXED, MONTHS, UNTIL, WEEKDAYS

_MONTH_NUMBER: Final = {word: at for at, words in enumerate(MONTHS, start=1) for word in words}
_DIGITS: Final = re.compile(r"\d+")
_AHEAD: Final = frozenset({"next", "coming"})
_BEHIND: Final = frozenset({"last", "past"})
_NOW: Final = frozenset({"this", "current"})
_YEAR: Final = len("2022")
_MONTH: Final = len("2022-03")
_BEFORE: Final = 7  # characters before a date in which "until " stands

Found = re.Match[str]
Value = Callable[[Found, Anchor], str | None]


def of_month(found: Found, now: Anchor) -> str | None:
    """Value of "24 February 2022", "May 15-24", "late January", "August this year"."""
    month = _month(found["m"])
    groups = found.groupdict()
    day = _number(groups.get("d"))
    year = _told_year(found, now) or _year_named(found, month, day, now)
    if year is None:
        return None
    if not day:
        return _edge(found, year, month)
    first, last = iso_day(year, month, day), _number(groups.get("d2"))
    return f"{first}/{iso_day(year, month, last)}" if first and last else first


def of_months(found: Found, now: Anchor) -> str | None:
    """Value of "April-May 2015": an interval of months."""
    first, last = _month(found["m"]), _month(found["m2"])
    year = _told_year(found, now) or year_of(first, None, now)
    if year is None:
        return None
    return f"{year}-{first:02}/{year + (last < first)}-{last:02}"


def of_weekday(found: Found, now: Anchor) -> str | None:
    """Value of "on Wednesday", "last Friday": by default the last one, today included."""
    if now.day is None or found["which"] in {"following", "previous"}:
        return None
    back = (now.day.weekday() - WEEKDAYS.index(found["wd"])) % WEEK
    which = found["which"]
    if which == "this":
        return (now.day - timedelta(now.day.weekday() - WEEKDAYS.index(found["wd"]))).isoformat()
    if which in _AHEAD or (which is None and now.future and back):
        return (now.day + timedelta(WEEK - back)).isoformat()
    return (now.day - timedelta(back or (WEEK if which in _BEHIND else 0))).isoformat()


def of_day_word(found: Found, now: Anchor) -> str | None:
    """Value of "today", "yesterday", "last night"; None for "the following day"."""
    if now.day is None and now.month and found["word"] == "today":
        return f"{now.year}-{now.month:02}"
    if now.day is None or found["other"] or found["beside"] or found["during"]:
        return None
    if found["weekend"]:
        return weekend(now)
    shift = {"yesterday": -1, "tomorrow": 1}.get(found["word"] or "", 0)
    if found["word"] == "overnight":
        return None  # two days have a part in it
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
    return _edge(found, int(first), None)


def of_relative(found: Found, now: Anchor) -> str | None:
    """Value of "last week", "this year"; None for "the past 24 hours", "recent weeks"."""
    which, unit, count = found["which"], found["unit"], found["n"]
    if unit is None or which not in _AHEAD | _BEHIND | _NOW:
        return None
    far = which not in _NOW and found["edge"] is None and found[0].startswith("the ")
    lasts = count or which == "past" or far
    if lasts or unit in {"minute", "hour", "day"}:
        return None  # "the past 24 hours" end, "the next month" begins, when nobody tells
    return _shifted(found, (which in _AHEAD) - (which in _BEHIND), now)


def of_ago(found: Found, now: Anchor) -> str | None:
    """Value of "three days ago", "two years ago"; None for "two years later"."""
    steps = amount(found["n"])
    if found["way"] not in {"ago", "from now"} or steps is None:
        return None
    return _shifted(found, steps if found["way"] == "from now" else -steps, now)


def from_another(day: str, words: str) -> str | None:
    """The day that "two days later" tells, or of what was "a week after" another day's event."""
    found = AGO.fullmatch(words.lower())
    steps = amount(found["n"]) if found else None
    if found is None or steps is None or found["way"] in {"ago", "from now"}:
        return None
    return moved(day, found["unit"], -steps if found["way"] in {"after", "earlier"} else steps)


def back_to(told: str, words: str) -> str:
    """What "that year" or "at that time" means behind a date that was told just before."""
    found = BACK.fullmatch(words.lower())
    size = {"year": _YEAR, "month": _MONTH}.get(found["unit"] or "") if found else None
    return told[:size]


def of_edge(found: Found, now: Anchor) -> str | None:
    """Value of "the end of the year", "the start of the new year", "year's end"."""
    if found["close"]:
        return _edge(found, now.year, None) if now.year else None
    return _shifted(found, 1 if found["new"] else 0, now)


def of_first(found: Found, now: Anchor) -> str | None:
    """Value of "the first two days of May" and "the first minutes of 2023"."""
    month = _month(found["m"]) if found["m"] else None
    year = int(found["whole"]) if found["whole"] else _told_year(found, now)
    year = year or (year_of(month, None, now) if month else now.year)
    if year is None:
        return None
    way = 1 if found["which"] in {"first", "opening"} else -1
    days = amount(found["n"]) if found["n"] else None
    if found["unit"] in {"minute", "hour"}:
        return stretch(year, month, way)
    if found["unit"] == "day" and days:
        return stretch(year, month, way * days)
    return f"{year}-{month:02}" if month else f"{year}"


def of_holiday(found: Found, now: Anchor) -> str | None:
    """Value of "New Year's Eve"; None for a feast that moves ("Ramadan")."""
    fixed = FIXED.get(found["day"])
    if fixed is None:
        return None
    year = int(found["y"]) if found["y"] else _year_named(found, *fixed, now)
    return iso_day(year, *fixed) if year else None


def of_iso(found: Found, _now: Anchor) -> str | None:
    """Value of "2022-02-24", "2022-02"; None where there is no such day."""
    if found["dd"] is None:
        return found[0]
    return iso_day(int(found["y"]), int(found["mm"]), int(found["dd"]))


def of_slashed(found: Found, _now: Anchor) -> str | None:
    """Value of "24.02.2022", "05/22/2024"; None where it could be two days ("05/06/2024")."""
    first, second, year = int(found["a"]), int(found["b"]), int(found["y"])
    if found["sep"] == "." or first > MONTHS_OF_YEAR or first == second:
        return iso_day(year, second, first)
    return iso_day(year, first, second) if second > MONTHS_OF_YEAR else None


def unknown(_found: Found, _now: Anchor) -> None:
    """A date that no calendar tells ("in autumn")."""


def _month(word: str) -> int:
    return _MONTH_NUMBER[word.rstrip(".")]


def _told_year(found: Found, now: Anchor) -> int | None:
    if found["y"]:
        return int(found["y"])
    if found["ry"] and now.year:
        return now.year + {"last": -1, "this": 0, "next": 1}[found["ry"]]
    return None


def _year_named(found: Found, month: int, day: int | None, now: Anchor) -> int | None:
    """The year of "May", "last May" or "next May"."""
    which = found.groupdict().get("which")
    if which in {None, "this", "this past"}:
        return year_of(month, day, now)
    year = year_of(month, day, now.turned(future=which in _AHEAD))
    same = day is None and month == now.month
    return year + (1 if which in _AHEAD else -1) if year and same else year


def _edge(found: Found, year: int, month: int | None) -> str:
    """The last or first day where it bounds a time ("by the end of 2016"), else the whole month."""
    groups = found.groupdict()
    edge = "end" if groups.get("close") else groups.get("edge")
    bounds = found.string.endswith(UNTIL, max(0, found.start() - _BEFORE), found.start())
    if edge in {"end", "close"}:
        last = month or MONTHS_OF_YEAR
        return f"{year}-{last:02}" + (f"-{last_day(year, last)}" if bounds else "")
    if edge in {"start", "beginning"}:
        return f"{year}-{month or 1:02}" + ("-01" if bounds else "")
    return f"{year}" if month is None else f"{year}-{month:02}"


def _shifted(found: Found, steps: int, now: Anchor) -> str | None:
    """The day, week, month or year so many steps from now."""
    unit = found["unit"]
    if unit == "year":
        return _edge(found, now.year + steps, None) if now.year else None
    if unit == "month" and now.year and now.month:
        months = now.year * MONTHS_OF_YEAR + now.month - 1 + steps
        return _edge(found, months // MONTHS_OF_YEAR, months % MONTHS_OF_YEAR + 1)
    return away(unit, steps, now)


def _number(day: str | None) -> int | None:
    digits = _DIGITS.match(day or "")
    return int(digits[0]) if digits else None
