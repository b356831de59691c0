"""Every option has a default, and every mistake costs one line with its number."""

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tui.commands import COMMANDS
from tui.config import COLUMNS, Config, load
from tui.toml import LARGEST, nearest

SHIPPED = Path(__file__).parent.parent / "config.toml"


def written(folder: Path, data: str | bytes) -> Path:
    path = folder / "config.toml"
    path.write_bytes(data if isinstance(data, bytes) else data.encode())
    return path


def told(folder: Path, data: str | bytes) -> tuple[Config, list[str]]:
    """The config, and its problems without the folder."""
    path = written(folder, data)
    config, problems = load(path)
    return config, [str(problem).removeprefix(f"{path}") for problem in problems]


def test_without_a_file_everything_has_its_default() -> None:
    assert load(None) == (Config(), ())


def test_the_shipped_config_says_what_the_defaults_are() -> None:
    config, problems = load(SHIPPED)
    assert problems == ()
    assert config == Config(corpus=(SHIPPED.parent / "corpus",))


def test_every_option_is_read(tmp_path: Path) -> None:
    config, problems = told(
        tmp_path,
        'corpus = ["a", "/b"]\nvocabulary = "words.toml"\ntheme = "light"\n'
        'columns = ["who", "how many"]\n[keys]\nsearch = "F"\nquit = ["Q", "X"]\n',
    )
    assert problems == []
    assert config == Config(
        corpus=(tmp_path / "a", Path("/b")),
        vocabulary=(tmp_path / "words.toml",),
        theme="light",
        keys={"search": ("F",), "quit": ("Q", "X")},
        columns=("who", "how many"),
    )


@pytest.mark.parametrize(
    ("text", "problem"),
    [
        ("\ncorpos = 'x'", ':2: option "corpos" is not known, did you mean "corpus"?'),
        ("theme = 'lihgt'", ':1: theme "lihgt" is not known, did you mean "light"?'),
        ("columns = [\n'who',\n'wat',\n]", ':3: column "wat" is not known, did you mean "what"?'),
        ("[keys]\n\nserch = '/'", ':3: command "serch" is not known, did you mean "search"?'),
        ("[keys]\nquit = 1", ":2: must be a key, or a list of keys"),
        (
            "[keys]\n# serch it\nserch = '/'",
            ':3: command "serch" is not known, did you mean "search"?',
        ),
        ("[kyes]\nquit = 'Q'", ':1: option "kyes" is not known, did you mean "keys"?'),
        ("keys.serch = '/'", ':1: command "serch" is not known, did you mean "search"?'),
        ("columns = ['where', 'wher']", ':1: column "wher" is not known, did you mean "where"?'),
        ("keys = 1", ":1: keys must be a table: [keys]"),
        ("theme = nan", ":1: theme must be a text"),
        ("corpus = [1]", ":1: must be a path, or a list of paths"),
        ("corpus = ['']", ":1: must be a path, or a list of paths"),
        ("corpus = {a = 1}", ":1: must be a path, or a list of paths"),
        ("theme = 'dark'\ntheme = 'light'", ":2: cannot overwrite a value"),
        ("theme = ", ":1: invalid value"),
        ("\n\n]", ":3: invalid statement"),
        (f"\ncorpus = {'[' * 500}", ":2: nests too deep"),
        (f"\ncorpus = {'9' * 5_000}", ":2: has a number without end"),
        (b"\ntheme = '\xe9'", ":2: is not UTF-8: save it as UTF-8"),
        ("theme = 'dark'".encode("utf-16"), ":1: is UTF-16: save it as UTF-8"),
        (b"#" * (LARGEST + 1), ": is larger than 1,000,000 bytes"),
    ],
)
def test_a_mistake_is_one_line_with_its_number_and_the_default_is_used(
    tmp_path: Path, text: str | bytes, problem: str
) -> None:
    """Fault row 35: unknown and doubled keys, wrong types, nan, depth, numbers, encodings."""
    config, problems = told(tmp_path, text)
    assert problems == [problem]
    assert config == Config()


def test_a_mistake_costs_only_itself(tmp_path: Path) -> None:
    config, problems = told(tmp_path, "theme = 'light'\nx = 1\n[keys]\nquit = 'Q'\nquite = 'q'")
    assert (config.theme, dict(config.keys), len(problems)) == ("light", {"quit": ("Q",)}, 2)


def test_a_byte_order_mark_is_no_mistake(tmp_path: Path) -> None:
    """Fault row 35."""
    assert told(tmp_path, b"\xef\xbb\xbftheme = 'light'") == (Config(theme="light"), [])


def test_no_columns_are_all_columns(tmp_path: Path) -> None:
    assert told(tmp_path, "columns = []")[0].columns == COLUMNS


@pytest.mark.parametrize("name", ["missing.toml", "", "a\0b"])
def test_a_file_that_is_not_there_is_one_problem(tmp_path: Path, name: str) -> None:
    config, problems = load(tmp_path / name)
    assert (config, len(problems)) == (Config(), 1)


@given(st.binary(max_size=200))
def test_no_file_stops_the_program(tmp_path_factory: pytest.TempPathFactory, data: bytes) -> None:
    """Fault row 35: any bytes."""
    folder = tmp_path_factory.getbasetemp()
    assert isinstance(told(folder, data)[0], Config)


NAMES = st.sampled_from(["corpus", "vocabulary", "theme", "columns", "keys", "x"])
VALUES = st.sampled_from(
    ["1", "nan", "''", "[]", "[1]", "{}", "{a=1}", "true", "1979-05-27", "[[]]"]
)


@given(st.dictionaries(NAMES, VALUES))
def test_no_value_stops_the_program(
    tmp_path_factory: pytest.TempPathFactory, options: dict[str, str]
) -> None:
    """Fault row 35: any option with a value of any type."""
    text = "\n".join(f"{name} = {value}" for name, value in options.items())
    config, problems = told(tmp_path_factory.getbasetemp(), text)
    assert isinstance(config, Config)
    assert all(problem.startswith(":") for problem in problems)


def test_every_command_can_be_given_keys(tmp_path: Path) -> None:
    lines = "\n".join(f"{command.id} = '{chr(0x4E00 + at)}'" for at, command in enumerate(COMMANDS))
    assert told(tmp_path, f"[keys]\n{lines}")[1] == []


def test_a_key_that_is_none_or_another_commands_is_told(tmp_path: Path) -> None:
    config, problems = told(tmp_path, "[keys]\nquit = 'j'\nsearch = 'qq'\nhelp = 'ctrl+'")
    assert problems == [
        ':2: key "j" of quit is taken from down',
        ':3: "qq" is no key; write "q", "ctrl+s" or "pagedown"',
        ':4: "ctrl+" is no key; write "q", "ctrl+s" or "pagedown"',
    ]
    assert config.keys == {"quit": ("j",)}
    (clash,) = told(tmp_path, "[keys]\nquit = 'Q'\nsearch = 'Q'")[1]
    assert clash.endswith('key "Q" of quit is taken from search')


def test_a_word_like_no_name_is_not_guessed() -> None:
    assert nearest("qqq", ["dark", "light"]) == ""
