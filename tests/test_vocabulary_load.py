"""Word lists: what a line gives, and what a bad line costs (itself alone)."""

from pathlib import Path

import pytest

from tui.model import Category, MentionType
from tui.vocabulary import Entry, Post, Vocabulary, gather, load

NATIONS = """
arnor = { name = "Arnor", also = ["the North Kingdom"], adjectives = ["Arnorian"], people = [
    "Arnorians" ] }
[peoples]
hobbits = { name = "Hobbits", adjectives = ["Hobbitish"], people = ["Hobbits"] }
"""
PLACES = """
eriador = { name = "Eriador", in = "arnor", kind = "region" }
annuminas = { name = "Annúminas", in = "eriador", kind = "city", government = true }
"""


@pytest.fixture
def lists(tmp_path: Path) -> Path:
    """A folder with a little vocabulary of its own."""
    (tmp_path / "nations.toml").write_text(NATIONS, encoding="utf-8")
    (tmp_path / "places.toml").write_text(PLACES, encoding="utf-8")
    return tmp_path


def entry(vocabulary: Vocabulary, id_: str, type_: MentionType | None = None) -> Entry:
    """The entry `id_`, of the given type if it matters."""
    return next(e for e in vocabulary.entries if e.id == id_ and type_ in (None, e.type))


def test_a_nation_gives_a_country_and_its_demonyms(lists: Path) -> None:
    found = gather([lists])
    assert entry(found, "arnor", MentionType.COUNTRY).spellings == ("Arnor", "the North Kingdom")
    people = entry(found, "arnor", MentionType.NATIONALITY)
    assert (people.name, people.spellings) == ("Arnor", ("Arnorian", "Arnorians"))


def test_a_people_without_a_state_is_no_country(lists: Path) -> None:
    assert [e.type for e in gather([lists]).entries if e.id == "hobbits"] == ["NATIONALITY"]


def test_a_place_knows_its_nation_through_the_region_that_it_lies_in(lists: Path) -> None:
    capital = entry(gather([lists]), "annuminas")
    assert (capital.of, capital.government) == ("Arnor", True)


def test_equipment_takes_odd_plurals_and_loses_hyphens(tmp_path: Path) -> None:
    (tmp_path / "equipment.toml").write_text(
        'w_1 = { name = "W-10", category = "air" }\n'
        'dory = { name = "ballista battery", category = "ground" }\n',
        encoding="utf-8",
    )
    found = gather([tmp_path])
    assert entry(found, "w_1").spellings == ("W-10", "W10")
    assert entry(found, "dory").spellings == ("ballista battery", "ballista batteries")
    assert (entry(found, "dory").category, entry(found, "dory").common) == (Category.GROUND, True)


def test_a_post_has_an_owner_and_a_term(lists: Path) -> None:
    (lists / "people.toml").write_text(
        'aragorn = { name = "Aragorn", of = "arnor", posts = ['
        '{ post = "king", since = "3019-05-01", until = "3139-03-01" }] }\n',
        encoding="utf-8",
    )
    post = Post("king", "Arnor", "3019-05-01", "3139-03-01")
    assert entry(gather([lists]), "aragorn").posts == (post,)


@pytest.mark.parametrize(
    ("day", "held"),
    [("3019-04-30", False), ("3019-05-01", True), ("3019", True), ("3019-05", True),
     ("3139-03-01", True), ("3139-03-02", False), ("3140", False)],
)  # fmt: skip
def test_a_post_is_held_within_its_term(day: str, held: bool) -> None:  # noqa: FBT001 - a table's column
    assert Post("king", "Arnor", "3019-05-01", "3139-03-01").held_on(day) is held


@pytest.mark.parametrize(
    ("line", "message"),
    [
        ('bree = { also = ["Bree-hill"] }', "has no name"),
        ('bree = { name = "Bree", allso = ["Bree-hill"] }', "unknown word 'allso'"),
        ('bree = { name = "Bree", also = "Bree-hill" }', "also must be a list"),
        ('bree = { name = "Bree", also = [1] }', "also must be a list of words"),
        ("bree = { name = 1 }", "name must be words in quotes"),
        ('bree = { name = "Bree", in = "shire" }', "nobody lists 'shire'"),
        ('bree = { name = "Bree", in = "arnor" }\nb = { name = "Bree" }', "'Bree' already names"),
        ("bree = 3", "is no entry"),
        ("bree = { name = ", ""),
        ('bree = { name = "Bree" }\nbree = { name = "Bree" }', ""),
    ],
)  # fmt: skip
def test_a_bad_line_is_a_problem_with_its_line(lists: Path, line: str, message: str) -> None:
    path = lists / "mine.toml"
    path.write_text(f"[places]\n{line}\n", encoding="utf-8")
    found = gather([lists])
    (problem,) = found.problems
    assert problem.path == str(path)
    assert problem.line in {2, 3}
    assert message in problem.message
    assert entry(found, "eriador").of == "Arnor"


@pytest.mark.parametrize("text", [b"\xff\xfe", b"= 3", b"[people]\ngiven = { names = 3 }\n"])
def test_a_file_that_cannot_be_read_costs_itself_alone(lists: Path, text: bytes) -> None:
    (lists / "mine.toml").write_bytes(text)
    found = gather([lists])
    assert len(found.problems) == 1
    assert entry(found, "eriador")


def test_a_circle_of_places_ends(lists: Path) -> None:
    (lists / "mine.toml").write_text(
        '[places]\na = { name = "A", in = "b" }\nb = { name = "B", in = "a" }\n', encoding="utf-8"
    )
    assert entry(gather([lists]), "a").of is None


def test_the_users_entry_replaces_the_one_with_its_id(lists: Path, tmp_path: Path) -> None:
    mine = tmp_path / "mine.toml"
    mine.write_text(
        '[places]\neriador = { name = "Eriador", also = ["the North"] }\n', encoding="utf-8"
    )
    found = gather([lists, mine])
    assert entry(found, "eriador").spellings == ("Eriador", "the North")
    assert not found.problems


def test_given_names_are_kept_apart_from_the_people(tmp_path: Path) -> None:
    (tmp_path / "people.toml").write_text(
        '[given]\nnames = ["Bilbo", "Elanor"]\n', encoding="utf-8"
    )
    assert gather([tmp_path]).given_names == {"Bilbo", "Elanor"}


def test_a_grammar_list_is_laid_over_the_shipped_one(lists: Path, tmp_path: Path) -> None:
    (lists / "hedges.toml").write_text('[low]\n"no less than" = 1\n', encoding="utf-8")
    (tmp_path / "extra").mkdir()
    (tmp_path / "extra" / "hedges.toml").write_text('[low]\n"upward of" = 1\n', encoding="utf-8")
    found = gather([lists, tmp_path / "extra"])
    assert found.words("hedges") == {"low": {"no less than": 1, "upward of": 1}}
    assert found.words("unheard") == {}


def test_what_is_shipped_has_no_problem() -> None:
    assert load().problems == ()
