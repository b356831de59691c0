"""What looks like an operator and is none is said, with the form that is read."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.library.library import Library
from tui.library.unclear import unclear
from tui.model import Article, Reading

UNCLEAR = {
    "after:foo": '"after:foo" is no year, month or day; write after:2022-02',
    "before:1/2/22": '"before:1/2/22" is no year, month or day; write before:2022-03-01',
    ">abc": '">abc" is no size; write >5000 or <10k',
    "<": '"<" is no size; write >5000 or <10k',
    ">5.000": '">5.000" is no size; write >5000 or <10k',
    "(": '"(" has no letter or digit to look for',
    "colour:red": "colour: is no operator; there are actor:, what:, status:, place:, says:,"
    " outlet:, after:, before:",
    "plase:bree": "plase: is no operator; did you mean place:bree?",
    "since:3018": "since: is no operator; did you mean after:3018?",
    "since:may": "since: is no operator; did you mean after:2022-02?",
    "says:": "says: wants a name, such as says:pentagon",
    'place:""': "place: wants a name, such as place:poland",
    "-before:may": '"-before:may" is no year, month or day; write before:2022-03-01',
    "->many": '"->many" is no size; write >5000 or <10k',
}


@pytest.mark.parametrize(("words", "line"), UNCLEAR.items())
def test_an_operator_that_cannot_be_read_is_said_with_the_right_form(words: str, line: str) -> None:
    assert unclear(words) == (line,)
    assert unclear(f"bree {words} bree") == (() if words == "(" else (line,))


@pytest.mark.parametrize(
    "words",
    [
        *(
            "",
            " ",
            '"',
            '""',
            '"high al',
            "bree",
            "bree - a town",
            "don't",
            "a|b",
            "-bree",
            "14:30",
        ),
        *("actor:rohan", '-place:"helms deep"', "what:rider|horse", "outlet:post", "status:mass"),
        *("-outlet:post", "-after:3018", "-before:3018-02", "->5000"),
        *(">5000", "<10k", ">=1,000", "after:3018", "before:3018-02-10", "unread", "-rejected"),
        *("https://bree.example/riders", "Bree: what we know", '"why: nobody knows"'),
    ],
)
def test_words_and_operators_that_are_read_are_passed_without_a_word(words: str) -> None:
    assert unclear(words) == ()


def test_what_was_searched_tells_what_could_not_be_read_and_guesses_no_word() -> None:
    found = Library([Reading(Article("a", "a", "They act."))]).search("after:foo >abc")
    assert found.unclear == (UNCLEAR["after:foo"], UNCLEAR[">abc"])
    assert (found.hits, found.suggestion) == ((), None)


@given(st.text(st.sampled_from('abé:<>()|-"/, 05\0\x1b')))
def test_no_words_are_too_odd_to_be_told(words: str) -> None:
    """Fault row 37."""
    assert all(line.strip() for line in unclear(words))
