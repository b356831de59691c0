"""`explain`, `check` and `evaluate` tell where a reading comes from and how good it is."""

import json
from pathlib import Path

import pytest

from tui.cli.main import main
from tui.export.explained import VALUES, distance
from tui.model import Category, Claim, Quantity, Slot, Span

BREE = "Arnor has 4,000 troops in Bree, the Shire Post said. It has 30 members.\n"


@pytest.fixture(autouse=True)
def here(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A dispatch in a folder of its own, and no config of the user's."""
    (tmp_path / "bree.txt").write_text(BREE)
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path / "none"))
    return tmp_path


def objects(capsys: pytest.CaptureFixture[str], *words: str) -> list[dict[str, object]]:
    assert main([*words, "--format", "jsonl"]) == 0
    return [json.loads(line) for line in capsys.readouterr().out.splitlines()]


def test_explain_names_the_words_and_the_distance_of_each_rule(
    capsys: pytest.CaptureFixture[str],
) -> None:
    claim, _ = objects(capsys, "explain", "bree.txt")
    slots = {slot["slot"]: slot for slot in claim["slots"]}  # type: ignore[attr-defined]
    assert slots["places"]["value"] == "Bree (at)"
    assert "Bree" in slots["places"]["words"]
    assert slots["places"]["distance"] >= 0


def test_explain_gives_the_reason_for_what_was_passed_over(
    capsys: pytest.CaptureFixture[str],
) -> None:
    _, passed_over = objects(capsys, "explain", "bree.txt")
    assert passed_over["text"] == "30 members"
    assert passed_over["reason"]


@pytest.mark.parametrize(("offset", "count"), [(10, 1), (21, 1), (0, 2), (9_999, 0)])
def test_explain_at_an_offset_tells_the_figure_there_or_all_of_its_line(
    capsys: pytest.CaptureFixture[str], offset: int, count: int
) -> None:
    assert len(objects(capsys, "explain", f"bree.txt:{offset}")) == count


def test_explain_reads_a_file_with_a_colon_in_its_name(
    capsys: pytest.CaptureFixture[str], here: Path
) -> None:
    (here / "bree.txt:10").write_text(BREE)
    assert len(objects(capsys, "explain", "bree.txt:10")) == 2


def test_every_slot_can_be_shown() -> None:
    assert set(VALUES) == set(Slot)


@pytest.mark.parametrize(
    ("span", "away"), [(Span(0, 5), -5), (Span(30, 31), 8), (Span(12, 40), 0), (Span(5, 10), 0)]
)
def test_distance_counts_what_lies_between(span: Span, away: int) -> None:
    claim = Claim(Span(10, 22), "", Quantity(), Category.AIR, "", Span(0, 9))
    assert distance(claim, span) == away


def test_check_counts_how_often_each_rule_fired(capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", "--in", "bree.txt", "--format", "jsonl"])
    rules = [json.loads(line) for line in capsys.readouterr().out.splitlines()]
    assert ("places", 1) in {(rule["slot"], rule["hits"]) for rule in rules}
    assert any(rule["hits"] == 0 for rule in rules)


def test_check_reports_a_bad_word_list(capsys: pytest.CaptureFixture[str], here: Path) -> None:
    (here / "words.toml").write_text("not = = toml")
    (here / "my.toml").write_text('vocabulary = "words.toml"')
    assert main(["check", "--config", "my.toml", "--in", "bree.txt"]) == 1
    assert "words.toml" in capsys.readouterr().err


def test_evaluate_measures_and_lists_misses(capsys: pytest.CaptureFixture[str], here: Path) -> None:
    (here / "bree.json").write_text('{"article": "bree.txt", "claims": []}')
    found, *_, miss = objects(capsys, "evaluate", "bree.json", "--in", "bree.txt", "--misses")
    assert (found["name"], found["precision"]) == ("found", 0.0)
    assert (miss["kind"], miss["text"]) == ("extra", "4,000 troops")


def test_evaluate_reports_a_truth_without_its_article(
    capsys: pytest.CaptureFixture[str], here: Path
) -> None:
    (here / "moria.json").write_text('{"article": "moria.txt", "claims": []}')
    assert main(["evaluate", "moria.json", "--in", "bree.txt"]) == 1
    assert "moria.txt" in capsys.readouterr().err


def test_what_is_listed_can_be_written_into_a_file(here: Path) -> None:
    assert main(["forces", "--in", "bree.txt", "--format", "csv", "--output", "out.csv"]) == 0
    assert "4000" in (here / "out.csv").read_text()


def test_a_file_that_cannot_be_written_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["articles", "--in", "bree.txt", "--output", "."]) == 1
    assert capsys.readouterr().err == "crisis-tui: . is no ordinary file and was left alone\n"
