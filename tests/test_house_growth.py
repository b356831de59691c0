"""Nothing that reads a text takes more than the text's length (fault rows 28 and 29)."""

import re

import pytest
from deadline import deadline
from growing import doubling, growth
from pumping import Compiled, compiled, pumps

from tui.extract import Extractor
from tui.model import Article
from tui.vocabulary import load

SEEDS = ["a", "A", "1", " ", "\n", ".", "-", '"', "a ", "A ", "Aa ", "A.", "1,", "a\n", "(A", "’"]


def test_no_pattern_of_the_program_takes_more_than_its_text() -> None:
    """Fault row 28: every pattern that any module compiles, pumped with what it is made of."""
    patterns = compiled()
    assert len({each.module for each in patterns}) > 25
    slow = {}
    for each in patterns:
        with deadline(60):
            grown = {seed: growth(each.take_all, seed) for seed in (*SEEDS, *pumps(each))}
        slow |= {(each.module, each.pattern, seed): n for seed, n in grown.items() if n > 7}
    assert slow == {}


@pytest.mark.parametrize("pattern", [" +x", "(?:Arnor |Gondor )+left"])
def test_a_pattern_that_takes_the_square_of_its_text_is_caught(pattern: str) -> None:
    slow = Compiled("here", False, pattern, re.compile(pattern).flags)  # noqa: FBT003 - of text
    assert any(growth(slow.take_all, seed) > 7 for seed in pumps(slow))


# What the extractor looks for, each without an end: one sentence of nothing else.
PROSE = [
    *("10,000 troops ", "10 to ", "1 ", "1,", "9", "no ", "half of ", "dozens of ", "more than "),
    *("between 1 and ", "one hundred thousand and ", "tanks, guns, ", "on Monday ", "in Poland "),
    *("Russia ", "Russia's ", "Russian ", "Russia, ", "US ", "United ", "New York ", "al-", "he "),
    *("the 82nd Airborne Division, ", "Gen. ", "who said that ", "killed ", "will send ", "“", "("),
    *("x", " ", "\n", "\u200b", "- ", "and ", "of the "),
    *("Russia said. ", "Russia has 10,000 troops in Poland. ", "“We sent 5 tanks,” he said. "),
    *("Gondor has 40 riders in Bree.\n\n", "It sent 300 more there, Boromir of Gondor said.\n"),
]
READ = 40_000  # code points


@pytest.fixture(scope="module")
def extractor() -> Extractor:
    return Extractor(load())


@pytest.mark.parametrize("seed", PROSE)
def test_reading_twice_the_text_takes_twice_the_time(extractor: Extractor, seed: str) -> None:
    """Fault row 29: at most 2.6 times, up to 40,000 code points of the worst."""
    with deadline(60):
        assert doubling(lambda text: extractor.read(Article("a", "a", text)), seed, READ) <= 2.6
