"""Owners of the members of a list, each with a number of its own."""

from typing import Final

from tui.extract.numbers.quantities import Figure
from tui.extract.told.context import Told
from tui.extract.verbs.parse import Parsed
from tui.model import MentionType, Span

Found = tuple[tuple[str, ...], Span]
_PARTIES: Final = frozenset({MentionType.COUNTRY, MentionType.ORG, MentionType.PLACE})
_THINGS: Final = frozenset({MentionType.WEAPON, MentionType.UNIT})
_JOINTS: Final = frozenset({",", ";", "and", "but", "while", "or", "("})
_RANKS: Final = frozenset({"followed", "led", "headed", "ahead"})
_BE: Final = frozenset({"is", "are", "was", "were"})
_PLACING: Final = frozenset({"in", "at", "on", "near", "from", "to", "with", "by", "for", "than"})
_BODY: Final = 4  # words of "the militias of" before the party
_APPOSED: Final = 4  # tokens of "the Rohirric frigate Windfola" up to what is counted


def gapped(p: Parsed, figure: Figure, told: Told) -> Found | None:
    """The party right before a number whose verb is left out: "Arnor sent 600 riders, Rohan 270".

    Two parties where each has so many; none where no other number stands before the party.
    """
    s, at = p.sentence, figure.first - 1
    at -= at > 0 and s.words[at] == "("  # "Arnor (600 riders), Rohan (270)"
    ranked = _is_bare(figure) and not _RANKS.isdisjoint(s.words[:at])
    at -= at > 0 and s.words[at] == "with" and ranked  # "followed by Rohan with 270"
    name = s.tokens[at].name if at >= 0 else None
    people = name is not None and name.type is MentionType.NATIONALITY
    if name is None or not (name.type in _PARTIES or (people and s.words[at - 1] == "the")):
        return None
    if not _is_member(p, at):
        return None
    each = "each" in s.words[figure.first : figure.after + 1] and s.words[at - 1] == "and"
    partner = told.owners.of(s.tokens[at - 2].name) if each and at > 1 else None
    who = tuple(filter(None, (partner, told.owners.of(name))))
    return (who, name.span) if who else None


def apposed(p: Parsed, figure: Figure, told: Told) -> Found | None:
    """The owners told one by one behind the phrase: "two ships, the Arnorian brig A and the"."""
    s, at = p.sentence, figure.after
    one = _owned_thing(p, at + 1, told) if s.word(at) == "," else None
    if one is None:
        return None
    joint = next((i for i in range(one[1], one[1] + _APPOSED) if s.word(i) == "and"), len(s))
    other = _owned_thing(p, joint + 1, told)
    if other is None:
        return None
    return tuple(dict.fromkeys((one[0], other[0]))), s.span_of(at + 1, other[1])


def predicated(p: Parsed, figure: Figure, told: Told) -> Found | None:
    """As in "200, of whom 90 are Rohirrim": what a bare number is said to be."""
    s, verb = p.sentence, figure.after
    if not _is_bare(figure) or s.word(verb) not in _BE or verb + 1 >= len(s):
        return None
    name = s.tokens[verb + 1].name
    if name is None or name.type is not MentionType.NATIONALITY or s.word(verb + 2).isalpha():
        return None
    who = told.owners.of(name)
    return ((who,), name.span) if who else None


def _is_bare(figure: Figure) -> bool:
    """Whether the number has no noun of its own."""
    return figure.counted is None or figure.counted.first == figure.counted.after


def _is_member(p: Parsed, at: int) -> bool:
    """Whether the name at token `at` follows another member of the list."""
    words, start = p.sentence.words, at
    while start > 0 and at - start < _BODY and _describes(p, start - 1):
        start -= 1  # "the militias of Rohan 270"
    followed = words[max(0, start - 2) : start] == ["followed", "by"]
    start -= start > 0 and words[start - 1] == "the"
    joined = followed or (start > 0 and words[start - 1] in _JOINTS)
    return joined and any(f.first < start and not f.money for f in p.figures)


def _describes(p: Parsed, i: int) -> bool:
    """Whether token `i` is a plain word of "the riders of", no verb, joint or preposition."""
    word, free = p.sentence.words[i], p.group_at[i] is None and p.figure_at[i] is None
    plain = word.isalpha() and word not in _JOINTS and word not in _PLACING
    return free and plain and p.sentence.tokens[i].name is None


def _owned_thing(p: Parsed, at: int, told: Told) -> tuple[str, int] | None:
    """The owner of "the Rohirric frigate" at token `at`, and where the phrase ends."""
    s = p.sentence
    at += s.word(at) in {"the", "a", "an"}
    name = s.tokens[at].name if at < len(s) else None
    who = told.owners.of(name) if name and name.type is MentionType.NATIONALITY else None
    if who is None:
        return None
    for i in range(at + 1, min(len(s), at + _APPOSED)):
        thing = s.tokens[i].name
        if thing is not None and thing.type in _THINGS:
            return who, i + 1
    return None
