"""To whom a gift goes that is told beside it or before: "an arms package for Bree. It includes"."""

from collections.abc import Sequence
from typing import Final

from tui.extract.governing.governor import Governor, Part
from tui.extract.numbers.quantities import Figure
from tui.extract.told.context import Told
from tui.extract.verbs.parse import Parsed
from tui.extract.whereabouts.receivers import Receiver, named
from tui.extract.words.lexicon import Lexicon
from tui.model import Basis, Slot, Span, Why

_REACH: Final = 14  # tokens between what is given and what it is for
_GIFT: Final = 5  # tokens between a gift and "for" whom it is
_SUBJECT: Final = 10  # tokens before "includes" in which the gift is named
_WHOM: Final = frozenset({"it", "them", "him", "her"})  # "sent it 300 bows"
_RECENT: Final = 6  # claims looked back for who was given something


class Gifts:
    """Finds the receivers of what is given by its nouns and by what was told."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._words = lexicon.whereabouts

    def aided(self, p: Parsed, figure: Figure) -> Receiver | None:
        """Whom it is to help: "300 bows to arm the Rohirrim"."""
        for group in p.groups:
            if figure.after <= group.first < figure.after + _REACH:
                aids = group.infinitive and group.verb.lemma in self._words["aiding"]
                at = group.after + 2 * (p.sentence.word(group.after) == "and")  # "arm and equip"
                at += p.sentence.word(at) == "the"
                if aids and (found := named(p, at, "aided")):
                    return found
        return None

    def before(self, p: Parsed, figure: Figure) -> Receiver | None:
        """Whom a noun for the gift names first: "aid for Rohan worth 300 million"."""
        words = p.sentence.words
        for i in range(figure.first - 1, max(0, figure.first - _REACH), -1):
            gift = self._words["gifts"].intersection(words[max(0, i - _GIFT) : i])
            if words[i] in {"to", "for"} and gift:
                found = named(p, i + 1 + (words[i + 1] == "the"), "gift-for")
                if found:
                    return found
        return None

    def is_part(self, p: Parsed, governors: Sequence[Governor]) -> bool:
        """Whether it is part of a gift: "the package includes 300 bows"."""
        for governor in governors:
            if governor.lemma in self._words["holding"] and governor.part is Part.OBJECT:
                subject = p.sentence.words[max(0, governor.first - _SUBJECT) : governor.first]
                return not self._words["whole"].isdisjoint(subject)
        return False

    def goes_on(self, p: Parsed, figure: Figure, governors: Sequence[Governor], told: Told) -> bool:
        """Whether more is given, to whom the article told before: "Arnor, too, gave 300 bows"."""
        last = told.claims[-1] if told.claims else None
        if last is not None and last.recipient and last.sentence == p.sentence.span:
            counted = figure.counted
            if counted is not None and counted.first == counted.after:
                return True  # "300 of the bows that Bree bought, 40 more to follow"
        if figure.basis is Basis.RATE or not governors:
            return False
        first = governors[0]
        told_of = figure.money is not None or p.sentence.word(first.after) in _WHOM
        return first.lemma in self._words["giving_on"] or (
            told_of and first.is_a("pledge", "supply")
        )

    def as_before(self, told: Told) -> Receiver | None:
        """Who was last told to be given something; None where nobody was."""
        last = next((c for c in reversed(told.claims[-_RECENT:]) if c.recipient), None)
        who, at = told.aided
        if last is not None and last.recipient and last.span.start > at:
            return last.recipient, Why(Slot.RECIPIENT, "as-before", last.span)
        return (who, Why(Slot.RECIPIENT, "as-before", Span(at, at + 1))) if who else None
