"""Dates: told in full, or not at all."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.reader.dates import date_in_name, days_in, iso_date, told_date


@pytest.mark.parametrize(
    "told", ["2024", "2024-03", "2024-03-01", "2024-03-01T10:00:00", "2024-03-01T10:00:00+02:00"]
)
def test_an_iso_date_stands_as_it_is(told: str) -> None:
    assert iso_date(f" {told} ") == told


@pytest.mark.parametrize(
    "words",
    [
        None,
        "",
        "soon",
        "2024-13",
        "2024-02-30",
        "0000",
        "01/02/2024",
        "20240301",
        "2024-3-1",
        "٢٠٢٤",
    ],
)
def test_what_is_no_iso_date_is_none(words: str | None) -> None:
    """Fault row 27: the year 0 and days that are not in the calendar among them."""
    assert iso_date(words) is None


@pytest.mark.parametrize(
    ("words", "day"),
    [
        ("Published 12 March 2023", "2023-03-12"),
        ("on Friday, March 3rd, 2023 at noon", "2023-03-03"),
        ("27 Feb 2026", "2026-02-27"),
        ("Sept. 9, 1999", "1999-09-09"),
        ("2024-03-01T10:00", "2024-03-01"),
        ("the 4th of March, 2023", "2023-03-04"),
        ("2023/03/04", "2023-03-04"),
        ("24.03.2023", "2023-03-24"),
        ("24/03/2023", "2023-03-24"),
        ("03/24/2023", "2023-03-24"),
        ("31 February 2023", None),
        ("03/04/2023", None),
        ("03/04/2023 at 7:31 a.m. CT", "2023-03-04"),
        ("March 2023", None),
    ],
)
def test_a_day_is_read_from_words_where_they_tell_it_in_full(words: str, day: str | None) -> None:
    assert told_date(words) == day


@pytest.mark.parametrize(
    ("name", "day"),
    [
        ("2024-03-01-bree.txt", "2024-03-01"),
        ("bree_2024-03-01.md", "2024-03-01"),
        ("2024-13-01.txt", None),
        ("12024-03-011.txt", None),
        ("000_92b8c06e38c4d3cc.txt", None),
    ],
)
def test_a_file_name_may_tell_the_day(name: str, day: str | None) -> None:
    assert date_in_name(name) == day


@given(st.text())
def test_no_words_raise(words: str) -> None:
    """Fault row 27: no date is odd enough."""
    iso_date(words)
    told_date(words)
    days_in(words)
    date_in_name(words)
