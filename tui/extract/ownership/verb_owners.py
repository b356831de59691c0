"""Owners told by the verb on which a number phrase hangs."""

from tui.extract.governing.governor import LOSSES, Governor, Part
from tui.extract.numbers.quantities import Figure
from tui.extract.ownership.losers import Losers
from tui.extract.ownership.parties import Parties
from tui.extract.ownership.taking import Taking
from tui.extract.ownership.watching import Watching
from tui.extract.told.context import Told
from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Lexicon
from tui.model import Category, Span

Found = tuple[tuple[str, ...], Span]
_REFERRING = frozenset({"it", "they", "which", "these", "those"})


class VerbOwners:
    """Reads the subject, agent or giver of a governing verb."""

    def __init__(self, lexicon: Lexicon, parties: Parties, losers: Losers) -> None:
        self._taking = Taking(lexicon)
        self._no_owner = lexicon.owners["no_owner"]
        self._watching = Watching(lexicon)
        self._captives = lexicon.status_words["captives"]
        self._hitting = lexicon.owners["hitting"]
        self._admitting = lexicon.owners["admitting"]
        self._parties = parties
        self._losers = losers

    def of(self, p: Parsed, figure: Figure, governors: list[Governor], told: Told) -> Found | None:
        """The owners by the governors in their order; None where no verb tells."""
        if governors and self._taking.is_by(p, governors[0], figure):
            if (giver := self._giver(p, governors[0], told)) is not None:
                return giver
            governors = [g for g in governors[1:] if g.first >= figure.after]
        for governor in governors:
            if governor.lemma in self._no_owner:
                continue
            if governor.part is Part.RELATIVE and (agent := self._agent(p, governor, told)):
                return agent  # "three missiles fired by the rebels"
            behind = governor.part is Part.OBJECT and governor.first >= figure.after
            if behind and (found := self._by(p, figure, governor, told)):
                return found  # "wants the 350 riders whom Arnor keeps there to leave"
        for governor in governors:
            found = self._by(p, figure, governor, told)
            if found is not None:
                return found
        return None

    def _by(self, p: Parsed, figure: Figure, governor: Governor, told: Told) -> Found | None:
        if governor.part in (Part.AGENT, Part.EXISTS):
            return None
        if (about := self._goes_on_about(p, governor, told)) is not None:
            return about
        if governor.lemma == "order" and (giver := self._giver(p, governor, told)):
            return giver  # "350 bows were ordered from Arnor"
        if governor.part in (Part.SUBJECT, Part.RELATIVE):
            harmed = governor.is_a(*LOSSES)
            passive = governor.group is not None and governor.group.passive
            return self._agent(p, governor, told) if passive and not harmed else None
        return self._of_object(p, figure, governor, told)

    def _of_object(self, p: Parsed, figure: Figure, governor: Governor, told: Told) -> Found | None:
        """The owner of what somebody does something to: he, who gave it, or the other side."""
        instrument = p.sentence.words[figure.first - 1 : figure.first] == ["with"]
        held = p.sentence.word(figure.after) in self._captives  # "hold 40 riders captive"
        hit = governor.lemma in self._hitting and not _is_shot(figure)
        if (governor.is_a(*LOSSES) or held or hit) and not instrument:
            return self._losers.of(p, figure, governor, told)
        passive = governor.group is not None and governor.group.passive
        if passive and governor.is_a("supply", "pledge"):
            return self._agent(p, governor, told)  # "was given 14 tanks by Arnor"
        return self._doer(p, governor, told) if self._owns_object(p, figure, governor) else None

    def _owns_object(self, p: Parsed, figure: Figure, governor: Governor) -> bool:
        """Whether who does it owns what it is done to ("Arnor sent 300 riders")."""
        if self._watching.is_by(p, governor):
            return False
        chained = governor.group is not None and governor.group.verb.chain is not None
        noun = figure.counted.noun if figure.counted is not None else None
        own_loss = noun is not None and noun.loss and governor.lemma in self._admitting
        return governor.doing is not None or chained or own_loss

    def _doer(self, p: Parsed, governor: Governor, told: Told) -> Found | None:
        leans = governor.group is not None and not governor.group.finite
        party = self._parties.agent_of_noun(p, governor, told)
        party = party or self._parties.subject(p, governor.first, told, past_reports=leans)
        return (party.names, party.span) if party else None

    def _giver(self, p: Parsed, governor: Governor, told: Told) -> Found | None:
        party = self._parties.giver(p, governor, told)
        return (party.names, party.span) if party else None

    def _agent(self, p: Parsed, governor: Governor, told: Told) -> Found | None:
        party = self._parties.agent(p, governor, told)
        return (party.names, party.span) if party else None

    def _goes_on_about(self, p: Parsed, governor: Governor, told: Told) -> Found | None:
        """As in "It includes 300 bows": of what was told in the sentence before."""
        if governor.lemma != "include":
            return None
        if not _REFERRING & set(p.sentence.words[max(0, governor.first - 2) : governor.first]):
            return None
        last = next(told.recent(), None)
        return (last.actors, last.span) if last else None


def _is_shot(figure: Figure) -> bool:
    """Whether it is missiles that are counted, which hit and are not hit."""
    return figure.counted is not None and figure.counted.category is Category.MISSILE
