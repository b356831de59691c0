"""Which of several names that overlap are kept."""

from collections.abc import Iterable

from tui.gazetteer.name import Name
from tui.model import MentionType

_INNER = frozenset({MentionType.COUNTRY, MentionType.NATIONALITY})
_OUTER = frozenset({MentionType.ORG, MentionType.UNIT})
# What a newspaper or a company bears in its name tells nothing about a country.
_CLOSED = frozenset({"outlet", "company", "party"})


def outermost(names: Iterable[Name]) -> list[Name]:
    """Of names in the order of `leftmost` the longest; of two with the same span the first.

    Countries and nationalities inside bodies and formations stay ("Russian" in "Russian Army").
    """
    kept: list[Name] = []
    outer: Name | None = None
    end = 0
    for name in names:
        if name.start >= end:
            outer, end = name, name.end
            kept.append(name)
        elif outer and _shows(outer, name) and (kept[-1] is outer or name.start >= kept[-1].end):
            kept.append(name)
    return kept


def leftmost(name: Name) -> tuple[int, int]:
    """What sorts names by where they begin, the longer ones first."""
    return name.start, -name.end


def _shows(outer: Name, inner: Name) -> bool:
    """Whether `inner` is a nation that stays visible in the body or formation `outer`."""
    if outer.type not in _OUTER or inner.type not in _INNER:
        return False
    closed = outer.entry is not None and outer.entry.kind in _CLOSED
    return not closed and outer.holds(inner) and outer.span != inner.span
