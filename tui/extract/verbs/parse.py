"""A sentence with its number phrases and verbs."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cached_property

from tui.extract.numbers.quantities import Figure, Quantities
from tui.extract.verbs.verbs import VerbGroup, Verbs
from tui.extract.words.lexicon import Lexicon
from tui.extract.words.tokens import Sentence
from tui.model import Span


@dataclass(frozen=True)
class Parsed:
    """A sentence with everything that grammar reads in it; verbs only when they are asked for."""

    sentence: Sentence
    figures: tuple[Figure, ...]
    verbs: Verbs

    @cached_property
    def groups(self) -> tuple[VerbGroup, ...]:
        """The verb groups in order."""
        return tuple(self.verbs.of(self.sentence, self.figure_at))

    @cached_property
    def group_at(self) -> Sequence[VerbGroup | None]:
        """The verb group at each token."""
        found: list[VerbGroup | None] = [None] * len(self.sentence)
        for group in self.groups:
            found[group.first : group.after] = [group] * (group.after - group.first)
        return found

    @cached_property
    def figure_at(self) -> Sequence[Figure | None]:
        """The number phrase at each token."""
        found: list[Figure | None] = [None] * len(self.sentence)
        for figure in self.figures:
            found[figure.first : figure.after] = [figure] * (figure.after - figure.first)
        return found

    def span_of(self, figure: Figure) -> Span:
        """Where a number phrase stands in the text."""
        return self.sentence.span_of(figure.first, max(figure.after, figure.first + 1))


class Parser:
    """Reads sentences by a lexicon."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._quantities = Quantities(lexicon)
        self._verbs = Verbs(lexicon)

    def parse(self, sentence: Sentence) -> Parsed | None:
        """The sentence with its number phrases; None where it has none."""
        figures = self._quantities.of(sentence)
        return Parsed(sentence, tuple(figures), self._verbs) if figures else None

    def verbs_only(self, sentence: Sentence) -> Parsed:
        """The sentence as if it held no number."""
        return Parsed(sentence, (), self._verbs)
