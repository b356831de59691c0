"""Numbers without their noun: "another 4,700 will go"."""

from dataclasses import replace
from typing import Final

from tui.extract.counting.bare import Bare, has_owner
from tui.extract.counting.leaving import Leaving
from tui.extract.counting.otherwise import Otherwise
from tui.extract.counting.plain_nouns import PlainNouns, lent_noun
from tui.extract.numbers.phrases import Counted
from tui.extract.numbers.quantities import Figure
from tui.extract.told.context import LOST, Told
from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Lexicon
from tui.model import Basis, Category, Claim, Status

_MANY: Final = 3000  # so many can only be people
_FAR: Final = 300  # characters back to the last claim, where a verb follows
_FARTHEST: Final = 600  # where "of them" follows
_SHORT: Final = 60  # and where none does
_CLAIMS: Final = 6
_NEAR: Final = 6  # tokens from what rises to the number
_HURT: Final = frozenset({Status.KILLED, Status.WOUNDED})
_THEM: Final = "them"


class Elided:
    """Finds the noun that a bare number leaves out."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._bare, self._plain = Bare(lexicon), PlainNouns(lexicon)
        self._civilians = lexicon.civilians
        self._otherwise = Otherwise(lexicon)
        self._leaving = Leaving(lexicon)
        self._prepositions = lexicon.grammar["prepositions"]
        self._times = lexicon.counting_words["times"]
        self._rising = lexicon.counting_words["rising"]
        self._compared = lexicon.owners["compared"]

    def counted(self, p: Parsed, figure: Figure, told: Told, so_far: list[Claim]) -> Counted | None:
        """What the number counts; None where no noun is plain. `so_far`: of the same sentence."""
        if not self._bare.has(p, figure, listed=bool(so_far)):
            return None
        force = self._plain.force_of(p, figure)
        if force is not None:
            return force
        near, decided = self._in_sentence(p, figure, so_far)
        if near is None and self._otherwise.tells(p, figure):
            return None
        lent = near if decided else self._told_before(p, figure, told)
        return None if lent is not None and _hurts_things(p, figure, lent) else lent

    def _in_sentence(
        self, p: Parsed, figure: Figure, so_far: list[Claim]
    ) -> tuple[Counted | None, bool]:
        """The nearest counted noun, else plain noun, before the number; and whether one decides."""
        if self._plain.measures(p, figure):
            plain, decided = self._plain.before(p, figure)
            if plain is not None:
                return plain, decided
        total = self._plain.total_of(p, figure)
        if total is not None:
            return total, True
        said = {claim.span.start: claim for claim in so_far if claim.category is not Category.AID}
        for other in reversed(p.figures):
            if other.first >= figure.first or other.money or _acts_on(p, other, figure):
                continue
            counted, claim = other.counted, said.get(p.sentence.tokens[other.first].start)
            if claim is not None:
                lent = lent_noun(figure, claim.item, claim.category)
                return replace(lent, noun=counted.noun if counted else None), True
            if counted is not None and counted.category is not None and counted.noun is None:
                return lent_noun(figure, counted.item, counted.category), True
            if self._decides(p, other, listed=bool(said)) or _is_change_from(p, other, figure):
                return None, True
        return self._plain.before(p, figure)

    def _decides(self, p: Parsed, other: Figure, *, listed: bool) -> bool:
        """Whether a number of other things shows that this one counts them too.

        Not so a span of time, nor what only stands behind a preposition where forces are `listed`:
        "300 riders from six lands; in Bree only 40".
        """
        counted = other.counted
        if counted is None or counted.item in self._times:
            return False
        before = p.sentence.words[max(0, other.first - 1) : other.numeral.first]
        aside = listed and not self._prepositions.isdisjoint(before)
        return bool(counted.item or counted.category) and not aside

    def _told_before(self, p: Parsed, figure: Figure, told: Told) -> Counted | None:
        """The noun of the last claim, where it stands near enough."""
        verb = figure.after < len(p.sentence) and p.group_at[figure.after] is not None
        if figure.numeral.vague and not (figure.of_them or verb):
            return None
        if self._is_compared(p, figure):
            return None
        claims = told.claims[-_CLAIMS:]
        if p.sentence.words[figure.after - 1] == _THEM:
            claims = [claim for claim in claims if claim.sentence != p.sentence.span]
        if not claims or self._civilians & set(p.sentence.words):
            return None
        if figure.basis is Basis.TOTAL and self._leaving.tells(p):
            return None  # but "another 300" are more of those told before
        last = claims[-1]
        if (figure.numeral.low or 0) > _MANY:
            last = next((claim for claim in reversed(claims) if _is_people(claim)), last)
        near = p.sentence.span.start - last.sentence.end
        if near > self._reach(p, figure, last) or last.category is Category.AID:
            return None
        return lent_noun(figure, last.item, last.category)

    def _is_compared(self, p: Parsed, figure: Figure) -> bool:
        """Whether the number stands against one of its own sentence, and not "Rohan with 900"."""
        at = figure.first - 1
        compares = at >= 0 and p.sentence.words[at] in self._compared
        return compares and not has_owner(p, figure)

    def _reach(self, p: Parsed, figure: Figure, last: Claim) -> int:
        """How many characters back the last claim may lend its noun."""
        if figure.of_them:
            return _FARTHEST
        many = (figure.numeral.low or 0) > _MANY and _is_people(last)
        if many or (figure.after < len(p.sentence) and p.group_at[figure.after] is not None):
            return _FAR
        words = p.sentence.words[max(0, figure.first - _NEAR) : figure.first]
        if words[-1:] == ["to"] and not self._rising.isdisjoint(words):
            return _FAR  # "cut its garrison to nine"
        before = p.group_at[figure.first - 1] if figure.first else None
        harms = before is not None and before.doing is not None and before.doing.object in LOST
        return _FAR if before is not None and (not harms or last.status in LOST) else _SHORT


def _acts_on(p: Parsed, other: Figure, figure: Figure) -> bool:
    """As in "two planes flew 40 of them": "them" is never who acts."""
    between = range(other.after, figure.first)
    named = p.sentence.words[figure.after - 1] == _THEM
    acts = named and any(p.group_at[i] is not None for i in between)
    return acts and "," not in p.sentence.words[other.after : figure.first]


def _is_change_from(p: Parsed, other: Figure, figure: Figure) -> bool:
    """As in "48, up from 30": what the bare number before counts, this one counts."""
    if other.counted is not None:
        return False
    words = p.sentence.words[max(0, figure.numeral.first - 2) : figure.numeral.first]
    return words in (["up", "from"], ["down", "from"])


def _hurts_things(p: Parsed, figure: Figure, lent: Counted) -> bool:
    """Whether things would be killed or wounded: of "rockets wounded nine" nine are people."""
    verb = p.group_at[figure.first - 1] if figure.first else None
    hurts = verb is not None and verb.doing is not None and verb.doing.object in _HURT
    return hurts and lent.category is not Category.PERSONNEL


def _is_people(claim: Claim) -> bool:
    return claim.category is Category.PERSONNEL
