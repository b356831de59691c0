"""Operators of a search narrow it to claims and articles; a hyphen asks for the opposite."""

import pytest

from tui.library import Found
from tui.library.library import Library
from tui.model import (
    Article,
    Category,
    Claim,
    PlaceRole,
    Quantity,
    Reading,
    Role,
    Span,
    Status,
)


def article(name: str, text: str, **told: str) -> Article:
    return Article(f"{name}.txt", name, text, **told)  # type: ignore[arg-type]


def names(found: Found) -> list[str]:
    return [hit.reading.article.id for hit in found.hits]


def claim(number: int, **slots: object) -> Claim:
    return Claim(
        Span(0, 5),
        "men",
        Quantity(number, number, number),
        Category.PERSONNEL,
        "rider",
        Span(0, 20),
        **slots,  # type: ignore[arg-type]
    )


ROHAN = claim(
    25_000,
    actors=("Rohan",),
    status=Status.MASSED,
    places=(PlaceRole("Helm's Deep", Role.AT),),
    sources=("Shire Post",),
)
GONDOR = claim(30, actors=("Gondor",), status=Status.PRESENT)


@pytest.fixture(scope="module")
def forces() -> Library:
    both = Reading(
        article("a", "Twenty-five thousand ride.", outlet="Bree Times", published="3018-02-10"),
        claims=(ROHAN, GONDOR),
    )
    return Library([both, Reading(article("b", "Nobody rides. Rohan rests."))])


@pytest.mark.parametrize(
    ("words", "claims"),
    [
        ("actor:rohan", [ROHAN]),
        ("actor:rohann", [ROHAN]),
        ("actor:rohan|gondor", [ROHAN, GONDOR]),
        ("-actor:rohan", [GONDOR]),
        ("status:mass", [ROHAN]),
        ("what:personnel", [ROHAN, GONDOR]),
        ("what:rider", [ROHAN, GONDOR]),
        ('place:"helms deep"', [ROHAN]),
        ("place:deep", [ROHAN]),
        ("says:shire", [ROHAN]),
        (">30", [ROHAN]),
        (">=25k", []),
        ("<1,000", [GONDOR]),
        (">20 actor:gondor", [GONDOR]),
        ("25,000", [ROHAN]),
        ("massed", [ROHAN]),
        ("gondor", [GONDOR]),
        ("actor:rohan status:present", []),
        ("outlet:bree", [ROHAN, GONDOR]),
        ("outlet:shire", []),
        ("after:3018-02", [ROHAN, GONDOR]),
        ("after:3018-03", []),
        ("before:3018-02", []),
        ("before:3018-03", [ROHAN, GONDOR]),
        ("-outlet:bree", []),
        ("-outlet:shire", [ROHAN, GONDOR]),
        ("-outlet:shire|bree", []),
        ("-after:3018-02", []),
        ("-after:3018-03", [ROHAN, GONDOR]),
        ("-before:3018-02", [ROHAN, GONDOR]),
        ("-before:3018-03", []),
        ("->30", [GONDOR]),
        ("-<30", [ROHAN, GONDOR]),
    ],
)
def test_operators_and_words_find_claims(forces: Library, words: str, claims: list[Claim]) -> None:
    assert [telling.claim for telling in forces.search(words).tellings] == claims


@pytest.mark.parametrize("words", ["after:3018-02", "before:3018-02", "outlet:bree"])
def test_what_a_condition_leaves_out_is_what_its_refusal_finds(forces: Library, words: str) -> None:
    found, others = names(forces.search(words)), names(forces.search(f"-{words}"))
    assert sorted(found + others) == ["a", "b"]


def test_a_word_of_the_body_alone_finds_all_claims_of_the_article(forces: Library) -> None:
    assert len(forces.search("ride").tellings) == 2


@pytest.mark.parametrize("words", ["actor:", "after:soon", 'place:""', "-", "foo:", "http://x y"])
def test_half_an_operator_is_no_error(forces: Library, words: str) -> None:
    assert forces.search(words) is not None
