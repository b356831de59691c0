"""The last wall before the terminal: no control character passes, wherever it came from."""

import re
from collections.abc import Mapping
from typing import Final

from rich.cells import cell_len
from rich.segment import Segment
from textual.color import Color
from textual.filter import LineFilter

# Controls and escapes, soft hyphens and joiners, bidi, tags, surrogates. Articles are cleaned
# when they are read, visibly; this catches file names, messages, whatever else reaches a widget.
_HARMFUL: Final = re.compile(
    r"[\x00-\x1f\x7f-\x9f\xad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180b-\u180f\u200b-\u200f"
    r"\u2028-\u202e\u2060-\u206f\u3164\ud800-\udfff\ufe00-\ufe0f\ufeff\uffa0\ufff9-\ufffb"
    r"\ufffe\uffff\U0001d173-\U0001d17a\U000e0000-\U000e0fff]"
)

COERCED: Final = ("C.UTF-8", "C.utf8", "UTF-8")

# What a terminal without Unicode draws instead of our own signs.
_ASCII: Final = str.maketrans(
    {
        **dict.fromkeys("─━═", "-"),
        **dict.fromkeys("│┃▌▎▐", "|"),
        **dict.fromkeys("█▉▊▋▌▓", "#"),
        **dict.fromkeys("▍▎▏░", "."),
        **dict.fromkeys("●•·", "*"),
        **dict.fromkeys("…", "."),
        **dict.fromkeys("\u2018\u2019\u201a\u2032", "'"),
        **dict.fromkeys("“”„″", '"'),
        **dict.fromkeys("\u2010\u2011\u2012\u2013\u2014\u2212", "-"),
        # The number of a claim must not run into the number before it: 15,000⁵ is not 15,0005.
        **dict.fromkeys("⁰¹²³⁴⁵⁶⁷⁸⁹", "^"),
        "▸": ">",
        "▾": "v",
        "⚠": "!",
        "↑": "^",
        "↓": "v",
        "←": "<",
        "→": ">",
        "⏎": "<",
        "⌫": "<",
        "≤": "<",
        "†": "+",
        "\xa0": " ",
    }
)


def ascii_only(environment: Mapping[str, str]) -> bool:
    """Whether the user's locale says that the terminal draws nothing but ASCII.

    Python itself puts C.UTF-8 into LC_CTYPE where the locale is C: that is not the user's word.
    """
    told = environment.get("LC_ALL") or environment.get("LC_CTYPE", "")
    if not told or (told in COERCED and not environment.get("LC_ALL")):
        told = environment.get("LANG", "") or told
    return bool(told) and "utf" not in told.casefold()


class Wall(LineFilter):
    """Drops what could move the cursor, hide, or speak to the terminal.

    With `ascii_only`, for a terminal that cannot draw anything else, every other character is
    replaced by its like, or by question marks of the same width.
    """

    def __init__(self, *, ascii_only: bool = False) -> None:
        super().__init__()
        self._ascii_only = ascii_only

    def apply(self, segments: list[Segment], background: Color) -> list[Segment]:  # noqa: ARG002 - Textual's signature
        """The segments without harm; the very same list where there is none."""
        if not self._ascii_only and not any(_HARMFUL.search(text) for text, _, _ in segments):
            return segments
        return [Segment(self._tame(text), style) for text, style, _ in segments]

    def _tame(self, text: str) -> str:
        text = _HARMFUL.sub("", text)
        if not self._ascii_only or text.isascii():
            return text
        text = text.translate(_ASCII)
        return "".join(char if char.isascii() else "?" * cell_len(char) for char in text)
