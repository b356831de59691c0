"""What forces do where their own words do not tell it: as was told before, or a mere count."""

from typing import Final

from tui.extract.governing.governor import Governor, Modality
from tui.extract.numbers.quantities import Figure
from tui.extract.statuses.introduced import Introduced
from tui.extract.statuses.placed import Placed
from tui.extract.statuses.status import Doings, Statuses
from tui.extract.told.context import Told
from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Lexicon
from tui.model import Basis, Category, Claim, Slot, Status, Why

_LISTS: Final = frozenset({"in", "with", "including"})
_TOTAL_REACH: Final = 4
_COMPARED_REACH: Final = 5
_ROW: Final = 4  # claims looked back in a sentence
_GROWTH_REACH: Final = 8  # tokens from the one number to the other
_OF_THESE: Final = (["of", "these"], ["of", "those"], ["of", "them"], ["among", "them"])
_ARTICLES: Final = frozenset({"the", "its", "their", "a", "an"})
# What is compared was there before what is told came about.
_NOT_YET: Final = frozenset({Status.PLANNED, Status.PROPOSED, Status.MOVING, Status.WITHDRAWN})


class Courses:
    """Finds what forces do: told here, by the head of a list, by the claim before, else counted."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._statuses = Statuses(lexicon)
        self._placed = Placed(lexicon)
        self._introduced = Introduced(lexicon)
        self._totals = lexicon.passages["totals"]
        self._compared = [phrase.split() for phrase in sorted(lexicon.status_words["compared"])]

    def of(self, p: Parsed, figure: Figure, governors: list[Governor], told: Told) -> Doings:
        """The status of the forces of a number phrase that is a candidate."""
        category = figure.counted.category if figure.counted is not None else None
        assert category is not None
        doings = self._statuses.of(p, figure, governors, category)
        last = told.claims[-1] if told.claims else None
        if last is not None and self._is_total(p, figure):
            return as_before(last, doings.modality)
        same = _of_same_sentence(p, figure, told)
        if same is not None and self._is_compared(p, figure):
            return _of_compared(same)
        if last is not None and not _tell(governors) and p.sentence.words[:2] in _OF_THESE:
            return as_before(last, doings.modality)
        if self._grows_from(p, figure):
            return Doings(Status.PRESENT, Modality(), Why(Slot.STATUS, "size", p.span_of(figure)))
        listed = figure.first > 0 and p.sentence.words[figure.first - 1] in _LISTS
        weak = bool(governors) and governors[0].doing is not None and not governors[0].tells
        carried = listed and weak and not doings.measures
        if same is not None and (doings.status is None or carried):
            return as_before(same, doings.modality)
        if doings.status is None:
            introduced = self._introduced.of(p, category)
            return introduced or self._mere_count(p, figure, doings.modality)
        if doings.status is Status.MOVING and category is Category.WEAPON:
            return doings._replace(status=Status.SUPPLIED)
        return doings

    def _mere_count(self, p: Parsed, figure: Figure, modality: Modality) -> Doings:
        placed = not figure.strong and self._placed.follows(p, figure.after)
        status = Status.PRESENT if placed else Status.STRENGTH
        return Doings(status, modality, Why(Slot.STATUS, "mere-count", p.span_of(figure)))

    def _is_total(self, p: Parsed, figure: Figure) -> bool:
        """As in "bringing the total to 1,730"."""
        before = p.sentence.words[max(0, figure.first - _TOTAL_REACH) : figure.first]
        return before[-1:] == ["to"] and bool(self._totals & set(before))

    def _is_compared(self, p: Parsed, figure: Figure) -> bool:
        """As in "up from 300", "down from the 300 of last year"."""
        start = figure.numeral.first
        before = p.sentence.words[max(0, start - _COMPARED_REACH) : start]
        if before[-1:] and before[-1] in _ARTICLES:
            before = before[:-1]
        return any(before[-len(phrase) :] == phrase for phrase in self._compared)

    def _grows_from(self, p: Parsed, figure: Figure) -> bool:
        """As in "raises it from 300 riders to 500": the number that there is."""
        start, words = figure.numeral.first, p.sentence.words
        before = words[max(0, start - 2) : start]
        if "from" not in before or (before[-1] != "from" and before[-1] not in _ARTICLES):
            return False
        behind = (other for other in p.figures if other.first >= figure.after)
        other = next(behind, None)
        near = other is not None and other.numeral.first - figure.after <= _GROWTH_REACH
        return other is not None and near and words[other.numeral.first - 1] == "to"


def _of_same_sentence(p: Parsed, figure: Figure, told: Told) -> Claim | None:
    """The claim before in the sentence; "as well as" goes past "9 jets, 3 of which"."""
    row = [c for c in told.claims[-_ROW:] if c.sentence == p.sentence.span]
    added = p.sentence.words[max(0, figure.first - 3) : figure.first] == ["as", "well", "as"]
    wholes = [claim for claim in row if claim.basis is not Basis.SHARE or not added]
    return next(reversed(wholes or row), None)


def _tell(governors: list[Governor]) -> bool:
    return any(governor.tells for governor in governors)


def as_before(claim: Claim, modality: Modality) -> Doings:
    """What the forces of `claim` do."""
    return Doings(claim.status, modality, Why(Slot.STATUS, "as-before", claim.span))


def _of_compared(claim: Claim) -> Doings:
    """What the forces did with which those of `claim` are compared: they were there before."""
    status = Status.PRESENT if claim.status in _NOT_YET else claim.status
    return Doings(status, Modality(), Why(Slot.STATUS, "compared", claim.span))
