"""Cleaning: every dangerous character is replaced by one visible mark."""

import unicodedata

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.text.clean import HIDDEN, clean

HARMFUL = {
    "clear the screen": "\x1b[2J\x1b[H",
    "set colours": "\x1b[31mred\x1b[0m",
    "write to the clipboard": "\x1b]52;c;ZXZpbA==\x07",
    "set the window title": "\x1b]0;owned\x07",
    "make a link": "\x1b]8;;file:///etc/passwd\x1b\\here\x1b]8;;\x1b\\",
    "ask for the device": "\x1b[c\x1b[6n\x05",
    "C1 control sequence": "\x9b2J\x9d0;x\x9c",
    "bell, backspace, delete": "\x07\x08\x7f",
    "NUL, VT, SO, SI": "\x00\x0b\x0e\x0f",
    "carriage return": "4,000\r9",
    "embed right to left": "\u202a\u202b\u202d\u202e\u202c",
    "isolate right to left": "\u2066\u2067\u2068\u2069",
    "direction marks": "\u200e\u200f\u061c",
    "zero width": "NA\u200b\u200c\u200d\u2060\ufeffTO",
    "tags": "\U000e0041\U000e007f",
    "other line ends": "a\u2028b\u2029c\x85d\x1ce\x1df\x1eg",
    "lone surrogates": "\ud800\udfff",
    "selectors": "\u2764\ufe0f",
}


@pytest.mark.parametrize("text", HARMFUL.values(), ids=HARMFUL.keys())
def test_nothing_that_moves_hides_or_asks_is_left(text: str) -> None:
    """Fault rows 4 to 11: ESC, OSC, queries, C1, C0, bidi, zero width, tags, surrogates."""
    cleaned = clean(text)
    assert len(cleaned.text) == len(text)
    assert cleaned.replaced > 0
    kinds = {unicodedata.category(character) for character in cleaned.text}
    assert not kinds & {"Cc", "Cf", "Cs", "Zl", "Zp"}


def test_a_lone_surrogate_can_be_stored_afterwards() -> None:
    """Fault row 11: what is stored and exported is UTF-8."""
    assert clean("Arnor\ud83d has 40 riders").text.encode() == "Arnor\ufffd has 40 riders".encode()


def test_a_hidden_character_leaves_a_mark_where_it_stood() -> None:
    """Fault row 9: what was hidden is visible and counted."""
    cleaned = clean("Ar\u200bnor\u202e")
    assert cleaned.text == f"Ar{HIDDEN}nor{HIDDEN}"
    assert cleaned.replaced == 2


def test_an_order_to_a_terminal_stays_to_be_seen() -> None:
    """Fault row 4: its first byte is a mark, the rest stands as it was written."""
    assert clean("\x1b[31mred\x9b0m").text == "␛[31mred⎋0m"


def test_there_is_one_notion_of_a_line() -> None:
    """Fault row 13: after cleaning, Python's own line ends agree with newlines."""
    text = clean("one\u2028still\x85one\x1cline\x0bhere\x0cand\u2029on\ntwo\n").text
    assert text.splitlines() == text.split("\n")[:2]


@pytest.mark.parametrize(
    "text", ["", "Arnor has 4,000 riders.\n\tGondor has none.", "Kraków, İzmir"]
)
def test_a_harmless_text_comes_back_as_it_is(text: str) -> None:
    cleaned = clean(text)
    assert cleaned.text is text
    assert cleaned.replaced == 0


@given(st.text(st.characters()))
def test_cleaning_keeps_the_length_and_is_done_once(text: str) -> None:
    """Fault row 11: any text of code points, lone surrogates among them."""
    cleaned = clean(text)
    assert len(cleaned.text) == len(text)
    assert clean(cleaned.text).replaced == 0
    assert cleaned.replaced >= sum(old != new for old, new in zip(text, cleaned.text, strict=True))
