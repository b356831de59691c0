"""What is read in a few words of text, and short names for the figures that tests expect."""

from functools import cache

import pytest

from tui.extract import Extractor
from tui.model import Article, Claim, Quantity
from tui.vocabulary import load

# A sentence, words that pick one of its figures, and the slots that this must have. A set of
# values means that any of them will do: the vocabulary allows two.
Case = tuple[str, str, dict[str, object]]


@cache
def extractor() -> Extractor:
    """One for all tests: the lists take longer to load than the sentences to read."""
    return Extractor(load())


def claims(text: str, *, published: str | None = None) -> tuple[Claim, ...]:
    """The claims of `text`, as an article without a headline."""
    return extractor().read(Article("x.txt", "x", text, published=published)).claims


def only(text: str) -> Claim:
    """The one claim of `text`; fails, showing the figures, where there are none or more."""
    found = claims(text)
    assert len(found) == 1, [claim.text for claim in found]
    return found[0]


def that_says(words: str, text: str, *, published: str | None = None) -> Claim:
    """The one claim of `text` whose figure holds `words`."""
    found = claims(text, published=published)
    fitting = [claim for claim in found if words in claim.text]
    assert len(fitting) == 1, [claim.text for claim in found]
    return fitting[0]


def misread(construct: str) -> pytest.MarkDecorator:
    """Marks a sentence that is true and not yet read; fails as soon as it is read."""
    return pytest.mark.xfail(strict=True, reason=construct)


def exact(number: int) -> Quantity:
    return Quantity(number, number, number)


def about(number: int) -> Quantity:
    return Quantity(number, number, number, approximate=True)


def at_least(number: int, *, approximate: bool = False) -> Quantity:
    return Quantity(number, number, None, approximate)


def at_most(number: int, *, approximate: bool = False) -> Quantity:
    return Quantity(None, number, number, approximate)


def between(low: int, high: int, *, approximate: bool = False) -> Quantity:
    return Quantity(low, None, high, approximate)


def vague(low: int | None = None) -> Quantity:
    return Quantity(low, approximate=True)
