"""What places.toml holds, checked against itself and against nations.toml."""

from collections import Counter, defaultdict
from importlib.resources import files
from typing import Any

import pytest
import tomli

from tui.text.fold import fold


def table(name: str) -> dict[str, Any]:
    return tomli.loads((files("tui") / "data" / name).read_text(encoding="utf-8"))


PLACES = table("places.toml")
NATIONS = {key: row for key, row in table("nations.toml").items() if key != "peoples"}

KINDS = {
    *("airport", "area", "base", "border", "building", "city", "continent"),
    *("island", "mountain", "port", "region", "river", "sea"),
}

# Capitals by law whose name the news does not use for the government: "Brussels" is the Union.
SILENT_CAPITALS = {"amsterdam", "brussels", "gitega", "yamoussoukro"}
# Not capitals, or disputed ones, that stand for a government all the same.
OTHER_SEATS = {"abidjan", "bujumbura", "tel_aviv", "the_hague"}


def spellings(row: dict[str, Any]) -> list[str]:
    return [row["name"], *row.get("also", ())]


def owners() -> dict[str, set[str]]:
    """Who has each spelling, as the matcher sees it: no capitals, no accents."""
    found: dict[str, set[str]] = defaultdict(set)
    for key, row in NATIONS.items():
        for spelling in (*spellings(row), *row.get("adjectives", ()), *row.get("people", ())):
            found[fold(spelling).text].add(key)
    for key, row in PLACES.items():
        for spelling in spellings(row):
            found[fold(spelling).text].add(key)
    return found


OWNERS = owners()


def nation_of(key: str) -> str | None:
    """The nation that a place lies in, followed through the places between."""
    seen: set[str] = set()
    while key not in NATIONS:
        assert key not in seen, f"{key} lies in itself"
        seen.add(key)
        inside = PLACES[key].get("in")
        if inside is None:
            return None
        key = inside
    return key


def test_every_place_lies_in_a_nation_or_a_place_that_is_listed() -> None:
    known = set(NATIONS) | set(PLACES)
    assert {row["in"] for row in PLACES.values() if "in" in row} <= known


def test_no_place_lies_in_itself() -> None:
    for key in PLACES:
        nation_of(key)


def test_no_key_is_a_nation_and_a_place() -> None:
    assert set(PLACES) & set(NATIONS) == set()


def test_no_spelling_belongs_to_two_places_or_to_a_place_and_a_nation() -> None:
    assert {spelling: keys for spelling, keys in OWNERS.items() if len(keys) > 1} == {}


def test_every_kind_is_one_that_the_file_explains() -> None:
    assert {row["kind"] for row in PLACES.values()} == KINDS


def test_every_field_is_one_that_the_file_explains() -> None:
    assert set().union(*PLACES.values()) == {"name", "also", "in", "kind", "government"}


def test_no_place_lists_its_name_or_a_spelling_twice() -> None:
    doubled = {key for key, row in PLACES.items() if max(Counter(spellings(row)).values()) > 1}
    assert doubled == set()


def test_no_spelling_has_a_blank_at_its_edge_or_a_bracket() -> None:
    odd = [s for row in PLACES.values() for s in spellings(row) if s != s.strip() or "(" in s]
    assert odd == []


def test_every_capital_speaks_for_its_government_but_those_that_never_do() -> None:
    capitals = {row["capital"] for row in NATIONS.values() if "capital" in row}
    silent = {key for key in capitals if not PLACES[key].get("government")}
    assert silent == SILENT_CAPITALS


def test_nothing_but_a_capital_or_a_seat_of_government_speaks_for_one() -> None:
    capitals = {row["capital"] for row in NATIONS.values() if "capital" in row}
    speaking = {key for key, row in PLACES.items() if row.get("government")}
    assert speaking - capitals == OTHER_SEATS


def test_whatever_speaks_for_a_government_lies_in_a_nation() -> None:
    speaking = {key for key, row in PLACES.items() if row.get("government")}
    assert {key for key in speaking if nation_of(key) is None} == set()


def test_every_state_of_the_union_is_listed() -> None:
    inside = {row["name"] for row in PLACES.values() if row.get("in") == "united_states"}
    assert inside >= {
        *("Alabama", "Alaska", "Arizona", "Arkansas", "California", "Colorado", "Connecticut"),
        *("Delaware", "Florida", "state of Georgia", "Hawaii", "Idaho", "Illinois", "Indiana"),
        *("Iowa", "Kansas", "Kentucky", "Louisiana", "Maine", "Maryland", "Massachusetts"),
        *("Michigan", "Minnesota", "Mississippi", "Missouri", "Montana", "Nebraska", "Nevada"),
        *("New Hampshire", "New Jersey", "New Mexico", "New York state", "North Carolina"),
        *("North Dakota", "Ohio", "Oklahoma", "Oregon", "Pennsylvania", "Rhode Island"),
        *("South Carolina", "South Dakota", "Tennessee", "Texas", "Utah", "Vermont", "Virginia"),
        *("Washington state", "West Virginia", "Wisconsin", "Wyoming"),
    }


def test_every_oblast_of_ukraine_is_listed() -> None:
    oblasts = {
        key
        for key, row in PLACES.items()
        if row.get("in") == "ukraine" and any(s.endswith(" oblast") for s in spellings(row))
    }
    assert len(oblasts) == 24


