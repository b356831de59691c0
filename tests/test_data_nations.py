"""What nations.toml holds, checked against itself and against a list kept by others."""

from collections import defaultdict
from importlib.resources import files
from typing import Any

import countryinfo
import pytest
import tomli

from tui.text.fold import fold

ROWS: dict[str, Any] = tomli.loads(
    (files("tui") / "data" / "nations.toml").read_text(encoding="utf-8")
)
PEOPLES: dict[str, Any] = ROWS["peoples"]
NATIONS: dict[str, Any] = {key: row for key, row in ROWS.items() if key != "peoples"}
PLACES: dict[str, Any] = tomli.loads(
    (files("tui") / "data" / "places.toml").read_text(encoding="utf-8")
)

# Listed by countryinfo beside the states: dependencies, and one state that is no more.
TERRITORIES = {
    *("AI", "AN", "AQ", "AS", "AW", "AX", "BL", "BM", "BQ", "BV", "CC", "CK", "CS", "CW", "CX"),
    *("EH", "FK", "FO", "GF", "GG", "GI", "GL", "GP", "GS", "GU", "HK", "HM", "IM", "IO", "JE"),
    *("KY", "MF", "MO", "MP", "MQ", "MS", "NC", "NF", "NU", "PF", "PM", "PN", "PR", "RE", "SH"),
    *("SJ", "SX", "TC", "TF", "TK", "UM", "VG", "VI", "WF", "YT"),
}
NOT_IN_THEIR_LIST = {"XK"}
MEMBERS_OF_THE_UNITED_NATIONS = 193
STATES_THAT_ARE_NO_MEMBERS = {"kosovo", "palestine", "taiwan", "vatican"}

# countryinfo's own spellings that no newspaper uses.
ODD_NAMES = {"Palestine, State of", "Holy See (Vatican City State)", "The Bahamas", "The Gambia"}


def plain(text: str) -> str:
    return fold(text).text


def spellings(row: dict[str, Any]) -> list[str]:
    return [row["name"], *row.get("also", ()), *row.get("adjectives", ()), *row.get("people", ())]


def states_of_countryinfo() -> list[tuple[str, str]]:
    rows = [(country.iso(2), country.name()) for country in countryinfo.all_countries()]
    nations = [(iso, name) for iso, name in rows if iso and iso not in TERRITORIES]
    return [(iso, name) for iso, name in nations if name != "Wales"]  # filed under GB there


def test_every_state_that_a_kept_list_knows_is_a_nation() -> None:
    ours = {row.get("iso") for row in NATIONS.values()}
    missing = {name for iso, name in states_of_countryinfo() if iso not in ours}
    assert missing == set()


def test_every_code_is_one_that_a_kept_list_knows() -> None:
    theirs = {iso for iso, _ in states_of_countryinfo()} | NOT_IN_THEIR_LIST
    assert {row["iso"] for row in NATIONS.values() if "iso" in row} == theirs


def test_the_name_in_a_kept_list_is_one_of_our_spellings() -> None:
    by_code = {
        row["iso"]: {plain(s) for s in spellings(row)} for row in NATIONS.values() if "iso" in row
    }
    odd = {name for iso, name in states_of_countryinfo() if plain(name) not in by_code[iso]}
    assert odd <= ODD_NAMES


def test_the_list_holds_as_many_members_as_the_united_nations_have() -> None:
    living = {key for key, row in NATIONS.items() if "iso" in row}
    assert living >= STATES_THAT_ARE_NO_MEMBERS
    assert len(living - STATES_THAT_ARE_NO_MEMBERS) == MEMBERS_OF_THE_UNITED_NATIONS


def test_no_code_belongs_to_two_nations() -> None:
    codes = [row["iso"] for row in NATIONS.values() if "iso" in row]
    assert len(codes) == len(set(codes))


def test_a_capital_is_a_city_of_its_own_nation() -> None:
    named = {key: row["capital"] for key, row in NATIONS.items() if "capital" in row}
    assert {PLACES[capital]["in"] for capital in named.values()} == set(named)
    assert {key for key, capital in named.items() if PLACES[capital]["in"] != key} == set()


def test_only_city_states_and_states_of_the_past_have_no_capital() -> None:
    without = {key for key, row in NATIONS.items() if "iso" in row and "capital" not in row}
    assert without == {"monaco", "nauru", "singapore", "vatican"}


def test_no_spelling_belongs_to_two_nations_or_peoples() -> None:
    owners: dict[str, set[str]] = defaultdict(set)
    for key, row in NATIONS.items():
        for spelling in spellings(row):
            owners[plain(spelling)].add(key)
    for key, row in PEOPLES.items():  # a people's name is no spelling: see the file's head
        for spelling in (*row.get("adjectives", ()), *row.get("people", ())):
            owners[plain(spelling)].add(key)
    assert {spelling: keys for spelling, keys in owners.items() if len(keys) > 1} == {}


def test_no_entry_spells_a_word_twice() -> None:
    rows = [*NATIONS.values(), *PEOPLES.values()]
    spelled = [
        [*row.get("also", ()), *row.get("adjectives", ()), *row.get("people", ())] for row in rows
    ]
    assert [words for words in spelled if len(words) != len(set(words))] == []


def test_a_people_has_no_key_that_a_nation_or_a_place_has() -> None:
    assert set(PEOPLES) & (set(NATIONS) | set(PLACES)) == set()


def test_every_key_is_one_that_the_file_explains() -> None:
    known = {"name", "also", "adjectives", "people", "iso", "capital"}
    assert set().union(*NATIONS.values()) == known
    assert set().union(*PEOPLES.values()) <= {"name", "adjectives", "people"}


@pytest.mark.parametrize(
    ("spelling", "nation"),
    [
        ("U.S.", "united_states"),
        ("Americans", "united_states"),
        ("Britons", "united_kingdom"),
        ("DPRK", "north_korea"),
        ("Poles", "poland"),
        ("Pole", "poland"),
        ("Türkiye", "turkey"),
        ("Nigerien", "niger"),
        ("Nigerian", "nigeria"),
        ("DR Congo", "democratic_republic_of_the_congo"),
        ("Congo-Brazzaville", "republic_of_the_congo"),
        ("Burma", "myanmar"),
        ("Saudis", "saudi_arabia"),
        ("Filipinos", "philippines"),
        ("Soviet", "soviet_union"),
    ],
)
def test_a_newspaper_word_leads_to_its_nation(spelling: str, nation: str) -> None:
    assert [key for key, row in NATIONS.items() if spelling in spellings(row)] == [nation]
