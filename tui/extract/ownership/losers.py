"""Whose losses they are, where the text names only who inflicts them."""

from typing import Final

from tui.extract.governing.governor import LOSSES, Governor, Part
from tui.extract.numbers.quantities import Figure
from tui.extract.ownership.parties import Parties
from tui.extract.told.context import LOST, Told
from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Lexicon
from tui.model import Span

Found = tuple[tuple[str, ...], Span]
_HARM: Final = ("kill", "wound", "destroy")
_TAKE: Final = ("capture", "seize")
_RECENT: Final = 5


class Losers:
    """Finds the other side."""

    def __init__(self, lexicon: Lexicon, parties: Parties) -> None:
        del lexicon
        self._parties = parties

    def of(self, p: Parsed, figure: Figure, governor: Governor, told: Told) -> Found | None:
        """The owner of what `governor` kills, takes or destroys."""
        nominal = governor.part is Part.NOMINAL
        if (row := self._in_row(p, governor, told)) is not None:
            return row
        doer = self._parties.subject(p, governor.first, told, past_reports=nominal)
        if doer is None:
            return self._same(figure, told, frozenset())
        if nominal:  # "Arnor reported the death of 12 riders"
            return doer.names, doer.span
        not_own = frozenset(doer.names)
        for claim in told.recent(_RECENT):
            in_row = claim.sentence == p.sentence.span and claim.status in LOST
            if in_row and not not_own & set(claim.actors):
                return claim.actors, claim.span
        same = self._same(figure, told, not_own)
        if same is not None:
            return same
        who = told.opponent(doer.names[0])
        return ((who,) if who else ()), doer.span  # whoever it was, not who did it

    def other(self, governors: list[Governor], p: Parsed, named: str, told: Told) -> str | None:
        """Who "its" is where `named` killed them: "and Rohan killed four of its riders"."""
        first = governors[0] if governors else None
        harms = first is not None and first.part is Part.OBJECT
        if first is None or not harms or not (first.is_a(*_HARM) or first.lemma in _TAKE):
            return None
        doer = self._parties.subject(p, first.first, told, past_reports=True)
        if doer is None or named not in doer.names:
            return None
        before = self._parties.others(p, first.first, named, told)
        return before or told.opponent(named)

    def _in_row(self, p: Parsed, governor: Governor, told: Told) -> Found | None:
        """As in "killing 200 rebels and destroying": of those whom the verb before harmed."""
        last = told.claims[-1] if told.claims else None
        if last is None or not last.actors or last.status not in LOST:
            return None
        start = p.sentence.tokens[governor.first].start
        between = [t.word for t in p.sentence.tokens if last.span.end <= t.start < start]
        in_row = last.sentence == p.sentence.span and between in (["and"], [","], [",", "and"])
        return (last.actors, last.span) if in_row else None

    def as_before(self, governors: list[Governor], told: Told) -> Found | None:
        """Losses told after others are of the same side."""
        if not any(g.is_a(*LOSSES) for g in governors):
            return None
        last = next((claim for claim in told.recent(_RECENT) if claim.status in LOST), None)
        newer = last is not None and told.subject_at > last.sentence.end
        return (last.actors, last.span) if last and not newer else None

    def _same(self, figure: Figure, told: Told, not_own: frozenset[str]) -> Found | None:
        counted = figure.counted
        if counted is None or counted.category is None:
            return None
        if counted.partitive or figure.of_them:
            last = next((c for c in told.recent() if c.category is counted.category), None)
        else:
            last = told.owner_of_number(counted.category, figure.quantity)
            last = last or told.owner_of(counted.category, counted.item)
        if last is None or not_own & set(last.actors):
            return None
        return last.actors, last.span
