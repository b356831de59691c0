"""Names that no list knows: sentences, and what in them is a name."""

from functools import cache

import pytest

from tui.gazetteer import Gazetteer, Name
from tui.model import MentionType, Span
from tui.text.fold import fold
from tui.text.sentences import sentences
from tui.vocabulary import load


@cache
def gazetteer() -> Gazetteer:
    """The shipped lists and rules."""
    return Gazetteer(load())


def names(text: str) -> list[Name]:
    """All names of a text."""
    return gazetteer().names(text, fold(text), sentences(text, Span(0, len(text))))


def of_type(text: str, kind: MentionType) -> list[str]:
    """The names of one type, as written."""
    return [text[n.start : n.end] for n in names(text) if n.type is kind]


@pytest.mark.parametrize(
    ("text", "people"),
    [
        ("Marshal Beren Halfhand spoke.", ["Beren Halfhand"]),
        ("Deputy Defence Minister Beren Halfhand spoke.", ["Beren Halfhand"]),
        ("President Halfhand's men left.", ["Halfhand"]),
        ("Lt. Gen. Beren J. Halfhand spoke.", ["Beren J. Halfhand"]),
        ('Col. Beren "Bear" Halfhand spoke.', ['Beren "Bear" Halfhand']),
        ("Secretary of State Beren Halfhand left.", ["Beren Halfhand"]),
        ("the Minister for the Middle East, Beren Halfhand, left.", ["Beren Halfhand"]),
        ("the harbour spokesman Beren Halfhand told us so.", ["Beren Halfhand"]),
        ("It was over, said Beren Halfhand on Monday.", ["Beren Halfhand"]),
        ("Beren Halfhand said it was over.", ["Beren Halfhand"]),
        ("He met Beren Halfhand, a former envoy of Gondor.", ["Beren Halfhand"]),
        ("They saw Peter Halfhand there.", ["Peter Halfhand"]),
        ("They saw Abu Harad al-Umbari there.", ["Abu Harad al-Umbari"]),
        ("They found Hirgon al-Umbari in a cellar.", ["Hirgon al-Umbari"]),
        ("Captain Berelach van der Tol spoke.", ["Berelach van der Tol"]),
        ("Georgia Proudfoot said so.", ["Georgia Proudfoot"]),
        ("Dr Hirluin Amroth and Mrs Elfhild Brand met.", ["Hirluin Amroth", "Elfhild Brand"]),
    ],
)  # fmt: skip
def test_a_person_is_known_by_title_given_name_or_speech(text: str, people: list[str]) -> None:
    assert of_type(text, MentionType.PERSON) == people


@pytest.mark.parametrize(
    "text",
    [
        "The General Assembly met.",
        "General Staff officers met.",
        "Operation Bright Dawn said little.",
        "The Mayor met them on Monday.",
        "Major Offensive Planned Against Harad Rebels",
        "He read about it in Bright Dawn Weekly.",
        "King Elessar Bridge was closed.",
    ],
)
def test_a_title_without_a_name_makes_nobody(text: str) -> None:
    assert of_type(text, MentionType.PERSON) == []


@pytest.mark.parametrize(
    ("text", "bodies"),
    [
        ("the Bree Harbour Authority met", ["Bree Harbour Authority"]),
        ("the Ministry of Ferries and Fords said", ["Ministry of Ferries and Fords"]),
        ("the Institute for the Study of Rings said", ["Institute for the Study of Rings"]),
        ("the University of Tharbad said", ["University of Tharbad"]),
        ("the Rohirric Liberation Front said", ["Rohirric Liberation Front"]),
        ("They joined the Khand Martyrs Brigades then.", ["Khand Martyrs Brigades"]),
        ("the Al-Harad clan fled", ["Al-Harad clan"]),
        ("the Belgian navy and Norway's border guard", ["Belgian navy", "Norway's border guard"]),
        ("the Danish-led coalition fell", ["Danish-led coalition"]),
        ("a report by the SBWX on the war", ["SBWX"]),
        ("the Coalition said", ["Coalition"]),
    ],
)
def test_a_body_is_known_by_its_head_noun(text: str, bodies: list[str]) -> None:
    assert of_type(text, MentionType.ORG) == bodies


@pytest.mark.parametrize(
    "text",
    [
        "the Belgian troops and Norway's soldiers",
        "He watched TV on the A4 road.",
        "The SUV was found.",
        "They will not house the people.",
    ],
)
def test_people_and_things_of_a_nation_are_no_body(text: str) -> None:
    assert of_type(text, MentionType.ORG) == []


