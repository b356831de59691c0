"""Names that are no party to what a sentence tells: "in Bree", ", Rohan said,"."""

from typing import Final

from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Lexicon
from tui.model import MentionType

_JOINTS: Final = (["and"], ["but"], ["while"])
_REACH: Final = 4  # words between a preposition and the name that it makes an aside
_NAMED_REACH: Final = 10
_SOURCE_REACH: Final = 4  # tokens from "Rohan" to "say" in "Rohan officials say"


class Asides:
    """Tells places and speakers from parties."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._asides = lexicon.owners["asides"]
        self._distances = lexicon.owners["distances"]
        self._determiners = lexicon.grammar["determiners"] - {"the"}
        self._relatives = lexicon.grammar["relatives"]

    def is_aside(self, p: Parsed, i: int) -> bool:
        """Whether the name at token `i` stands behind a preposition: "in Bree"."""
        s, plain = p.sentence, False
        if self._opens_clause(p, i):
            return False
        if _locates(p, i):
            return True
        for j in range(i - 1, max(-1, i - 1 - _REACH), -1):
            token = s.tokens[j]
            if plain and token.word in self._determiners:
                return False  # "by his count Arnor has"
            if token.date is not None or p.group_at[j] is not None or token.word in self._relatives:
                return False
            if token.name is not None or token.word in {"and", "the", "'s", "-"}:
                continue
            if token.word == "of" and p.sentence.words[j - 1] in self._distances:
                return True  # "60 km of Bree"
            if token.word in self._asides:
                return not self._acts(p, i, token.word)
            if not token.word.isalpha():
                return False
            plain = True
        return False

    def _opens_clause(self, p: Parsed, i: int) -> bool:
        """As in "Arnor has 40 bows near Bree and Rohan has 90": no "near Rohan".

        Nor is it "in Bree Rohan".
        """
        verb = p.group_at[i + 1] if i + 1 < len(p.sentence) else None
        if verb is None or not verb.finite:
            return False
        if _follows_scene(p, i):
            return True
        if p.sentence.words[i - 1 : i] not in _JOINTS:
            return False
        return any(g.finite and not g.verb.reports and g.after < i for g in p.groups)

    def is_source(self, p: Parsed, i: int) -> bool:
        """Whether the name at token `i` only tells whose officials speak: "Rohan officials say"."""
        named = p.sentence.word(i + 1) == "'s"  # "Rohan's spokesman, Eothain, said"
        reach = _NAMED_REACH if named else _SOURCE_REACH
        behind = range(i + 1, min(i + reach, len(p.sentence)))
        verb = next((j for j in behind if p.group_at[j] is not None), None)
        return verb is not None and verb > i + 1 and is_report(p, verb)

    def is_inset(self, p: Parsed, i: int) -> bool:
        """Whether the name at token `i` only speaks between commas: ", Rohan said,"."""
        verb = p.group_at[i + 1] if i + 1 < len(p.sentence) else None
        if verb is None or not verb.verb.reports or p.sentence.word(verb.after) not in {",", "and"}:
            return False
        return bool({","} & set(p.sentence.words[max(0, i - 2) : i]))

    def _acts(self, p: Parsed, i: int, joint: str) -> bool:
        """As in "for Arnor to commit 300", "with Arnor sending 300"."""
        if joint == "with":
            verb = p.group_at[i + 1] if i + 1 < len(p.sentence) else None
            return verb is not None and verb.ongoing
        near = p.group_at[i + 1 : i + 4]
        return joint == "for" and any(g is not None and g.infinitive for g in near)


def _follows_scene(p: Parsed, i: int) -> bool:
    """As in "In Bree Arnor has 300 riders": the sentence begins with where it is."""
    before = i - 2 if i and p.sentence.words[i - 1] == "the" else i - 1
    return before == 1 and p.sentence.words[0] in {"in", "at", "near"} and _is_named(p, before)


def _is_named(p: Parsed, i: int) -> bool:
    name = p.sentence.tokens[i].name
    return name is not None and name.type in (MentionType.PLACE, MentionType.COUNTRY)


def is_report(p: Parsed, i: int) -> bool:
    """Whether the verb at token `i` only tells that somebody speaks."""
    group = p.group_at[i]
    return group is not None and group.verb.reports and group.finite and not group.verb.chain


def _locates(p: Parsed, i: int) -> bool:
    """Whether the name at token `i` only says where a town lies: "at Osgiliath, Gondor"."""
    s = p.sentence
    town = s.tokens[i - 2].name if i > 1 and s.words[i - 1] == "," else None
    name = s.tokens[i].name
    acts = i + 1 < len(s) and p.group_at[i + 1] is not None  # "in Osgiliath, Gondor sent"
    if town is None or name is None or acts or town.type is not MentionType.PLACE:
        return False
    return name.type is MentionType.COUNTRY and town.of in (None, name.entity)
