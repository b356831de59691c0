"""As many invented articles as are wanted: the sample dispatches in other words and numbers."""

import re
from collections.abc import Iterator
from pathlib import Path
from random import Random

CORPUS = Path(__file__).parents[2] / "corpus"
WORD = re.compile(r"\b[a-z]{6,12}\b|\b\d{1,3}(?:,\d{3})?\b")
SYLLABLES = [a + b for a in ("br", "d", "fr", "g", "l", "m", "n", "r", "s", "th") for b in "aeiou"]
VARIED = 0.3  # of the longer words
CHOICES = 20_000  # invented words in all copies together


def dispatches() -> list[Path]:
    """The sample dispatches."""
    return sorted(path for path in CORPUS.iterdir() if path.suffix in (".txt", ".md"))


def copies(number: int) -> Iterator[str]:
    """Texts that differ in a third of their longer words and in all numbers; the same each time."""
    texts = [path.read_text(encoding="utf-8") for path in dispatches()]
    random = Random(number)  # noqa: S311 - the same copies in every run
    for at in range(number):
        yield WORD.sub(lambda found: _other(found[0], random), texts[at % len(texts)])


def written(folder: Path, number: int) -> Path:
    """The copies as files of a new folder."""
    folder.mkdir()
    for at, text in enumerate(copies(number)):
        (folder / f"{at:05}.txt").write_text(text, encoding="utf-8")
    return folder


def names(number: int) -> str:
    """A word list of so many invented places, as a user would write it."""
    lines = (
        f'bench_{at} = {{ name = "{_invented(at + CHOICES).title()}", kind = "city" }}\n'
        for at in range(number)
    )
    return "".join(lines)


def _other(word: str, random: Random) -> str:
    if word[0].isdigit():
        return f"{random.randrange(2, 999)}{word[-4:] if ',' in word else ''}"
    return _invented(random.randrange(CHOICES)) if random.random() < VARIED else word


def _invented(number: int) -> str:
    """A word for a number; no two numbers have the same."""
    word = ""
    while number or len(word) < len("th") * 3:
        number, syllable = divmod(number, len(SYLLABLES))
        word += SYLLABLES[syllable]
    return word + "n"
