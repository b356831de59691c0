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
