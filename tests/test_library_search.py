"""Search finds what was meant: as typed first, then with typing errors and other spellings."""

from random import Random

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tui.library import Found
from tui.library.library import Library
from tui.model import (
    Article,
    Mention,
    MentionType,
    Reading,
    Span,
)

TEXTS = {
    "stoltenberg": "Jens Stoltenberg will visit the Shire, a spokesman for Bree told us.",
    "reznikov": "Oleksii Reznikov thanked Rohan for 8,500 helmets.",
    "lithuania": "Lithuania and Latvia asked Gondor for help.",
    "kharkiv": "The road to Kharkiv was closed. High alert was lifted in Bree.",
    "alert": "Arnor put 85,000 men on high alert, and 850 horses.",
}


def article(name: str, text: str, **told: str) -> Article:
    return Article(f"{name}.txt", name, text, **told)  # type: ignore[arg-type]


@pytest.fixture(scope="module")
def library() -> Library:
    return Library(Reading(article(name, text)) for name, text in TEXTS.items())


def names(found: Found) -> list[str]:
    return [hit.reading.article.id for hit in found.hits]


@pytest.mark.parametrize(
    ("words", "name"),
    [
        ("stoltenberg", "stoltenberg"),
        ("STOLTENBERG", "stoltenberg"),
        ("Stoltenburg", "stoltenberg"),
        ("stoltenb", "stoltenberg"),
        ("stoltne", "stoltenberg"),
        ("Soltenberg", "stoltenberg"),
        ("Reznikow", "reznikov"),
        ("Resnikow", "reznikov"),
        ("Резников", "reznikov"),
        ("Lithuana", "lithuania"),
        ("lihtuania", "lithuania"),
        ("Charkiw", "kharkiv"),
        ("Харкив", "kharkiv"),
        ("8,500", "reznikov"),
        ("8500", "reznikov"),
        ("8,5 helm", "reznikov"),
        ("helmet", "reznikov"),
        ('"high alert" arnor', "alert"),
        ("lifted|lowered", "kharkiv"),
        ("bree -spokesman", "kharkiv"),
    ],
)
def test_the_article_that_is_meant_is_found(library: Library, words: str, name: str) -> None:
    assert names(library.search(words)) == [name]


def test_literal_hits_come_before_hits_with_a_typing_error() -> None:
    texts = {"near": "The roland fell.", "exact": "Poland and Roland fell."}
    library = Library(Reading(article(name, text)) for name, text in texts.items())
    hits = library.search("poland").hits
    assert [(hit.reading.article.id, hit.literal) for hit in hits] == [
        ("exact", True),
        ("near", False),
    ]


@pytest.mark.parametrize("words", ["8501", "850,0", "5,500", "8.500", "85000000"])
def test_a_number_is_never_another_number(library: Library, words: str) -> None:
    assert names(library.search(words)) == []


def test_every_word_must_be_there(library: Library) -> None:
    assert names(library.search("gondor shire")) == []


def test_words_in_quotes_stand_side_by_side(library: Library) -> None:
    assert names(library.search('"alert high"')) == []


def test_marks_are_what_the_article_spells(library: Library) -> None:
    (hit,) = library.search("Stoltenburg").hits
    assert [mark.of(hit.reading.article.text) for mark in hit.marks] == ["Stoltenberg"]
    assert hit.matched == ("Stoltenberg",)


def test_a_snippet_is_marked_where_it_says_the_words() -> None:
    text = "Nothing here. " * 40 + "The\nbridge at Bree fell. " + "Nothing else. " * 40
    (hit,) = Library([Reading(article("a", text))]).search("bridge bree").hits
    assert [mark.of(hit.snippet) for mark in hit.snippet_marks] == ["bridge", "Bree"]
    assert "\n" not in hit.snippet


def test_furniture_is_not_searched() -> None:
    text = "MENU Sport Weather\nArnor waits."
    read = Reading(Article("a", "a", text, furniture=(Span(0, 18),)))
    assert names(Library([read]).search("weather")) == []


def test_a_title_that_is_not_in_the_text_is_searched() -> None:
    library = Library([Reading(article("a", "Arnor waits.", title="Bree falls"))])
    assert names(library.search("falls")) == ["a"]


def test_an_empty_search_narrows_nothing(library: Library) -> None:
    assert names(library.search("  ")) == list(TEXTS)


def test_the_article_with_the_word_in_its_title_comes_first() -> None:
    library = Library(
        [
            Reading(article("body", "Bree, Bree and Bree again.")),
            Reading(article("title", "Bree waits.", title="Bree")),
        ]
    )
    assert names(library.search("bree")) == ["title", "body"]


def test_of_equals_the_newest_comes_first() -> None:
    days = ["3018-10-01", "3018-10-03", "3018-10-02"]
    library = Library(Reading(article(day, "Bree waits.", published=day)) for day in days)
    assert names(library.search("bree")) == sorted(days, reverse=True)


def test_a_reading_takes_the_place_of_an_earlier_one_of_its_article() -> None:
    read = Reading(article("a", "Bree waits."))
    library = Library([read, Reading(article("b", "Bree sleeps."))])
    library.add(read)
    assert sorted(names(library.search("bree"))) == ["a", "b"]
    assert len(library.readings) == 2


def test_what_finds_nothing_is_answered_with_what_would(library: Library) -> None:
    assert library.search("gondor shire").suggestion == "gondor"
    assert library.search("lithuaniawards").suggestion == "lithuania"
    assert library.search("qqqq").suggestion is None


KYIV = Reading(
    article("a", "The road to Kyiv is open."),
    (Mention(Span(12, 16), "Kyiv", MentionType.PLACE, "Kyiv"),),
)


def test_another_spelling_of_a_name_finds_it_as_typed() -> None:
    library = Library([KYIV], spellings={"Kyiv": ("Kiev", "Kyjiw")})
    (hit,) = library.search("kiev").hits
    assert (hit.literal, hit.matched) == (True, ("Kyiv",))


PIECES = ["AND", "OR", "NOT", "NEAR", "(", ")", "*", '"', "-", "|", "a|b", ":", "actor:", ">5"]
PIECES += ["<", "^", "\0", "bree", "-after:3018", "says:", "8,5", "🙂", "٣٣", "\udcff", "Резников"]


def test_a_thousand_odd_queries_find_something_or_nothing(library: Library) -> None:
    """Fault row 37."""
    random = Random(37)  # noqa: S311 - no secret
    for _ in range(1_000):
        words = random.choice(["", " "]).join(random.choices(PIECES, k=random.randrange(1, 9)))
        found = library.search(words)
        assert len(found.hits) <= len(TEXTS)


@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=12), max_size=8).map(" ".join))
@example("\0")
@example("x" * 10_000)
@example('"' * 500)
@example("-" * 500)
@example("9" * 5_000)
@example("> 5 >9999999999999999999999999")
@example("🙂 ½ ٣٣ İ \udcff")
def test_no_query_is_an_error(library: Library, words: str) -> None:
    """Fault row 37."""
    for hit in library.search(words).hits:
        assert all(mark.end <= len(hit.reading.article.text) for mark in hit.marks)
        assert all(mark.end <= len(hit.snippet) for mark in hit.snippet_marks)
