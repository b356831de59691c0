"""Whether what looks like a date is one: "may", "march" and "2,014 shells" are none."""

from typing import Final

from tui.extract.dates.date_values import Found
from tui.text.fold import Folded

_AMBIGUOUS: Final = frozenset({"may", "mar", "march"})
_TIMELY: Final = frozenset((
    "in", "since", "until", "till", "by", "from", "to", "through", "of", "during", "before",
    "after", "this", "last", "next", "between", "and", "or", "early", "late", "mid", "the",
))  # fmt: skip
_YEARLY: Final = _TIMELY | frozenset(("around", "a", "an", "for", "ahead"))
_SMALL_S: Final = frozenset(
    ("was", "is", "has", "as", "its", "his", "this", "us", "versus", "across", "towards")
)
_NEAR: Final = 24
_ROUND: Final = 50  # years that end in 00 or 50 are rather numbers before a plural


def is_month(found: Found, folded: Folded) -> bool:
    """Whether a month's name stands there with its capital, and not the verb or the noun."""
    if not folded.source[folded.at(found.start("m"))].isupper():
        return False
    groups = found.groupdict()
    told = any(groups.get(name) for name in ("d", "y", "ry", "edge", "which"))
    if groups.get("d") and not groups.get("y") and _counts(folded.text, found.end("d")):
        return False
    return (
        told
        or found["m"].rstrip(".") not in _AMBIGUOUS
        or _word_before(folded.text, found) in _TIMELY
    )


def is_weekday(found: Found, folded: Folded) -> bool:
    """Whether a weekday has its capital."""
    return folded.source[folded.at(found.start("wd"))].isupper()


def is_year(found: Found, folded: Folded) -> bool:
    """Whether four digits are a year, judged by the words round them, and not a number."""
    before = folded.text[max(0, found.start() - 1) : found.start()]
    if (
        before in {"$", "-", "/", ".", ",", "#"}
        or folded.text[found.end() : found.end() + 1] == "%"
    ):
        return False
    if found["season"] or found["mood"] or found["edge"] or found["s"] or found["y2"]:
        return True
    if _counts(folded.text, found.end()):
        return _word_before(folded.text, found) == "the" and int(found["y"]) % _ROUND > 0
    after = folded.text[found.end() : found.end() + 1]
    previous = _word_before(folded.text, found)
    if previous.isalpha() and previous not in _YEARLY and _is_name(folded, found):
        return False  # "Exercise Long Ford 2024"
    return (
        previous in _YEARLY or before in {"", "(", "\n", "["} or after in {"", ".", ",", ")", "'"}
    )


def _is_name(folded: Folded, found: Found) -> bool:
    """Whether the word before has a capital."""
    before = folded.text[: found.start()].rstrip()
    return folded.source[folded.at(before.rfind(" ") + 1)].isupper()


def is_date(_found: Found, _folded: Folded) -> bool:
    """Nothing else looks like this."""
    return True


def _counts(text: str, end: int) -> bool:
    """Whether the number that ends there counts something: a plural or "people" follows."""
    after = text[end : end + _NEAR].split(maxsplit=2)
    if not after or text[end : end + 1] not in {" ", "\n"}:
        return False
    if after[0] in {"people", "men", "women", "personnel", "percent", "per"}:
        return True
    return after[0].isalpha() and after[0].endswith("s") and after[0] not in _SMALL_S


def _word_before(text: str, found: Found) -> str:
    before = text[max(0, found.start() - _NEAR) : found.start()]
    return before.strip(" (").rpartition(" ")[2].rpartition("\n")[2]
