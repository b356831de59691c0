"""Claims fold into rows, and every number keeps its tellings."""

from dataclasses import replace

import pytest

from tui.forces import Figure, ForceRow, Telling, fold
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


def exactly(n: int) -> Quantity:
    return Quantity(n, n, n)


def told(number: int | Quantity = 4_000, *, path: str = "bree.txt", **slots: object) -> Telling:
    """Arnor has `number` troops present, told in `path`, with other slots on top."""
    quantity = exactly(number) if isinstance(number, int) else number
    claim = Claim(
        span=Span(0, 5),
        text=f"{number} troops",
        quantity=quantity,
        category=Category.PERSONNEL,
        item="troop",
        sentence=Span(0, 30),
        actors=("Arnor",),
        status=Status.PRESENT,
    )
    return Telling(Article(path, path, ""), replace(claim, **slots))


def only(rows: tuple[ForceRow, ...]) -> ForceRow:
    assert len(rows) == 1
    return rows[0]


def figure(row: ForceRow) -> Figure:
    assert len(row.figures) == 1
    return row.figures[0]


def test_nothing_told_makes_no_row() -> None:
    assert fold([]) == ()


def test_the_same_number_told_twice_is_one_figure_with_two_tellings() -> None:
    first, second = told(path="bree.txt"), told(path="fornost.txt")
    assert figure(only(fold([first, second]))).tellings == (first, second)


def test_a_figure_names_each_of_its_sources_once() -> None:
    tellings = [told(sources=("Elrond",)), told(sources=("Shire Post", "Elrond")), told()]
    assert figure(only(fold(tellings))).sources == ("Elrond", "Shire Post")


def test_a_figure_has_the_date_most_often_told() -> None:
    dates = ["3018-10-05", None, "3018-10-06", "3018-10-06"]
    assert figure(only(fold(told(date=date) for date in dates))).date == "3018-10-06"


def test_a_figure_without_any_date_has_none() -> None:
    assert figure(only(fold([told(), told()]))).date is None


@pytest.mark.parametrize(
    "slots",
    [
        {"actors": ("Gondor",)},
        {"actors": ("Arnor", "Gondor")},
        {"actors": ()},
        {"category": Category.GROUND},
        {"status": Status.PLANNED},
        {"status": None},
        {"negated": True},
        {"currency": "USD"},
        {"recipient": "Rohan"},
    ],
)
def test_another_actor_category_status_denial_currency_or_recipient_is_another_row(
    slots: dict[str, object],
) -> None:
    assert len(fold([told(), told(**slots)])) == 2


@pytest.mark.parametrize(
    "slots",
    [
        {"item": "soldier"},
        {"places": (PlaceRole("Bree", Role.AT),)},
        {"sources": ("Elrond",)},
        {"date": "3018-10-05"},
    ],
)
def test_another_word_place_source_or_date_is_the_same_row(slots: dict[str, object]) -> None:
    assert len(fold([told(), told(**slots)])) == 1


def test_joint_owners_are_one_row_in_whatever_order_they_are_named() -> None:
    both = fold([told(actors=("Gondor", "Arnor")), told(actors=("Arnor", "Gondor"))])
    assert only(both).actors == ("Arnor", "Gondor")


def test_a_change_is_another_figure_than_a_total_of_the_same_size() -> None:
    row = only(fold([told(basis=Basis.CHANGE), told()]))
    assert [f.basis for f in row.figures] == [Basis.TOTAL, Basis.CHANGE]


def test_about_a_number_is_another_figure_than_the_number() -> None:
    row = only(fold([told(), told(Quantity(4_000, 4_000, 4_000, approximate=True))]))
    assert len(row.figures) == 2


def test_half_and_three_quarters_are_two_figures() -> None:
    shares = [told(Quantity(), basis=Basis.SHARE, share=share) for share in (0.5, 0.75)]
    assert len(only(fold(shares)).figures) == 2


def test_a_row_names_each_place_once_in_the_order_told() -> None:
    bree, moria = PlaceRole("Bree", Role.AT), PlaceRole("Moria", Role.FROM)
    assert only(fold([told(places=(bree, moria)), told(5_000, places=(bree,))])).places == (
        bree,
        moria,
    )


def test_a_row_has_the_commonest_word_for_what_is_counted() -> None:
    words = ["soldier", "troop", "troop"]
    assert only(fold(told(item=word) for word in words)).item == "troop"


def test_figures_stand_largest_first_and_uncounted_ones_last() -> None:
    row = only(fold([told(Quantity()), told(300), told(9_000), told(Quantity(low=2_000))]))
    assert [f.bound for f in row.figures] == [9_000, 2_000, 300, None]


def test_a_row_lists_its_articles_once() -> None:
    row = only(fold([told(path="b.txt"), told(7, path="a.txt"), told(7, path="b.txt")]))
    assert sorted(row.paths) == ["a.txt", "b.txt"]


def test_rows_stand_by_category_then_by_size_with_denied_and_uncounted_last() -> None:
    tellings = [
        told(50_000_000, category=Category.AID, actors=("Aid",)),
        told(0, negated=True, actors=("Denied",)),
        told(Quantity(), actors=("Vague",)),
        told(10, actors=("Few",)),
        told(90_000, category=Category.AIR, actors=("Air",)),
        told(9_000, actors=("Many",)),
    ]
    names = [row.actors[0] for row in fold(tellings)]
    assert names == ["Many", "Few", "Denied", "Vague", "Air", "Aid"]


def test_the_order_of_the_rows_does_not_depend_on_the_order_of_reading() -> None:
    tellings = [told(n, actors=(name,)) for n, name in [(1, "B"), (1, "A"), (1, "C")]]
    assert [r.actors for r in fold(tellings)] == [r.actors for r in fold(tellings[::-1])]


def test_each_figure_of_a_row_has_its_own_place_and_noun() -> None:
    bree, edoras = PlaceRole("Bree", Role.AT), PlaceRole("Edoras", Role.AT)
    (row,) = fold(
        (told(4_000, places=(bree,), item="rider"), told(90, places=(edoras,), item="archer"))
    )
    assert row.places == (bree, edoras)
    assert [(figure.item, figure.places) for figure in row.figures] == [
        ("rider", (bree,)),
        ("archer", (edoras,)),
    ]
    assert row.item == "rider"  # told as often, but the larger
