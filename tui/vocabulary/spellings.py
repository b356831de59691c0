"""The spellings that nobody should have to list: odd plurals, model names without hyphen."""

import re
from collections.abc import Iterable

_SIBILANT = ("x", "z", "ch", "sh", "ss")
_MODEL = re.compile(r"^([A-Z][A-Za-z]{0,4})-(\d{1,4}[A-Z]?)$")


def completed(spellings: Iterable[str]) -> tuple[str, ...]:
    """The spellings with those that follow from them ("F16", "frigates' crews" has none).

    Plurals that only take an s are left to the matcher, which finds them without a spelling.
    """
    named = tuple(spellings)
    more = [_MODEL.sub(r"\1\2", spelling) for spelling in named if "-" in spelling]
    more += [plural for spelling in named if (plural := odd_plural(spelling))]
    return tuple(dict.fromkeys((*named, *more))) if more else named


def odd_plural(noun: str) -> str | None:
    """The plural of a noun phrase if it takes more than an s: "batteries"; else None."""
    if noun.endswith("man"):
        return f"{noun[:-3]}men"
    if noun.endswith(_SIBILANT):
        return f"{noun}es"
    if noun.endswith("y") and noun[-2:-1] not in "aeiou" and noun.islower():
        return f"{noun[:-1]}ies"
    return None