@pytest.mark.parametrize(
    ("text", "formations"),
    [
        ("the 3rd Ranger Brigade left", ["3rd Ranger Brigade"]),
        ("the Third Armoured Division left", ["Third Armoured Division"]),
        ("Task Force 70 left", ["Task Force 70"]),
        ("the 612th ARW left", ["612th ARW"]),
        ("two brigades and a tank battalion", ["brigades", "battalion"]),
        ("two divisions of troops", ["divisions"]),
        ("the Osgiliath Brigade left", ["Osgiliath Brigade"]),
    ],
)
def test_a_formation_is_known_by_its_echelon(text: str, formations: list[str]) -> None:
    assert of_type(text, MentionType.UNIT) == formations


@pytest.mark.parametrize("text", ["deep divisions over the treaty", "the left wing of a party"])
def test_divisions_of_opinion_are_no_formations(text: str) -> None:
    assert of_type(text, MentionType.UNIT) == []


@pytest.mark.parametrize(
    ("text", "places"),
    [
        ("They met near Tharbad.", ["Tharbad"]),
        ("They fell at Tharbad.", ["Tharbad"]),
        ("Ask an analyst at Tharbad.", []),
        ("the town of Tharbad fell", ["town of Tharbad"]),
        ("Tharbad province is quiet", ["Tharbad province"]),
        ("They rest in Camp Bywater.", ["Camp Bywater"]),
        ("He came to Tharbad, Norway, that day.", ["Tharbad"]),
        ("It was quiet in northern Norway.", ["northern Norway"]),
        ("It was quiet in Southern Norway.", ["Southern Norway"]),
        ("along the Norwegian border", ["Norwegian border"]),
        ("the Brandywine Bridge fell", ["Brandywine Bridge"]),
        ("Hezbollah-held territory", ["Hezbollah-held territory"]),
    ],
)
def test_a_place_is_known_by_the_words_round_it(text: str, places: list[str]) -> None:
    assert of_type(text, MentionType.PLACE) == places


@pytest.mark.parametrize(
    "text", ["They said so in English.", "in Western eyes", "in Parliament", "It ended in May."]
)
def test_not_everything_that_somebody_is_in_is_a_place(text: str) -> None:
    assert of_type(text, MentionType.PLACE) == []


@pytest.mark.parametrize(
    ("text", "papers"),
    [
        ("They adopted Resolution 2917.", ["Resolution 2917"]),
        ("Article 17 of the Bree Ferry Treaty", ["Article 17", "Bree Ferry Treaty"]),
        ("under Article Nine", ["Article Nine"]),
        ("An article 5 metres long", []),
    ],
)  # fmt: skip
def test_a_document_is_known_by_its_number_or_its_last_word(text: str, papers: list[str]) -> None:
    assert of_type(text, MentionType.DOCUMENT) == papers


def test_a_ship_is_known_by_its_prefix() -> None:
    assert of_type("It met HMS Entwash at sea.", MentionType.WEAPON) == ["HMS Entwash"]


def test_a_kind_of_place_before_a_known_name_keeps_its_entity() -> None:
    (name,) = names("They left the city of Kharkiv.")
    assert (name.entity, name.of) == ("Kharkiv", "Ukraine")


def test_a_body_in_small_letters_belongs_to_its_nation() -> None:
    body, nation = names("The Norwegian air force left.")
    assert (body.type, body.of) == (MentionType.ORG, "Norway")
    assert (nation.type, nation.entity) == (MentionType.NATIONALITY, "Norway")


@pytest.mark.parametrize(
    "text",
    [
        "A" * 20_000,
        "A " * 20_000,
        "Gen. " * 10_000,
        "al-" * 20_000,
        "of the " * 10_000,
        "A.B." * 10_000,
        "the U.S. " * 5_000,
        "Minister of " * 5_000,
        '"A" ' * 10_000,
        "1st " * 10_000,
        "A-B'C-" * 5_000,
    ],
)
def test_no_text_makes_the_rules_stumble(text: str) -> None:
    for name in names(text):
        assert 0 <= name.start < name.end <= len(text)


def test_names_stand_in_order_inside_the_text_and_its_sentences() -> None:
    text = (
        "Marshal Beren Halfhand left Kyiv. NATO\u00a0said\u200b the U.S. Army of Norway fell. " * 40
    )
    found = names(text)
    spans = sentences(text, Span(0, len(text)))
    assert [(n.start, -n.end) for n in found] == sorted((n.start, -n.end) for n in found)
    assert all(any(span.holds(name.span) for span in spans) for name in found)
