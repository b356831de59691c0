"""Whose forces a claim counts: rules in the order in which they are trusted."""

from collections.abc import Callable
from typing import Final, NamedTuple

from tui.extract.context import Told
from tui.extract.governor import Governor
from tui.extract.inflect import plural
from tui.extract.lexicon import Lexicon
from tui.extract.list_owners import apposed, gapped, predicated
from tui.extract.losers import LOSSES, Losers
from tui.extract.mood import Mood
from tui.extract.parse import Parsed
from tui.extract.parties import Parties
from tui.extract.phrase_owners import PhraseOwners
from tui.extract.quantities import Figure
from tui.extract.verb_owners import VerbOwners
from tui.extract.watching import Watching
from tui.model import Category, MentionType, Slot, Span, Why

_UNITED_NATIONS: Final = ("United Nations",)
_DEFINITE: Final = frozenset({"the", "these", "those"})
_CLOSE: Final = 100  # characters; farther back a claim is another matter


class Owned(NamedTuple):
    """The owners of counted forces, joint ones together, and why."""

    names: tuple[str, ...]
    why: Why


class Asked(NamedTuple):
    """What a rule is asked: whose is this number phrase?"""

    p: Parsed
    figure: Figure
    governors: list[Governor]
    told: Told

    @property
    def span(self) -> Span:
        """The number phrase."""
        return self.p.span_of(self.figure)


Rule = Callable[[Asked], tuple[tuple[str, ...], Span] | None]


def _is_lent(figure: Figure) -> bool:
    """Whether the phrase has its noun from another one, or none but "wounded"."""
    counted = figure.counted
    if counted is None:
        return False
    only_loss = counted.noun is not None and counted.noun.loss and not counted.owners
    return counted.first == counted.after or only_loss


