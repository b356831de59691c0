"""What a user adds to the lists of grammar words fits, or is one line; no pattern comes with it."""

from pathlib import Path

import pytest
from growing import growth
from hypothesis import given, settings
from hypothesis import strategies as st

from tui.extract import Extractor
from tui.model import Article, MentionType
from tui.text.furniture import furniture
from tui.vocabulary import Vocabulary, gather, load
from tui.vocabulary.files import SHIPPED, shipped
from tui.vocabulary.rows import FIELDS

GRAMMAR = sorted(shipped() - FIELDS.keys())


@pytest.fixture(scope="module")
def mine(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("lists")


def laid(folder: Path, stem: str, text: str | bytes) -> tuple[Vocabulary, list[str]]:
    """The shipped list with a user's of the same name over it, and what is wrong with that."""
    path = folder / f"{stem}.toml"
    path.write_bytes(text if isinstance(text, bytes) else text.encode())
    below = SHIPPED / f"{stem}.toml"
    found = gather([*([below] if below.exists() else []), path])
    path.unlink()
    return found, [str(problem).removeprefix(str(path)) for problem in found.problems]


MISFITS = {
    ("hedges", "x = 1"): ":1: x: must be a table",
    ("hedges", "[about]\nafter = 'ish'"): ":1: about: must be a list",
    ("hedges", "[about]\nbefore = [1]"): ":1: about: must be words in quotes",
    ("hedges", "[about]\nbefore = ['']"): ":1: about: must have a word between the quotes",
    ("status", "[sing]\nobject = 'presnt'"): (
        ":1: sing: 'presnt' is no status, did you mean \"present\"?"
    ),
    ("whereabouts", "[acted_on]\nsing = 'att'"): (
        ":1: acted_on: 'att' is no role, did you mean \"at\"?"
    ),
    ("numbers", "[units]\nelf = 'eleven'"): ":1: units: must be a whole number",
    ("numbers", f"[units]\nelf = 1{'0' * 400}"): (
        ":1: units: must be a number up to 1,000,000,000,000,000"
    ),
    ("numbers", "[fractions]\nbit = nan"): (
        ":1: fractions: must be a number up to 1,000,000,000,000,000"
    ),
    ("grammar", "[irregular]\nshow = ['showed']"): ":1: irregular: show must be a list of 4",
    ("hedges", f"x = {'[' * 500}"): ":1: nests too deep",
    ("hedges", f"\nx = {'9' * 5_000}"): ":2: has a number without end",
    ("hedges", b"x = '\xe9'"): ":1: is not UTF-8: save it as UTF-8",
    ("mine", "[placs]\nbree = { name = 'Bree' }"): (
        ': holds no list that there is: "placs" is none of [nations], [places], [organisations],'
        " [people], [units], [equipment], [documents]"
    ),
}


@pytest.mark.parametrize(("case", "line"), MISFITS.items(), ids=MISFITS.values())
def test_what_does_not_fit_is_one_line_and_left_out(
    mine: Path, case: tuple[str, str | bytes], line: str
) -> None:
    """Fault row 35: wrong types, unknown keys, nan, depth and numbers without end."""
    stem, text = case
    found, problems = laid(mine, stem, text)
    assert problems == [line]
    assert found.words(stem) == laid(mine, stem, "")[0].words(stem)


VALUES = st.sampled_from(
    ["1", "nan", "''", "'x'", "[]", "['x']", "[[1]]", "{}", "{ x = 1 }", "true", "1979-05-27"]
)


@settings(deadline=None)
@given(st.sampled_from([*GRAMMAR, "mine"]), st.lists(st.sampled_from("abx"), max_size=2), VALUES)
def test_no_list_stops_the_program(mine: Path, stem: str, path: list[str], value: str) -> None:
    """Fault row 35."""
    heading = f"[{'.'.join(path)}]\n" if path else ""
    assert isinstance(laid(mine, stem, f"{heading}x = {value}\n")[0], Vocabulary)


def test_words_are_added_to_a_list_however_deep_it_stands(mine: Path) -> None:
    found, problems = laid(mine, "status", "[move]\nverbs = ['canter']")
    assert problems == []
    assert {"send", "canter"} <= set(found.words("status")["move"]["verbs"])


def test_an_irregular_verb_takes_the_place_of_the_one_that_stands(mine: Path) -> None:
    forms = ["gos", "goed", "goed", "going"]
    found, problems = laid(mine, "grammar", f"[irregular]\ngo = {forms}")
    assert (problems, found.words("grammar")["irregular"]["go"]) == ([], forms)


def test_a_pipe_in_place_of_a_list_is_not_waited_for(tmp_path: Path) -> None:
    from os import mkfifo  # noqa: PLC0415 - not on every system

    mkfifo(tmp_path / "pipe.toml")
    (problem,) = gather([tmp_path / "pipe.toml"]).problems
    assert problem.message == "is no file"


PATTERN = "(a+)+$"


@pytest.mark.parametrize("regex", [PATTERN, "(", "a{9999999}", "[", "(?P<x>"])
def test_no_pattern_is_taken_from_a_user(mine: Path, regex: str) -> None:
    """Fault row 36: bad ones and those without end, where the program has its own."""
    begins = f"x = {{ begins = '{regex}', reads = [], leaves = [] }}"
    found, problems = laid(mine, "furniture", f"[patterns]\n{begins}\n")
    left_out = ": is left out: nothing can be added to the furniture of the program"
    assert problems == [left_out]
    assert "x" not in found.words("furniture")["patterns"]
    assert furniture("aaaa\n\nArnor has 300 riders in Bree, the king said.\n") == ()


def test_a_name_like_a_pattern_is_found_letter_by_letter(tmp_path: Path) -> None:
    """Fault row 36: it means nothing but itself, and no text leads it on."""
    path = tmp_path / "mine.toml"
    path.write_text(f"[places]\na = {{ name = '{PATTERN}', also = ['[x]*', 'b.r'] }}\n")
    read = Extractor(load([path])).read
    text = f"Arnor sent 300 soldiers to {PATTERN} from bar, aaaa and xxx."
    found = read(Article("a", "a", text)).mentions
    places = [each.text for each in found if each.type is MentionType.PLACE]
    assert places == [PATTERN]
    assert growth(lambda pump: read(Article("a", "a", pump)), "a") <= 7
    assert growth(lambda pump: read(Article("a", "a", pump)), "(a+)+") <= 7
