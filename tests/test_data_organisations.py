"""What organisations.toml, people.toml and documents.toml hold, checked against themselves."""

from collections import Counter
from datetime import date
from importlib.resources import files
from typing import Any

import pytest
import tomli

from tui.model import MentionType
from tui.vocabulary import Entry, load


def listed(name: str) -> dict[str, Any]:
    text = (files("tui") / "data" / f"{name}.toml").read_text(encoding="utf-8")
    return tomli.loads(text)


ORGANISATIONS = listed("organisations")
DOCUMENTS = listed("documents")
PEOPLE = {key: row for key, row in listed("people").items() if key != "given"}
GIVEN: list[str] = listed("people")["given"]["names"]
ENTRIES = load().entries

ORGANISATION_KINDS = {
    *("alliance", "government", "ministry", "agency", "military", "armed_group"),
    *("party", "company", "outlet", "body", "think_tank", "mission"),
}
DOCUMENT_KINDS = {
    *("treaty", "article", "resolution", "law", "agreement", "strategy", "report", "charter"),
}
ACRONYM = 4  # from so many letters on, the matcher also takes an acronym as a word: Nato


def spellings(row: dict[str, Any]) -> list[str]:
    return [row["name"], *row.get("also", ())]


def named(spelling: str, kind: MentionType) -> list[Entry]:
    return [e for e in ENTRIES if e.type is kind and spelling in e.spellings]


@pytest.mark.parametrize("rows", [ORGANISATIONS, DOCUMENTS, PEOPLE])
def test_no_entry_spells_a_name_twice(rows: dict[str, Any]) -> None:
    twice = [key for key, row in rows.items() if len(set(spellings(row))) < len(spellings(row))]
    assert twice == []


@pytest.mark.parametrize("rows", [ORGANISATIONS, DOCUMENTS, PEOPLE])
def test_no_spelling_belongs_to_two_entries(rows: dict[str, Any]) -> None:
    owners = Counter(spelling for row in rows.values() for spelling in spellings(row))
    assert [spelling for spelling, count in owners.items() if count > 1] == []


@pytest.mark.parametrize("rows", [ORGANISATIONS, DOCUMENTS, PEOPLE])
def test_a_spelling_is_a_name_and_nothing_else(rows: dict[str, Any]) -> None:
    odd = [s for row in rows.values() for s in spellings(row) if s != s.strip() or "  " in s]
    possessives = {s for row in rows.values() for s in spellings(row) if s.endswith("'s")}
    assert (odd, possessives - {"Jane's", "IHS Jane's"}) == ([], set())


def test_every_organisation_is_of_a_kind_that_the_file_explains() -> None:
    assert {row["kind"] for row in ORGANISATIONS.values()} == ORGANISATION_KINDS


def test_every_document_is_of_a_kind() -> None:
    assert {row["kind"] for row in DOCUMENTS.values()} == DOCUMENT_KINDS


def test_a_house_that_stands_for_a_government_tells_whose() -> None:
    houses = [row for row in ORGANISATIONS.values() if row["kind"] in {"government", "ministry"}]
    assert [row["name"] for row in houses if "of" not in row] == []


def test_an_armed_group_belongs_to_no_state_but_where_a_state_commands_it() -> None:
    groups = {row["name"]: row.get("of") for row in ORGANISATIONS.values()}
    assert [groups[name] for name in ("Wagner Group", "Hezbollah", "Hamas", "Houthis", "M23")] == [
        None
    ] * 5


def test_no_acronym_is_also_a_given_name() -> None:
    """As a word it would be taken for the body: "Rand" and "Care" are not listed."""
    acronyms = {s for row in ORGANISATIONS.values() for s in spellings(row) if s.isupper()}
    given = {name.upper() for name in GIVEN}
    assert {s for s in acronyms & given if len(s) >= ACRONYM} == set()


@pytest.mark.parametrize(
    "word",
    ["Safe", "Care", "Start", "Swift", "Plan", "Shape", "Pace", "Bars", "Time", "Shot", "Rand"],
)
def test_a_word_of_the_language_is_no_organisation(word: str) -> None:
    spelled = {s for row in ORGANISATIONS.values() for s in spellings(row)}
    assert spelled & {word, word.upper(), word.lower()} == set()


@pytest.mark.parametrize("noun", ["troops", "soldiers", "fighters", "militants", "marines"])
def test_no_name_ends_in_people_who_are_counted(noun: str) -> None:
    ends = [s for row in ORGANISATIONS.values() for s in spellings(row)]
    assert [s for s in ends if s.endswith(noun)] == []


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("ISIL", "Islamic State"),
        ("Daesh", "Islamic State"),
        ("Da'esh", "Islamic State"),
        ("Ansar Allah", "Houthis"),
        ("Hizballah", "Hezbollah"),
        ("SDF", "Syrian Democratic Forces"),
        ("People's Protection Units", "YPG"),
        ("Kurdistan Workers' Party", "PKK"),
        ("Taleban", "Taliban"),
        ("R.S.F.", "Rapid Support Forces"),
        ("Security Service of Ukraine", "SBU"),
        ("HUR", "Ukrainian Military Intelligence"),
        ("CENTCOM", "US Central Command"),
        ("Defense Department", "Pentagon"),
        ("No 10", "Downing Street"),
        ("Israeli army", "Israel Defense Forces"),
        ("UN nuclear watchdog", "International Atomic Energy Agency"),
        ("Doctors Without Borders", "Médecins Sans Frontières"),
        ("Russian-backed separatists", "pro-Russian separatists"),
        ("Russia's defence ministry", "Russian Ministry of Defence"),
        ("Jabhat al-Nusra", "al-Nusra Front"),
        ("WSJ", "The Wall Street Journal"),
        ("RFE/RL", "Radio Free Europe/Radio Liberty"),
    ],
)
def test_a_newspaper_word_leads_to_its_organisation(spelling: str, name: str) -> None:
    assert [entry.name for entry in named(spelling, MentionType.ORG)] == [name]


