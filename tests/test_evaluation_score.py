"""Evaluation tells how much of the truth was read, and where it was not."""

import json
from dataclasses import replace
from pathlib import Path

import pytest

from tui.evaluation import Evaluation, Names, Truth, evaluate, truths
from tui.evaluation.truth import TrueClaim
from tui.model import Category, Claim, PlaceRole, Problem, Quantity, Role, Span, Status

NAMES = Names({"us": "United States", "american": "United States", "kiev": "Kyiv"})

TRUE = TrueClaim(
    span=Span(10, 22),
    text="4,000 troops",
    quantity=Quantity(4_000, 4_000, 4_000),
    category="personnel",
    item="troop",
    actors=("Arnor",),
    statuses=("present", "massed"),
    places=(PlaceRole("Bree", Role.AT),),
    sources=("Shire Post",),
    recipient=None,
    date=None,
    negated=False,
)

READ = Claim(
    span=Span(10, 15),
    text="4,000",
    quantity=Quantity(4_000, 4_000, 4_000),
    category=Category.PERSONNEL,
    item="troop",
    sentence=Span(0, 50),
    actors=("Arnor",),
    status=Status.MASSED,
    places=(PlaceRole("Bree", Role.AT),),
    sources=("Shire Post",),
)


def evaluated(true: list[TrueClaim], read: list[Claim]) -> Evaluation:
    return evaluate([Truth("bree.txt", tuple(true))], {"bree.txt": read}, NAMES)


def f1(found: Evaluation, name: str) -> float | None:
    return next(measure.f1 for measure in found.measures if measure.name == name)


def kinds(found: Evaluation) -> list[str]:
    return [miss.kind for miss in found.misses]


def test_a_claim_read_as_it_is_has_no_miss() -> None:
    found = evaluated([TRUE], [READ])
    assert (f1(found, "found"), f1(found, "claim"), kinds(found)) == (1.0, 1.0, [])


def test_another_number_is_not_found() -> None:
    found = evaluated([TRUE], [replace(READ, quantity=Quantity(9, 9, 9))])
    assert (f1(found, "found"), kinds(found)) == (0.0, ["number"])


def test_a_claim_elsewhere_is_one_missed_and_one_too_many() -> None:
    found = evaluated([TRUE], [replace(READ, span=Span(30, 40))])
    assert (f1(found, "found"), kinds(found)) == (0.0, ["missed", "extra"])


def test_an_article_that_was_not_read_is_missed() -> None:
    assert kinds(evaluate([Truth("bree.txt", (TRUE,))], {}, NAMES)) == ["missed"]


@pytest.mark.parametrize(
    ("slot", "wrong"),
    [
        ("category", {"category": Category.AIR}),
        ("actor", {"actors": ("Gondor",)}),
        ("status", {"status": Status.KILLED}),
    ],
)
def test_a_wrong_category_actor_or_status_breaks_the_claim_not_the_figure(
    slot: str, wrong: dict[str, object]
) -> None:
    found = evaluated([TRUE], [replace(READ, **wrong)])  # type: ignore[arg-type]
    assert (f1(found, "found"), f1(found, "claim"), kinds(found)) == (1.0, 0.0, [slot])


@pytest.mark.parametrize(
    ("slot", "wrong"),
    [
        ("item", {"item": "horse"}),
        ("places", {"places": ()}),
        ("roles", {"places": (PlaceRole("Bree", Role.FROM),)}),
        ("source", {"sources": ()}),
        ("approximate", {"quantity": Quantity(4_000, 4_000, 4_000, approximate=True)}),
        ("negated", {"negated": True}),
        ("recipient", {"recipient": "Rohan"}),
        ("date", {"date": "3018-10-05"}),
    ],
)
def test_any_other_wrong_slot_leaves_the_claim_whole(slot: str, wrong: dict[str, object]) -> None:
    found = evaluated([TRUE], [replace(READ, **wrong)])  # type: ignore[arg-type]
    assert (f1(found, "claim"), kinds(found)) == (1.0, [slot])


def test_one_reading_answers_one_truth_and_the_right_number_wins() -> None:
    wide = replace(READ, span=Span(8, 24), quantity=Quantity(9, 9, 9))
    assert kinds(evaluated([TRUE], [wide, READ])) == ["extra"]


def test_nothing_true_and_nothing_read_measures_nothing() -> None:
    assert f1(evaluated([], []), "found") is None


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Putin", "Vladimir Putin"),
        ("US", "United States"),
        ("U.S.", "American"),
        ("Kiev", "Kyiv"),
        ("the Shire", "Shire"),
        ("Zelensky", "Zelenskyy"),
        ("WHO", "World Health Organization"),
        ("Łódź", "Lodz"),
    ],
)
def test_one_name_in_two_spellings_is_one_name(one: str, other: str) -> None:
    assert NAMES.alike(one, other)
    assert NAMES.alike(other, one)


@pytest.mark.parametrize(
    ("one", "other"),
    [("Arnor", "Gondor"), ("Iran", "Iraq"), ("", "Arnor"), ("United States", "United Kingdom")],
)
def test_two_names_are_two(one: str, other: str) -> None:
    assert not NAMES.alike(one, other)


GOLD = {
    "article": "bree.txt",
    "claims": [
        {
            "start": 10,
            "end": 22,
            "text": "4,000 troops",
            "low": 4_000,
            "best": 4_000,
            "high": 4_000,
            "approximate": False,
            "category": "personnel",
            "item": "troop",
            "actor": "Arnor",
            "status": ["present", "massed"],
            "places": [{"name": "Bree", "role": "at"}],
            "source": ["Shire Post"],
            "recipient": None,
            "date": None,
            "negated": False,
        }
    ],
}


def test_a_truth_file_is_read_and_so_is_a_folder_of_them(tmp_path: Path) -> None:
    file = tmp_path / "bree.json"
    file.write_text(json.dumps(GOLD))
    truth = Truth("bree.txt", (TRUE,))
    assert [*truths([str(file)]), *truths([str(tmp_path)])] == [truth, truth]


@pytest.mark.parametrize(
    "text", ["", "[]", "{}", '{"article": 1}', '{"article": "a", "claims": [{}]}', "[" * 9_999, "1"]
)
def test_a_file_that_is_no_truth_is_one_problem(tmp_path: Path, text: str) -> None:
    (tmp_path / "a.json").write_text(text)
    (problem,) = truths([str(tmp_path / "a.json")])
    assert isinstance(problem, Problem)


def test_a_number_that_is_text_is_a_problem(tmp_path: Path) -> None:
    claim = {**GOLD["claims"][0], "low": "4,000"}  # type: ignore[dict-item]
    (tmp_path / "a.json").write_text(json.dumps({"article": "a", "claims": [claim]}))
    (problem,) = truths([str(tmp_path)])
    assert "no whole number" in str(problem)
