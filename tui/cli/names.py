"""The commands: a first word that names one is the command; its module is tui.cli.<name>.

Options that every command has may stand before it.
"""

from collections.abc import Sequence
from typing import Final

CONFIG: Final = "--config"
_TO_COME: Final = ("index",)
_ALIKE: Final = 0.75  # of 1: "serch" is like "search"
_EVERYWHERE: Final = ("-h", "--help", "--version")

COMMANDS = {
    "extract": "read articles and print what they claim",
    "forces": "print who has how many of what, doing what, where, who says so",
    "search": "find articles, typing errors and other spellings included",
    "articles": "list the articles",
    "explain": "print why a figure was read as it was",
    "check": "look for mistakes in the config and the word lists",
    "evaluate": "compare what is read with what is true",
}


def parted(words: Sequence[str]) -> tuple[str, list[str]]:
    """The command of a command line and its options; `dashboard` where the words name none."""
    at = _first(words)
    if at < len(words) and words[at] in COMMANDS:
        return words[at], [*words[:at], *words[at + 1 :]]
    return "dashboard", list(words)


def _first(words: Sequence[str]) -> int:
    """Where the first word stands that is no option of every command; their number if none is."""
    at = 0
    while at < len(words):
        if words[at] == CONFIG:
            at += 2  # it takes the next word
        elif words[at] in _EVERYWHERE or words[at].startswith(f"{CONFIG}="):
            at += 1
        else:
            break
    return at


def meant(word: str) -> str | None:
    """What to say of a first word that is no file and reads like a command; None if it does not."""
    from difflib import get_close_matches  # noqa: PLC0415 - only for a word that names nothing

    near = get_close_matches(word, COMMANDS, 1, _ALIKE)
    if not near and word not in _TO_COME:
        return None
    hint = f"did you mean {near[0]}?" if near else f"the commands are {', '.join(COMMANDS)}"
    return f"no such command, file or folder: {word}; {hint}"
