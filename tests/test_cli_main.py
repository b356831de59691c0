"""The command line keeps its contract: streams, formats, exit codes, manners."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import tui
from tui.cli import articles as articles_command
from tui.cli.main import main
from tui.cli.names import COMMANDS
from tui.model import CrisisError

BREE = "Arnor has 4,000 troops in Bree, the Shire Post said.\n"
FORNOST = "Gondor has 9,000 troops in Fornost. Nobody said more.\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two dispatches in a folder of their own, and no config of the user's."""
    (tmp_path / "bree.txt").write_text(BREE)
    (tmp_path / "fornost.txt").write_text(FORNOST)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    return tmp_path


def run(
    *words: str, text: str | None = None, **environment: str
) -> subprocess.CompletedProcess[str]:
    """The program itself, as a script runs it."""
    return subprocess.run(
        [sys.executable, "-c", "from tui.cli.main import run; run()", *words],
        capture_output=True,
        encoding="utf-8",
        input=text,
        stdin=None if text else subprocess.DEVNULL,
        env={**os.environ, **environment},
        timeout=60,
        check=False,
    )


def names(out: str, key: str = "path") -> list[str]:
    """The files that the objects name under a key."""
    return [Path(json.loads(line)[key]).name for line in out.splitlines()]


def said(capsys: pytest.CaptureFixture[str], *words: str) -> tuple[int, str, str]:
    """Exit code, data and words of a command, run in this process."""
    try:
        code = main(words)
    except SystemExit as ended:  # argparse's way to stop
        code = int(ended.code or 0)
    captured = capsys.readouterr()
    return code, captured.out, captured.err


