"""Owners told before: in the sentence by another number, or in the sentences before it."""

from itertools import pairwise
from typing import Final

from tui.extract.governing.governor import LOSSES
from tui.extract.numbers.quantities import Figure
from tui.extract.ownership.asked import Asked, Found
from tui.extract.ownership.parties import Parties
from tui.extract.ownership.withheld import Withheld
from tui.extract.words.lexicon import Lexicon
from tui.model import Category

_DEFINITE: Final = frozenset({"the", "these", "those"})
_MACHINES: Final = frozenset({Category.AIR, Category.NAVAL, Category.GROUND})
_JOINTS: Final = ([","], ["and"], [",", "and"], ["("])
_CLOSE: Final = 100  # characters; farther back a claim is another matter


class ToldOwners:
    """Looks back to what was counted and spoken of before."""

    def __init__(self, lexicon: Lexicon, parties: Parties, withheld: Withheld) -> None:
        self._parties = parties
        self._withheld = withheld
        self._besides = sorted(lexicon.grammar["besides"])
        self._regulars = lexicon.owners["regulars"]
        self._fellows = lexicon.owners["fellows"]

    def part_of(self, a: Asked) -> Found | None:
        """As in "..., including 300 riders": the owner of what was counted just before."""
        last = a.told.claims[-1] if a.told.claims else None
        if last is None or last.sentence != a.p.sentence.span or not last.actors:
            return None
        counted = a.figure.counted
        if a.figure.of_them and counted is not None and counted.category is not last.category:
            return None  # "Two planes flew 184 of them"
        start = a.p.sentence.tokens[a.figure.first].start
        between = [t.word for t in a.p.sentence.tokens if last.span.end <= t.start < start]
        if self._names_another(a, last.span.end, start):
            return None
        listed = bool({"including", "among"} & set(between))
        lent = _is_lent(a.figure) and ";" not in between
        whole = any(" ".join(between).endswith(lead) for lead in self._besides)
        joined = between in _JOINTS or between[:1] == ["of"] or between[-1:] == [":"]
        part = bool({("of", "which"), ("of", "whom")} & set(pairwise(between)))
        return (last.actors, last.span) if listed or lent or joined or whole or part else None

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
        return any(not self._parties.asides.is_aside(a.p, i) for i in named)

    def told_before(self, a: Asked) -> Found | None:
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
        if (beside := self._beside(a)) is not None:
            return beside
        same = a.told.owner_of_number(counted.category, a.figure.quantity)
        if same is None and (self._withheld.unbound(a) or self._withheld.needed(a)):
            return None
        if same is None and a.told.has_one_owner(counted.category):
            same = a.told.owner_of(counted.category, counted.item)
        if self._withheld.taken(a) and self._is_given_by_many(a, counted.category):
            return None
        return (same.actors[:1], same.span) if same else None

    def same_things(self, a: Asked) -> Found | None:
        """The owner of the same things counted before, where no other party came since."""
        counted = a.figure.counted
        if counted is None or counted.category is None:
            return None
        same = a.told.owner_of(counted.category, counted.item)
        newer = same is not None and a.told.subject_at > same.sentence.end and not _is_definite(a)
        if same is None or newer or self._withheld.taken(a):
            return None
        return same.actors[:1], same.span

    def _beside(self, a: Asked) -> Found | None:
        """As in "Rohan said 22 ships had come, while seven boats were seen": those of the first."""
        last = a.told.claims[-1] if a.told.claims else None
        counted = a.figure.counted
        if last is None or counted is None or last.sentence != a.p.sentence.span:
            return None
        if not last.actors or _MACHINES.isdisjoint((counted.category, last.category)):
            return None
        start = a.p.sentence.tokens[a.figure.first].start
        between = (t for t in a.p.sentence.tokens if last.span.end <= t.start < start)
        named = any(a.told.owners.of(token.name) for token in between)
        return None if named else (last.actors, last.span)

    def _fallen(self, a: Asked, who: str) -> Found | None:
        """As in "Two soldiers lost their lives": no rebels' who came up, but the state's."""
        counted, home = a.figure.counted, a.told.home
        if who not in a.told.outlaws or home is None or counted is None:
            return None
        fell = any(g.is_a("die", *LOSSES) for g in a.governors)
        return ((home.entity,), a.span) if fell and counted.item in self._regulars else None

    def _is_given_by_many(self, a: Asked, category: Category) -> bool:
        """Whether several were told to give such things, so that nobody knows whose these are."""
        givers = {c.actors for c in a.told.recent() if c.category is category}
        return len(givers) > 1

    def claim_before(self, a: Asked) -> Found | None:
        """The owner of the claim just before, one or two sentences back."""
        last = a.told.claims[-1] if a.told.claims else None
        if last is None or not last.actors or self._withheld.free(a):
            return None
        if (fallen := self._fallen(a, last.actors[0])) is not None:
            return fallen
        near = a.p.sentence.span.start - last.sentence.end < _CLOSE
        newer = a.told.subject_at > last.sentence.end
        return (last.actors, last.span) if near and not newer else None

    def subject(self, a: Asked) -> Found | None:
        """Whom the article spoke of last, else the alliance that it speaks of."""
        who = a.told.subject or a.told.alliance
        if who and (fallen := self._fallen(a, who)) is not None:
            return fallen
        return ((who,), a.span) if who and not self._withheld.free(a) else None


def _is_definite(a: Asked) -> bool:
    """Whether an article or a pronoun says that the forces are known."""
    words, first = a.p.sentence.words, a.figure.first
    return not _DEFINITE.isdisjoint(words[max(0, first - 2) : first])


def _is_lent(figure: Figure) -> bool:
    """Whether the phrase has its noun from another one, or none but "wounded"."""
    counted = figure.counted
    if counted is None:
        return False
    only_loss = counted.noun is not None and counted.noun.loss and not counted.owners
    return counted.first == counted.after or only_loss
