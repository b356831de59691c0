"""Days, months, years and relative days in a text."""

from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from re import Pattern
from typing import Final, NamedTuple

from ahocorasick_rs import AhoCorasick

from tui.extract.dates import date_checks as checks
from tui.extract.dates import date_values as values
from tui.extract.dates import date_words as words
from tui.extract.dates.date_steps import anchor
from tui.extract.dates.date_values import Found, Value
from tui.model import Mention, MentionType, Span
from tui.text.fold import Folded

_BEHIND: Final = 34  # characters looked at before a trigger ("the first half of ...")
_NEXT: Final = 1  # sentences between a day and what is counted from it
_FAR: Final = -_NEXT - 1  # a sentence so far before the first that nothing is counted from it
_FULL: Final = len("2022-02-24")
_AHEAD: Final = 56  # and from its beginning on


class _Rule(NamedTuple):
    pattern: Pattern[str]
    value: Value
    check: Callable[[Found, Folded], bool] = checks.is_date


_Rules = tuple[_Rule, ...]
_MONTH: Final[_Rules] = (
    _Rule(words.DAY_FIRST, values.of_month, checks.is_month),
    _Rule(words.MONTHS_BOTH, values.of_months, checks.is_month),
    _Rule(words.MONTH_FIRST, values.of_month, checks.is_month),
    _Rule(words.MONTH_ALONE, values.of_month, checks.is_month),
)
_WEEKDAY: Final[_Rules] = (*_MONTH, _Rule(words.WEEKDAY, values.of_weekday, checks.is_weekday))
_DAY: Final[_Rules] = (_Rule(words.DAY_WORD, values.of_day_word),)
_YEAR: Final[_Rules] = (
    _Rule(words.ISO, values.of_iso),
    _Rule(words.SLASHED, values.of_slashed),
    _Rule(words.YEAR, values.of_year, checks.is_year),
)
_UNIT: Final[_Rules] = (
    _Rule(words.FIRST_OF, values.of_first),
    _Rule(words.HOURS_TO, values.unknown),
    _Rule(words.BACK, values.unknown),
    _Rule(words.EDGE_OF, values.of_edge),
    _Rule(words.RELATIVE, values.of_relative),
    _Rule(words.AGO, values.of_ago),
    *_DAY,
    *_YEAR,
    _Rule(words.SEASON, values.unknown),
)
_BACK: Final[_Rules] = (_Rule(words.BACK, values.unknown),)
_HOLIDAY: Final[_Rules] = (_Rule(words.HOLIDAY, values.of_holiday),)
_UNITS: Final = (
    "minute", "hour", "day", "night", "week", "month", "year", "decade", "centur", "quarter",
    "morning", "afternoon", "evening", *words.SEASONS,
)  # fmt: skip
_TRIGGERS: Final[dict[str, tuple[_Rule, ...]]] = (
    {word: _MONTH for month in words.MONTHS for word in month}
    | dict.fromkeys(words.WEEKDAYS, _WEEKDAY)
    | dict.fromkeys(("today", "yesterday", "tomorrow", "tonight", "overnight"), _DAY)
    | dict.fromkeys(("19", "20"), _YEAR)
    | dict.fromkeys(_UNITS, _UNIT)
    | dict.fromkeys(words.HOLIDAYS, _HOLIDAY)
    | dict.fromkeys(("that time", "that point", "that stage"), _BACK)
)
_RULES: Final = tuple(_TRIGGERS.values())
_WHOLE: Final = tuple(rules not in (_UNIT, _YEAR) for rules in _RULES)  # "dec" opens no "decided"
_AUTOMATON: Final = AhoCorasick(list(_TRIGGERS), store_patterns=False)


