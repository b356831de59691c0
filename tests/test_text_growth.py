"""Fault row 28: no pattern and no function of the text package grows faster than its text."""

import importlib
import pkgutil
import re
from collections.abc import Callable
from importlib.resources import files

import pytest
from growing import growth

import tui.text
from tui.model import Span
from tui.text.blocks import blocks, flow
from tui.text.clean import clean
from tui.text.fold import fold
from tui.text.furniture import furniture
from tui.text.phrases import Pattern, phrases, read_patterns
from tui.text.sentences import sentences

SEEDS = [
    *("a", "A", "1", " ", "\n", "\t", ".", "-", "*", "_", "(", "[", "/", "|", '"', "“", "’", "©"),
    *("a ", "A ", "Aa ", "A.", "A. ", "A, ", "U.S.", "a.A", "aA", "AA ", "A/", "A/A ", "1:11 "),
    *(". ", ".\n", '."', '." ', "!  ", "... ", "a. b ", "a\n", "Aa\n", "a \n ", "[A", "(A ", "]("),
    *("By A", "By Aa and ", "Copyright 1", "\x00", "\u200b", "\u200ba", "é", "e\u0301", "İ"),
    *("\u241b", "\u241b[", "\u241b[1", "\u241b[31m", "\u241b]", "\u241b]0;", "\u238b", "\u24260;"),
    *("Home", "Share | ", "Home\n", "Related\n", "Comments\n", "list 1 of 4\n", "By\nAa Bb\n"),
    *("Arnor sends riders to Bree\n", "ARNOR SENDS MANY RIDERS TO OLD BREE TODAY\n"),
]
PATTERNS = read_patterns((files("tui") / "data" / "furniture.toml").read_text("utf-8"))


def regexes() -> dict[str, re.Pattern[str]]:
    """Every pattern that a module of the text package keeps."""
    found = {"furniture.begins": phrases().begins}
    for module in pkgutil.iter_modules(tui.text.__path__):
        names = vars(importlib.import_module(f"tui.text.{module.name}"))
        patterns = {name: value for name, value in names.items() if isinstance(value, re.Pattern)}
        found |= {f"{module.name}.{name}": pattern for name, pattern in patterns.items()}
    return found


def searching(pattern: re.Pattern[str]) -> Callable[[str], object]:
    return lambda text: [pattern.match(text), sum(1 for _ in pattern.finditer(text))]


def halves(words: str) -> list[str]:
    """A sentence that is read, cut short: what leads a pattern on and then disappoints it."""
    return [words, words[: len(words) // 2], words[:-1] + "\n"]


@pytest.mark.parametrize("pattern", PATTERNS, ids=lambda pattern: pattern.name)
def test_a_pattern_of_furniture_takes_no_more_than_its_text(pattern: Pattern) -> None:
    seeds = [*SEEDS, *(half for words in pattern.reads for half in halves(words))]
    worst = max(growth(searching(pattern.regex), seed) for seed in seeds)
    assert worst <= 7


@pytest.mark.parametrize("name", regexes())
def test_a_pattern_of_the_text_package_takes_no_more_than_its_text(name: str) -> None:
    worst = max(growth(searching(regexes()[name]), seed) for seed in SEEDS)
    assert worst <= 7


def every_sentence(text: str) -> object:
    return sentences(text, Span(0, len(text)))


def every_block(text: str) -> object:
    found = furniture(text)
    return blocks(text, found), flow(text, found)


@pytest.mark.parametrize("run", [clean, fold, furniture, every_sentence, every_block])
def test_reading_a_text_takes_no_more_than_its_length(run: Callable[[str], object]) -> None:
    """Fault row 17: one long line, or nothing but white space, among them."""
    assert max(growth(run, seed) for seed in SEEDS) <= 7
