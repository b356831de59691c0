"""How fast articles are read, beside a bare search for the same names and beside other readers."""

import re
import subprocess
import tempfile
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path
from time import process_time

from ahocorasick_rs import AhoCorasick
from copies import copies, names

from tui.extract import Extractor
from tui.model import Article
from tui.text.fold import fold
from tui.vocabulary import Vocabulary, load

ARTICLES = 120
EXTRA = 200_000  # names of the user's own
NUMBER = r"\b\d[\d,.]{0,15}(?: (?:hundred|thousand|million))?\b"
PEER = """
import sys, time, warnings
warnings.simplefilter("ignore")
from quantulum3 import parser
parser.parse("Bree has 40 riders.")
texts = sys.stdin.read().split("\\0")
start = time.process_time()
for text in texts:
    parser.parse(text)
print(time.process_time() - start)
"""

Row = tuple[str, float, str]


def reading(quantulum: str | None) -> Iterator[Row]:
    """Megabytes a second of CPU, from text to claims, and how many times that the others take."""
    texts = list(copies(ARTICLES))
    vocabulary = load()
    bare = _speed(texts, _names_alone(vocabulary))
    yield "bare ahocorasick_rs, the same names", bare, "1.00"
    yield _row("text to claims", _speed(texts, _claims(vocabulary)), bare)
    yield _row("one regex of all names, and numbers", _speed(texts[:12], _regex(vocabulary)), bare)
    if quantulum:
        yield _row("quantulum3 (numbers and units alone)", _peer(quantulum, texts[:2]), bare)
    with tempfile.TemporaryDirectory() as home:
        path = Path(home) / "places.toml"
        path.write_text(names(EXTRA), encoding="utf-8")
        start = process_time()
        larger = load([path])
        claims = _claims(larger)
        print(f"(loading {EXTRA:,} names of the user's: {process_time() - start:.1f} s)")  # noqa: T201
        many = _speed(texts, _names_alone(larger))
        yield _row(f"bare, and {EXTRA:,} names", many, bare)
        yield _row(f"text to claims, and {EXTRA:,} names", _speed(texts, claims), bare)


def _row(name: str, speed: float, bare: float) -> Row:
    return name, speed, f"{bare / speed:.1f}"


def _speed(texts: Sequence[str], read: Callable[[str], object]) -> float:
    """Megabytes a second, the best of three."""
    size = sum(len(text.encode()) for text in texts)
    return max(size / _seconds(texts, read) / 1e6 for _ in range(3))


def _seconds(texts: Sequence[str], read: Callable[[str], object]) -> float:
    start = process_time()
    for text in texts:
        read(text)
    return process_time() - start


def _claims(vocabulary: Vocabulary) -> Callable[[str], object]:
    extractor = Extractor(vocabulary)
    return lambda text: extractor.read(Article("a.txt", "a", text))


def _spellings(vocabulary: Vocabulary) -> list[str]:
    found = {fold(word).text for entry in vocabulary.entries for word in entry.spellings}
    return sorted(filter(None, found), key=len, reverse=True)


def _names_alone(vocabulary: Vocabulary) -> Callable[[str], object]:
    automaton = AhoCorasick(_spellings(vocabulary), store_patterns=False)
    return lambda text: automaton.find_matches_as_indexes(fold(text).text, overlapping=True)


def _regex(vocabulary: Vocabulary) -> Callable[[str], object]:
    """What one would write by hand: all names as one alternation, and a pattern of numbers."""
    every = re.compile(rf"\b(?:{'|'.join(map(re.escape, _spellings(vocabulary)))})\b|{NUMBER}")
    return lambda text: every.findall(fold(text).text)


def _peer(python: str, texts: Sequence[str]) -> float:
    """The speed of quantulum3 in the environment of another Python."""
    took = subprocess.run(
        [python, "-c", PEER], input="\0".join(texts), capture_output=True, text=True, check=True
    )
    return sum(len(text.encode()) for text in texts) / float(took.stdout) / 1e6
