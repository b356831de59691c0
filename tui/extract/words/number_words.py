"""The words that numbers are made of, ready for look-up."""

from collections.abc import Mapping, Sequence
from functools import cached_property
from typing import Any, Final

from tui.extract.words.words import Grouped, by_first_word
from tui.vocabulary import Vocabulary

_NEVER_ALONE: Final = frozenset({"a", "an", "of", "great", "k", "m", "b"})  # in no number alone


class NumberWords:
    """Look-up tables of data/numbers.toml and what stands round a number."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        self._words = vocabulary.words

    @cached_property
    def cardinals(self) -> Mapping[str, int]:
        """Number words below a hundred."""
        numbers = self._words("numbers")
        return {**numbers["units"], **numbers["tens"]}

    @cached_property
    def multipliers(self) -> Mapping[str, int]:
        """As in "million": 1,000,000; singular and with the plural that only follows a number."""
        return dict(self._words("numbers")["multipliers"])

    @cached_property
    def magnitudes(self) -> Mapping[str, int]:
        """As in "thousands": 2,000, the least that it can mean."""
        return dict(self._words("numbers")["magnitudes"])

    @cached_property
    def stacked(self) -> Mapping[tuple[str, ...], int]:
        """As in "tens of thousands": 20,000."""
        return {tuple(k.split()): v for k, v in self._words("numbers")["stacked"].items()}

    @cached_property
    def vague(self) -> Grouped[int]:
        """Phrases that count without a number, by their first word, longest first."""
        return by_first_word(self._words("numbers")["vague"].items())

    @cached_property
    def amounts(self) -> Mapping[str, frozenset[str]]:
        """The nouns and adjectives of "a small number of"."""
        return {k: frozenset(v) for k, v in self._words("numbers")["amounts"].items()}

    @cached_property
    def fractions(self) -> Mapping[str, float]:
        """As in "half": 0.5."""
        return dict(self._words("numbers")["fractions"])

    @cached_property
    def numbers(self) -> Mapping[str, Any]:
        """The number words as data/numbers.toml groups them."""
        return self._words("numbers")

    @cached_property
    def number_words(self) -> frozenset[str]:
        """Words without which a sentence that has no digits has no number either."""
        plain = ("cardinals", "multipliers", "magnitudes", "fractions")
        spelled = {word for name in plain for word in getattr(self, name)}
        vague = {word for phrase in self.numbers["vague"] for word in phrase.split()}
        told = (*self.numbers["wholes"], *self.numbers["sets"], *self.amounts["nouns"], "single")
        return frozenset((spelled | vague).union(told)) - _NEVER_ALONE

    @cached_property
    def number_signs(self) -> frozenset[str]:
        """The number words, those of amounts only in a phrase that counts: "small group of"."""
        bare = self.amounts["nouns"] - self.amounts["need_adjective"]
        qualified = self.amounts["nouns"] - bare
        sets = frozenset(self.numbers["sets"])
        of = {f"{noun} of" for noun in bare | sets}
        of |= {f"{word} {noun} of" for word in self.amounts["adjectives"] for noun in qualified}
        return self.number_words - self.amounts["nouns"] - sets | of | {"a number of", "a company"}

    @cached_property
    def counting_words(self) -> Mapping[str, frozenset[str]]:
        """The word sets of data/counting.toml, by which the noun behind a number is found."""
        return {k: frozenset(v) for k, v in self._words("counting").items()}

    @cached_property
    def hedges(self) -> Mapping[str, Mapping[str, Sequence[str]]]:
        """The phrases before and behind a number, by what they say of it."""
        return self._words("hedges")

    @cached_property
    def currencies(self) -> Mapping[str, Any]:
        """The signs and words of money, and what makes it military aid."""
        return self._words("currencies")
