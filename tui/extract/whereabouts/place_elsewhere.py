"""Places that stand outside the clause of a number phrase: before "where", in the claim before."""

from collections.abc import Sequence
from typing import Final

from tui.extract.governing.governor import Governor
from tui.extract.numbers.quantities import Figure
from tui.extract.told.context import Told
from tui.extract.verbs.parse import Parsed
from tui.extract.whereabouts.place_phrases import LOCATED, Placed
from tui.extract.words.lexicon import Lexicon
from tui.model import PlaceRole, Role, Slot, Why

_OWN: Final = frozenset({"from", "in", "at", "near", "on", "who", "to"})  # tell other places


class PlaceElsewhere:
    """Finds the places that a sentence or the one before it lends to a number phrase."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._words = lexicon.whereabouts
        self._prepositions = lexicon.grammar["prepositions"]

    def as_before(
        self, p: Parsed, figure: Figure, governors: Sequence[Governor], told: Told
    ) -> list[Placed]:
        """The places of the claim before it in a list: "300 in Bree, including 40 archers"."""
        last = told.claims[-1] if told.claims else None
        if last is None or last.sentence != p.sentence.span:
            return []
        why = Why(Slot.PLACES, "as-before", last.span)
        rows = [Placed(place, why) for place in last.places]
        if self._is_part(p, figure):
            return rows
        since = [g for g in p.groups if p.sentence.tokens[g.first].start >= last.span.end]
        if any(g.finite and g.first < figure.first for g in since):
            return []
        if any(g.tells and g.group in since and g.first < figure.first for g in governors):
            return []  # "at Bree, accusing Arnor of sending 300"
        return rows

    def before_where(self, p: Parsed, figure: Figure) -> list[Placed]:
        """The place before "where": "Bree, where 300 riders are"."""
        s = p.sentence
        for i in range(figure.first - 1, 0, -1):
            if s.words[i] in {";", '"', ":"}:
                return []
            if s.words[i] == "where":
                return self._last(p, i, "where", nearest=True)
        return []

    def there(self, p: Parsed, i: int, told: Told) -> list[Placed]:
        """What "there" at token `i` means, unless it only opens "there are"."""
        s = p.sentence
        if s.words[i] != "there" or self._only_opens(p, i):
            return []
        found = self._last(p, i, "there", nearest=False)
        why = Why(Slot.PLACES, "there", s.span_of(i, i + 1))
        if not found and told.place is not None:
            found = [Placed(PlaceRole(told.place.entity, Role.AT), why)]
        before = next((g for g in reversed(p.groups) if g.after <= i), None)
        if before is None or before.doing is None or before.doing.name != "move":
            return found
        return [Placed(PlaceRole(one.place.name, Role.TO), one.why) for one in found]

    def _only_opens(self, p: Parsed, i: int) -> bool:
        """Whether "there" names no place: "there are", "said there were"; "who are there will"."""
        if i + 1 >= len(p.sentence) or p.group_at[i + 1] is None:
            return False
        before = p.group_at[i - 1] if i else None
        led = before is not None and not before.verb.reports
        return not led and (i == 0 or p.figure_at[i - 1] is None)

    def _is_part(self, p: Parsed, figure: Figure) -> bool:
        """Whether it counts more of the same: "including 40 archers", "; Bree counts 400"."""
        if p.sentence.words[figure.first - 1] in self._words["parts"]:
            return True
        elided = figure.counted is None or figure.counted.first == figure.counted.after
        return elided and not figure.of_them and p.sentence.word(figure.after) not in _OWN

    def _last(self, p: Parsed, before: int, rule: str, *, nearest: bool) -> list[Placed]:
        """The last place named before a token; unless `nearest`, only one behind a preposition."""
        s = p.sentence
        for i in range(before - 1, -1, -1):
            name = s.tokens[i].name
            if name is None or name.type not in LOCATED:
                continue
            j = i - 1
            while j >= 0 and s.words[j] in self._words["nearby"]:
                j -= 1
            if j > 0 and s.words[j - 1] in self._words["loose_to"]:
                continue  # "according to Bree"
            if nearest or (j >= 0 and s.words[j] in self._prepositions):
                return [Placed(PlaceRole(name.entity, Role.AT), Why(Slot.PLACES, rule, name.span))]
        return []