def dates(
    text: str, folded: Folded, spans: Sequence[Span], *, published: str | None = None
) -> list[Mention]:
    """The dates in the sentences `spans` (sorted, disjoint) of `text`, in text order.

    `entity` is ISO 8601: a day, a month, a year, a week (2022-W04) or an interval (a/b); None
    where the words do not tell it, or would need the article's own date and `published` is None.
    """
    small = folded if "\n" not in folded.text else _unbroken(folded)
    starts = [span.start for span in spans]
    now, future = anchor(published), anchor(published, future=True)
    found: list[Mention] = []
    done = 0
    for index, start, end in _AUTOMATON.find_matches_as_indexes(small.text, overlapping=True):
        around = bisect_right(starts, folded.at(start)) - 1
        if start < done or around < 0 or (start and small.text[start - 1].isalpha()):
            continue
        if _WHOLE[index] and small.text[end : end + 1].isalpha():
            continue
        sentence = spans[around]
        window = max(done, start - _BEHIND), min(start + _AHEAD, folded.place(sentence.end))
        hit = _hit(small, start, window, _RULES[index])
        if hit is None:
            continue
        match, value = hit
        span = folded.span(match.start(), match.end())
        here = found[-1].entity if found and found[-1].span.start >= sentence.start else None
        ahead = _speaks_of_future(text[sentence.start : span.start])
        entity = value(match, future if ahead else now)
        if here is not None and value is values.of_edge:  # "in May 2022 ... by the end of the year"
            entity = value(match, anchor(here)) or entity
        found.append(Mention(span, span.of(text), MentionType.DATE, entity))
        done = match.end()
    return list(_counted(_joined(text, found), starts))


def _counted(found: Sequence[Mention], starts: Sequence[int]) -> Iterator[Mention]:
    """The dates, "two days later" counted from a day told in its sentence or the one before.

    "That year" is one only where such a date tells which.
    """
    last, day = ("", _FAR), ("", _FAR)
    for mention in found:
        here = bisect_right(starts, mention.span.start)
        if words.BACK.fullmatch(mention.text.lower()):
            if here - last[1] <= _NEXT:
                yield replace(mention, entity=values.back_to(last[0], mention.text))
            continue
        later = mention.entity is None and mention.text.endswith((" later", " earlier"))
        if later and here - day[1] <= _NEXT:
            yield replace(mention, entity=values.from_another(day[0], mention.text))
            continue
        if mention.entity and "/" not in mention.entity:
            last = mention.entity, here
            day = last if len(mention.entity) == _FULL else day
        yield mention


def _joined(text: str, found: Sequence[Mention]) -> list[Mention]:
    """The dates, "from 3 May to 5 May" made one."""
    joined: list[Mention] = []
    for mention in found:
        last = joined[-1] if joined else None
        if last is not None and last.entity and mention.entity and _spans(text, last, mention):
            span = Span(last.span.start, mention.span.end)
            entity = f"{last.entity}/{mention.entity}"
            joined[-1] = Mention(span, span.of(text), MentionType.DATE, entity)
        else:
            joined.append(mention)
    return joined


def _spans(text: str, first: Mention, last: Mention) -> bool:
    """Whether two dates are the ends of one time: of one size, in their order."""
    begin, end = first.entity or "", last.entity or ""
    if len(begin) != len(end) or begin >= end or "/" in begin + end:
        return False
    between = text[first.span.end : last.span.start]
    return any(
        between in ties and text.endswith((opening, opening.title()), 0, first.span.start)
        for opening, ties in words.SPAN.items()
    )


def _unbroken(folded: Folded) -> Folded:
    """The same text on one line: a date may be broken over two."""
    return replace(folded, text=folded.text.replace("\n", " "))


def _hit(
    folded: Folded, trigger: int, window: tuple[int, int], rules: _Rules
) -> tuple[Found, Value] | None:
    """The first rule's match inside the window that covers the trigger."""
    for rule in rules:
        for match in rule.pattern.finditer(folded.text, *window):
            if match.start() > trigger:
                break
            if match.end() > trigger and rule.check(match, folded):
                return match, rule.value
    return None


def _speaks_of_future(before: str) -> bool:
    """Whether what stands before a date in its sentence speaks of what will be."""
    if before.endswith(" by "):
        return " had " not in before
    ahead = max(map(before.rfind, words.FUTURE))
    return ahead > max(map(before.rfind, words.PAST))
