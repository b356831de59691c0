"""Programs that take a text to the clipboard."""

import subprocess
from collections.abc import Mapping
from shutil import which
from typing import Final

# Seconds that a program may take: a clipboard that nobody serves would hold us for ever.
PATIENCE: Final = 1.0

# The multiplexer knows best which terminal shows it; the others are there or not.
MULTIPLEXER: Final[tuple[str, ...]] = ("tmux", "load-buffer", "-w", "-")
PROGRAMS: Final[tuple[tuple[str, ...], ...]] = (
    ("wl-copy",),
    ("xclip", "-selection", "clipboard"),
    ("pbcopy",),
)


def hand_over(text: str, environment: Mapping[str, str]) -> str | None:
    """The name of the program that took the text; None where none is there, or none would."""
    ways = (MULTIPLEXER, *PROGRAMS) if environment.get("TMUX") else PROGRAMS
    for words in ways:
        found = which(words[0], path=environment.get("PATH"))
        if found is not None and _takes([found, *words[1:]], text.encode("utf-8", "replace")):
            return words[0]
    return None


def _takes(words: list[str], text: bytes) -> bool:
    try:
        subprocess.run(  # noqa: S603 - no shell: the words are ours, the text goes in by a pipe
            words,
            input=text,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=PATIENCE,
            check=True,
        )
    except (OSError, subprocess.SubprocessError):
        return False
    return True
