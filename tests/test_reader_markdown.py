"""Markdown: the text stays, its marks are furniture, the front matter tells."""

import pytest
from growing import growth
from hypothesis import given
from hypothesis import strategies as st

from tui.model import Article
from tui.reader.compose import compose
from tui.reader.draft import Draft
from tui.reader.markdown import markdown
from tui.text.blocks import flow
from tui.text.fold import fold

PAGE = """\
---
title: "Arnor sends riders"
outlet: The Shire Post
author: Rosie Cotton
date: 9 February 2022
---

# Arnor sends **4,000** riders

![The ford at dawn](ford.jpg)

Arnor has sent [4,000 riders](https://post.example/1) to *Bree*, and `none` to Dale_Town.

> “We hold,” the king said.
"""


def article(page: str) -> Article:
    (draft,) = markdown(page.encode(), "a.md")
    assert isinstance(draft, Draft)
    found = compose(draft, "a.md")
    assert isinstance(found, Article)
    return found


def running(page: str) -> str:
    found = article(page)
    return fold(flow(found.text, found.furniture)).text


def test_the_front_matter_tells_and_is_furniture() -> None:
    found = article(PAGE)
    assert found.title == "Arnor sends riders"
    assert found.outlet == "The Shire Post"
    assert found.author == "Rosie Cotton"
    assert found.published == "2022-02-09"
    assert found.furniture[0].of(found.text) == PAGE.split("\n\n", maxsplit=1)[0]


def test_the_first_heading_is_the_title_where_nothing_else_is_told() -> None:
    found = article("# Arnor *sends* riders #\n\nArnor sent 40.\n")
    assert found.title == "Arnor sends riders"
    assert found.headline is not None
    assert found.headline.of(found.text) == "Arnor *sends* riders"


def test_the_text_stays_as_it_is_in_the_file() -> None:
    assert article(PAGE).text == PAGE


def test_the_text_runs_on_without_its_marks() -> None:
    lines = [line for line in running(PAGE).split("\n") if line]
    assert lines == [
        "arnor sends 4,000 riders",
        "arnor has sent 4,000 riders to bree, and none to dale_town.",
        '"we hold," the king said.',
    ]


@pytest.mark.parametrize(
    ("page", "text"),
    [
        ("It has *40* riders.", "it has 40 riders."),
        ("It has **40**, no more.", "it has 40, no more."),
        ("4 * 5 = 20 riders * 2", "4 * 5 = 20 riders * 2"),
        ("It has <b>40</b> riders.", "it has 40 riders."),
        ("5 < 6 and 7 > 6 riders", "5 < 6 and 7 > 6 riders"),
        ("<!-- 90,000 riders -->\n40 riders", "\n40 riders"),
        ("[1]: https://post.example/9000\n40 riders", "\n40 riders"),
        ("The army [of Gondor] left.", "the army [of gondor] left."),
        ("Arnor\n=====\n40 riders", "arnor\n\n40 riders"),
    ],
)
def test_only_marks_are_taken_for_marks(page: str, text: str) -> None:
    assert running(page) == text


def test_a_rule_at_the_top_is_no_front_matter() -> None:
    assert article("---\n\nArnor has 40 riders.\n\n---\n").published is None


@given(st.text(st.sampled_from("a *_[]()!#>`<-=\n:")))
def test_any_page_gives_marks_that_lie_in_it(page: str) -> None:
    (draft,) = markdown(page.encode(), "a.md")
    assert isinstance(draft, Draft)
    edges = [edge for mark in draft.marks for edge in (mark.start, mark.end)]
    assert edges == sorted(edges)
    assert not edges or edges[-1] <= len(draft.text)


SEEDS = [
    *(
        "*",
        "_",
        "**a",
        "_a",
        "a_ ",
        "[",
        "[a",
        "[a](",
        "![",
        "![a](",
        "](",
        "<",
        "<a",
        "</a ",
        "<!--",
    ),
    *("`", "#", "# ", "a #", "- ", "---\n", "---\na: b\n", "> ", "[a]: ", "a: b\n", "===\n", " "),
]


@pytest.mark.parametrize("seed", SEEDS)
def test_reading_takes_no_more_than_the_length(seed: str) -> None:
    """Fault row 28: marks that are opened and never closed."""
    assert growth(lambda text: list(markdown(text.encode(), "a.md")), seed) <= 7
