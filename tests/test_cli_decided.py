"""The commands leave out what the user rejected, and show it on demand."""

import json
from pathlib import Path
from typing import Any

import pytest

from tui.cli.main import main
from tui.forces import Telling
from tui.library.corpus import Corpus
from tui.library.decision import read, reject
from tui.library.decisions import Decisions
from tui.model import Reading

BREE = "Arnor has 4,000 troops in Bree, the Shire Post said. Arnor has 12 tanks in Bree.\n"
FORNOST = "Gondor has 9,000 troops in Fornost. Nobody said more.\n"


@pytest.fixture(autouse=True)
def data(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two dispatches, of one of which the 4,000 troops were rejected and the other was read."""
    news = tmp_path / "news"
    news.mkdir()
    (news / "bree.txt").write_text(BREE)
    (news / "fornost.txt").write_text(FORNOST)
    monkeypatch.chdir(news)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    monkeypatch.setenv("CRISIS_TUI_DATA", str(tmp_path / "data"))
    bree, fornost = [one for one in Corpus(["."]).readings() if isinstance(one, Reading)]
    decisions, _ = Decisions.open(tmp_path / "data")
    assert decisions.record(reject(Telling(bree.article, bree.claims[0]))) is None
    assert decisions.record(read(fornost.article)) is None
    return tmp_path / "data"


def objects(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, Any]]:
    assert main([*words, "--format", "jsonl"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def figures(records: list[dict[str, Any]]) -> list[int]:
    return sorted(figure["best"] for record in records for figure in record["figures"])


@pytest.mark.parametrize(
    ("words", "shown"),
    [
        ([], [12, 9_000]),
        (["--with-rejected"], [12, 4_000, 9_000]),
        (["troops"], [12, 9_000]),
        (["troops", "--with-rejected"], [4_000, 9_000]),
        ([">10"], [12, 9_000]),
        ([">10", "--with-rejected"], [12, 4_000, 9_000]),
        (["rejected"], [4_000]),
        (["rejected", "--with-rejected"], [4_000]),
        (["unread"], [12]),
        (["-unread"], [9_000]),
    ],
)
def test_forces_leaves_out_rejected_claims(
    capsys: pytest.CaptureFixture[str], words: list[str], shown: list[int]
) -> None:
    assert figures(objects(capsys, "forces", *words, "--in", ".")) == shown


def test_extract_passes_rejected_claims_over(capsys: pytest.CaptureFixture[str]) -> None:
    without, _ = objects(capsys, "extract", ".")
    full, _ = objects(capsys, "extract", ".", "--with-rejected")
    assert [claim["text"] for claim in without["claims"]] == ["12 tanks"]
    assert [claim["text"] for claim in full["claims"]] == ["4,000 troops", "12 tanks"]
    assert without["passed_over"] == [
        {"start": 10, "end": 22, "text": "4,000 troops", "reason": "rejected by the user"}
    ]
    assert without.keys() == full.keys()


def test_articles_counts_no_rejected_claims(capsys: pytest.CaptureFixture[str]) -> None:
    def count(*words: str) -> list[int]:
        return [one["claims"] for one in objects(capsys, "articles", "--in", ".", *words)]

    assert (count(), count("--with-rejected")) == ([1, 1], [2, 1])


def test_search_finds_what_was_rejected_or_not_read(capsys: pytest.CaptureFixture[str]) -> None:
    def found(words: str) -> list[str]:
        return [one["path"] for one in objects(capsys, "search", words, "--in", ".")]

    assert found("rejected") == found("unread") == ["./bree.txt"]


def test_a_measure_of_the_reading_is_not_moved_by_what_the_user_thinks_of_it(
    capsys: pytest.CaptureFixture[str],
) -> None:
    assert {one["text"] for one in objects(capsys, "explain", "bree.txt")} >= {"4,000 troops"}


def test_damaged_decisions_are_told_once(capsys: pytest.CaptureFixture[str], data: Path) -> None:
    log = data / "decisions.jsonl"
    log.write_bytes(b"junk\n" + log.read_bytes())
    assert main(["forces", "--in", "."]) == 1
    assert "decisions.jsonl:1: this line is damaged, kept in" in capsys.readouterr().err
    assert figures(objects(capsys, "forces", "--in", ".")) == [12, 9_000]


def test_commands_do_not_need_a_folder_for_decisions(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    """Fault row 46: nothing there, and no way to make it."""
    monkeypatch.setenv("CRISIS_TUI_DATA", "bree.txt/data")
    assert figures(objects(capsys, "forces", "--in", ".")) == [12, 4_000, 9_000]
