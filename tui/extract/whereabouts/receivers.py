"""Which names can be given something."""

from typing import Final

from tui.extract.verbs.parse import Parsed
from tui.gazetteer import Name
from tui.model import MentionType, Slot, Why

Receiver = tuple[str, Why]

_ARMED: Final = frozenset({"armed_group", "military", "alliance"})


def receiver(name: Name) -> str | None:
    """The state or force that a name stands for as one that is given something."""
    if name.type in (MentionType.COUNTRY, MentionType.NATIONALITY):
        return name.entity if name.type is MentionType.COUNTRY else name.of or name.entity
    if name.type is MentionType.PLACE and name.entry and name.entry.government:
        return name.of
    if name.type is not MentionType.ORG:
        return None
    if name.entry is None:
        return name.of if name.rule == "owned" else None
    if name.entry.kind not in _ARMED:
        return None
    return name.of if name.entry.kind == "military" and name.of else name.entity


def named(p: Parsed, at: int, rule: str) -> Receiver | None:
    """Who is named at a token as one that is given something, by a rule; None where nobody is."""
    name = p.sentence.tokens[at].name if at < len(p.sentence) else None
    who = receiver(name) if name is not None else None
    return (who, Why(Slot.RECIPIENT, rule, name.span)) if name is not None and who else None
