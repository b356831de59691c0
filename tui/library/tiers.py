"""The tiers of the search: which terms may stand for a word, the nearest first."""

from collections.abc import Callable, Iterator

from tui.library.document import Sequence
from tui.library.query import AnyOf, Word
from tui.library.terms import Terms

Alternatives = tuple[Sequence, ...]


def as_typed(terms: Terms, word: Word) -> frozenset[int]:
    """The word itself, and what begins with it if it may still grow."""
    if word.missing:
        return terms.number_beginning(word.plain, word.missing)
    exact = terms.exactly(word.plain)
    return exact | terms.beginning(word.plain) if word.growing else exact


def one_edit(terms: Terms, word: Word) -> frozenset[int]:
    """Terms one typing error away."""
    return terms.one_edit(word.plain)


def beginning_one_edit(terms: Terms, word: Word) -> frozenset[int]:
    """Terms of which a beginning is one typing error away, if the word may still grow."""
    return terms.beginning_one_edit(word.plain) if word.growing else frozenset()


def sound_or_two_edits(terms: Terms, word: Word) -> frozenset[int]:
    """Terms that sound the same, or are two typing errors away."""
    return terms.sound_or_two_edits(word.plain)


TIERS: tuple[Callable[[Terms, Word], frozenset[int]], ...] = (
    as_typed,
    one_edit,
    beginning_one_edit,
    sound_or_two_edits,
)


def tiers(wanted: tuple[AnyOf, ...], terms: Terms) -> Iterator[tuple[Alternatives, ...]]:
    """For each tier the terms that may stand for each word wanted, the earlier tiers' included.

    Words in quotes, and words glued to others (F-16), stay as typed.
    """
    found: dict[Word, frozenset[int]] = {}
    for step in TIERS if wanted else TIERS[:1]:
        for any_of in wanted:
            for phrase in any_of.phrases:
                if step is as_typed or (len(phrase) == 1 and not any_of.quoted):
                    for word in phrase:
                        found[word] = found.get(word, frozenset()) | step(terms, word)
        yield tuple(_alternatives(any_of, found) for any_of in wanted)


def _alternatives(any_of: AnyOf, found: dict[Word, frozenset[int]]) -> Alternatives:
    return tuple(tuple(found[word] for word in phrase) for phrase in any_of.phrases)
