"""Characters that can harm a terminal or hide in a word, made visible one for one."""

import re
from dataclasses import dataclass
from typing import Final

HIDDEN: Final = "\u2422"
"""Stands where a character without width stood (␢)."""

_BREAK: Final = "\u2424"  # ␤: another sort of line break; lines end at newlines only
_CONTROL: Final = "\u2426"  # ␦: a C1 control, which has no picture of its own
_ORDER: Final = "\u238b"  # ⎋: the C1 control that begins an order, as ESC [ does; folding knows it
_LOST: Final = "\ufffd"  # �: half of a pair, or no character at all

_BREAKS: Final = "\x85\u2028\u2029"
_HIDDEN_RANGES: Final = (
    (0xAD, 0xAD),  # soft hyphen
    (0x34F, 0x34F),  # grapheme joiner
    (0x61C, 0x61C),  # Arabic letter mark
    (0x115F, 0x1160),  # Hangul fillers
    (0x17B4, 0x17B5),
    (0x180B, 0x180F),  # Mongolian selectors and separator
    (0x200B, 0x200F),  # zero-width space and joiners, direction marks
    (0x202A, 0x202E),  # bidi embeddings and overrides
    (0x2060, 0x206F),  # word joiner, invisible operators, bidi isolates
    (0x3164, 0x3164),
    (0xFE00, 0xFE0F),  # variation selectors: terminals disagree about their width
    (0xFEFF, 0xFEFF),  # byte order mark
    (0xFFA0, 0xFFA0),
    (0xFFF9, 0xFFFB),  # interlinear annotation
    (0x1D173, 0x1D17A),  # musical controls
    (0xE0000, 0xE0FFF),  # tags and further selectors
)


def _marks() -> dict[int, str]:
    """What stands for each dangerous character: always one code point."""
    pictures = {code: chr(0x2400 + code) for code in range(0x20) if chr(code) not in "\n\t"}
    marks = pictures | {0x7F: "\u2421"} | dict.fromkeys(range(0x80, 0xA0), _CONTROL)
    marks[0x9B] = _ORDER
    marks |= dict.fromkeys(range(0xD800, 0xE000), _LOST) | dict.fromkeys((0xFFFE, 0xFFFF), _LOST)
    for first, last in _HIDDEN_RANGES:
        marks |= dict.fromkeys(range(first, last + 1), HIDDEN)
    return marks | dict.fromkeys(map(ord, _BREAKS), _BREAK)


def _character_class(codes: list[int]) -> str:
    """The codes, which are sorted, as the inside of a regular expression's brackets."""
    ranges: list[list[int]] = []
    for code in codes:
        if ranges and code == ranges[-1][1] + 1:
            ranges[-1][1] = code
        else:
            ranges.append([code, code])
    return "".join(f"\\U{first:08x}-\\U{last:08x}" for first, last in ranges)


_MARKS: Final = _marks()
_ODD: Final = re.compile(f"[{_character_class(sorted(_MARKS))}]+")


@dataclass(frozen=True, slots=True)
class Cleaned:
    """A text that is safe to show, as long as its source, and how many characters were replaced."""

    text: str
    replaced: int


def clean(text: str) -> Cleaned:
    """Replace every control, bidi, zero-width, tag and lone surrogate character by a visible mark.

    One code point for one code point, so that offsets stay true; newlines and tabs stay. A text
    without such characters comes back as it is.
    """
    if _ODD.search(text) is None:
        return Cleaned(text, 0)
    cleaned = _ODD.sub(lambda odd: odd[0].translate(_MARKS), text)
    return Cleaned(cleaned, sum(len(odd) for odd in _ODD.findall(text)))
