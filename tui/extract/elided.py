"""Numbers without their noun: "another 4,700 will go"."""

from dataclasses import replace
from typing import Final

from tui.extract.context import Told
from tui.extract.inflect import singular
from tui.extract.lexicon import Lexicon
from tui.extract.parse import Parsed
from tui.extract.phrases import Counted
from tui.extract.quantities import Figure
from tui.gazetteer import Name
from tui.model import Category, Claim, MentionType

_MANY: Final = 3000  # so many can only be people
_REACH: Final = 30  # tokens back to the noun that the number lends
_FAR: Final = 300  # characters back to the last claim, where a verb follows
_SHORT: Final = 60  # and where none does
_CLAIMS: Final = 6
_SMALL: Final = 1000
_YEARS: Final = range(1900, 2101)
_WHOSE: Final = frozenset({"its", "their", "his", "her", "our"})
_NAME: Final = 6  # words of "a residual counter-terrorist force of"
_OWNERS: Final = frozenset({MentionType.NATIONALITY, MentionType.COUNTRY, MentionType.ORG})


class Elided:
    """Finds the noun that a bare number leaves out."""

    def __init__(self, lexicon: Lexicon) -> None:
        words = lexicon.passages
        self._nouns = lexicon.nouns
        self._civilians = lexicon.civilians
        self._prepositions = lexicon.grammar["prepositions"]
        self._loose = self._prepositions - {"to", "at", "of", "by", "from"}
        self._of_people = words["of_people"]
        self._after = words["after_bare"]
        self._never_after = words["never_after"]
        self._compared = lexicon.owners["compared"]
        self._measuring = lexicon.owners["measured"]

    def counted(self, p: Parsed, figure: Figure, told: Told, so_far: list[Claim]) -> Counted | None:
        """What the number counts; None where no noun is plain. `so_far`: of the same sentence."""
        if not self._is_bare(p, figure):
            return None
        force = self._force_of(p, figure)
        if force is not None:
            return force
        near, decided = self._in_sentence(p, figure, so_far)
        return near if decided else self._told_before(p, figure, told)

    # -- whether it may stand for a noun phrase -------------------------------------------------
    def _is_bare(self, p: Parsed, figure: Figure) -> bool:
        numeral = figure.numeral
        if figure.of_them:
            alone = numeral.exact and numeral.low == 1
            verb = figure.after < len(p.sentence) and p.group_at[figure.after] is not None
            return not alone and (not numeral.part or verb or numeral.share == 0.5)  # noqa: PLR2004  # "half of them" counts without a verb
        if numeral.part or numeral.low is None or (numeral.exact and numeral.low <= 1):
            return False
        return not self._is_something_else(p, figure) and self._stands_alone(p, figure)

    def _is_something_else(self, p: Parsed, figure: Figure) -> bool:
        """A year, an age, a label ("Finger 8"), a number behind a loose preposition."""
        s, numeral = p.sentence, figure.numeral
        low = numeral.low or 0
        plain = numeral.digits and numeral.exact and numeral.after - numeral.first == 1
        if plain and low in _YEARS and "," not in s.words[numeral.first]:
            return True
        if figure.first == 0:
            return False
        before = s.words[figure.first - 1]
        if before in {"#", "/", "-"}:
            return True
        if before == "," and figure.first > 1:
            person = s.tokens[figure.first - 2].name
            if person is not None and person.type is MentionType.PERSON:
                return True
        label = s.said(s.tokens[figure.first - 1])[:1].isupper() and figure.first > 1
        if plain and low < _SMALL and label and s.tokens[figure.first - 1].name is None:
            return True
        if s.words[figure.after : figure.after + 2] == ["to", "one"]:
            return True
        if s.word(figure.after) == "of" and s.word(figure.after + 1) in _WHOSE:
            return True  # "from 30 of its posts"
        ends = s.words[figure.after : figure.after + 1] in (["."], [","], ['"'], [])
        return before in self._loose and ends and low < _SMALL

    def _stands_alone(self, p: Parsed, figure: Figure) -> bool:
        """Whether what follows is no noun that the number would count."""
        s, at = p.sentence, figure.after
        if at >= len(s):
            return True
        follow = s.tokens[at]
        if p.group_at[at] is not None or follow.date is not None:
            return True
        if follow.name is not None or follow.word in self._never_after:
            return False
        word = follow.word
        known = word in self._prepositions or word in self._after or word.endswith("ed")
        return known or not word[:1].isalpha()

    # -- what it counts -------------------------------------------------------------------------
    def _force_of(self, p: Parsed, figure: Figure) -> Counted | None:
        """As in "a residual force of a few hundred"."""
        words, of = p.sentence.words, figure.first - 1
        noun = of - 2 if of > 1 and words[of - 1] == '"' else of - 1
        if of < 1 or words[of] != "of" or words[noun] not in self._of_people:
            return None
        first = noun
        while first > 0 and of - first < _NAME and self._describes(p, first - 1):
            first -= 1
        item = " ".join(words[first : noun + 1])
        counted = self._lent_noun(figure, item, Category.PERSONNEL)
        return replace(counted, owners=self._owners_before(p, noun), military=True)

    def _describes(self, p: Parsed, i: int) -> bool:
        word = p.sentence.words[i]
        return word.isalpha() and word not in {"a", "an", "the"} and p.group_at[i] is None

    def _in_sentence(
        self, p: Parsed, figure: Figure, so_far: list[Claim]
    ) -> tuple[Counted | None, bool]:
        """The nearest counted noun, else plain noun, before the number; and whether one decides."""
        if self._is_measured(p, figure):
            plain, decided = self._plain(p, figure)
            if plain is not None:
                return plain, decided
        accepted = {claim.span.start for claim in so_far}
        for other in reversed(p.figures):
            if other.first >= figure.first or other.money or other.counted is None:
                continue
            counted = other.counted
            claimed = p.sentence.tokens[other.first].start in accepted
            if counted.category is not None and (claimed or counted.noun is None):
                return replace(
                    self._lent_noun(figure, counted.item, counted.category), noun=counted.noun
                ), True
            if counted.item or counted.category is not None:
                return None, True
        return self._plain(p, figure)

    def _is_measured(self, p: Parsed, figure: Figure) -> bool:
        """As in "the armed forces number 169,000", "put the toll at 45"."""
        before = p.group_at[figure.first - 1] if figure.first else None
        if before is not None and before.doing is not None and before.doing.weak:
            return True
        return p.sentence.words[figure.first - 1 : figure.first] == ["at"]

    def _plain(self, p: Parsed, figure: Figure) -> tuple[Counted | None, bool]:
        for i in range(figure.first - 1, max(-1, figure.first - _REACH), -1):
            token = p.sentence.tokens[i]
            if token.name is None and token.word in self._civilians:
                return None, True
            noun = self._plain_noun(p, i, figure)
            if noun is not None:
                return noun, True
        return None, False

    def _plain_noun(self, p: Parsed, i: int, figure: Figure) -> Counted | None:
        """A plural at token `i` that can be counted."""
        token = p.sentence.tokens[i]
        owners = self._owners_before(p, i)
        if token.name is not None:
            entry = token.name.entry
            plural = singular(token.word) != token.word
            if entry is None or entry.category is None or not plural:
                return None
            item = singular(token.word)
            return replace(self._lent_noun(figure, item, entry.category), owners=owners)
        if token.word in self._measuring:
            lent = self._lent_noun(figure, token.word, Category.PERSONNEL)
            return replace(lent, owners=owners, military=True)
        for words, noun in self._nouns.get(token.word, ()):
            plural = singular(token.word) != token.word
            if noun is None or not p.sentence.has(words, i) or not plural:
                continue
            if not noun.needs or noun.loss:
                lent = self._lent_noun(figure, noun.item, Category.PERSONNEL)
                return replace(lent, noun=noun, owners=owners)
        return None

    def _owners_before(self, p: Parsed, i: int) -> tuple[Name, ...]:
        for token in reversed(p.sentence.tokens[max(0, i - 3) : i]):
            if token.name is not None and token.name.type in _OWNERS:
                return (token.name,)
            if not token.word.isalpha() and token.word != "'s":
                return ()
        return ()

    def _told_before(self, p: Parsed, figure: Figure, told: Told) -> Counted | None:
        """The noun of the last claim, where it stands near enough."""
        verb = figure.after < len(p.sentence) and p.group_at[figure.after] is not None
        if figure.numeral.vague and not (figure.of_them or verb):
            return None
        if figure.first and p.sentence.words[figure.first - 1] in self._compared:
            return None
        if not told.claims or self._civilians & set(p.sentence.words):
            return None
        last = told.claims[-1]
        if (figure.numeral.low or 0) > _MANY:
            people = (c for c in reversed(told.claims[-_CLAIMS:]) if _is_people(c))
            last = next(people, last)
        reach = _FAR if figure.of_them or verb else _SHORT
        if p.sentence.span.start - last.sentence.end > reach or last.category is Category.AID:
            return None
        return self._lent_noun(figure, last.item, last.category)

    def _lent_noun(self, figure: Figure, item: str, category: Category) -> Counted:
        at = figure.after
        return Counted(at, at, at, item, category)


def _is_people(claim: Claim) -> bool:
    return claim.category is Category.PERSONNEL
