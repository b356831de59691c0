"""Rows stand under headings; what is told under each stays true there."""

from dataclasses import replace

from tui.forces import By, Telling, fold, group
from tui.model import Article, Category, Claim, PlaceRole, Quantity, Role, Span, Status

BREE, MORIA = PlaceRole("Bree", Role.AT), PlaceRole("Moria", Role.FROM)


def told(number: int, path: str = "a.txt", **slots: object) -> Telling:
    claim = Claim(
        span=Span(0, 4),
        text="",
        quantity=Quantity(number, number, number),
        category=Category.PERSONNEL,
        item="troop",
        sentence=Span(0, 9),
        actors=("Arnor",),
        status=Status.PRESENT,
    )
    return Telling(Article(path, path, ""), replace(claim, **slots))


def headings(by: By, *tellings: Telling) -> list[tuple[str | None, list[int | None]]]:
    rows = group(fold(tellings), by)
    return [(heading, [figure.bound for figure in row.figures]) for heading, row in rows]


def test_joint_owners_have_their_row_under_both_names() -> None:
    pair = told(5, actors=("Gondor", "Arnor"))
    assert headings(By.ACTOR, pair) == [("Arnor", [5]), ("Gondor", [5])]


def test_what_is_untold_comes_last() -> None:
    both = told(9, places=(BREE,)), told(5), told(7, places=(MORIA,))
    assert headings(By.PLACE, *both) == [("Bree", [9]), ("Moria", [7]), (None, [5])]


def test_a_place_heads_only_the_figures_told_of_it() -> None:
    both = told(9, places=(BREE, MORIA)), told(5, places=(MORIA,))
    assert headings(By.PLACE, *both) == [("Bree", [9]), ("Moria", [9, 5])]


def test_a_source_heads_only_what_it_says() -> None:
    both = told(9, sources=("Elrond",)), told(5, sources=("Saruman",))
    assert headings(By.SOURCE, *both) == [("Elrond", [9]), ("Saruman", [5])]


def test_an_article_heads_what_it_tells() -> None:
    assert headings(By.ARTICLE, told(9, "b.txt"), told(5, "a.txt")) == [
        ("a.txt", [5]),
        ("b.txt", [9]),
    ]


def test_statuses_stand_in_the_order_of_the_ladder() -> None:
    both = told(9, status=Status.KILLED), told(5, status=Status.ALERT), told(1, status=None)
    assert headings(By.STATUS, *both) == [("alert", [5]), ("killed", [9]), (None, [1])]


def test_categories_stand_in_the_order_of_the_table() -> None:
    both = told(9, category=Category.AID), told(5, category=Category.FORMATION)
    assert headings(By.CATEGORY, *both) == [("formation", [5]), ("aid", [9])]


def test_a_figure_contradicted_under_another_heading_still_disagrees() -> None:
    rows = fold([told(9, "b.txt", sources=("Elrond",)), told(5, "a.txt", sources=("Saruman",))])
    assert [row.disagrees for _, row in group(rows, By.SOURCE)] == [True, True]


def test_a_row_under_a_heading_does_not_disagree_for_what_others_dispute() -> None:
    dispute = told(9, "b.txt", places=(BREE,)), told(5, "a.txt", places=(BREE,))
    rows = group(fold([*dispute, told(7, places=(MORIA,))]), By.PLACE)
    assert {heading: row.disagrees for heading, row in rows} == {"Bree": True, "Moria": False}
