"""The command line takes its words in any order, and says what it cannot use."""

import json
from pathlib import Path

import pytest

import tui
from tui.cli.main import main
from tui.cli.names import COMMANDS

BREE = "Arnor has 4,000 troops in Bree, the Shire Post said.\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A dispatch in a folder of its own, and no config of the user's."""
    (tmp_path / "bree.txt").write_text(BREE)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    monkeypatch.setenv("CRISIS_TUI_DATA", str(tmp_path / "data"))
    return tmp_path


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    """Exit code, data and words of a command, run in this process."""
    try:
        code = main(words)
    except SystemExit as ended:  # argparse's way to stop
        code = int(ended.code or 0)
    captured = capsys.readouterr()
    return code, captured.out, captured.err


@pytest.mark.parametrize("words", [["--config", "my.toml"], ["--config=my.toml"]])
def test_the_config_may_be_named_before_the_command_or_after_it(
    capsys: pytest.CaptureFixture[str], here: Path, words: list[str]
) -> None:
    (here / "my.toml").write_text('corpus = "bree.txt"\n')
    before = said(capsys, *words, "forces", "--format", "jsonl")
    assert before == said(capsys, "forces", "--format", "jsonl", *words)
    assert json.loads(before[1])["articles"] == ["bree.txt"]


def test_the_config_of_the_dashboard_may_be_named_like_a_command(
    capsys: pytest.CaptureFixture[str], here: Path
) -> None:
    (here / "forces").write_text('corpus = "bree.txt"\n')
    code, out, _ = said(capsys, "--config", "forces")
    assert (code, "4,000" in out) == (0, True)


@pytest.mark.parametrize("name", COMMANDS)
def test_help_and_version_are_told_before_and_after_a_command(
    capsys: pytest.CaptureFixture[str], name: str
) -> None:
    assert said(capsys, "--help", name) == said(capsys, name, "--help")
    for words in ("--version", name), (name, "--version"):
        assert said(capsys, *words) == (0, f"crisis-tui {tui.__version__}\n", "")


@pytest.mark.parametrize(
    ("word", "hint"),
    [("serch", "did you mean search?"), ("index", f"the commands are {', '.join(COMMANDS)}")],
)
def test_a_command_that_is_none_is_said_and_nothing_is_read(
    capsys: pytest.CaptureFixture[str], word: str, hint: str
) -> None:
    said_so = f"crisis-tui: no such command, file or folder: {word}; {hint}\n"
    assert said(capsys, word, "bree.txt") == (2, "", said_so)


def test_a_folder_may_have_a_name_like_a_command(
    capsys: pytest.CaptureFixture[str], here: Path
) -> None:
    (here / "index").mkdir()
    (here / "bree.txt").rename(here / "index" / "bree.txt")
    code, out, _ = said(capsys, "index")
    assert (code, "4,000" in out) == (0, True)


@pytest.mark.parametrize("words", [["extract"], ["articles", "--in"], ["forces", "--in"], []])
def test_an_empty_folder_is_said_with_what_can_be_read(
    capsys: pytest.CaptureFixture[str], here: Path, words: list[str]
) -> None:
    (here / "empty").mkdir()
    code, out, err = said(capsys, *words, "empty")
    assert (code, "4,000" in out, len(err.splitlines())) == (0, False, 1)
    assert err.startswith("crisis-tui: empty: holds nothing to read; what can be read ends with ")
    assert ".txt" in err
    code, out, err = said(capsys, *words, ".", "empty/")
    assert (code, "4,000" in out or "bree" in out, err.count("holds nothing")) == (0, True, 1)


def test_a_folder_with_an_article_is_not_called_empty(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert said(capsys, "articles", "--in", ".")[2] == ""


def test_a_day_that_is_none_is_refused_in_plain_words(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = said(capsys, "extract", "bree.txt", "--date", "2022-13-01")
    assert code == 2
    assert "'2022-13-01' is no day; write one such as 2026-05-01" in err
    assert "_day" not in err


def test_a_line_that_is_to_blame_is_named_once(
    capsys: pytest.CaptureFixture[str], here: Path
) -> None:
    (here / "feed.jsonl").write_text(json.dumps({"text": BREE}) + "\nbroken\n")
    code, _, err = said(capsys, "extract", "feed.jsonl")
    assert (code, err) == (1, "crisis-tui: feed.jsonl:2: is no JSON object\n")


def test_a_colour_code_in_a_text_changes_no_figure(
    capsys: pytest.CaptureFixture[str], here: Path
) -> None:
    (here / "bree.txt").write_text("Arnor sent \x1b[31m5,000 troops\x1b[0m to Bree.")
    _, out, _ = said(capsys, "extract", "bree.txt", "--format", "jsonl")
    (claim,) = json.loads(out)["claims"]
    assert (claim["text"], claim["start"]) == ("5,000 troops", len("Arnor sent ?[31m"))


@pytest.mark.parametrize("command", ["search", "forces"])
def test_an_operator_that_cannot_be_read_is_a_problem_and_the_rest_is_found(
    capsys: pytest.CaptureFixture[str], command: str
) -> None:
    words = [command, "bree", "after:soon", "--in", ".", "--format", "jsonl"]
    code, out, err = said(capsys, *words)
    assert (code, len(out.splitlines())) == (1, 1)
    assert err == 'crisis-tui: "after:soon" is no year, month or day; write after:2022-02\n'


def test_a_query_of_no_words_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    code, _, err = said(capsys, "search", "(", "--in", ".")
    assert (code, err) == (1, 'crisis-tui: "(" has no letter or digit to look for\n')
