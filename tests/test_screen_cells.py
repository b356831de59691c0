"""Text in cells: whatever it is made of, it takes exactly the cells that it is given."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.cells import cell_len

from tui.screen.cells import cut, fit, shown, width


@given(st.text(max_size=60), st.integers(0, 40), st.booleans())
def test_a_fitted_text_is_as_wide_as_asked(text: str, cells: int, right: bool) -> None:  # noqa: FBT001 - drawn
    assert cell_len(fit(text, cells, right=right)) == cells


@given(st.text(max_size=60), st.integers(0, 40))
def test_a_cut_text_is_no_wider_than_asked(text: str, cells: int) -> None:
    assert cell_len(cut(text, cells)) <= cells


@given(st.text(max_size=60))
def test_what_is_shown_can_be_shown_again_unchanged(text: str) -> None:
    assert shown(shown(text)) == shown(text)


@pytest.mark.parametrize(
    ("text", "seen"),
    [
        ("plain", "plain"),
        ("a\tb\nc", "a b c"),
        ("\x1b[2J", "␛[2J"),
        ("🇺🇦", "UA"),
        ("👍🏽", "👍"),
        ("e" + "\u0301" * 9, "e\u0301\u0301"),
    ],
)
def test_what_terminals_disagree_about_is_shown_plainly(text: str, seen: str) -> None:
    assert shown(text) == seen


@pytest.mark.parametrize(
    ("text", "cells"), [("abc", 3), ("北京", 4), ("e\u0301", 1), ("", 0), ("“–”", 3)]
)
def test_width_counts_cells_not_letters(text: str, cells: int) -> None:
    assert width(text) == cells


def test_what_does_not_fit_ends_in_an_ellipsis() -> None:
    assert fit("Osgiliath", 5) == "Osgi…"
    assert fit("北京北京", 4) == "北… "
    assert fit("40", 5, right=True) == "   40"
