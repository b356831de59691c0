"""Whether a doubtful noun ("300 men", "40 dead", "two carriers") is told to be of a force."""

from collections.abc import Sequence
from typing import Final, NamedTuple

from tui.extract.counting.leaving import Leaving
from tui.extract.governing.clauses import Clauses
from tui.extract.numbers.counted import Counted
from tui.extract.numbers.figures import Figure
from tui.extract.told.context import LOST, Told
from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Lexicon, Noun
from tui.gazetteer import Name
from tui.model import Category, Claim, MentionType, Status

_ARMED: Final = frozenset({"armed_group", "military", "alliance"})
_PASSAGE: Final = 400  # characters; as far back a claim makes a passage one about forces
_NEAR: Final = 6  # tokens round a phrase in which civilians are meant by it
_MEMBERS: Final = 5
_STATES: Final = frozenset({MentionType.COUNTRY, MentionType.PLACE, MentionType.ORG})
_LOST: Final = frozenset({Status.KILLED, Status.WOUNDED})


class Setting(NamedTuple):
    """A number phrase with what was told before it: `so_far` are the claims of its sentence."""

    p: Parsed
    figure: Figure
    counted: Counted
    told: Told
    so_far: Sequence[Claim]

    def near(self) -> list[Claim]:
        """The claims told not far before, the last one last."""
        start = self.p.sentence.span.start
        before = (c for c in self.told.claims[-_MEMBERS:] if start - c.sentence.end < _PASSAGE)
        return list(before)


