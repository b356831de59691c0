"""What equipment.toml and units.toml hold: sound rows, one meaning a spelling, the usual words."""

import re
from collections import Counter
from importlib.resources import files
from typing import Any

import pytest
import tomli

from tui.gazetteer.matcher import Matcher
from tui.model import Category, MentionType, Span
from tui.text.fold import fold
from tui.vocabulary import Entry, load

DATA = files("tui") / "data"
EQUIPMENT: dict[str, Any] = tomli.loads((DATA / "equipment.toml").read_text(encoding="utf-8"))
UNITS: dict[str, Any] = tomli.loads((DATA / "units.toml").read_text(encoding="utf-8"))
ROWS = [*EQUIPMENT.items(), *UNITS["echelon"].items(), *UNITS["unit"].items()]
ENTRIES = load().entries
LISTED = Matcher(ENTRIES)
LOOKED_AT = {MentionType.WEAPON, MentionType.UNIT}

APP_6 = {"Ø", "•", "•••", "I", "II", "III", "X", "XX", "XXX", "XXXX", "XXXXX"}
FORCES = {"ground", "air", "naval", "missile", "weapon"}


def spellings(row: dict[str, Any]) -> list[str]:
    return [row["name"], *row.get("also", ())]


def found(text: str) -> list[Entry]:
    """The equipment and formations that the lists see in `text`, in order."""
    names = LISTED.find(fold(text), [Span(0, len(text))])
    return [name.entry for name in names if name.entry and name.entry.type in LOOKED_AT]


@pytest.mark.parametrize("rows", [EQUIPMENT, UNITS["echelon"], UNITS["unit"]])
def test_an_id_is_one_plain_word(rows: dict[str, Any]) -> None:
    assert [key for key in rows if not re.fullmatch(r"[a-z0-9]+(_[a-z0-9]+)*", key)] == []


@pytest.mark.parametrize("rows", [EQUIPMENT, UNITS["echelon"] | UNITS["unit"]])
def test_a_spelling_means_one_thing(rows: dict[str, Any]) -> None:
    counted = Counter(spelling for row in rows.values() for spelling in spellings(row))
    assert [spelling for spelling, times in counted.items() if times > 1] == []


def test_a_spelling_has_no_stray_space_or_sign() -> None:
    words = [spelling for _, row in ROWS for spelling in spellings(row)]
    assert [
        word for word in words if word != " ".join(word.split()) or set(word) & set("|~;^")
    ] == []


def test_every_weapon_is_of_a_category_that_counts_things() -> None:
    categories = {row["category"] for row in EQUIPMENT.values()}
    assert categories == FORCES
    assert categories < {category.value for category in Category}


def test_every_weapon_tells_its_kind() -> None:
    assert [key for key, row in EQUIPMENT.items() if not row.get("kind")] == []


def test_only_ships_by_name_belong_to_a_state() -> None:
    owned = {key for key, row in EQUIPMENT.items() if "of" in row}
    assert owned == {key for key, row in EQUIPMENT.items() if row["kind"] == "named ship"}


def test_an_echelon_has_the_symbol_of_its_size_or_none() -> None:
    assert {row["symbol"] for row in UNITS["echelon"].values() if "symbol" in row} == APP_6


@pytest.mark.parametrize(
    ("echelon", "symbol"),
    [("squad", "•"), ("platoon", "•••"), ("battalion", "II"), ("regiment", "III"),
     ("brigade", "X"), ("division", "XX"), ("corps", "XXX"), ("army_group", "XXXXX")],
)  # fmt: skip
def test_the_ladder_of_echelons_is_that_of_app_6(echelon: str, symbol: str) -> None:
    assert UNITS["echelon"][echelon]["symbol"] == symbol


def test_an_echelon_is_a_common_noun_and_a_named_formation_is_none() -> None:
    assert [row["name"] for row in UNITS["echelon"].values() if not row["name"].islower()] == []
    assert [row["name"] for row in UNITS["unit"].values() if row["name"].islower()] == []


