"""Times that stand in an inset, an opening or a comparison before a number phrase."""

from tui.extract.dating.times import Time
from tui.extract.numbers.quantities import Figure
from tui.extract.verbs.parse import Parsed


def is_inset(p: Parsed, time: Time, figure: Figure) -> bool:
    """Whether the time before the number phrase tells of what is inset, opened with or compared."""
    comma = "," in p.sentence.words[time.at : figure.first]
    if comma and (_is_aside(p, time) or _opens_as_participle(p, time)):
        return True
    return _is_enclosed(p, time, figure) or _is_compared(p, time, figure)


def _is_aside(p: Parsed, time: Time) -> bool:
    """Whether it tells when something else was done: "the force, formed in May, has 300"."""
    last = next((g for g in reversed(p.groups) if g.after <= time.first), None)
    if last is None or last.finite or not last.first:
        return False
    words = p.sentence.words
    return words[last.first - 1] == "," and "," not in words[last.after : time.first]


def _opens_as_participle(p: Parsed, time: Time) -> bool:
    """Whether it tells when that was with which the sentence opens: "Set up in 1978, it has"."""
    first = p.groups[0] if p.groups else None
    if first is None or first.first > 1 or first.finite or first.after > time.first:
        return False
    return "," not in p.sentence.words[first.after : time.first]


def _is_enclosed(p: Parsed, time: Time, figure: Figure) -> bool:
    """Whether it stands in an inset that is over: "20 guns - 30 were due in May - and 300"."""
    words = p.sentence.words
    if ")" in words[time.at : figure.first] and "(" not in words[time.at : figure.first]:
        return True
    dashes = [i for i, word in enumerate(words) if word == "-" and p.sentence.glued(i) != "-"]
    before = sum(i < time.first for i in dashes)
    return before % 2 == 1 and any(time.at < i < figure.first for i in dashes)


def _is_compared(p: Parsed, time: Time, figure: Figure) -> bool:
    """Whether one of the two is only compared: "900 today, up from 300"; "from 300 in May, and"."""
    words = p.sentence.words
    if _is_from(p, figure):
        return True
    last = next((f for f in reversed(p.figures) if f.after <= time.first), None)
    if last is None or "," not in words[time.at : figure.first]:
        return False
    return _is_from(p, last)


def _is_from(p: Parsed, figure: Figure) -> bool:
    """Whether the number phrase tells how many there were: "up from 300"."""
    words = p.sentence.words[max(0, figure.first - 2) : figure.first + 1]
    return "from" in words and not {"up", "down"}.isdisjoint(words)


def begins_anew(p: Parsed, first: int, after: int) -> bool:
    """Whether somebody else acts behind "and": "by 2028, and Rohan has sent 300"."""
    words = p.sentence.words
    joints = (i for i in range(first, after) if words[i] in {"and", "but"})
    joint = next((i for i in joints if i + 1 < after and p.figure_at[i + 1] is None), after)
    verb = next((g for g in p.groups if joint < g.first < after), None)
    if verb is not None and verb.infinitive and verb.first == joint + 1:
        return True  # "to leave by 2028 and to send 300"
    return (
        verb is not None
        and verb.finite
        and joint + 1 < verb.first
        and not any(p.figure_at[i] for i in range(joint, verb.first))
    )
