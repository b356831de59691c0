"""Whose forces a claim counts: rules in the order in which they are trusted."""

from typing import Final, NamedTuple

from tui.extract.governing.governor import Governor
from tui.extract.numbers.quantities import Figure
from tui.extract.ownership.asked import Asked, Found, Rule
from tui.extract.ownership.counted_behind import CountedBehind
from tui.extract.ownership.givers import Givers
from tui.extract.ownership.list_owners import apposed, gapped, predicated
from tui.extract.ownership.losers import Losers
from tui.extract.ownership.makers import Makers
from tui.extract.ownership.parties import Parties
from tui.extract.ownership.phrase_owners import PhraseOwners
from tui.extract.ownership.told_owners import ToldOwners
from tui.extract.ownership.verb_owners import VerbOwners
from tui.extract.ownership.withheld import Withheld
from tui.extract.told.context import Told
from tui.extract.verbs.mood import Mood
from tui.extract.verbs.parse import Parsed
from tui.extract.words.inflect import plural
from tui.extract.words.lexicon import Lexicon
from tui.model import MentionType, Slot, Why

_UNITED_NATIONS: Final = ("United Nations",)


Rules = tuple[tuple[str, Rule], ...]


class Owned(NamedTuple):
    """The owners of counted forces, joint ones together, and why."""

    names: tuple[str, ...]
    why: Why


