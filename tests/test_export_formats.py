"""Everything can be printed in every format, and nothing printed can do harm."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.export import ARTICLES, FORCES, FORMATS, GROUPED_FORCES, HITS, READINGS
from tui.export.json_lines import line
from tui.export.table import cells_wide
from tui.forces import By, Telling, fold, group
from tui.library.library import Library
from tui.model import (
    Article,
    Category,
    Claim,
    Mention,
    MentionType,
    PassedOver,
    PlaceRole,
    Problem,
    Quantity,
    Reading,
    Role,
    Slot,
    Span,
    Status,
    Why,
)

TEXT = "Arnor has 4,000 troops in Bree, the Shire Post said."

CLAIM = Claim(
    span=Span(10, 22),
    text="4,000 troops",
    quantity=Quantity(4_000, 4_000, 4_000),
    category=Category.PERSONNEL,
    item="troop",
    sentence=Span(0, 52),
    actors=("Arnor",),
    status=Status.PRESENT,
    places=(PlaceRole("Bree", Role.AT),),
    sources=("Shire Post",),
    why=(Why(Slot.ACTOR, "subject", Span(0, 5)),),
)


def reading(text: str = TEXT, title: str | None = "Arnor in Bree", path: str = "a.txt") -> Reading:
    article = Article(
        path, "b7c1", text, title, furniture=(Span(50, 52),), problems=(Problem(path, 3, "odd"),)
    )
    arnor = Mention(Span(0, 5), "Arnor", MentionType.COUNTRY, "Arnor")
    return Reading(article, (arnor,), (CLAIM,), (PassedOver(Span(1, 2), "r", "counts nothing"),))


def printed(name: str, kind: object, things: object, width: int | None = None) -> str:
    return "\n".join(FORMATS[name](kind, things, width=width))  # type: ignore[arg-type]


def rows(*readings: Reading) -> list[object]:
    return list(fold(Telling(read.article, claim) for read in readings for claim in read.claims))


def test_extract_prints_every_key_of_the_contract() -> None:
    assert json.loads(printed("jsonl", READINGS, [reading()])) == {
        "path": "a.txt",
        "id": "b7c1",
        "title": "Arnor in Bree",
        "outlet": None,
        "author": None,
        "published": None,
        "furniture": [[50, 52]],
        "mentions": [
            {
                "start": 0,
                "end": 5,
                "text": "Arnor",
                "type": "COUNTRY",
                "entity": "Arnor",
                "stands_for": None,
            }
        ],
        "claims": [
            {
                "start": 10,
                "end": 22,
                "text": "4,000 troops",
                "low": 4_000,
                "best": 4_000,
                "high": 4_000,
                "approximate": False,
                "basis": "total",
                "share": None,
                "category": "personnel",
                "item": "troop",
                "actor": "Arnor",
                "recipient": None,
                "status": "present",
                "places": [{"name": "Bree", "role": "at"}],
                "source": ["Shire Post"],
                "date": None,
                "negated": False,
                "currency": None,
                "sentence": [0, 52],
                "why": [{"slot": "actor", "rule": "subject", "start": 0, "end": 5}],
            }
        ],
        "passed_over": [{"start": 1, "end": 2, "text": "r", "reason": "counts nothing"}],
        "problems": [{"path": "a.txt", "line": 3, "message": "odd"}],
    }


def test_forces_print_every_key_of_the_contract() -> None:
    assert json.loads(printed("jsonl", FORCES, rows(reading()))) == {
        "actor": "Arnor",
        "category": "personnel",
        "item": "troop",
        "status": "present",
        "negated": False,
        "currency": None,
        "recipient": None,
        "places": [{"name": "Bree", "role": "at"}],
        "figures": [
            {
                "low": 4_000,
                "best": 4_000,
                "high": 4_000,
                "approximate": False,
                "basis": "total",
                "sources": ["Shire Post"],
                "date": None,
                "claims": [{"path": "a.txt", "start": 10, "end": 22, "text": "4,000 troops"}],
            }
        ],
        "articles": ["a.txt"],
        "disagrees": False,
    }


def test_grouped_forces_add_the_group() -> None:
    grouped = group(fold([Telling(reading().article, CLAIM)]), By.PLACE)
    record = json.loads(printed("jsonl", GROUPED_FORCES, grouped))
    assert record.pop("group") == "Bree"
    assert record == json.loads(printed("jsonl", FORCES, rows(reading())))


def test_articles_print_every_key_of_the_contract() -> None:
    assert json.loads(printed("jsonl", ARTICLES, [reading()])) == {
        "path": "a.txt",
        "id": "b7c1",
        "title": "Arnor in Bree",
        "outlet": None,
        "author": None,
        "published": None,
        "claims": 1,
        "mentions": 1,
        "problems": 1,
    }


def test_hits_print_every_key_of_the_contract() -> None:
    hits = Library([reading()]).search("troops").hits
    assert json.loads(printed("jsonl", HITS, hits)) == {
        "path": "a.txt",
        "title": "Arnor in Bree",
        "published": None,
        "snippet": TEXT,
        "matched": ["troops"],
    }


@pytest.mark.parametrize(
    ("actors", "shown"),
    [((), None), (("Arnor",), "Arnor"), (("Arnor", "Gondor"), ["Arnor", "Gondor"])],
)
def test_an_actor_is_a_string_joint_owners_a_list_nobody_null(
    actors: tuple[str, ...], shown: object
) -> None:
    read = reading()
    claim = Claim(CLAIM.span, "", CLAIM.quantity, CLAIM.category, "", CLAIM.sentence, actors)
    record = json.loads(printed("jsonl", READINGS, [Reading(read.article, claims=(claim,))]))
    assert record["claims"][0]["actor"] == shown


HARMFUL = "\x1b]0;x\x07 \x9b2J \u202e \u200b \x7f \udcff [/] [@click=app.quit]"


@pytest.mark.parametrize("name", FORMATS)
@pytest.mark.parametrize("kind", [READINGS, ARTICLES], ids=["extract", "articles"])
def test_nothing_printed_reaches_a_terminal_as_a_command(name: str, kind: object) -> None:
    text = printed(name, kind, [reading(title=HARMFUL, path=f"{HARMFUL}.txt")])
    assert not set("\x1b\x07\x9b\u202e\u200b\x7f\udcff") & set(text)


def test_json_tells_a_harmful_path_as_it_is() -> None:
    text = printed("jsonl", ARTICLES, [reading(path=HARMFUL)])
    assert json.loads(text)["path"] == HARMFUL


@given(st.text())
def test_json_gives_back_any_text(text: str) -> None:
    told = line({"text": text})
    assert json.loads(told) == json.loads(json.dumps({"text": text}))
    assert "\n" not in told


def test_a_table_of_nothing_is_nothing() -> None:
    assert printed("table", FORCES, []) == ""


def test_a_table_is_cut_to_the_terminal() -> None:
    text = printed("table", ARTICLES, [reading(title="Arnor " * 40)], width=60)
    assert max(map(cells_wide, text.splitlines())) <= 60
    assert "…" in text


def test_a_table_without_a_terminal_is_not_cut() -> None:
    assert "Arnor " * 39 in printed("table", ARTICLES, [reading(title="Arnor " * 40)])


def test_wide_characters_keep_the_columns_of_a_table_in_line() -> None:
    text = printed("table", ARTICLES, [reading(title="侵攻" * 4), reading(title="Bree")])
    assert len({cells_wide(line) for line in text.splitlines()[1:]}) == 1


def test_a_grouped_table_has_its_headings_once() -> None:
    grouped = group(fold([Telling(reading().article, CLAIM)]), By.ACTOR)
    assert printed("table", GROUPED_FORCES, grouped).splitlines()[1:3] == ["", "Arnor"]


def test_a_row_that_disagrees_is_marked_in_the_table() -> None:
    fewer = Claim(
        CLAIM.span,
        "",
        Quantity(9, 9, 9),
        CLAIM.category,
        "troop",
        Span(1, 2),
        CLAIM.actors,
        status=CLAIM.status,
        places=CLAIM.places,
    )
    both = fold([Telling(reading().article, CLAIM), Telling(reading().article, fewer)])
    assert printed("table", FORCES, both).splitlines()[1].endswith("⚠")


def test_markdown_shows_markup_instead_of_rendering_it() -> None:
    text = printed("md", ARTICLES, [reading(title="a|b [x](javascript:y) <b>")])
    assert r"a\|b \[x\](javascript:y) \<b\>" in text
