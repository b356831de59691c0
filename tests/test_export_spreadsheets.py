"""What is exported for a spreadsheet runs nothing in it, and comes back as it was."""

import csv
from dataclasses import replace
from io import StringIO

import pytest
from hypothesis import given
from hypothesis import strategies as st
from screen_readings import alert

from tui.export import ARTICLES, FORCES, FORMATS, HITS, READINGS
from tui.export.citations import CITATIONS
from tui.export.delimited import FORMULA, guarded
from tui.forces import Telling, fold
from tui.library.library import Library
from tui.model import Mention, MentionType, PlaceRole, Problem, Reading, Role, Span
from tui.text.clean import clean

FORMULAS = ("=cmd()", "+1", "-1", "@SUM(A1)", "\tx", "\rx", "\nx", "\uff1dcmd", '=1,"=2"\r\n=3')


def printed(kind: object, things: object) -> list[list[str]]:
    """The cells of a spreadsheet that opens it."""
    text = "".join(f"{line}\n" for line in FORMATS["csv"](kind, things))  # type: ignore[arg-type]
    return list(csv.reader(StringIO(text, newline="")))


def told(cell: str) -> Reading:
    """An article that says nothing but this, wherever it says anything."""
    claim = replace(
        alert().claims[0],
        text=cell,
        item=cell,
        actors=(cell, f"{cell} too"),
        sources=(cell,),
        recipient=cell,
        date=cell,
        places=(PlaceRole(cell, Role.AT),),
        span=Span(0, len(cell)),
        sentence=Span(0, len(cell)),
    )
    article = replace(
        alert().article, path=cell, text=f"{cell} and more", title=cell, outlet=cell, author=cell
    )
    named = Mention(claim.span, cell, MentionType.ORG, cell)
    article = replace(article, problems=(Problem(cell, 1, cell),), published=cell)
    return Reading(article, (named,), (claim,))


@pytest.mark.parametrize("cell", FORMULAS)
def test_no_cell_of_any_list_is_a_formula(cell: str) -> None:
    """Fault row 38: =cmd, +, -, @, tab and CR, in every slot."""
    one = told(cell)
    tellings = [Telling(one.article, claim) for claim in one.claims]
    lists = (
        printed(READINGS, [one]),
        printed(ARTICLES, [one]),
        printed(FORCES, fold(tellings)),
        printed(CITATIONS, tellings),
        printed(HITS, Library([one]).search("and more").hits),
    )
    for head, *lines in lists:
        assert lines
        assert all(len(line) == len(head) for line in lines)
        assert not any(each.startswith(FORMULA) for line in lines for each in line)


@pytest.mark.parametrize("cell", FORMULAS)
def test_a_cell_that_looks_like_a_formula_is_quoted(cell: str) -> None:
    """Fault row 38."""
    assert str(guarded(cell)) == f"'{clean(cell).text}"


@pytest.mark.parametrize("cell", [-5, 0.5, 4_000, None])
def test_numbers_stay_numbers(cell: float | None) -> None:
    """Fault row 38."""
    assert guarded(cell) == cell


@given(st.sampled_from(["", *FORMULA]), st.text(max_size=40))
def test_a_title_comes_back_as_it_was(first: str, rest: str) -> None:
    """Fault row 38: there and back, with a quote before what looks like a formula."""
    title = first + rest
    head, line = printed(
        ARTICLES, [replace(alert(), article=replace(alert().article, title=title))]
    )
    cell = line[head.index("title")]
    assert cell in (clean(title).text, f"'{clean(title).text}")
    assert not cell.startswith(FORMULA)


def test_a_figure_is_a_line_with_its_lists_joined() -> None:
    (claim,) = (claim for claim in alert().claims if claim.text == "About 4,000 soldiers")
    telling = Telling(alert().article, claim)
    head, line = printed(FORCES, fold([telling, telling]))
    record = dict(zip(head, line, strict=True))
    assert record["articles"] == "mail/alert.txt"
    place = f"mail/alert.txt:{claim.span.start}-{claim.span.end}"
    assert record["claims"] == f"{place}; {place}"
    assert record["best"] == "4000"
