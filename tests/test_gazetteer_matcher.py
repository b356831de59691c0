"""Listed names: which stretches of a text are one, and which only look like it."""

from pathlib import Path

import pytest

from tui.gazetteer.matcher import Matcher
from tui.gazetteer.name import Name
from tui.model import Span
from tui.text.fold import fold
from tui.vocabulary import Entries, gather

LISTS = """
[nations]
arnor = { name = "Arnor", also = ["AR", "A.R."], adjectives = ["Arnorian"], people = ["Arnorians"] }
us = { name = "Umbar and Sirion", also = ["US", "U.S."] }
[places]
bree = { name = "Bree", in = "arnor", kind = "city" }
bree_hill = { name = "Bree-hill", in = "arnor", kind = "mountain" }
annuminas = { name = "Annúminas", in = "arnor", kind = "city", government = true }
the_downs = { name = "Barrow-downs", also = ["the Downs"], in = "arnor", kind = "area" }
downs_gate = { name = "Downs Gate", in = "arnor", kind = "border" }
beren_town = { name = "Beren", in = "arnor", kind = "city" }
[people]
beren = { name = "Beren Halfhand", also = ["Beren"], of = "arnor" }
[organisations]
watch = { name = "Arnorian Border Watch", also = ["ABWA"], of = "arnor", kind = "military" }
post = { name = "Arnorian Post", of = "arnor", kind = "outlet" }
[units.echelon]
brigade = { name = "brigade" }
battery = { name = "battery" }
[equipment]
w_10 = { name = "W-10", category = "air", kind = "fighter" }
ram = { name = "ram", category = "ground", kind = "vehicle" }
"""


@pytest.fixture(scope="module")
def matcher(tmp_path_factory: pytest.TempPathFactory) -> Matcher:
    """A matcher for a few invented names."""
    path = tmp_path_factory.mktemp("lists") / "mine.toml"
    path.write_text(LISTS, encoding="utf-8")
    vocabulary = gather([path])
    assert vocabulary.problems == ()
    return Matcher(vocabulary.entries, silent=["ram raid"])


def names(matcher: Matcher, text: str) -> list[Name]:
    """The names of one sentence."""
    return matcher.find(fold(text), [Span(0, len(text))])


def found(matcher: Matcher, text: str) -> list[tuple[str, str]]:
    """Each name as written, with its entity."""
    return [(text[n.start : n.end], n.entity) for n in names(matcher, text) if n.rule == "listed"]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Bree fell.", [("Bree", "Bree")]),
        ("They held Bree-hill.", [("Bree-hill", "Bree-hill")]),
        ("They held Bree\u2011hill.", [("Bree\u2011hill", "Bree-hill")]),
        ("They left Annuminas.", [("Annuminas", "Annúminas")]),
        ("They left Annúminas.", [("Annúminas", "Annúminas")]),
        ("They left Annu\u0301minas.", [("Annu\u0301minas", "Annúminas")]),
        ("They left Annú\u00adminas.", [("Annú\u00adminas", "Annúminas")]),
        ("ANNUMINAS BURNS", [("ANNUMINAS", "Annúminas")]),
        ("Bree's gate", [("Bree", "Bree")]),
        ("the US-led host", [("US", "Umbar and Sirion")]),
        ("a U.S. ship", [("U.S.", "Umbar and Sirion")]),
        ("The Abwa said so.", [("Abwa", "Arnorian Border Watch")]),
        ("a W-10 and two W10s", [("W-10", "W-10"), ("W10s", "W-10")]),
        ("Rams and a RAM", [("Rams", "ram"), ("RAM", "ram")]),
        ("three batteries", [("batteries", "battery")]),
        ("The Arnorian\nPost wrote", [("Arnorian\nPost", "Arnorian Post")]),
    ],
)
def test_a_spelling_is_found_in_every_way_that_newspapers_write_it(
    matcher: Matcher, text: str, expected: list[tuple[str, str]]
) -> None:
    assert found(matcher, text) == expected


@pytest.mark.parametrize(
    "text",
    [
        "They tell us nothing.",
        "a bree of wind",
        "Breeland",
        "a W-100 and an XW-10",
        "the pram and the ramp",
        "a ram-like beak",
        "a battering-ram",
        "a ram raid on a shop",
        "an abwa",
        "Arnors",
    ],
)
def test_what_only_contains_a_spelling_is_no_name(matcher: Matcher, text: str) -> None:
    assert found(matcher, text) == []


def test_nations_stay_visible_inside_bodies_but_not_inside_newspapers(matcher: Matcher) -> None:
    assert found(matcher, "the Arnorian Border Watch") == [
        ("Arnorian Border Watch", "Arnorian Border Watch"),
        ("Arnorian", "Arnor"),
    ]
    assert found(matcher, "the Arnorian Post") == [("Arnorian Post", "Arnorian Post")]


def test_a_person_comes_before_the_town_of_that_name(matcher: Matcher) -> None:
    assert [n.entity for n in names(matcher, "Beren spoke.")] == ["Beren Halfhand"]


def test_a_name_that_begins_with_the_article_yields_to_a_longer_one_behind_it(
    matcher: Matcher,
) -> None:
    assert found(matcher, "on the Downs") == [("the Downs", "Barrow-downs")]
    assert found(matcher, "at the Downs Gate") == [("Downs Gate", "Downs Gate")]


def test_a_capital_knows_the_country_that_it_can_stand_for(matcher: Matcher) -> None:
    (name,) = names(matcher, "Annúminas denied it.")
    assert name.entry is not None
    assert (name.entry.government, name.of) == (True, "Arnor")


def test_names_outside_the_sentences_are_not_read(matcher: Matcher) -> None:
    text = "Bree fell. Bree rose. Bree fell."
    assert [n.start for n in matcher.find(fold(text), [Span(11, 21)])] == [11]


def test_fifty_thousand_more_names_change_nothing(
    matcher: Matcher, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    many = "\n".join(f'n{i} = {{ name = "Place{i} Underhill" }}' for i in range(50_000))
    path = tmp_path / "mine.toml"
    path.write_text(f"{LISTS}\n[documents]\n{many}\n", encoding="utf-8")
    grown = Matcher(Entries(gather([path]).entries.raw))
    text = "Bree and Annúminas stood by Place49999 Underhill."
    assert found(grown, text) == [
        *found(matcher, text),
        ("Place49999 Underhill", "Place49999 Underhill"),
    ]