@pytest.mark.parametrize(
    ("name", "nation"),
    [("Kremlin", "Russia"), ("White House", "United States"), ("Knesset", "Israel")],
)
def test_a_metonym_stands_for_its_nation(name: str, nation: str) -> None:
    (entry,) = named(name, MentionType.ORG)
    assert (entry.government, entry.of) == (True, nation)


def test_every_date_of_a_post_is_a_day_or_a_month_or_a_year() -> None:
    posts = [post for row in PEOPLE.values() for post in row.get("posts", ())]
    days = [post[key] for post in posts for key in ("since", "until") if key in post]
    for day in days:
        date.fromisoformat(day + "0000-01-01"[len(day) :])


def test_no_post_ends_before_it_began() -> None:
    terms = [(key, post) for key, row in PEOPLE.items() for post in row.get("posts", ())]
    turned = [key for key, post in terms if post.get("since", "") > post.get("until", "9999")]
    assert turned == []


def test_no_surname_is_a_given_name_that_begins_another_listed_name() -> None:
    """It would hide the other: "Qassem" is no short name of Naim Qassem."""
    lone = {(s, key) for key, row in PEOPLE.items() for s in row.get("also", ()) if " " not in s}
    first = {(row["name"].split()[0], key) for key, row in PEOPLE.items()}
    clashes = {s for s, key in lone for word, other in first if s == word and key != other}
    assert clashes <= {"Saddam"}  # nobody else is meant by it


@pytest.mark.parametrize(
    ("post", "of", "day", "name"),
    [
        ("president", "United States", "2016-05-01", "Barack Obama"),
        ("president", "United States", "2022-02-24", "Joe Biden"),
        ("president", "Ukraine", "2015-02-12", "Petro Poroshenko"),
        ("president", "Ukraine", "2023-06-04", "Volodymyr Zelenskyy"),
        ("chancellor", "Germany", "2022-02-27", "Olaf Scholz"),
        ("defence minister", "Russia", "2022-09-21", "Sergei Shoigu"),
        ("defense secretary", "United States", "2015-11-01", "Ash Carter"),
        ("defence secretary", "United Kingdom", "2022-03-01", "Ben Wallace"),
        ("secretary of state", "United States", "2014-09-01", "John Kerry"),
        ("prime minister", "Israel", "2023-10-07", "Benjamin Netanyahu"),
        ("prime minister", "Iraq", "2016-10-17", "Haider al-Abadi"),
        ("foreign minister", "Iran", "2020-01-08", "Mohammad Javad Zarif"),
        ("secretary-general", "NATO", "2022-02-24", "Jens Stoltenberg"),
        ("secretary-general", "United Nations", "2014-08-01", "Ban Ki-moon"),
        ("commander", "US Central Command", "2017-07-01", "Joseph Votel"),
        ("prime minister", "Japan", "2022-08-04", "Fumio Kishida"),
        ("president", "Taiwan", "2022-08-04", "Tsai Ing-wen"),
        ("president", "Mali", "2024-01-01", "Assimi Goïta"),
    ],
)
def test_one_person_held_a_post_on_a_day(post: str, of: str, day: str, name: str) -> None:
    people = [entry for entry in ENTRIES if entry.type is MentionType.PERSON]
    held = [
        entry.name
        for entry in people
        if any(p.post == post and p.of == of and p.held_on(day) for p in entry.posts)
    ]
    assert held == [name]


HEADS = ("president", "prime minister", "chancellor", "defence minister", "foreign minister")


def doubled(day: str) -> set[str]:
    """The posts that two listed people held on `day`."""
    people = [entry for entry in ENTRIES if entry.type is MentionType.PERSON]
    posts = [p for entry in people for p in entry.posts if p.post in HEADS and p.held_on(day)]
    held = Counter(f"{p.post} of {p.of}" for p in posts if p.of)
    return {post for post, count in held.items() if count > 1}


@pytest.mark.parametrize("year", range(2012, 2026))
def test_a_nation_has_one_holder_of_a_post_but_for_the_days_of_a_change(year: int) -> None:
    for month in range(1, 12):
        assert doubled(f"{year}-{month:02}-15") & doubled(f"{year}-{month + 1:02}-20") == set()


def test_given_names_come_from_many_languages() -> None:
    some = "John Oleksandr Sergei Mohammed Fatima Yossi Jean-Pierre Nguyen Kim Wang Chinedu Ravi"
    assert set(some.split()) <= set(GIVEN)


def test_no_given_name_stands_twice() -> None:
    assert [name for name, count in Counter(GIVEN).items() if count > 1] == []


@pytest.mark.parametrize(
    ("spelling", "name"),
    [
        ("JCPOA", "Joint Comprehensive Plan of Action"),
        ("Minsk II", "Minsk agreements"),
        ("New START", "New START"),
        ("Article 5", "Article 5"),
        ("Resolution 1701", "UN Security Council Resolution 1701"),
        ("NDAA", "National Defense Authorization Act"),
    ],
)
def test_a_newspaper_word_leads_to_its_document(spelling: str, name: str) -> None:
    assert [entry.name for entry in named(spelling, MentionType.DOCUMENT)] == [name]