def test_extract_prints_an_object_an_article(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(capsys, "extract", "--format", "jsonl", "bree.txt", "fornost.txt")
    records = [json.loads(line) for line in out.splitlines()]
    assert (code, err) == (0, "")
    assert [record["path"] for record in records] == ["bree.txt", "fornost.txt"]
    assert records[0]["claims"][0]["text"] == "4,000 troops"


def test_extract_dates_what_tells_no_date(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = said(capsys, "extract", "--format", "jsonl", "--date", "2024-03-01", "bree.txt")
    assert json.loads(out)["published"] == "2024-03-01"


def test_forces_prints_a_row(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys, "forces", "--in", "bree.txt", "--format", "jsonl")
    record = json.loads(out)
    assert (code, record["articles"], record["figures"][0]["best"]) == (0, ["bree.txt"], 4_000)


def test_forces_narrows_to_what_the_words_find(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = said(capsys, "forces", "fornost", "--in", ".", "--format", "jsonl")
    assert json.loads(out)["articles"] == ["./fornost.txt"]


def test_forces_groups(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = said(capsys, "forces", "--by", "article", "--in", ".", "--format", "jsonl")
    assert names(out, "group") == ["bree.txt", "fornost.txt"]


def test_search_takes_words_that_begin_with_a_hyphen(capsys: pytest.CaptureFixture[str]) -> None:
    _, out, _ = said(capsys, "search", "troops", "-bree", "--in", ".", "--format", "jsonl")
    assert names(out) == ["fornost.txt"]


def test_search_without_a_match_says_what_would_match(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(capsys, "search", "fornost", "mumak", "--in", ".")
    assert (code, out, err) == (0, "", "crisis-tui: no match; try: fornost\n")


def test_articles_lists_them(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, _ = said(capsys, "articles", "--in", ".", "--format", "jsonl")
    assert code == 0
    assert names(out) == ["bree.txt", "fornost.txt"]


def test_without_paths_the_corpus_here_is_read(
    capsys: pytest.CaptureFixture[str], here: Path
) -> None:
    (here / "config.toml").touch()
    (here / "corpus").mkdir()
    (here / "bree.txt").rename(here / "corpus" / "bree.txt")
    _, out, _ = said(capsys, "articles", "--format", "jsonl")
    assert json.loads(out)["path"] == "corpus/bree.txt"


def test_a_path_that_does_not_exist_is_a_problem(capsys: pytest.CaptureFixture[str]) -> None:
    code, out, err = said(capsys, "extract", "gone.txt", "bree.txt", "--format", "jsonl")
    assert (code, len(out.splitlines())) == (1, 1)
    assert err == "crisis-tui: gone.txt: does not exist\n"


@pytest.mark.parametrize(
    "words",
    [
        ["extract", "gone.txt", "lost.txt"],
        ["gone.txt"],
        ["extract"],
        ["extract", "--wrong", "bree.txt"],
        ["extract", "--format", "xls", "bree.txt"],
        ["extract", "--date", "yesterday", "bree.txt"],
        ["search"],
        ["forces", "--by", "mood"],
        ["--wrong"],
    ],
)
def test_wrong_use_ends_with_2_and_says_why(
    capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    code, out, err = said(capsys, *words)
    assert (code, out) == (2, "")
    assert "crisis-tui" in err


@pytest.mark.parametrize(
    ("closed", "code", "words"),
    [
        (">&-", 1, "crisis-tui: standard output is closed\n"),
        ("2>&-", 0, ""),
        ("<&-", 0, ""),
    ],
)
def test_a_closed_stream_is_no_fault(closed: str, code: int, words: str) -> None:
    program = f"{sys.executable} -c 'from tui.cli.main import run; run()' bree.txt {closed}"
    ended = subprocess.run(
        ["sh", "-c", program],  # noqa: S607 - the user's shell
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (ended.returncode, ended.stderr) == (code, words)


def test_a_config_cannot_make_a_message_harmful(
    capsys: pytest.CaptureFixture[str], here: Path
) -> None:
    """Fault row 15: with values, and with keys."""
    (here / "my.toml").write_text('theme = "\\u001b[2J\\nx"\n"\\u009b" = 1\n')
    code, _, err = said(capsys, "articles", "--config", "my.toml", "--in", ".")
    assert (code, len(err.splitlines())) == (1, 2)
    assert not set("\x1b\x9b") & set(err)


def test_a_bad_config_is_told_with_its_line_and_the_command_goes_on(
    capsys: pytest.CaptureFixture[str], here: Path
) -> None:
    """Fault row 35: exit 1."""
    (here / "my.toml").write_text("\ncorpos = 'x'\n")
    code, out, err = said(capsys, "articles", "--config", "my.toml", "--in", ".")
    assert code == 1
    assert "bree.txt" in out
    assert err == 'crisis-tui: my.toml:2: option "corpos" is not known, did you mean "corpus"?\n'


def test_without_a_terminal_the_dashboard_prints_the_forces() -> None:
    assert run(".").stdout == run("forces", "--in", ".").stdout != ""


def test_without_a_terminal_the_dashboard_has_the_codes_of_forces() -> None:
    assert run("gone.txt", "bree.txt", TERM="xterm").returncode == 1


def test_an_article_is_read_from_standard_input() -> None:
    ended = run("extract", "-", "--format", "jsonl", text=BREE)
    assert json.loads(ended.stdout)["claims"][0]["text"] == "4,000 troops"


def test_output_is_utf_8_whatever_the_locale_says(here: Path) -> None:
    (here / "bree.txt").write_text("Arnor’s 4,000 troops left Zürich, Łódź and Bree.")
    ended = run("extract", "bree.txt", "--format", "jsonl", LC_ALL="C", PYTHONIOENCODING="ascii")
    assert json.loads(ended.stdout)["path"] == "bree.txt"
    assert ended.returncode == 0


def test_a_name_that_could_harm_a_terminal_is_said_harmlessly(
    capsys: pytest.CaptureFixture[str],
) -> None:
    for words in (["extract", "\x1b]0;x\x07.txt"], ["extract", "bree.txt", "--\x1b[2J"]):
        assert not set("\x1b\x07") & set(said(capsys, *words)[2])


def test_a_reader_that_goes_away_ends_the_output_without_a_word(here: Path) -> None:
    (here / "many.txt").write_text(BREE * 2_000)
    program = subprocess.Popen(
        [sys.executable, "-c", "from tui.cli.main import run; run()", "extract", "many.txt"],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert program.stdout is not None
    program.stdout.close()
    _, err = program.communicate(timeout=60)
    assert (program.returncode, err) == (0, b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="no full device here")
def test_a_full_disk_is_one_line(here: Path) -> None:
    with Path("/dev/full").open("w") as full:
        ended = subprocess.run(
            [sys.executable, "-c", "from tui.cli.main import run; run()", "articles", "--in", "."],
            stdout=full,
            stderr=subprocess.PIPE,
            cwd=here,
            encoding="utf-8",
            check=False,
        )
    assert ended.returncode == 1
    assert ended.stderr == (
        "crisis-tui: standard output cannot be written: No space left on device\n"
    )


@pytest.mark.parametrize(
    "words", [["--help"], ["--version"], *([name, "--help"] for name in COMMANDS)]
)
def test_help_is_printed_on_standard_output(
    capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    code, out, err = said(capsys, *words)
    assert (code, err) == (0, "")
    assert "crisis-tui" in out


def test_help_names_every_command(capsys: pytest.CaptureFixture[str]) -> None:
    text = said(capsys, "--help")[1]
    assert all(f"\n  {name} " in text for name in COMMANDS)


def test_the_version_is_told(capsys: pytest.CaptureFixture[str]) -> None:
    assert said(capsys, "--version")[1] == f"crisis-tui {tui.__version__}\n"


HEADLESS = [["--help"], ["."], ["search", "bree", "--in", "."]]


@pytest.mark.parametrize("words", HEADLESS)
def test_a_command_without_a_screen_imports_none(words: list[str]) -> None:
    program = (
        "import sys; from tui.cli.main import main\n"
        "try: main(sys.argv[1:])\n"
        "except SystemExit: pass\n"
        "print(sorted({'textual', 'rich'} & sys.modules.keys()), file=sys.stderr)"
    )
    ended = subprocess.run(
        [sys.executable, "-c", program, *words],
        capture_output=True,
        stdin=subprocess.DEVNULL,
        encoding="utf-8",
        check=False,
    )
    assert ended.stderr.splitlines()[-1] == "[]"


def broken(error: BaseException) -> object:
    def command(_: object) -> int:
        raise error

    return command


def test_a_fault_of_ours_is_one_line_with_a_report_and_70(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    monkeypatch.setattr("tempfile.tempdir", str(tmp_path))
    monkeypatch.setattr(articles_command, "command", broken(ZeroDivisionError("\x1b[2J")))
    code, out, err = said(capsys, "articles")
    (report,) = tmp_path.glob("crisis-tui-*.log")
    assert (code, out) == (70, "")
    assert err == f"crisis-tui: a fault of ours (ZeroDivisionError); the report is in {report}\n"
    assert "Traceback" in report.read_text()


@pytest.mark.parametrize(
    ("error", "code"), [(KeyboardInterrupt(), 130), (CrisisError("no more ink"), 1)]
)
def test_what_stops_a_command_has_its_own_exit_code(
    monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int
) -> None:
    monkeypatch.setattr(articles_command, "command", broken(error))
    assert main(["articles"]) == code


def test_a_folder_named_like_a_command_is_written_with_a_dot(
    here: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (here / "forces").mkdir()
    (here / "forces" / "a.txt").write_text(BREE)
    assert "4,000" in said(capsys, "./forces")[1]
