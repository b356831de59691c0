"""Columns: what fits is shown in full, what matters most goes last."""

import pytest
from screen_readings import aid, alert, doubts

from tui.config import COLUMNS as NAMES
from tui.forces import Telling, fold
from tui.screen.columns import BAR, COLUMNS, GAP, bar, fitted, layout, natural, row_amount

ROWS = fold(
    Telling(one.article, claim) for one in (alert(), doubts(), aid()) for claim in one.claims
)
WANTED = {name: natural(column, ROWS) for name, column in COLUMNS.items()}


def test_every_column_of_the_config_can_be_shown() -> None:
    assert set(NAMES) <= set(COLUMNS)


@pytest.mark.parametrize("cells", range(1, 200, 7))
def test_columns_never_take_more_than_there_is(cells: int) -> None:
    columns = layout(NAMES, WANTED, cells)
    taken = sum(size for _, size in columns) + GAP * (len(columns) - 1)
    assert taken <= cells or len(columns) == 1


@pytest.mark.parametrize(
    ("cells", "names"),
    [
        (26, ["who", "how many"]),
        (60, ["who", "how many", "what", "doing", "in"]),
        (74, ["who", "how many", "bar", "what", "doing", "where", "in"]),
        (150, ["who", "how many", "bar", "what", "doing", "where", "when", "says", "in"]),
    ],
)
def test_the_least_needed_columns_give_way_first(cells: int, names: list[str]) -> None:
    assert [column.name for column, _ in layout(NAMES, WANTED, cells)] == names


def test_only_the_columns_that_the_config_names_are_shown() -> None:
    assert [column.name for column, _ in layout(("says", "who"), WANTED, 100)] == ["says", "who"]


def test_names_that_do_not_fit_are_counted() -> None:
    assert fitted(("Gondor", "Rohan", "Arnor"), 9) == "Gondor +2"
    assert fitted(("Gondor", "Rohan"), 20) == "Gondor, Rohan       "
    assert fitted((), 3) == "—  "


def test_a_row_with_several_totals_shows_their_span() -> None:
    mordor = next(row for row in ROWS if row.actors == ("Mordor",))
    assert row_amount(mordor) == "60k..100k+"


@pytest.mark.parametrize(
    ("low", "high", "shown"),
    [
        (None, None, " " * BAR),
        (0, 0, " " * BAR),
        (1000, 1000, "█" * BAR),
        (None, 1000, "█" * BAR),
        (1, 1000, "▋░░░░░"),
    ],
)
def test_a_bar_is_solid_as_far_as_it_is_sure(low: int | None, high: int | None, shown: str) -> None:
    assert "".join(bar(low, high, 1000)) == shown
