"""A row disagrees where two totals cannot both hold, and only there."""

from dataclasses import replace

import pytest

from tui.forces import Telling, fold
from tui.forces.disagreement import contradictions
from tui.model import (
    Article,
    Basis,
    Category,
    Claim,
    PlaceRole,
    Quantity,
    Role,
    Span,
    Status,
)

ABOUT, UP_TO, OVER = "about", "up to", "over"
BREE, MORIA = PlaceRole("Bree", Role.AT), PlaceRole("Moria", Role.AT)


def amount(number: int, bound: str = "") -> Quantity:
    return Quantity(
        low=None if bound == UP_TO else number,
        best=number,
        high=None if bound == OVER else number,
        approximate=bound == ABOUT,
    )


def told(quantity: Quantity, printed: str | None = None, **slots: object) -> Telling:
    """Mordor has this many orcs killed, each telling in an article of its own."""
    claim = Claim(
        span=Span(0, 4),
        text="",
        quantity=quantity,
        category=Category.PERSONNEL,
        item="orc",
        sentence=Span(0, 30),
        actors=("Mordor",),
        status=Status.KILLED,
    )
    name = f"{quantity}{printed}{slots}"
    return Telling(Article(name, name, "", published=printed), replace(claim, **slots))


def disagree(*tellings: Telling) -> bool:
    rows = fold(tellings)
    assert len(rows) == 1
    return rows[0].disagrees


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (amount(24_000), amount(1_300)),
        (amount(24_000, OVER), amount(1_300)),
        (amount(1_300, UP_TO), amount(24_000, OVER)),
        (amount(24_000, ABOUT), amount(20_000)),
        (Quantity(low=24), amount(5)),
        (Quantity(low=100, high=200), amount(300)),
    ],
)
def test_numbers_whose_ranges_do_not_meet_disagree(one: Quantity, other: Quantity) -> None:
    assert disagree(told(one), told(other))


@pytest.mark.parametrize(
    ("one", "other"),
    [
        (amount(8_500, UP_TO), amount(4_000)),
        (amount(100_000, OVER), amount(130_000)),
        (amount(100_000, ABOUT), amount(108_000)),
        (Quantity(low=2_000), amount(8_500)),
        (Quantity(low=100, high=200), amount(150)),
        (Quantity(), amount(150)),
    ],
)
def test_numbers_whose_ranges_meet_agree(one: Quantity, other: Quantity) -> None:
    assert not disagree(told(one), told(other))


@pytest.mark.parametrize("basis", [Basis.CHANGE, Basis.RATE, Basis.SHARE])
def test_a_change_a_rate_and_a_share_never_contradict_a_total(basis: Basis) -> None:
    assert not disagree(told(amount(24_000)), told(amount(3_000), basis=basis))


@pytest.mark.parametrize(
    "slots",
    [
        {"places": (MORIA,)},
        {"item": "officer"},
        {"date": "3019-03-15"},
        {"date": "3019"},
    ],
)
def test_another_place_kind_or_day_is_no_contradiction(slots: dict[str, object]) -> None:
    here = told(amount(24_000), places=(BREE,), date="3018-10-05")
    there = told(amount(1_300), **{"places": (BREE,), "date": "3018-10-05", **slots})
    assert not disagree(here, there)


def test_a_whole_and_its_part_in_one_place_do_not_contradict_each_other() -> None:
    assert not disagree(told(amount(24_000)), told(amount(1_300), places=(BREE,)))


def test_troops_and_soldiers_are_the_same_people() -> None:
    assert disagree(told(amount(900), item="troop"), told(amount(400), item="soldier"))


@pytest.mark.parametrize(("month", "clash"), [("3018-10", True), ("3018-11", False)])
def test_a_month_is_compared_with_the_days_in_it(month: str, *, clash: bool) -> None:
    day = told(amount(24_000), date="3018-10-31")
    assert disagree(day, told(amount(1_300), date=month)) is clash


@pytest.mark.parametrize(
    ("printed", "clash"),
    [("2022-01-28", True), ("2022-03-28", False), (None, True), ("someday", True)],
)
def test_figures_printed_within_a_week_are_of_one_story(
    printed: str | None, *, clash: bool
) -> None:
    assert disagree(told(amount(900), "2022-01-25"), told(amount(400), printed)) is clash


def test_two_numbers_in_one_sentence_with_one_source_mean_two_things() -> None:
    one = told(amount(900))
    other = Telling(one.article, replace(one.claim, quantity=amount(400)))
    assert not disagree(one, other)


def test_two_sources_in_one_sentence_can_contradict_each_other() -> None:
    one = told(amount(900), sources=("Gondor",))
    theirs = replace(one.claim, quantity=amount(400), sources=("Mordor",))
    assert disagree(one, Telling(one.article, theirs))


def test_two_deliveries_are_two_events() -> None:
    one, other = (told(amount(n), status=Status.SUPPLIED) for n in (900, 400))
    assert not disagree(one, other)


@pytest.mark.parametrize(
    ("word", "other", "clash"),
    [("Sunday", "Monday", False), ("Sunday", "Sunday", True), ("Sunday", None, True)],
)
def test_days_known_only_by_their_words_are_compared_by_them(
    word: str, other: str | None, *, clash: bool
) -> None:
    assert disagree(told(amount(900), date=word), told(amount(400), date=other)) is clash


def test_two_counts_of_the_deliveries_of_one_day_contradict_each_other() -> None:
    slots = {"status": Status.SUPPLIED, "date": "3018-10-05"}
    assert disagree(told(amount(900), **slots), told(amount(400), **slots))


def test_a_massed_army_is_one_body_wherever_a_writer_places_it() -> None:
    near = told(amount(900), status=Status.MASSED, places=(BREE,))
    assert disagree(near, told(amount(400), status=Status.MASSED))


def test_armies_massed_in_two_places_are_two() -> None:
    near = told(amount(900), status=Status.MASSED, places=(BREE,))
    assert not disagree(near, told(amount(400), status=Status.MASSED, places=(MORIA,)))


def test_the_pairs_that_clash_are_named() -> None:
    one, fine, other = told(amount(900)), told(amount(900, ABOUT)), told(amount(400))
    assert list(contradictions([one, fine, other])) == [(one, other), (fine, other)]


def test_days_at_the_ends_of_the_calendar_are_compared_without_a_fault() -> None:
    ends = ["0000-01-01", "0001-01-01", "9999-12-31", "9999", "0000", "12345"]
    assert [disagree(told(amount(9)), told(amount(4), date)) for date in ends] == [True] * 6
