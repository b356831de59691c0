"""A row disagrees where two totals cannot both hold, and only there."""

from dataclasses import replace
from datetime import timedelta
from itertools import combinations

import pytest
from deadline import deadline
from hypothesis import given
from hypothesis import strategies as some

from tui.forces import Telling, fold
from tui.forces.disagreement import (
    EVENTS,
    ONE_BODY,
    _days,
    _interval,
    _kind,
    contradicted,
    disagrees,
)
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


def test_those_that_clash_are_named_in_order() -> None:
    one, fine, other = told(amount(900)), told(amount(390, ABOUT)), told(amount(400))
    assert contradicted([one, fine, other]) == (one, fine, other)
    assert contradicted([fine, other]) == ()
    assert contradicted([fine, told(amount(400, ABOUT)), one, fine]) != ()


def test_days_at_the_ends_of_the_calendar_are_compared_without_a_fault() -> None:
    ends = ["0000-01-01", "0001-01-01", "9999-12-31", "9999", "0000", "12345"]
    assert [disagree(told(amount(9)), told(amount(4), date)) for date in ends] == [True] * 6


def cannot_both_hold(one: Telling, other: Telling) -> bool:
    """The rule as it is told in words, for two tellings of a row."""
    first, second = one.claim, other.claim
    (low, high), (other_low, other_high) = _interval(first.quantity), _interval(second.quantity)
    if _kind(first) != _kind(second) or not (high < other_low or other_high < low):
        return False
    voice = (one.article.id, first.sentence, first.sources)
    if voice == (other.article.id, second.sentence, second.sources):
        return False
    places, others = set(first.places), set(second.places)
    dated = _days(first.date) is not None, _days(second.date) is not None
    if first.status in ONE_BODY:
        if places and others and not places & others:
            return False
    elif places != others or (first.status in EVENTS and not places and not all(dated)):
        return False
    if first.date and second.date and not all(dated):
        return first.date == second.date
    days = _days(first.date) or _days(one.article.published)
    other_days = _days(second.date) or _days(other.article.published)
    if days is None or other_days is None:
        return True
    leeway = timedelta(days=0 if all(dated) else 7)
    earlier, later = sorted((days, other_days))
    return later[0] - earlier[1] <= leeway


NUMBERS = some.integers(1, 12)
QUANTITIES = some.one_of(
    some.builds(amount, NUMBERS, some.sampled_from(["", ABOUT, UP_TO, OVER])),
    some.builds(lambda low, more: Quantity(low=low, high=low + more), NUMBERS, NUMBERS),
    some.just(Quantity()),
)
DAYS = ["3018-10-01", "3018-10-05", "3018-10-09", "3018-11-02", "3018-10", "3018"]


@some.composite
def rows(draw: some.DrawFn) -> list[Telling]:
    """The tellings of one row, few enough values to clash and to agree."""
    status = draw(some.sampled_from([Status.KILLED, Status.MASSED, Status.SUPPLIED]))
    return [
        Telling(
            Article("a", draw(some.sampled_from("abc")), "", published=printed),
            replace(
                told(draw(QUANTITIES)).claim,
                status=status,
                date=draw(some.sampled_from([None, None, "", "Sunday", "Monday", *DAYS])),
                places=tuple(draw(some.sets(some.sampled_from([BREE, MORIA]), max_size=2))),
                sources=draw(some.sampled_from([(), ("Gondor",)])),
                item=draw(some.sampled_from(["orc", "orc", "Orc", "troll"])),
                basis=draw(some.sampled_from([Basis.TOTAL] * 4 + [Basis.CHANGE])),
            ),
        )
        for printed in draw(some.lists(some.sampled_from([None, *DAYS]), max_size=14))
    ]


@given(rows())
def test_who_is_contradicted_is_what_comparing_each_with_each_finds(row: list[Telling]) -> None:
    totals = [
        one for one in row if one.claim.basis is Basis.TOTAL and one.claim.quantity != Quantity()
    ]
    pairs = [pair for pair in combinations(totals, 2) if cannot_both_hold(*pair)]
    clashing = {id(one) for pair in pairs for one in pair}
    assert set(map(id, contradicted(row))) == clashing
    assert disagrees(row) is bool(pairs)


@pytest.mark.parametrize("slots", [{}, {"status": Status.MASSED, "places": (BREE, MORIA)}])
def test_thirty_thousand_tellings_are_not_compared_each_with_each(slots: dict[str, object]) -> None:
    every = 30_000
    row = [
        told(
            Quantity(low=9_000 + at, high=9_000 + at + every),
            f"30{at % 90 + 10}-0{at % 9 + 1}-1{at % 10}",
            **slots,
        )
        for at in range(every)
    ]
    with deadline(30):
        assert contradicted(row) == ()
        far = told(amount(1), row[0].article.published, **slots)
        assert far in contradicted([*row, far])