class Actors:
    """Finds the owner of counted forces by ordered rules."""

    def __init__(self, lexicon: Lexicon) -> None:
        parties = Parties(lexicon)
        phrase = PhraseOwners(lexicon, parties)
        losers = Losers(lexicon, parties)
        verb = VerbOwners(lexicon, parties, losers)
        self._anybody = phrase.is_anybodys
        self._parties = parties
        self._watching = Watching(lexicon)
        self._takers = lexicon.takers
        self._unbound = lexicon.owners["unbound"]
        self._captured = lexicon.owners["captured"]
        self._bands = lexicon.owners["bands"]
        self._besides = sorted(lexicon.grammar["besides"])
        self._fellows = lexicon.owners["fellows"]
        self._blue = lexicon.owners["blue"]
        self._rules: tuple[tuple[str, Rule], ...] = (
            ("one-by-one", lambda a: apposed(a.p, a.figure, a.told)),
            ("in-the-phrase", lambda a: phrase.inside(a.figure, a.told)),
            ("possessive", lambda a: phrase.possessive(a.p, a.figure, a.told)),
            ("contrast", lambda a: phrase.contrasted(a.p, a.figure, a.told)),
            ("behind-the-phrase", lambda a: phrase.behind(a.p, a.figure, a.governors, a.told)),
            ("before-the-phrase", lambda a: phrase.before(a.p, a.figure, a.told)),
            ("predicate", lambda a: predicated(a.p, a.figure, a.told)),
            ("list-member", lambda a: gapped(a.p, a.figure, a.told)),
            ("as-before", self._part_of),
            ("band", self._band),
            ("measured", lambda a: phrase.measured(a.p, a.figure, a.governors, a.told)),
            ("verb", lambda a: verb.of(a.p, a.figure, a.governors, a.told)),
            ("planner", self._planner),
            ("told-before", self._told_before),
            ("blue-helmets", self._of_mission),
            ("lost-before", lambda a: losers.as_before(a.governors, a.told)),
            ("named-before", self._named_before),
            ("same-things", self._same_things),
            ("reporting-party", self._reporting),
            ("claim-before", self._claim_before),
            ("speaker", self._speaker),
            ("article-subject", self._subject),
        )

    def of(self, p: Parsed, figure: Figure, governors: list[Governor], told: Told) -> Owned | None:
        """The owners of the phrase's forces and why; None where the text does not tell."""
        if self._anybody(p, figure):
            return None
        asked = Asked(p, figure, governors, told)
        for name, rule in self._rules:
            found = rule(asked)
            if found is not None:
                return Owned(found[0], Why(Slot.ACTOR, name, found[1]))
        return None

    def _part_of(self, a: Asked) -> tuple[tuple[str, ...], Span] | None:
        """As in "..., including 300 riders": the owner of what was counted just before."""
        last = a.told.claims[-1] if a.told.claims else None
        if last is None or last.sentence != a.p.sentence.span or not last.actors:
            return None
        start = a.p.sentence.tokens[a.figure.first].start
        between = [t.word for t in a.p.sentence.tokens if last.span.end <= t.start < start]
        if self._names_another(a, last.span.end, start):
            return None
        listed = bool({"including", "among"} & set(between))
        lent = _is_lent(a.figure) and ";" not in between
        whole = any(" ".join(between).endswith(lead) for lead in self._besides)
        joined = between in ([","], ["and"], [",", "and"]) or between[:1] == ["of"]
        return (last.actors, last.span) if listed or lent or joined or whole else None

    def _names_another(self, a: Asked, first: int, after: int) -> bool:
        """Whether a verb with an owner of its own stands between: "while Rohan's riders number"."""
        s = a.p.sentence
        inside = [i for i, token in enumerate(s.tokens) if first <= token.start < after]
        verb = next((i for i in reversed(inside) if a.p.group_at[i] is not None), None)
        if verb is None:
            return False
        named = [i for i in inside if i < verb and a.told.owners.of(s.tokens[i].name)]
        if named and {"which", "who"} & set(s.words[named[-1] : verb]):
            return True  # "along with Rohan, which has 300"
        return any(not self._parties.is_aside(a.p, i) for i in named)

    def _band(self, a: Asked) -> tuple[tuple[str, ...], Span] | None:
        """Rebels and militants own themselves, by the name of their group if it is told."""
        counted = a.figure.counted
        if counted is None or counted.noun is None or counted.noun.item not in self._bands:
            return None
        for token in a.p.sentence.tokens:
            if token.name is not None and a.told.owners.is_band(token.name):
                return (token.name.entity,), token.name.span
        names = tuple(a.told.bands) if len(a.told.bands) == 1 else (plural(counted.item),)
        return names, a.span

    def _told_before(self, a: Asked) -> tuple[tuple[str, ...], Span] | None:
        """The owner of what the phrase refers to: "the 200 troops", "some of them"."""
        counted = a.figure.counted
        if counted is None or counted.category is None:
            return None
        if counted.partitive or a.figure.of_them:
            back = reversed(a.told.claims)
            last = next((c for c in back if c.category is counted.category), None)
            if last is not None and (last.actors or a.figure.of_them):
                return last.actors, last.span
        if counted.item in self._fellows and a.told.claims:
            return a.told.claims[-1].actors, a.told.claims[-1].span
        same = a.told.owner_of_number(counted.category, a.figure.quantity)
        if same is None and (self._is_definite(a) or a.told.has_one_owner(counted.category)):
            same = a.told.owner_of(counted.category, counted.item)
        if self._is_taken(a) and self._is_given_by_many(a, counted.category):
            return None
        return (same.actors[:1], same.span) if same else None

    def _is_given_by_many(self, a: Asked, category: Category) -> bool:
        """Whether several were told to give such things, so that nobody knows whose these are."""
        givers = {c.actors for c in a.told.recent() if c.category is category}
        return len(givers) > 1

    def _is_definite(self, a: Asked) -> bool:
        """Whether an article or a pronoun says that the forces are known."""
        words, first = a.p.sentence.words, a.figure.first
        return not _DEFINITE.isdisjoint(words[max(0, first - 2) : first])

    def _same_things(self, a: Asked) -> tuple[tuple[str, ...], Span] | None:
        """The owner of the same things counted before, where no other party came since."""
        counted = a.figure.counted
        if counted is None or counted.category is None:
            return None
        same = a.told.owner_of(counted.category, counted.item)
        newer = same is not None and a.told.subject_at > same.sentence.end
        if same is None or newer or self._is_taken(a):
            return None
        return same.actors[:1], same.span

    def _of_mission(self, a: Asked) -> tuple[tuple[str, ...], Span] | None:
        """Blue helmets are those of the United Nations, whoever else is named."""
        counted = a.figure.counted
        return (_UNITED_NATIONS, a.span) if counted and counted.item in self._blue else None

    def _named_before(self, a: Asked) -> tuple[tuple[str, ...], Span] | None:
        """The last state or body named before the phrase in its sentence, no speaker."""
        if self._is_watched(a) or self._is_taken(a):
            return None
        captor = self._is_captured(a)
        for i in range(self._past_receiver(a) - 1, -1, -1):
            name = a.p.sentence.tokens[i].name
            if name is None or name.type in (MentionType.PLACE, MentionType.PERSON):
                continue
            who = a.told.owners.of(name)
            if who and not self._parties.is_aside(a.p, i) and not self._parties.is_source(a.p, i):
                other = a.told.opponent(who) if captor else None
                return (other or who,), name.span
        return None

    def _reporting(self, a: Asked) -> tuple[tuple[str, ...], Span] | None:
        """The party that reports behind the phrase: "..., Arnor said"."""
        if self._is_missile(a) or self._is_watched(a) or self._is_taken(a):
            return None
        for group in a.p.groups:
            if group.verb.reports and group.finite and group.first > a.figure.after:
                name = a.p.sentence.tokens[group.first - 1].name
                who = a.told.owners.of(name)
                return ((who,), name.span) if who and name else None
        return None

    def _claim_before(self, a: Asked) -> tuple[tuple[str, ...], Span] | None:
        """The owner of the claim just before, one or two sentences back."""
        last = a.told.claims[-1] if a.told.claims else None
        if last is None or not last.actors or self._is_free(a):
            return None
        near = a.p.sentence.span.start - last.sentence.end < _CLOSE
        newer = a.told.subject_at > last.sentence.end
        return (last.actors, last.span) if near and not newer else None

    def _speaker(self, a: Asked) -> tuple[tuple[str, ...], Span] | None:
        """Whose leader or officials tell it: "President Elessar said 400 riders would leave"."""
        if self._is_missile(a) or self._is_taken(a) or self._is_watched(a):
            return None
        report = next((g for g in a.p.groups if g.verb.reports and g.finite), None)
        if report is None or report.first > a.figure.first:
            return None
        for i in range(report.first - 1, -1, -1):
            name = a.p.sentence.tokens[i].name
            if name is not None and (who := a.told.owners.of(name)):
                return (who,), name.span
        return None

    def _planner(self, a: Asked) -> tuple[tuple[str, ...], Span] | None:
        """Whose officials tell a plan: "Rohan's marshal said another 300 would ride"."""
        planned = bool(a.governors) and a.governors[0].mood is Mood.PLAN
        anaphoric = a.figure.of_them or (a.figure.counted and a.figure.counted.partitive)
        return self._speaker(a) if planned and not anaphoric else None

    def _subject(self, a: Asked) -> tuple[tuple[str, ...], Span] | None:
        """Whom the article spoke of last, else the alliance that it speaks of."""
        who = a.told.subject or a.told.alliance
        return ((who,), a.span) if who and not self._is_free(a) else None

    def _past_receiver(self, a: Asked) -> int:
        """The token before which owners are named: not "Rohan" in "gives Rohan 20 bows"."""
        giving = bool(a.governors) and a.governors[0].is_a("supply")
        after = a.governors[0].after if giving else a.figure.first
        return min(after, a.figure.first)

    def _is_captured(self, a: Asked) -> bool:
        """Whether who is named may be the captor: "posted a video of 40 captured riders"."""
        words = a.p.sentence.words[a.figure.first : a.figure.after]
        return any(g.is_a("capture") for g in a.governors) or bool(self._captured & set(words))

    def _is_free(self, a: Asked) -> bool:
        """Whether nothing said before tells the owner: of missiles, gunmen, what is bought."""
        counted = a.figure.counted
        unbound = counted is not None and bool(self._unbound & set(counted.item.split()[-1:]))
        return unbound or self._is_missile(a) or self._is_taken(a)

    def _is_taken(self, a: Asked) -> bool:
        """As in "Arnor received 300 bows": those who get arms have them from somebody else."""
        return bool(a.governors) and a.governors[0].lemma in self._takers

    def _is_watched(self, a: Asked) -> bool:
        """As in "Arnor counted nine ships": those who watch forces do not own them."""
        return bool(a.governors) and self._watching.is_by(a.p, a.governors[0])

    def _is_missile(self, a: Asked) -> bool:
        """As in "Three rockets hit the base": whose they are only the text can tell."""
        counted = a.figure.counted
        missile = counted is not None and counted.category is Category.MISSILE
        return missile and bool(a.governors) and not a.governors[0].is_a(*LOSSES)