@pytest.mark.parametrize(
    "word",
    [
        "army",
        "group",
        "team",
        "section",
        "company",
        "contingent",
        "mine",
        "arm",
        "fighter",
        "round",
    ],
)
def test_a_word_of_everyday_life_is_no_weapon_and_no_formation(word: str) -> None:
    assert found(f"It was the {word} of which Rosie spoke.") == []


@pytest.mark.parametrize("word", ["tanker", "oil tanker", "cargo ship", "airliner", "truck"])
def test_what_carries_goods_and_passengers_is_no_force(word: str) -> None:
    assert [entry.name for entry in found(f"Gondor hired a {word}.") if entry.name != "ship"] == []


@pytest.mark.parametrize(
    ("words", "category"),
    [
        ("tanks", "ground"), ("armored vehicles", "ground"), ("armoured combat vehicles", "ground"),
        ("infantry fighting vehicles", "ground"), ("military vehicles", "ground"),
        ("self-propelled howitzers", "ground"), ("artillery pieces", "ground"),
        ("pieces of artillery", "ground"), ("mortars", "ground"), ("MLRS", "ground"),
        ("HIMARS rocket launchers", "ground"), ("air-defence systems", "ground"),
        ("Patriot systems", "ground"), ("S-300s", "ground"), ("T-72s", "ground"),
        ("BMP-2", "ground"),
        ("fighter jets", "air"), ("F-16s", "air"), ("F16s", "air"), ("Su-35s", "air"),
        ("attack helicopters", "air"), ("transport planes", "air"), ("aircraft", "air"),
        ("UAVs", "air"), ("Shahed drones", "air"), ("B-52 bombers", "air"),
        ("Bayraktar TB2", "air"),
        ("warships", "naval"), ("aircraft carriers", "naval"), ("landing ships", "naval"),
        ("Kilo-class submarines", "naval"), ("coast guard ships", "naval"), ("gunboats", "naval"),
        ("naval drones", "naval"), ("USS Cole", "naval"),
        ("ballistic missiles", "missile"), ("Stinger missiles", "missile"), ("Javelins", "missile"),
        ("anti-tank missiles", "missile"), ("155mm shells", "missile"), ("rounds", "missile"),
        ("rounds of ammunition", "missile"), ("landmines", "missile"),
        ("cluster munitions", "missile"),
        ("Kh-101s", "missile"), ("Storm Shadow missiles", "missile"), ("ATACMS", "missile"),
        ("Patriot missiles", "missile"), ("torpedoes", "missile"),
        ("anti-tank weapons", "weapon"), ("NLAWs", "weapon"), ("machine guns", "weapon"),
        ("rifles", "weapon"), ("grenade launchers", "weapon"), ("pieces of equipment", "weapon"),
        ("AK-47s", "weapon"), ("weapons", "weapon"),
    ],
)  # fmt: skip
def test_what_newspapers_count_has_the_category_of_its_kind(words: str, category: str) -> None:
    entries = found(f"Rohan sent 20 {words} to Gondor.")
    assert {entry.category for entry in entries} == {Category(category)}


@pytest.mark.parametrize(
    ("written", "name"),
    [
        ("BTGs", "battalion tactical group"), ("battle groups", "battlegroup"),
        ("brigades", "brigade"), ("carrier battle group", "carrier strike group"),
        ("82nd Airborne", "82nd Airborne Division"), ("Azov Regiment", "Azov Brigade"),
        ("US 5th Fleet", "Fifth Fleet"), ("Black Sea Fleet", "Black Sea Fleet"),
        ("47th Mechanised Brigade", "47th Mechanized Brigade"), ("VJTF",
         "Very High Readiness Joint Task Force"), ("batteries", "battery"), ("corps", "corps"),
    ],
)  # fmt: skip
def test_a_formation_is_known_under_its_other_names(written: str, name: str) -> None:
    assert [entry.name for entry in found(f"Then the {written} went west.")] == [name]


def test_no_model_hides_in_the_name_of_another() -> None:
    model = re.compile(r"^([A-Z][A-Za-z]{0,3})-(\d+)")
    strangers = [
        (row["name"], other)
        for row in EQUIPMENT.values()
        if (own := model.match(row["name"]))
        for other in row.get("also", ())
        if (its := model.match(other)) and its[1] == own[1] and its[2] != own[2]
    ]
    assert strangers == []