class Actors:
    """Finds the owner of counted forces by ordered rules."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._parties = Parties(lexicon)
        self._phrase = PhraseOwners(lexicon, self._parties)
        self._losers = Losers(lexicon, self._parties)
        self._withheld = Withheld(lexicon)
        self._bands = lexicon.owners["bands"]
        self._loyal = lexicon.owners["loyal"]
        self._ready = lexicon.owners["ready"]
        self._blue = lexicon.owners["blue"]
        told = ToldOwners(lexicon, self._parties, self._withheld)
        self._rules = (*self._of_phrase(lexicon, told), *self._of_clause(lexicon), *self._of(told))

    def _of_phrase(self, lexicon: Lexicon, told: ToldOwners) -> Rules:
        """The rules that read the phrase and what stands right beside it."""
        phrase = self._phrase
        return (
            ("one-by-one", lambda a: apposed(a.p, a.figure, a.told)),
            ("holder", Makers(lexicon, self._parties).holder),
            ("in-the-phrase", lambda a: phrase.inside(a.figure, a.told)),
            ("foe", self._foe),
            ("government", self._of_government),
            ("possessive", self._possessive),
            ("contrast", lambda a: phrase.contrasted(a.p, a.figure, a.told)),
            ("behind-the-phrase", lambda a: phrase.behind(a.p, a.figure, a.governors, a.told)),
            ("counted-behind", CountedBehind(lexicon).of),
            ("before-the-phrase", lambda a: phrase.before(a.p, a.figure, a.told)),
            ("predicate", lambda a: predicated(a.p, a.figure, a.told)),
            ("list-member", lambda a: gapped(a.p, a.figure, a.told)),
            ("as-before", told.part_of),
            ("band", self._band),
        )

    def _of_clause(self, lexicon: Lexicon) -> Rules:
        """The rules that read the verbs round the phrase, and the line above."""
        verb, givers = VerbOwners(lexicon, self._parties, self._losers), Givers(lexicon)
        return (
            ("measured", self._measured),
            ("asked", givers.asked),
            ("giver-in-front", givers.in_front),
            ("verb", lambda a: verb.of(a.p, a.figure, a.governors, a.told)),
            ("heading", self._under_heading),
            ("planner", self._planner),
        )

    def _of(self, told: ToldOwners) -> Rules:
        """The rules that look farther: at who is named, who speaks, and what was told before."""
        return (
            ("told-before", told.told_before),
            ("blue-helmets", self._of_mission),
            ("lost-before", self._lost_before),
            ("named-before", self._named_before),
            ("same-things", told.same_things),
            ("reporting-party", self._reporting),
            ("claim-before", told.claim_before),
            ("speaker", self._speaker),
            ("article-subject", told.subject),
        )

    def of(self, p: Parsed, figure: Figure, governors: list[Governor], told: Told) -> Owned | None:
        """The owners of the phrase's forces and why; None where the text does not tell."""
        if self._phrase.is_anybodys(p, figure):
            return None
        asked = Asked(p, figure, governors, told)
        for name, rule in self._rules:
            found = rule(asked)
            if found is not None:
                return Owned(found[0], Why(Slot.ACTOR, name, found[1]))
        return None

    def _possessive(self, a: Asked) -> Found | None:
        """As in "its 300 riders"; the other side's where "its" would be those who killed them."""
        found = self._phrase.possessive(a.p, a.figure, a.told)
        own = "own" in a.p.sentence.words[a.figure.first : a.figure.after]
        if found is None or own:
            return found
        other = self._losers.other(a.governors, a.p, found[0][0], a.told)
        return ((other,), found[1]) if other else found

    def _of_government(self, a: Asked) -> Found | None:
        """As in "1,000 government troops": those of the state that the article is about."""
        words = a.p.sentence.words[a.figure.first : a.figure.after]
        home = a.told.home
        if home is None or self._loyal.isdisjoint(words):
            return None
        return (home.entity,), a.span

    def _band(self, a: Asked) -> Found | None:
        """Rebels and militants own themselves, by the name of their group if it is told."""
        counted = a.figure.counted
        if counted is None or counted.noun is None or counted.noun.item not in self._bands:
            return None
        for token in a.p.sentence.tokens:
            if token.name is not None and a.told.owners.is_band(token.name):
                return (token.name.entity,), token.name.span
        names = tuple(a.told.bands) if len(a.told.bands) == 1 else (plural(counted.item),)
        return names, a.span

    def _foe(self, a: Asked) -> Found | None:
        """As in "30 enemy bows": the other side's."""
        who = self._parties.foe(a.p, a.figure.first, a.figure.after, a.told)
        return ((who,), a.span) if who else None

    def _measured(self, a: Asked) -> Found | None:
        """As in "the army numbers 300", but not "he had counted 300"."""
        if self._withheld.watched(a):
            return None
        return self._phrase.measured(a.p, a.figure, a.governors, a.told)

    def _of_mission(self, a: Asked) -> Found | None:
        """Blue helmets are those of the United Nations, whoever else is named."""
        counted = a.figure.counted
        return (_UNITED_NATIONS, a.span) if counted and counted.item in self._blue else None

    def _lost_before(self, a: Asked) -> Found | None:
        """Losses told after others; not "Rohan's army reports 11 riders wounded"."""
        verb = a.p.group_at[a.figure.first - 1] if a.figure.first else None
        own = verb is not None and verb.verb.lemma == "report" and not verb.passive
        if own and verb is not None and self._parties.subject(a.p, verb.first, a.told):
            return None
        return self._losers.as_before(a.governors, a.told)

    def _named_before(self, a: Asked) -> Found | None:
        """The last state or body named before the phrase in its sentence, no speaker."""
        if self._withheld.watched(a) or self._withheld.taken(a):
            return None
        if (first := self._subject_before(a)) is not None:
            return (first,), a.span
        captor = self._withheld.captured(a)
        for i in range(self._past_receiver(a) - 1, -1, -1):
            name = a.p.sentence.tokens[i].name
            if name is None or name.type is MentionType.PERSON:
                continue
            if name.type is MentionType.PLACE and a.p.group_at[i + 1] is None:
                continue  # a capital that does something is its state
            who = a.told.owners.of(name)
            asides = self._parties.asides
            if who and not asides.is_aside(a.p, i) and not asides.is_source(a.p, i):
                other = a.told.opponent(who) if captor else None
                return (other or who,), name.span
        return None

    def _subject_before(self, a: Asked) -> str | None:
        """As in "Rohan leaves Gondor's land; 300 riders crossed": who acts in the clause before."""
        words, tokens = a.p.sentence.words, a.p.sentence.tokens
        mark = next((i for i in range(a.figure.first - 1, 0, -1) if words[i] == ";"), 0)
        named = any(a.told.owners.of(token.name) for token in tokens[mark : a.figure.first])
        return self._parties.first(a.p, mark, a.told) if mark and not named else None

    def _reporting(self, a: Asked) -> Found | None:
        """The party that reports behind the phrase: "..., Arnor said"."""
        if self._withheld.missile(a) or self._withheld.watched(a) or self._withheld.taken(a):
            return None
        for group in a.p.groups:
            if group.verb.reports and group.finite and group.first > a.figure.after:
                name = a.p.sentence.tokens[group.first - 1].name
                who = a.told.owners.of(name)
                return ((who,), name.span) if who and name else None
        return None

    def _speaker(self, a: Asked) -> Found | None:
        """Whose leader or officials tell it: "President Elessar said 400 riders would leave"."""
        if self._withheld.missile(a) or self._withheld.taken(a) or self._withheld.watched(a):
            return None
        report = next((g for g in a.p.groups if g.verb.reports and g.finite), None)
        if report is None or report.first > a.figure.first:
            return None
        for i in range(report.first - 1, -1, -1):
            name = a.p.sentence.tokens[i].name
            if name is not None and (who := a.told.owners.of(name)):
                other = a.told.opponent(who) if _are_fired(a) else None
                return (other or who,), name.span
        return None

    def _under_heading(self, a: Asked) -> Found | None:
        """As in a list by country: "Qatar" alone on a line, then "Six jets at the base"."""
        s = a.p.sentence
        names = a.told.under(s.source, s.span.start)
        own = any(a.told.owners.party(token.name) for token in s.tokens)
        return (names, a.span) if names and not own else None

    def _planner(self, a: Asked) -> Found | None:
        """Whose officials tell a plan: "Rohan's marshal said another 300 would ride"."""
        planned = bool(a.governors) and a.governors[0].mood is Mood.PLAN
        planned = planned or not self._ready.isdisjoint(a.p.sentence.words[a.figure.after :])
        anaphoric = a.figure.of_them or (a.figure.counted and a.figure.counted.partitive)
        return self._speaker(a) if planned and not anaphoric else None

    def _past_receiver(self, a: Asked) -> int:
        """The token before which owners are named: not "Rohan" in "gives Rohan 20 bows"."""
        giving = bool(a.governors) and a.governors[0].is_a("supply")
        after = a.governors[0].after if giving else a.figure.first
        return min(after, a.figure.first)


def _are_fired(a: Asked) -> bool:
    """As in "Rohan's marshal said 40 arrows had been shot": he tells of an attack on Rohan."""
    verb = a.governors[0] if a.governors else None
    passive = verb is not None and verb.group is not None and verb.group.passive
    return passive and verb is not None and verb.is_a("engage")
