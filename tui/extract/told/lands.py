"""Which named lands and towns a later "the country", "the city" does not mean."""

from collections.abc import Sequence
from typing import Final

from tui.gazetteer import Name
from tui.model import MentionType

_HYPHENS: Final = frozenset("-\u2010\u2011")
_NEAR: Final = 12  # characters looked at before a name, and behind it
_BESIDE: Final = (" than ", " than the ", " unlike ", " unlike the ")
_ASIDES: Final = frozenset({"with", "against", "by", "than", "unlike", "like", "versus"})


def passing(text: str, names: Sequence[Name], forces: frozenset[str]) -> frozenset[int]:
    """Where the names begin that are told only in passing.

    A country whose forces they are ("Gondor troops", "Gondor-backed"; `forces` are the nouns),
    one that another deals with ("fell out with Gondor"), the town of a dateline, a body to which
    another is likened.
    """
    return frozenset(name.start for name in names if _is_passing(text, name, forces))


def _is_passing(text: str, name: Name, forces: frozenset[str]) -> bool:
    if name.type is MentionType.PLACE:
        seat = name.entry is not None and name.entry.government
        return seat and (name.span.of(text).isupper() or text.startswith(" (", name.end))
    if name.type is MentionType.ORG:
        return text.endswith(_BESIDE, 0, name.start)
    if name.type is not MentionType.COUNTRY:
        return False
    if text[name.end : name.end + 1] in _HYPHENS:
        return True
    behind = text[name.end : name.end + _NEAR].split(maxsplit=1)[:1]
    before = text[max(0, name.start - _NEAR) : name.start].removesuffix("the ").split()[-1:]
    return not (forces.isdisjoint(behind) and _ASIDES.isdisjoint(before))
