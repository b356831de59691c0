"""What a query says that looks like an operator and cannot be read as one, in words."""

import re
from typing import Final

from tui.library.query import BOUND, DAY, LONGEST, PART, Field
from tui.library.spelling import plain_words

_DAYS: Final = ("after", "before")
_OPERATORS: Final = (*Field, "outlet", *_DAYS)
_MEANT: Final = {
    **dict.fromkeys(("who", "country", "by", "force"), "actor"),
    **dict.fromkeys(("item", "kind", "category"), "what"),
    **dict.fromkeys(("where", "location", "at", "in", "to"), "place"),
    **dict.fromkeys(("source", "said", "speaker"), "says"),
    **dict.fromkeys(("paper", "site", "publisher"), "outlet"),
    **dict.fromkeys(("doing", "state"), "status"),
    **dict.fromkeys(("since", "from", "date", "on"), "after"),
    **dict.fromkeys(("until", "till"), "before"),
}
_EXAMPLES: Final = {
    "actor": "russia",
    "what": "personnel",
    "status": "massed",
    "place": "poland",
    "says": "pentagon",
    "outlet": "post",
    "after": "2022-02",
    "before": "2022-03-01",
}
_SIGNS: Final = ("<", ">")
_ALIKE: Final = 0.7  # of 1: "plase" is like "place"
_BLANK: Final = ' "'  # nothing typed yet, or quotes just opened
_ADDRESS: Final = "//"  # follows the colon of http: and the like


def unclear(text: str) -> tuple[str, ...]:
    """A line for each part of a query that cannot be read, with the form that can; most often none.

    The parts that can be read are asked for all the same, and what has letters is looked for.
    """
    text = text[:LONGEST]
    lines = tuple(dict.fromkeys(filter(None, map(_line, PART.finditer(text)))))
    if lines or not text.strip(_BLANK) or plain_words(text):
        return lines
    return (f'"{text.strip()}" has no letter or digit to look for',)


def _line(part: re.Match[str]) -> str | None:
    """What is unclear about one part; None where nothing is."""
    typed = part[0]
    if (
        part["quoted"] is None
        and typed.removeprefix("-")[:1] in _SIGNS
        and not BOUND.fullmatch(typed)
    ):
        return f'"{typed}" is no size; write >5000 or <10k'
    if part["field"] and not typed.partition(":")[2].startswith(_ADDRESS):
        return _field(part, part["field"].lower())
    name = typed.removeprefix("-").removesuffix(":").lower()
    return _wants(name) if typed.endswith(":") and name in _OPERATORS else None


def _field(part: re.Match[str], name: str) -> str | None:
    value = part["bare"] if part["quoted"] is None else part["quoted"]
    if name not in _OPERATORS:
        return f"{name}: is no operator; {_nearest(name, value)}"
    if name in _DAYS and not DAY.fullmatch(value):
        return f'"{part[0]}" is no year, month or day; write {name}:{_EXAMPLES[name]}'
    return None if plain_words(value) else _wants(name)


def _wants(name: str) -> str:
    what = "a year, month or day" if name in _DAYS else "a name"
    return f"{name}: wants {what}, such as {name}:{_EXAMPLES[name]}"


def _nearest(name: str, value: str) -> str:
    """The operator that was probably meant, with its value as typed; else all there are."""
    from difflib import get_close_matches  # noqa: PLC0415 - only for what names nothing

    near = _MEANT.get(name) or next(iter(get_close_matches(name, _OPERATORS, 1, _ALIKE)), None)
    if near is None:
        return f"there are {', '.join(f'{each}:' for each in _OPERATORS)}"
    fits = DAY.fullmatch(value) if near in _DAYS else plain_words(value)
    return f"did you mean {near}:{value if fits else _EXAMPLES[near]}?"
