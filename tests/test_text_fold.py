"""Folding: the copy that is searched leads back to the text."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.model import Span
from tui.text.clean import clean
from tui.text.fold import fold

FOLDED = {
    "Arnor HAS 4,000 Riders": "arnor has 4,000 riders",
    "Théoden of Łódź": "theoden of lodz",
    "‘high alert’ — “now”": "'high alert' - \"now\"",
    "40–50 tanks": "40-50 tanks",
    "4,000\u00a0troops": "4,000 troops",
    "the town of  Bree": "the town of bree",
    "İzmir": "izmir",
    "１２ riders": "12 riders",
    "one\ttwo": "one two",
    "Thе́oden": "thеoden",  # the second letter is Cyrillic and stays
}


@pytest.mark.parametrize(("text", "folded"), FOLDED.items())
def test_case_accents_quotes_dashes_and_blanks_do_not_matter(text: str, folded: str) -> None:
    assert fold(text).text == folded


@pytest.mark.parametrize("text", ["8,500²", "½ of them", "٣٣ riders", "东部", "ß", "…"])
def test_a_character_without_a_plain_one_stays(text: str) -> None:
    assert fold(text).text == text.lower()


@pytest.mark.parametrize(
    "hidden", ["\u200b", "\u00ad", "\u2060", "\ufeff", "\U000e0041", "\x00", "\x1b"]
)
def test_a_name_is_found_although_a_character_hides_in_it(hidden: str) -> None:
    """Fault row 10: the match leads back to the whole stretch in the text."""
    text = clean(f"The riders of Ro{hidden}han left.").text
    folded = fold(text)
    start = folded.text.index("rohan")
    assert folded.span(start, start + 5) == Span(14, 14 + 6)


ORDERS = {
    "a colour": "\x1b[31m",
    "many colours": "\x1b[0m\x1b[1;38;5;208m",
    "clear the screen": "\x1b[2J\x1b[H",
    "a colour by one byte": "\x9b31m",
    "a title": "\x1b]0;9,000  orcs\x07",
    "a title by one byte": "\x9d0;9,000 orcs\x9c",
    "a link": "\x1b]8;;https://bree.example/300\x1b\\",
    "the clipboard": "\x1b]52;c;MzAw\x07",
    "a set of characters": "\x1b(B\x1b[m",
}


@pytest.mark.parametrize("order", ORDERS.values(), ids=ORDERS.keys())
def test_an_order_to_a_terminal_is_no_part_of_a_figure(order: str) -> None:
    """Fault rows 4 to 7: shown as it stands, and neither its digits nor its letters are read."""
    text = clean(f"Arnor sent {order}5,000 {order} riders{order} to Bree.").text
    folded = fold(text)
    assert folded.text == "arnor sent 5,000 riders to bree."
    start = folded.text.index("5,000")
    assert folded.span(start, start + 5).of(text) == "5,000"


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("\x1b[5,000 riders", "[5,000 riders"),
        ("\x1b]0;a title without an end", "]0;a title without an end"),
        ("\x1b]0;a title\nand a line\x07", "]0;a title\nand a line"),
        ("\x8031m for arms", "31m for arms"),
        ("[31m riders]", "[31m riders]"),
    ],
)
def test_what_only_begins_like_an_order_is_read(text: str, folded: str) -> None:
    assert fold(clean(text).text).text == folded


def test_a_hidden_character_between_blanks_leaves_one_blank() -> None:
    assert fold("40 \u200b riders").text == "40 riders"


def test_an_accent_of_its_own_belongs_to_its_letter() -> None:
    text = "Theoden\u0301 rode"
    folded = fold(text)
    assert folded.text == "theoden rode"
    assert folded.span(0, 7).of(text) == "Theoden\u0301"


def test_the_end_of_the_copy_is_the_end_of_the_text() -> None:
    text = "Bree\u200b\u200b"
    assert fold(text).at(4) == len(text)


def test_a_plain_text_is_folded_without_a_map() -> None:
    assert fold("Arnor has 40 riders.").cuts == ()


@given(st.text(st.characters()))
def test_every_offset_leads_back_in_order(text: str) -> None:
    """Fault row 10: offsets of the copy are offsets of the text, none of them outside."""
    folded = fold(text)
    offsets = [folded.at(offset) for offset in range(len(folded.text) + 1)]
    assert offsets == sorted(set(offsets))
    assert offsets[-1] == len(text)
    assert len(folded.text) <= len(text)


@given(st.text(st.sampled_from("abÉß \u200b\u0301\n\t’—")), st.data())
def test_a_stretch_of_the_copy_folds_to_itself_again(text: str, data: st.DataObject) -> None:
    folded = fold(text)
    start = data.draw(st.integers(0, len(folded.text)))
    end = data.draw(st.integers(start, len(folded.text)))
    again = fold(folded.span(start, end).of(text)).text
    assert again.strip() == folded.text[start:end].strip()
