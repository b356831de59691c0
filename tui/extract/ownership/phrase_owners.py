"""Owners told in the number phrase or right beside it."""

from typing import Final

from tui.extract.governing.governor import Governor, Part
from tui.extract.numbers.quantities import Figure
from tui.extract.ownership import pronouns
from tui.extract.ownership.parties import Parties
from tui.extract.sources.crediting import Crediting
from tui.extract.told.context import Told
from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Lexicon
from tui.gazetteer import Name
from tui.model import MentionType, Span

Found = tuple[tuple[str, ...], Span]
_BODIES: Final = frozenset({MentionType.ORG, MentionType.UNIT})
_LANDS: Final = frozenset({MentionType.COUNTRY, MentionType.NATIONALITY})
_REACH: Final = 4  # tokens between the phrase and the name beside it
_MEASURE_REACH: Final = 16
_FOR: Final = frozenset({"armed_group", "alliance"})
_POSSESSIVES: Final = frozenset({"its", "their", "his", "her", "our"})


class PhraseOwners:
    """Reads owners inside, before and behind number phrases."""

    def __init__(self, lexicon: Lexicon, parties: Parties) -> None:
        words = lexicon.owners
        self._parties = parties
        self._crediting = Crediting(lexicon)
        self._anybody = words["anybody"]
        self._others = words["others"]
        self._unnamed = words["unnamed"]
        self._joints = words["joints"]
        self._contrasts = words["contrasts"]
        self._contrast_joints = words["contrast_joints"]
        self._descent = words["descent"]
        self._services = words["services"]
        self._territorials = words["territorials"]
        self._moves = words["moves"]
        self._things = lexicon.counting | words["measured"]

    def is_anybodys(self, p: Parsed, figure: Figure) -> bool:
        """As in "international troops", "675 from other nations": of no one in particular."""
        counted = figure.counted
        owned = p.sentence.words[max(0, figure.first - 1) : figure.first] == ["'s"]
        unowned = counted is not None and not counted.owners and not (figure.strong or owned)
        if unowned and counted is not None and self._anybody & set(counted.item.split()):
            return True
        behind = p.sentence.words[figure.after : figure.after + 1 + _REACH]
        if behind[:1] != ["from"]:
            return False
        end = next((i for i, w in enumerate(behind) if w in self._unnamed), 0)
        plain = not any(p.sentence.is_named(figure.after + i) for i in range(end))
        return behind[1:2] != [] and (behind[1] in self._others or (end > 0 and plain))

    def inside(self, figure: Figure, told: Told) -> Found | None:
        """As in "8,500 US troops", "Kyiv's ground forces", "British and French troops"."""
        names = figure.counted.owners if figure.counted is not None else ()
        found = [(name, who) for name in names if (who := told.owners.of(name))]
        if not found:
            return self._home(figure)
        bodies = [(name, who) for name, who in found if name.type in _BODIES]
        if bodies:
            name, who = bodies[-1]
            return (who,), name.span
        return tuple(dict.fromkeys(who for _, who in found)), found[0][0].span

    def _home(self, figure: Figure) -> Found | None:
        """As in "300 Texas guardsmen", "a Fort Bragg brigade": whose land or base it is."""
        counted = figure.counted
        name = counted.owners[0] if counted is not None and counted.owners else None
        if counted is None or name is None or name.of is None or name.entry is None:
            return None
        local = bool(self._territorials & set(counted.item.split()))
        return ((name.of,), name.span) if local or name.entry.kind == "base" else None

    def possessive(self, p: Parsed, figure: Figure, told: Told) -> Found | None:
        """As in "its 2,000 troops", "half of its tanks", "Arnor's 300 tanks"."""
        words, before = p.sentence.words, figure.first - 1
        at = figure.counted.pronoun if figure.counted is not None else None
        if at is None and before >= 0 and words[before] in _POSSESSIVES:
            at = before
        if at is None and words[figure.after : figure.after + 1] == ["of"]:
            at = self._own_behind(p, figure.after + 1)
        if at is not None:
            own = words[at + 1 : at + 2] == ["own"]  # of the subject, whoever is named between
            who = self._parties.first(p, at, told) if own else None
            who = pronouns.speaker(p, at, told) if words[at] == "our" else who
            who = who or self._parties.nearest(p, at, told) or told.subject
            return ((who,), p.sentence.span_of(at, at + 1)) if who else None
        if before < 1 or words[before] != "'s":
            return None
        name = p.sentence.tokens[before - 1].name
        who = told.owners.of(name)
        return ((who,), name.span) if who and name else None

    def _own_behind(self, p: Parsed, at: int) -> int | None:
        """The token of the pronoun in "40 riders of its own"."""
        words = p.sentence.words
        return at if words[at] in _POSSESSIVES and words[at + 1 : at + 2] == ["own"] else None

    def behind(
        self, p: Parsed, figure: Figure, governors: list[Governor], told: Told
    ) -> Found | None:
        """As in "453 soldiers from the United Kingdom", "fighters of the Bear Brigade"."""
        words, at = p.sentence.words, figure.after
        joint = words[at] if at < len(words) else ""
        if joint not in self._joints:
            return None
        i = self._name_behind(p, at + 1)
        name = p.sentence.tokens[i].name if i is not None else None
        if i is None or name is None or not self._owns(p, i, joint, name):
            return None
        moved = any(g.is_a(*self._moves) for g in governors)
        if joint == "from" and name.type is MentionType.COUNTRY and moved:
            return None
        who = told.owners.of(name) or self._inner_owner(p, name, told)
        return ((who,), name.span) if who else None

    def contrasted(self, p: Parsed, figure: Figure, told: Told) -> Found | None:
        """As in "300 tanks, against 200 for Arnor", "compared with 200 on the Arnorian side"."""
        s, at = p.sentence, figure.after
        against = s.words[max(0, figure.first - 2) : figure.first]
        if not self._contrasts & {" ".join(against), *against[-1:]}:
            return None
        while s.word(at) == "and" and at + 1 < len(s) and (listed := p.figure_at[at + 1]):
            at = listed.after  # "against 200 tanks and 30 guns for Arnor"
        if s.word(at) not in self._contrast_joints:
            return None
        i = at + 2 if s.word(at + 1) == "the" else at + 1
        name = s.tokens[i].name if i < len(s) else None
        who = told.owners.of(name)
        return ((who,), name.span) if who and name else None

    def before(self, p: Parsed, figure: Figure, told: Told) -> Found | None:
        """As in "the Malian column of 20 vehicles"."""
        words, of = p.sentence.words, figure.first - 1
        if of <= 1 or words[of] != "of" or not words[of - 1].isalpha():
            return None
        if p.group_at[of - 1] is not None or words[of - 1] in self._things:
            return None
        name = p.sentence.tokens[of - 2].name
        who = told.owners.of(name)
        adjective = name is not None and name.type in _LANDS | _BODIES
        return ((who,), name.span) if who and name and adjective else None

    def measured(
        self, p: Parsed, figure: Figure, governors: list[Governor], told: Told
    ) -> Found | None:
        """As in "put Arnor's ground forces at 4,000", "Arnor's losses are 300"."""
        if p.sentence.words[figure.first - 1 : figure.first] == [":"]:
            return self._thing_before(p, figure.first, told)
        first = governors[0] if governors else None
        if first is not None and self._crediting.is_by(p, first):
            return self._credited(p, first.after, figure.first, told)
        if first is None or first.tells or first.doing is None or first.part is not Part.OBJECT:
            return None
        return self._thing_before(p, figure.first, told)

    def _credited(self, p: Parsed, first: int, after: int, told: Told) -> Found | None:
        """As in "the paper gives Arnor 300 tanks and 40 ships"."""
        for token in p.sentence.tokens[first:after]:
            who = told.owners.of(token.name)
            if who and token.name:
                return (who,), token.name.span
        return None

    def _thing_before(self, p: Parsed, figure: int, told: Told) -> Found | None:
        """The owner of the forces or losses that the number phrase at token `figure` measures."""
        s = p.sentence
        for i in range(figure - 1, max(-1, figure - _MEASURE_REACH), -1):
            if s.words[i] == ";":
                return None
            if s.words[i] in self._things and s.tokens[i].name is None:
                return self._owner_before(p, i, told)
        return None

    def _owner_before(self, p: Parsed, noun: int, told: Told) -> Found | None:
        for i in range(noun - 1, max(-1, noun - _REACH), -1):
            name = p.sentence.tokens[i].name
            who = told.owners.of(name)
            if who and name:
                return (who,), name.span
        return None

    def _name_behind(self, p: Parsed, at: int) -> int | None:
        """The token of the name behind a preposition, past a few plain words."""
        s = p.sentence
        for i in range(at, min(at + _REACH, len(s))):
            if s.tokens[i].name is not None:
                return i
            if p.group_at[i] is not None or not (s.words[i].isalpha() or s.words[i] in {"-", "("}):
                return None
        return None

    def _owns(self, p: Parsed, i: int, joint: str, name: Name) -> bool:
        if name.type not in _BODIES | _LANDS | {MentionType.WEAPON}:
            return False
        follow = p.sentence.words[i + 1 : i + 2]
        if follow and follow[0] in self._descent:
            return False
        if joint == "in":
            meant = p.sentence.words[i] if name.rule == "reference" else "".join(follow)
            return meant in self._services
        if joint == "for":
            return name.entry is not None and name.entry.kind in _FOR
        return True

    def _inner_owner(self, p: Parsed, name: Name, told: Told) -> str | None:
        """The state inside a formation's name."""
        if name.type is not MentionType.UNIT:
            return None
        inside = (n for n in p.sentence.inner if name.start <= n.start < name.end)
        return next((who for n in inside if (who := told.owners.of(n))), None)