# The provinces of lands at war, as their own law counts them.
PROVINCES = {
    "sudan": "Khartoum, Gezira, White Nile state, Blue Nile state, Sennar, River Nile state, "
    "Northern state, Red Sea state, Kassala, Gedaref, North Kordofan, South Kordofan, "
    "West Kordofan, North Darfur, South Darfur, West Darfur, Central Darfur, East Darfur",
    "syria": "Damascus, Rif Dimashq, Aleppo, Idlib, Homs, Hama, Latakia, Tartus, Raqqa, "
    "Deir ez-Zor, Hasakah, Daraa, Quneitra, Suwayda",
    "iraq": "Anbar, Babil province, Baghdad, Basra, Dhi Qar, Diyala, Duhok, Erbil, Halabja, "
    "Karbala, Kirkuk, Maysan, Muthanna, Najaf, Nineveh, Qadisiyah, Salahuddin, Sulaymaniyah, Wasit",
    "yemen": "Abyan, Aden, Amran, Bayda, Dhale, Dhamar, Hadramawt, Hajjah, Hodeidah, Ibb, Jawf, "
    "Lahij, Mahra, Mahwit, Marib, Raymah, Saada, Sanaa, Shabwa, Socotra, Taiz",
    "myanmar": "Kachin, Kayah, Kayin, Chin state, Mon state, Rakhine, Shan state, Sagaing, "
    "Tanintharyi, Bago, Magway, Mandalay, Yangon, Ayeyarwady, Naypyidaw",
    "ethiopia": "Addis Ababa, Afar, Amhara, Benishangul-Gumuz, Dire Dawa, Gambella, "
    "Harari region, Oromia, Sidama, Somali region, Tigray",
    "mali": "Bamako, Gao, Kayes, Kidal, Koulikoro, Menaka, Mopti, Segou, Sikasso, Taoudenni, "
    "Timbuktu",
    "niger": "Agadez, Diffa, Dosso, Maradi, Niamey, Tahoua, Tillaberi, Zinder",
    "venezuela": "Amazonas, Anzoategui, Apure, Aragua, Barinas, Bolivar state, Carabobo, Cojedes, "
    "Delta Amacuro, Falcon state, Guarico, Lara state, Merida state, Miranda state, Monagas, "
    "Nueva Esparta, Portuguesa state, Sucre state, Tachira, Trujillo state, La Guaira, Yaracuy, "
    "Zulia",
}


@pytest.mark.parametrize(("nation", "names"), PROVINCES.items())
def test_every_province_of_a_land_at_war_is_listed(nation: str, names: str) -> None:
    missing = [name for name in names.split(", ") if fold(name).text not in OWNERS]
    assert (nation, missing) == (nation, [])


@pytest.mark.parametrize(
    ("spelling", "place", "nation"),
    [
        ("Kiev", "kyiv", "ukraine"),
        ("Kharkov", "kharkiv", "ukraine"),
        ("Lvov", "lviv", "ukraine"),
        ("Odessa", "odesa", "ukraine"),
        ("Artyomovsk", "bakhmut", "ukraine"),
        ("Ugledar", "vuhledar", "ukraine"),
        ("Kursk Oblast", "kursk_region", "russia"),
        ("Deir al-Zor", "deir_ez_zor", "syria"),
        ("Dayr az Zawr", "deir_ez_zor", "syria"),
        ("Ar Raqqah", "raqqa", "syria"),
        ("Tal Rifaat", "tel_rifaat", "syria"),
        ("Falluja", "fallujah", "iraq"),
        ("Anbar province", "anbar", "iraq"),
        ("Al Anbar", "anbar", "iraq"),
        ("Khan Yunis", "khan_younis", "palestine"),
        ("Hudaydah", "hodeidah", "yemen"),
        ("Mazar-e-Sharif", "mazar_i_sharif", "afghanistan"),
        ("al-Fashir", "el_fasher", "sudan"),
        ("Artsakh", "nagorno_karabakh", "azerbaijan"),
        ("Fort Liberty", "fort_bragg", "united_states"),
        ("Al Udeid Air Base", "al_udeid", "qatar"),
        ("Ramstein Air Base", "ramstein", "germany"),
        ("Yalta", "yalta", "ukraine"),
        ("Spratlys", "spratly_islands", None),
        ("Bab al-Mandab", "bab_el_mandeb", None),
        ("the Gulf", "persian_gulf", None),
    ],
)
def test_a_newspaper_spelling_leads_to_its_place(
    spelling: str, place: str, nation: str | None
) -> None:
    assert OWNERS[fold(spelling).text] == {place}
    assert nation_of(place) == nation


@pytest.mark.parametrize(
    "word",
    [
        *("Nice", "Hit", "Split", "Reading", "Mobile", "Bar", "Van", "Male", "Mary", "Man"),
        *("Austin", "Jackson", "Lincoln", "Victoria", "Volodymyr", "Baghdadi"),
        *("Rada", "Fao", "Nis", "Swat"),
    ],
)
def test_a_word_or_a_persons_name_is_no_place(word: str) -> None:
    assert OWNERS.get(fold(word).text, set()) == set()
