"""Whether a sentence tells that its bare number counts no forces: "a population of 186,100"."""

from typing import Final

from tui.extract.numbers.quantities import Figure
from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Lexicon

_FEW: Final = 10  # "none of the three" speaks of parties named before
_NOUNS: Final = 6  # words behind "number of" that are looked at


class Otherwise:
    """Looks for what else a number can count, in the words before it."""

    def __init__(self, lexicon: Lexicon) -> None:
        passages = lexicon.passages
        self._forces = passages["forces"] | passages["bodies"] | lexicon.counting

    def tells(self, p: Parsed, figure: Figure) -> bool:
        """Whether no noun of the sentences before should be lent to the number."""
        words, first = p.sentence.words, figure.first
        if first < 1 or figure.of_them:
            return False
        before, noun = words[first - 1], words[first - 2] if first > 1 else ""
        plain = noun.isalpha() and noun not in self._forces
        if before == ":":  # "Average age: 19", but "It was larger: 300 stayed"
            return plain and not any(group.first < first for group in p.groups)
        if before == "of":
            return plain and p.group_at[first - 2] is None  # "speaks of 300"
        few = figure.numeral.high is not None and figure.numeral.high < _FEW
        if before == "the" and noun == "of" and few:
            return True
        return self._counts_things(p, first)

    def _counts_things(self, p: Parsed, first: int) -> bool:
        """As in "the number of training events has been raised to 17"."""
        words = p.sentence.words
        at = next((i for i in range(first - 1) if words[i : i + 2] == ["number", "of"]), None)
        if at is None:
            return False
        last = min(first, at + 2 + _NOUNS)
        people = any(p.sentence.tokens[i].name is not None for i in range(at + 2, last))
        return not people and self._forces.isdisjoint(words[at + 2 : last])
