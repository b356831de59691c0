"""The spellings that nobody should have to list: plurals, and model names without hyphen."""

import re
from collections.abc import Iterable

_SIBILANT = ("x", "z", "ch", "sh", "ss")
_MODEL = re.compile(r"^([A-Z][A-Za-z]{0,4})-(\d{1,4}[A-Z]?)$")
_UNCOUNTED = ("craft", "artillery", "weaponry", "ordnance", "equipment", "armour", "ammunition")


def plural(noun: str) -> str:
    """The regular plural of a noun phrase; the phrase itself where it has none or is one."""
    last = noun[-1:].lower()
    if noun.endswith(_UNCOUNTED) or (last == "s" and not noun.endswith("ss")):
        return noun
    if noun.endswith("man"):
        return f"{noun[:-3]}men"
    if noun.endswith(_SIBILANT):
        return f"{noun}es"
    if last == "y" and noun[-2:-1].lower() not in "aeiou" and noun.islower():
        return f"{noun[:-1]}ies"
    return f"{noun}s"


def with_plurals(spellings: Iterable[str]) -> tuple[str, ...]:
    """The spellings, each once, followed by their plurals and those of model names ("F16s")."""
    named = tuple(spellings)
    bare = tuple(_MODEL.sub(r"\1\2", spelling) for spelling in named)
    singular = dict.fromkeys(named + bare)
    return tuple(dict.fromkeys([*singular, *map(plural, singular)]))
