"""Text into terminal cells: what is shown of a text, how wide it is, how it is cut."""

import re
from functools import lru_cache
from typing import Final

from rich.cells import cell_len

from tui.text.clean import clean

ELLIPSIS: Final = "…"

# Letters, signs and typography that every terminal draws one cell wide.
_PLAIN: Final = re.compile(
    r"[ -~\xa1-\xac\xae-\u02ff\u0370-\u0482\u0490-\u052f\u2010-\u2027\u2030-\u205e\u2070-\u209c"
    r"\u20a0-\u20c0\u2190-\u21ff\u2400-\u2426\u2500-\u25fc]*"
)
# More than two marks on one letter would run over the lines above and below.
_PILED_MARKS: Final = re.compile(
    r"([\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff"
    r"\u20d0-\u20f0\ufe20-\ufe2f]{2})"
    r"[\u0300-\u036f\u0483-\u0489\u1ab0-\u1aff\u1dc0-\u1dff"
    r"\u20d0-\u20f0\ufe20-\ufe2f]+"
)
_SKIN_TONES: Final = range(0x1F3FB, 0x1F400)
_FLAG_LETTERS: Final = range(0x1F1E6, 0x1F200)

# Terminals disagree about the width of flags and skin tones: flags become their letters,
# tones go. A tab or a line break inside a line is one space.
_SHOWN: Final = (
    dict.fromkeys(_SKIN_TONES)
    | {code: chr(code - _FLAG_LETTERS.start + ord("A")) for code in _FLAG_LETTERS}
    | {ord("\t"): " ", ord("\n"): " ", 0xA0: " "}
)


def is_plain(text: str) -> bool:
    """Whether every character is one cell wide and shown as it is."""
    return _PLAIN.fullmatch(text) is not None


def shown(text: str) -> str:
    """The text as it may go to the terminal, on one line: nothing that moves or hides."""
    if is_plain(text):
        return text
    return _PILED_MARKS.sub(r"\1", clean(text).text.translate(_SHOWN))


def width(text: str) -> int:
    """The cells that `shown(text)` takes."""
    return len(text) if is_plain(text) else cell_len(shown(text))


@lru_cache(maxsize=4096)
def char_width(char: str) -> int:
    """The cells of one character: 0 for a combining mark, 2 for a wide one."""
    return cell_len(shown(char))


def cut(text: str, cells: int) -> str:
    """The longest beginning of `text`, as shown, that fits into `cells`."""
    return _cut_shown(shown(text[: 4 * cells + 16]), cells)


def fit(text: str, cells: int, *, right: bool = False) -> str:
    """The text as shown in exactly `cells` cells: padded, or cut with an ellipsis."""
    if cells <= 0:
        return ""
    beginning = shown(text[: 4 * cells + 16])
    if is_plain(beginning):
        if len(beginning) > cells:
            return beginning[: cells - 1] + ELLIPSIS
        return beginning.rjust(cells) if right else beginning.ljust(cells)
    if cell_len(beginning) > cells:
        beginning = _cut_shown(beginning, cells - 1) + ELLIPSIS
    room = " " * (cells - cell_len(beginning))
    return room + beginning if right else beginning + room


def _cut_shown(text: str, cells: int) -> str:
    if is_plain(text):
        return text[:cells]
    room = cells
    for index, char in enumerate(text):
        room -= char_width(char)
        if room < 0:
            return text[:index]
    return text
