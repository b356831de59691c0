"""Claims in few words keep their meaning."""

import pytest
from screen_readings import alert

from tui.model import Basis, PlaceRole, Quantity, Role
from tui.screen.wording import actors, amount, claim_line, doing, figure, places, short, shortened


@pytest.mark.parametrize(
    ("quantity", "currency", "words"),
    [
        (Quantity(4000, 4000, 4000, approximate=True), None, "~4,000"),
        (Quantity(200_000_000, 200_000_000, 200_000_000), "USD", "$200m"),
        (Quantity(1_500_000_000, 1_500_000_000, None), "EUR", "€1.5bn+"),
        (Quantity(None, 40_000, 40_000), "GBP", "≤£40,000"),
        (Quantity(1_000_000, None, 2_000_000), "CHF", "CHF 1m-CHF 2m"),
        (Quantity(), "USD", "-"),
    ],
)
def test_an_amount_keeps_its_bounds(quantity: Quantity, currency: str | None, words: str) -> None:
    assert amount(quantity, currency) == words


@pytest.mark.parametrize(
    ("n", "words"), [(950, "950"), (8500, "8.5k"), (1_280_000, "1.28m"), (12_000_000_000, "12bn")]
)
def test_a_short_number_has_three_digits(n: int, words: str) -> None:
    assert short(n) == words


def test_only_what_is_too_long_is_shortened() -> None:
    assert shortened("60,000-70,000", 11) == "60k-70k"
    assert shortened("125,000+", 11) == "125,000+"


def test_a_share_says_of_what_it_is() -> None:
    assert figure(Quantity(), Basis.SHARE, 0.5, None) == "50% of it"


def test_a_denied_status_says_not() -> None:
    assert doing("present", negated=True) == "not present"
    assert doing(None, negated=False) == "—"


def test_places_say_whether_to_or_from() -> None:
    told = (PlaceRole("Bree", Role.AT), PlaceRole("Edoras", Role.TO), PlaceRole("Umbar", Role.FROM))
    assert places(told) == "Bree, → Edoras, ← Umbar"
    assert places(()) == "—"


def test_joint_owners_are_joined() -> None:
    assert actors(("Arnor", "Rohan")) == "Arnor + Rohan"


def test_the_line_of_a_claim_names_its_parts() -> None:
    claim = alert().claims[1]
    assert claim_line(claim, 1, 5) == (
        "claim 2/5 · Rohan · ≤8,500 · alert · — · 2022-01-26 · says: Aldor Hask"
        " · rule: subject-of-clause, on-alert, trailing-report"
    )
