"""A quantity is said in a few characters that keep its bounds."""

import pytest

from tui.forces.wording import how_many
from tui.model import Basis, Quantity


@pytest.mark.parametrize(
    ("quantity", "words"),
    [
        (Quantity(4_000, 4_000, 4_000), "4,000"),
        (Quantity(4_000, 4_000, 4_000, approximate=True), "~4,000"),
        (Quantity(125_000, 125_000, None), "125,000+"),
        (Quantity(None, 8_500, 8_500), "≤8,500"),
        (Quantity(100, None, 200), "100-200"),
        (Quantity(24, None, None, approximate=True), "~24+"),
        (Quantity(None, 7, None), "7"),
        (Quantity(0, 0, 0), "0"),
        (Quantity(), "-"),
    ],
)
def test_a_total_is_said_with_its_bounds(quantity: Quantity, words: str) -> None:
    assert how_many(quantity, Basis.TOTAL) == words


@pytest.mark.parametrize(
    ("basis", "share", "words"),
    [
        (Basis.CHANGE, None, "899 change"),
        (Basis.RATE, None, "899 rate"),
        (Basis.SHARE, None, "899 of it"),
        (Basis.SHARE, 0.5, "50% of it"),
    ],
)
def test_what_is_no_total_says_so(basis: Basis, share: float | None, words: str) -> None:
    assert how_many(Quantity(899, 899, 899), basis, share=share) == words


def test_an_uncounted_part_is_a_part() -> None:
    assert how_many(Quantity(), Basis.SHARE) == "part of it"


def test_money_names_its_currency() -> None:
    assert how_many(Quantity(5, 5, 5), Basis.TOTAL, currency="USD") == "USD 5"
