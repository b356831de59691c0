"""Names that come again: surnames, short forms, and names that only one sentence explains."""

from functools import cache

import pytest

from tui.extract.told.recall import remember
from tui.gazetteer import Gazetteer, Name
from tui.model import MentionType, Span
from tui.text.fold import fold
from tui.text.sentences import sentences
from tui.vocabulary import load


@cache
def gazetteer() -> Gazetteer:
    """The shipped lists and rules."""
    return Gazetteer(load())


def names(text: str) -> tuple[Name, ...]:
    """All names of a text, the remembered ones included."""
    spans = sentences(text, Span(0, len(text)))
    return remember(text, spans, gazetteer().names(text, fold(text), spans))


def entities(text: str) -> list[tuple[str, str]]:
    """Each name as written with its entity."""
    return [(text[n.start : n.end], n.entity) for n in names(text)]


@pytest.mark.parametrize(
    ("text", "again", "entity"),
    [
        ("Marshal Beren Halfhand came. Later Halfhand left.", "Halfhand", "Beren Halfhand"),
        ("Halfhand is coming. Marshal Beren Halfhand is near.", "Halfhand", "Beren Halfhand"),
        ("Marshal Beren Halfhand came. Mr Halfhand left.", "Halfhand", "Beren Halfhand"),
        ("Marshal Hirgon al-Umbari came. Al-Umbari left.", "Umbari", "Hirgon al-Umbari"),
        ("Marshal Hirgon al-Umbari came. Then Umbari left.", "Umbari", "Hirgon al-Umbari"),
        ("Dr Beren Halfhand Jr. came. Then Halfhand left.", "Halfhand", "Beren Halfhand Jr"),
        ("Beren Halfhand left. Marshal Beren Halfhand came.", "Beren Halfhand", "Beren Halfhand"),
        (
            "The Shire Border Watch (SBWX) came. SBWX men left.",
            "SBWX",
            "Shire Border Watch",
        ),
        (
            "The Tharbad Institute of Water Lore (TIWL) and TIWL men.",
            "TIWL",
            "Tharbad Institute of Water Lore",
        ),
        ("Two rapid pony groups (RPGX), or NATO (NXTO), met. The NXTO left.", "NXTO", "NATO"),
        ("They camped near Tharbad. The men of Tharbad fled.", "Tharbad", "Tharbad"),
        ("HMS Entwash came. The Entwash left.", "Entwash", "HMS Entwash"),
    ],
)
def test_a_short_name_gets_the_entity_of_the_full_one(text: str, again: str, entity: str) -> None:
    assert {e for written, e in entities(text) if written == again} == {entity}


def test_letters_in_brackets_win_over_the_lists() -> None:
    text = "The Shire Border Watch (NATO) came. NATO left."
    assert entities(text)[-1] == ("NATO", "Shire Border Watch")


@pytest.mark.parametrize(
    "text",
    [
        "Marshal Beren Halfhand came. Halfhandedly he left.",
        "Marshal Beren Halfhand came. A halfhand left.",
        "LONDON (Reuters) - London slept.",
        "They met near Halfhand (1954-2022).",
    ],
)
def test_what_only_resembles_an_earlier_name_is_none(text: str) -> None:
    assert not [n for n in names(text) if n.rule == "remembered"]


def test_a_surname_is_no_place() -> None:
    text = "Marshal Beren Halfhand came. Many believe in Halfhand."
    assert [n.type for n in names(text)] == [MentionType.PERSON] * 2


def test_remembered_names_keep_the_order_of_the_text() -> None:
    text = "Halfhand of the U.S. Army met Halfhand. Marshal Beren Halfhand left. " * 20
    found = names(text)
    assert [(n.start, -n.end) for n in found] == sorted((n.start, -n.end) for n in found)
    assert len(set(found)) == len(found)