class Doubtful:
    """Decides by the phrase, its sentence and the passage."""

    def __init__(self, lexicon: Lexicon, clauses: Clauses) -> None:
        self._clauses = clauses
        self._civilians = lexicon.civilians
        self._leaving = Leaving(lexicon)
        words = lexicon.passages
        self._forces = words["forces"]
        self._bodies = words["bodies"]
        self._civilian = words["civilian"]
        self._forces_of_members = words["forces_of_members"]
        self._suffered = words["suffered"]
        self._soldierly = words["soldierly"]
        self._deeds = frozenset(
            form
            for form, readings in lexicon.verbs.items()
            if any(verb.lemma in self._soldierly for verb in readings)
        )
        self._leading = words["leading"]
        self._services = lexicon.things.services
        self._at = lexicon.grammar["at"]

    def counts(self, at: Setting, noun: Noun) -> bool:
        """Whether the noun counts a force here."""
        counted = at.counted
        match noun.needs:
            case "":
                return True
            case "body":
                own = counted.military and not counted.partitive
                return own or self._of_a_force(at) or self._had_by_a_force(at)
            case _ if counted.military or any(_is_armed(name) for name in counted.owners):
                return True
            case "kind" | "service":
                return self._of_a_force(at) or self._among_its_kind(at, noun)
            case "deed":
                return self.does_a_deed(at)
            case "force" | "number":
                return self._in_passage(at, noun)
            case _:
                return False

    def acts(self, at: Setting) -> bool:
        """Whether the sentence tells what one formation does: "sends a brigade to Bree"."""
        s, figure = at.p.sentence, at.figure
        if figure.first and s.words[figure.first - 1] == "with":  # never "served with a brigade"
            before = (g.doing for g in at.p.groups if g.after <= figure.first)
            return any(doing is not None and doing.name == "move" for doing in before)
        governors = self._clauses.governors(at.p, figure)
        if any(g.lemma in self._leading for g in governors):
            return False
        placed = s.word(figure.after) in self._at
        return any(g.tells or (placed and g.doing is not None) for g in governors)

    def does_a_deed(self, at: Setting) -> bool:
        """Whether people of a nation do or undergo what soldiers do: "50,000 Danes fought"."""
        if at.figure.numeral.part or self._civilians & set(at.p.sentence.words):
            return False
        if self._leaving.tells(at.p):
            return False
        governors, near = self._clauses.governors(at.p, at.figure), at.near()
        if at.p.sentence.word(at.figure.after) in self._deeds:
            return True  # "50,000 Danes fighting in Bree"
        if any(g.lemma in self._soldierly for g in governors):
            return True
        if any(g.doing is not None and g.doing.object in LOST for g in governors):
            return self._force_named(at) or any(c.status in LOST for c in at.so_far)
        if any(g.doing is None or g.is_a("withdraw", "leave") for g in governors):
            return False
        if any(c.category is Category.PERSONNEL for c in at.so_far):
            return any(g.tells for g in governors)
        nations = {name.entity for name in at.counted.owners}
        return any(not nations.isdisjoint(c.actors) for c in near)

    def soldiers_lost(self, at: Setting) -> bool:
        """Whether losses are told to be of soldiers."""
        words = set(at.p.sentence.words)
        if at.counted.military or at.counted.owners:
            return not words & self._civilian
        if words & self._civilians:
            return False
        if any(claim.status in _LOST for claim in at.told.claims[-3:]) or self._force_named(at):
            return True
        return at.counted.item in self._suffered and self._does(at, "lose")

    def _among_its_kind(self, at: Setting, noun: Noun) -> bool:
        """As in "40 tanks and 200 trucks", "the navy sent three carriers"."""
        kinds = {noun.category}
        if noun.category is Category.FORMATION:
            kinds.add(Category.PERSONNEL)
        if noun.needs == "kind" and any(claim.category in kinds for claim in at.near()):
            return True
        words = f" {' '.join(at.p.sentence.words)} "
        return any(f" {service} " in words for service in self._services[noun.category])

    def _in_passage(self, at: Setting, noun: Noun) -> bool:
        """Whether sentence or passage are about forces, and no civilians stand near."""
        vague = at.figure.numeral.vague
        if (noun.needs == "number" and vague) or self._civilians_near(at):
            return False
        if self._force_named(at) or self._does(at, "lose") or self._raised_by_a_state(at):
            return True
        return (not vague or bool(at.counted.owners)) and bool(at.so_far or at.near())

    def _raised_by_a_state(self, at: Setting) -> bool:
        """As in "Rohan has gathered 6,000 men on the border"."""
        tokens = at.p.sentence.tokens[: at.figure.first]
        states = (t for t in tokens if t.name is not None and t.name.type in _STATES)
        return any(states) and self._does(at, "mass", "mobilise")

    def _civilians_near(self, at: Setting) -> bool:
        figure = at.figure
        words = at.p.sentence.words
        before = words[max(0, figure.first - _NEAR) : figure.first]
        behind = words[figure.after : figure.after + _NEAR]
        return not self._civilians.isdisjoint((*before, *behind))

    def _of_a_force(self, at: Setting) -> bool:
        """As in "100 members of the brigade"."""
        s, after = at.p.sentence, at.figure.after
        if s.word(after) not in {"of", "from"}:
            return False
        for token in s.tokens[after + 1 : after + 1 + _MEMBERS]:
            name = token.name
            if name is None and token.word in self._bodies:
                return True
            is_force = name is not None and name.type is MentionType.UNIT
            if name is not None and (is_force or (_is_armed(name) and not _is_alliance(name))):
                return True
        return False

    def _had_by_a_force(self, at: Setting) -> bool:
        """As in "the garrison lost six members", "the force is to have 300 members"."""
        before = at.p.sentence.words[: at.figure.first]
        if at.figure.numeral.part:
            return False
        return not self._forces_of_members.isdisjoint(before) and self._does(at, "lose", "have")

    def _does(self, at: Setting, *doings: str) -> bool:
        governors = self._clauses.governors(at.p, at.figure)
        return any(governor.is_a(*doings) for governor in governors)

    def _force_named(self, at: Setting) -> bool:
        """Whether the sentence names a force outside the phrase itself."""
        for i, token in enumerate(at.p.sentence.tokens):
            if at.figure.first <= i < at.figure.after:
                continue
            name = token.name
            if name is None:
                if token.word in self._forces:
                    return True
            elif name.type is MentionType.UNIT or (_is_armed(name) and not _is_alliance(name)):
                return True
            elif name.entry is None and token.word.rpartition(" ")[2] in self._forces:
                return True  # "the Army", which no list has
        return False


def _is_armed(name: Name) -> bool:
    return name.entry is not None and name.entry.kind in _ARMED


def _is_alliance(name: Name) -> bool:
    return name.entry is not None and name.entry.kind == "alliance"
