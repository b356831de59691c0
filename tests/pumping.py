"""Every pattern that the program compiles, and texts that lead it on and disappoint it."""

import json
import re
import subprocess
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from re import _constants, _parser  # type: ignore[attr-defined]
from typing import Any

# Notes what tui compiles while all its modules are imported and the sample dispatches are read:
# some patterns are made of word lists, when these are first needed.
SPY = """
import importlib, json, pkgutil, re, sys
compile_, found = re._compile, {}

def spy(pattern, flags):
    made, frame = compile_(pattern, flags), sys._getframe(1)
    while frame.f_globals.get("__name__") == "re":
        frame = frame.f_back
    name = frame.f_globals.get("__name__", "")
    if name.startswith("tui."):
        text = made.pattern if isinstance(made.pattern, str) else made.pattern.decode("latin-1")
        found[text, made.flags] = name, isinstance(made.pattern, bytes)
    return made

re._compile = spy
import tui
for module in pkgutil.walk_packages(tui.__path__, "tui."):
    importlib.import_module(module.name)
from tui.library.corpus import Corpus
from tui.library.opening import sample_dispatches
list(Corpus([str(sample_dispatches())]).readings())
json.dump([(*of, *which) for which, of in found.items()], sys.stdout)
"""

Part = Any  # of a pattern: the parser's own types are private

REPEATS = (_constants.MAX_REPEAT, _constants.MIN_REPEAT, _constants.POSSESSIVE_REPEAT)
CLASSES = {
    _constants.CATEGORY_DIGIT: "1",
    _constants.CATEGORY_SPACE: " ",
    _constants.CATEGORY_WORD: "a",
    _constants.CATEGORY_NOT_DIGIT: "a",
    _constants.CATEGORY_NOT_SPACE: "a",
    _constants.CATEGORY_NOT_WORD: "-",
}
ALTERNATIVES = 6  # of each choice that are tried
TEXTS = 24  # of each pattern


@dataclass(frozen=True)
class Compiled:
    """A pattern and the module that compiled it; `binary` ones are for bytes."""

    module: str
    binary: bool
    pattern: str
    flags: int

    def take_all(self, text: str) -> int:
        """Look for it at every place of the text, as match, search and fullmatch would."""
        if self.binary:
            found = re.compile(self.pattern.encode("latin-1"), self.flags)
            data = text.encode("latin-1", "replace")
            return bool(found.match(data)) + sum(1 for _ in found.finditer(data))
        made = re.compile(self.pattern, self.flags)
        return bool(made.match(text)) + sum(1 for _ in made.finditer(text))


def compiled() -> list[Compiled]:
    """All patterns, with their modules; a pattern that two modules compile counts once."""
    listed = subprocess.run(
        [sys.executable, "-c", SPY], capture_output=True, encoding="utf-8", check=True
    )
    return [Compiled(*each) for each in json.loads(listed.stdout)]


def pumps(each: Compiled) -> list[str]:
    """Texts that the pattern takes, halves of them, and the bodies of its repetitions."""
    tree = _parser.parse(each.pattern, each.flags & ~re.UNICODE)
    whole = list(_texts(tree))
    halves = [text[: len(text) // 2] for text in whole]
    bodies = [text for body in _bodies(tree) for text in _texts(body)]
    found = dict.fromkeys((*bodies[:TEXTS], *whole[:TEXTS], *halves[:TEXTS]))
    return [text for text in found if text]


def _texts(tree: Part) -> Iterator[str]:
    """Texts that a sequence of parts takes: one, and one more for each choice in it."""
    choices = [list(_of(*part)) or [""] for part in tree]
    first = [texts[0] for texts in choices]
    yield "".join(first)
    for at, texts in enumerate(choices):
        for text in texts[1:ALTERNATIVES]:
            yield "".join((*first[:at], text, *first[at + 1 :]))


def _of(kind: Part, told: Part) -> Iterator[str]:
    """Texts that one part of a pattern takes."""
    if kind is _constants.LITERAL:
        yield chr(told)
    elif kind in (_constants.NOT_LITERAL, _constants.ANY):
        yield "a"
    elif kind is _constants.IN:
        yield from _letters(told)
    elif kind is _constants.BRANCH:
        yield from (text for branch in told[1] for text in list(_texts(branch))[:2])
    elif kind is _constants.SUBPATTERN:
        yield from _texts(told[3])
    elif kind is _constants.ATOMIC_GROUP:
        yield from _texts(told)
    elif kind in REPEATS:
        least, most, body = told
        yield from (text * max(least, min(most, 2)) for text in _texts(body))
        if not least:
            yield ""


@cache
def _outside(inside: str) -> str:
    return next(letter for letter in "aA1 .-\n" if letter not in inside)


def _letters(told: Part) -> Iterator[str]:
    if told[0][0] is _constants.NEGATE:
        yield _outside("".join(chr(of) for kind, of in told if kind is _constants.LITERAL))
        return
    for kind, of in told:
        if kind is _constants.CATEGORY:
            yield CLASSES[of]
        else:
            yield chr(of if kind is _constants.LITERAL else of[0])


def _bodies(tree: Part) -> Iterator[Part]:
    """What the repetitions of a pattern repeat, the inner ones too."""
    for kind, told in tree:
        if kind in REPEATS:
            yield told[2]
            yield from _bodies(told[2])
        elif kind is _constants.SUBPATTERN:
            yield from _bodies(told[3])
        elif kind is _constants.BRANCH:
            for branch in told[1]:
                yield from _bodies(branch)
