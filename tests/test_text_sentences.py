"""Sentences: where they end, and where a full stop ends nothing."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.model import Span
from tui.text.sentences import LONGEST, sentences


def split(text: str) -> list[str]:
    return [sentence.of(text) for sentence in sentences(text, Span(0, len(text)))]


@pytest.mark.parametrize(
    "text",
    [
        "The U.S. troops in Bree stay.",
        "Lt. Gen. Barahir and Rear Adm. Imrahil met Mr. Butterbur at St. Osmund.",
        "On Nov. 4 No. 2 Company crossed the ford.",
        "J. R. Took of the U.N. Security Council has 40 riders.",
        "Arnor Corp. shares rose by 3.5 percent.",
        "It left at 7 a.m. on Friday.",
        "The force ... and its 40 tanks went home.",
        "Why did 400 riders leave? asked nobody",
        "About 1.5 million men, i.e. all of them, were called up.",
        "See bree.example.com for 40 more.",
        "The Washington, D.C.-based group counted 40.",
        "Gov. Denethor, Sen. Lotho and Rep. Ted Sandyman spoke.",
        "40 tanks",
    ],
)
def test_an_abbreviation_ends_no_sentence(text: str) -> None:
    assert split(text) == [text]


@pytest.mark.parametrize(
    ("first", "second"),
    [
        ("Some 300 stayed in the U.S.", "The Pentagon said no more."),
        ("It was made by Arnor Corp.", "The army bought 40."),
        ("“We have 40 riders.”", "He said nothing else."),
        ('"We have 40 riders!"', '"We need 400."'),
        ("The riders left.", "“Nobody saw them,” he said."),
        ("Is that all?", "Yes."),
        ("They left at 7 p.m.", "After that nobody came."),
        ("Arnor lost 40.", "12 came back."),
        ("It has 40 (no more.)", "Gondor has 50."),
        ("He waits…", "Nobody comes."),
        ("They crossed on Nov.", "Then winter came."),
        ("It has 40 tanks.", "- Gondor has none."),
    ],
)
def test_a_stop_before_a_beginning_ends_a_sentence(first: str, second: str) -> None:
    assert split(f"{first} {second}") == [first, second]


def test_a_page_that_forgot_the_blank_is_split_all_the_same() -> None:
    text = "Losses are 899 a day.The number includes the wounded."
    assert split(text) == ["Losses are 899 a day.", "The number includes the wounded."]


def test_the_white_space_round_a_stretch_belongs_to_no_sentence() -> None:
    text = "xx  One rider.  Two riders. \n yy"
    inner = Span(2, len(text) - 2)
    assert [span.of(text) for span in sentences(text, inner)] == ["One rider.", "Two riders."]


@pytest.mark.parametrize("word", ["40 tanks, ", "x" * 700 + " ", "x" + " " * 4_000])
def test_what_is_longer_than_any_sentence_is_cut_between_words(word: str) -> None:
    text = word * (9_000 // len(word))
    parts = split(text)
    assert 0 < min(map(len, parts)) <= max(map(len, parts)) <= LONGEST
    assert [w for part in parts for w in part.split()] == text.split()


def test_a_word_without_end_is_cut_all_the_same() -> None:
    assert split("x" * (LONGEST + 1)) == ["x" * LONGEST, "x"]


@pytest.mark.parametrize("text", ["", "   ", "\n\n"])
def test_white_space_holds_no_sentence(text: str) -> None:
    assert split(text) == []


@given(st.text(st.sampled_from("aA.!?\"'” \nU1,\u2026-")))
def test_sentences_are_in_order_and_leave_only_white_space_out(text: str) -> None:
    spans = sentences(text, Span(0, len(text)))
    ends = [0, *(offset for span in spans for offset in (span.start, span.end)), len(text)]
    assert ends == sorted(ends)
    between = zip(ends[::2], ends[1::2], strict=True)
    assert not "".join(text[start:end] for start, end in between).strip()
