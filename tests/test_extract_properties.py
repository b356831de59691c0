"""Names and dates of any text at all: never a fault, never an offset outside the text."""

from functools import cache

from hypothesis import given, settings
from hypothesis import strategies as st

from tui.extract.dates.dates import dates
from tui.extract.told.recall import remember
from tui.gazetteer import Gazetteer
from tui.model import Span
from tui.text.fold import fold
from tui.text.sentences import sentences
from tui.vocabulary import load

PIECES = st.sampled_from(
    [
        "Gen.",
        "Lt.",
        "President",
        "Minister",
        "of",
        "for",
        "the",
        "The",
        "al-",
        "Abu",
        "bin",
        "van",
        "Beren",
        "Halfhand",
        "Halfhand's",
        "(SBW)\n",
        "",
        "",
        "",
        "NATO",
        "Nato",
        "US",
        "us",
        "U.S.",
        "Syria",
        "Syrian",
        "Syria's",
        "northern",
        "city",
        "town",
        "border",
        "-held",
        "-led",
        "forces",
        "army",
        "3rd\n",
        "",
        "",
        "",
        "Brigade",
        "HMS",
        "Task",
        "Force",
        "50",
        "Ministry",
        "Council",
        "Institute",
        "and",
        ",",
        ".",
        ";",
        '"',
        "'",
        "(",
        ")",
        "“",
        "”",
        "’",
        "\n",
        "\n\n",
        "\t",
        "\xa0\n",
        "",
        "",
        "",
        "\u200b",
        "\xad",
        "é",
        "é",
        "İ",
        "ß",
        "ﬁ",
        "on",
        "in",
        "24",
        "February",
        "May",
        "March",
        "2014",
        "2014-05-22",
        "last",
        "week",
        "Monday",
        "today\n",
        "",
        "",
        "",
        "two",
        "years",
        "ago",
        "the",
        "end",
        "1990s",
        "said",
        "told",
        "Operation",
    ]
)
TEXTS = st.lists(PIECES | st.text(max_size=3), max_size=40).map(" ".join)


@cache
def gazetteer() -> Gazetteer:
    """The shipped lists and rules."""
    return Gazetteer(load())


@settings(max_examples=300, deadline=None)
@given(TEXTS)
def test_every_name_lies_inside_its_text(text: str) -> None:
    spans = sentences(text, Span(0, len(text)))
    names = gazetteer().names(text, fold(text), spans)
    for name in remember(text, spans, names):
        assert 0 <= name.start < name.end <= len(text)
        assert name.entity
    assert [n.start for n in names] == sorted(n.start for n in names)


@settings(max_examples=300, deadline=None)
@given(TEXTS, st.none() | st.dates().map(str) | st.text(max_size=12))
def test_every_date_lies_inside_its_sentence(text: str, published: str | None) -> None:
    spans = sentences(text, Span(0, len(text)))
    for found in dates(text, fold(text), spans, published=published):
        assert found.text == found.span.of(text)
        assert any(span.holds(found.span) for span in spans)
