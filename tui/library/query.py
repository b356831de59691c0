"""What the user types, taken apart; every text is a query."""

import re
from dataclasses import dataclass, replace
from enum import StrEnum

from tui.library.spelling import is_number, plain_words

LONGEST = 1_000  # letters of a query that are looked at


class Field(StrEnum):
    """A part of a claim that a query can name."""

    ACTOR = "actor"
    WHAT = "what"
    STATUS = "status"
    PLACE = "place"
    SAYS = "says"


@dataclass(frozen=True, slots=True)
class Word:
    """A plain word, as typed; `growing` if more letters may come.

    A number is `growing` only where its last group of three digits (8,5) lacks `missing` of them.
    """

    plain: str
    growing: bool = False
    missing: int = 0


@dataclass(frozen=True, slots=True)
class AnyOf:
    """Phrases of one word or more, of which the article must say one (or none, if `refused`)."""

    phrases: tuple[tuple[Word, ...], ...]
    quoted: bool = False
    refused: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """A part of a claim must be (or, `refused`, must not be) one of these names."""

    field: Field
    names: tuple[str, ...]
    refused: bool = False


@dataclass(frozen=True, slots=True)
class Printed:
    """The article was printed on that day or later (or, `before`, earlier); or, `refused`, not so.

    `day` is an ISO 8601 date: a day, a month or a year.
    """

    day: str
    before: bool = False
    refused: bool = False


@dataclass(frozen=True, slots=True)
class Query:
    """What must hold: of the article's words, of one claim, of its size, of the article.

    `above` and `below` bound the claim's number, both exclusive; `outlets` are names of which
    the outlet must hold one, `other_outlets` those of which it must hold none. `rejected` and
    `unread` are what the user decided of the claim and the article, None where that is not asked.
    """

    wanted: tuple[AnyOf, ...] = ()
    told: tuple[Told, ...] = ()
    above: int | None = None
    below: int | None = None
    outlets: tuple[str, ...] = ()
    other_outlets: tuple[str, ...] = ()
    printed: tuple[Printed, ...] = ()
    rejected: bool | None = None
    unread: bool | None = None

    @property
    def asks_claims(self) -> bool:
        """Whether it asks for claims, not only for articles."""
        bounded = self.above is not None or self.below is not None
        return bool(self.told) or bounded or self.rejected is True


PART = re.compile(
    r'(?P<no>-)?(?:(?P<field>[A-Za-z]{1,9}):)?(?:"(?P<quoted>[^"]*)"?|(?P<bare>[^\s"]+))'
)
BOUND = re.compile(r"(?P<no>-)?([<>])=?(\d[\d,]{0,20})([km]?)", re.IGNORECASE)
DAY = re.compile(r"\d{4}(?:-\d\d){0,2}")
HALF_NUMBER = re.compile(r"\d{1,3}(?:,\d{3}){0,5},\d{0,2}")
DECIDED = frozenset({"rejected", "unread"})  # in quotes, they are words
SCALE = {"": 1, "k": 1_000, "m": 1_000_000}


def parse(text: str) -> Query:
    """The query that a text asks; what makes no sense as an operator is taken for words."""
    text = text[:LONGEST]
    query = Query()
    for part in PART.finditer(text):
        query = _with(query, part, last=part.end() == len(text))
    return query


def _with(query: Query, part: re.Match[str], *, last: bool) -> Query:
    """The query and one more part of it."""
    if bound := BOUND.fullmatch(part[0]):
        return _bounded(query, bound)
    match part[0]:
        case "rejected" | "-rejected":
            return replace(query, rejected=not part["no"])
        case "unread" | "-unread":
            return replace(query, unread=not part["no"])
        case _:
            return _with_field(query, part) or _with_words(query, part, last=last)


def _bounded(query: Query, bound: re.Match[str]) -> Query:
    """The query and a bound of size; one that is refused bounds from the other side."""
    refused, sign, digits, unit = bound.groups()
    number = int(digits.replace(",", "")) * SCALE[unit.lower()]
    if sign == ">":
        return replace(query, below=number + 1) if refused else replace(query, above=number)
    return replace(query, above=number - 1) if refused else replace(query, below=number)


def _with_field(query: Query, part: re.Match[str]) -> Query | None:
    """The query and a part that names its field; None where it names none that is known."""
    value = part["bare"] if part["quoted"] is None else part["quoted"]
    names, refused = tuple(filter(plain_words, value.split("|"))), bool(part["no"])
    match (part["field"] or "").lower():
        case "outlet" if refused:
            return replace(query, other_outlets=query.other_outlets + names)
        case "outlet":
            return replace(query, outlets=query.outlets + names)
        case "after" | "before" as field:
            printed = Printed(value, before=field == "before", refused=refused)
            known = DAY.fullmatch(value)
            return replace(query, printed=(*query.printed, printed)) if known else query
        case field if field in set(Field):
            told = Told(Field(field), names, refused=refused)
            return replace(query, told=(*query.told, told)) if names else query
    return None


def _with_words(query: Query, part: re.Match[str], *, last: bool) -> Query:
    quoted = part["quoted"] is not None
    typed = part["quoted"] if quoted else part[0].removeprefix("-")
    growing = last and not part[0].endswith('"')
    texts = [typed] if quoted else typed.split("|")
    phrases = tuple(filter(None, (_phrase(text, growing=growing, quoted=quoted) for text in texts)))
    if not phrases:
        return query
    return replace(query, wanted=(*query.wanted, AnyOf(phrases, quoted, bool(part["no"]))))


def _phrase(text: str, *, growing: bool, quoted: bool) -> tuple[Word, ...]:
    """The words of a text that must stand side by side; the last may be half typed."""
    if not quoted and HALF_NUMBER.fullmatch(text):
        missing = 3 - len(text.rpartition(",")[2])
        return (Word(text.replace(",", ""), growing=True, missing=missing),)
    typed = plain_words(text.removesuffix("'s"))
    if not typed:
        return ()
    *before, last = typed
    grows = growing and not is_number(last)
    return (*(Word(word) for word in before), Word(last, growing=grows))
