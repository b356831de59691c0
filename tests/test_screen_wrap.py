"""Wrapped lines: every word in one line, no line too wide, no more work than is looked at."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.model import Span
from tui.screen.cells import width
from tui.screen.wrap import Wrapped, between

TEXTS = st.text(alphabet="ab \n\t–é北\u0301", max_size=200)


def lines(text: str, cells: int) -> list[str]:
    """The wrapped lines as text."""
    wrapped = Wrapped(text, cells)
    return [wrapped.line(at).of(text) for at in range(wrapped.wrap_all())]


@given(TEXTS, st.integers(1, 30))
def test_no_line_is_wider_than_asked(text: str, cells: int) -> None:
    for line in lines(text, cells):
        assert width(line) <= cells or len(line.strip("\u0301")) == 1


@given(TEXTS, st.integers(1, 30))
def test_no_letter_is_lost_or_shown_twice(text: str, cells: int) -> None:
    shown = "".join(lines(text, cells))
    assert "".join(shown.split()) == "".join(text.split())


@given(TEXTS, st.integers(1, 30))
def test_every_letter_is_found_in_its_line(text: str, cells: int) -> None:
    wrapped = Wrapped(text, cells)
    for offset, char in enumerate(text):
        if not char.isspace():
            line = wrapped.line(wrapped.line_of(offset))
            assert line is not None
            assert line.start <= offset < line.end


@pytest.mark.parametrize(
    ("text", "cells", "expected"),
    [
        ("one two three", 7, ["one two", "three"]),
        ("one two three", 100, ["one two three"]),
        ("abcdefgh", 3, ["abc", "def", "gh"]),
        ("one\ntwo", 9, ["one", "two"]),
        ("one\n\n\n\ntwo", 9, ["one", "", "two"]),
        ("\n\none", 9, ["one"]),
        ("", 9, []),
        ("北京 北京", 5, ["北京", "北京"]),
    ],
)
def test_lines_break_at_blanks_and_where_the_text_breaks(
    text: str, cells: int, expected: list[str]
) -> None:
    assert lines(text, cells) == expected


@pytest.mark.parametrize(
    "text", ["word " * 200_000, " " * 1_000_000, "x" * 1_000_000, "\n" * 1_000_000]
)
def test_a_megabyte_is_wrapped_only_as_far_as_it_is_seen(text: str) -> None:
    wrapped = Wrapped(text, 80)
    wrapped.known(40)
    assert len(wrapped._starts) <= 40


def test_a_number_shown_after_a_figure_takes_its_room() -> None:
    text = "has 40 riders here"
    assert Wrapped(text, 13).line(0) == Span(0, 13)
    assert Wrapped(text, 13, notes=[13], note_widths=[1]).line(0) == Span(0, 6)


def test_offsets_between_count_the_end_but_not_the_start() -> None:
    assert list(between([3, 5, 9], Span(3, 9))) == [1, 2]
