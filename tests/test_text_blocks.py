"""Paragraphs: what stands between furniture, and lines that were broken by hand."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.model import Span
from tui.text.blocks import BlockKind, blocks, flow
from tui.text.fold import fold
from tui.text.furniture import furniture

WRAPPED = """\
Arnor has moved 4,000 riders to the northern
border since the winter, two officers who saw
the columns said.

Gondor sent no more than forty. The steward will
not say when the others follow.
"""


def pieces(text: str, *furniture: str, headline: Span | None = None) -> list[str]:
    spans = [Span(text.index(words), text.index(words) + len(words)) for words in furniture]
    return [block.span.of(text) for block in blocks(text, sorted(spans), headline)]


def test_a_line_is_a_paragraph() -> None:
    text = "Arnor sends riders\n\nArnor sent 40 riders.\nGondor sent none.\n"
    assert pieces(text) == ["Arnor sends riders", "Arnor sent 40 riders.", "Gondor sent none."]


def test_lines_that_were_broken_by_hand_are_one_paragraph() -> None:
    assert [piece.split()[0] for piece in pieces(WRAPPED)] == ["Arnor", "Gondor"]


def test_a_sentence_runs_on_over_a_broken_line() -> None:
    running = fold(flow(WRAPPED)).text
    assert "to the northern border since" in running
    assert "officers who saw the columns" in running
    assert len(flow(WRAPPED)) == len(WRAPPED)


def test_the_points_of_a_list_stay_apart_in_a_broken_text() -> None:
    text = (
        WRAPPED + "\n- four thousand riders who came from the\nnorth of the land\n- forty tanks\n"
    )
    assert pieces(text)[-2:] == [
        "- four thousand riders who came from the\nnorth of the land",
        "- forty tanks",
    ]


def test_furniture_that_stands_free_is_no_part_of_a_paragraph() -> None:
    text = "Arnor sent 40 riders. Read more here Gondor sent none."
    assert pieces(text, "Read more here") == ["Arnor sent 40 riders.", "Gondor sent none."]


def test_marks_that_are_glued_to_words_do_not_break_a_paragraph() -> None:
    text = "Arnor sent [40 riders](bree.html), no more."
    spans = (Span(11, 12), Span(21, 33))
    assert [block.span.of(text) for block in blocks(text, spans)] == [text]
    assert fold(flow(text, spans)).text == "arnor sent 40 riders, no more."


def test_the_headline_is_the_title() -> None:
    text = "Arnor sends riders\nArnor sent 40 riders to Bree, the king said."
    kinds = [block.kind for block in blocks(text, (), Span(0, 18))]
    assert kinds == [BlockKind.TITLE, BlockKind.BODY]


def test_nothing_but_furniture_holds_no_paragraph() -> None:
    assert blocks("Leave a comment", (Span(0, 15),)) == ()


@pytest.mark.parametrize("text", ["", "\n\n", "   "])
def test_white_space_holds_no_paragraph(text: str) -> None:
    assert blocks(text) == ()


@given(st.text(st.sampled_from('aB.,- \n1"')))
def test_paragraphs_are_in_order_outside_furniture_and_lose_no_word(text: str) -> None:
    found = furniture(text)
    spans = [block.span for block in blocks(text, found)]
    assert spans == sorted(spans)
    assert not any(span.touches(other) for span in spans for other in found)
    kept = sum(len("".join(span.of(text).split())) for span in (*spans, *found))
    assert kept == len("".join(text.split()))
    assert len(flow(text, found)) == len(text)
