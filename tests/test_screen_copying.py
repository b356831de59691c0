"""Copying: what is copied, in which form, and who takes it to the clipboard."""

import base64
import json
import re
from collections.abc import Mapping
from pathlib import Path

import pytest
from screen_bytes import caught, harm, sent
from screen_driving import dashboard, driven, frame, press, until
from screen_readings import Pile, alert, few
from textual.pilot import Pilot

from tui.screen.clipboard import hand_over

CITED = (
    "“Rohan has put up to 8,500 riders on alert, Marshal Aldor Hask said on Wednesday, after Mordor"
    " massed more than 100,000 soldiers near Osgiliath.” — Westfold Mail, “Rohan puts 8,500 riders"
    " on alert as Mordor masses its host”, 2022-01-26, mail/alert.txt:74-92"
)


def program(folder: Path, name: str, code: int = 0) -> Path:
    """A program of that name which keeps its words and what is piped into it."""
    file = folder / name
    kept = folder / f"{name}.kept"
    file.write_text(f'#!/bin/sh\necho "$@" > {kept}\n/bin/cat >> {kept}\nexit {code}\n')
    file.chmod(0o755)
    return kept


def environment(folder: Path, **others: str) -> Mapping[str, str]:
    """One in which only the programs of the folder are found."""
    return {"PATH": str(folder), **others}


def test_the_multiplexer_is_asked_first_where_one_runs(tmp_path: Path) -> None:
    kept = program(tmp_path, "tmux")
    program(tmp_path, "xclip")
    assert hand_over("8,500 riders", environment(tmp_path, TMUX="/x,1,0")) == "tmux"
    assert kept.read_text() == "load-buffer -w -\n8,500 riders"
    assert hand_over("8,500 riders", environment(tmp_path)) == "xclip"


def test_a_program_that_refuses_gives_way_to_the_next(tmp_path: Path) -> None:
    program(tmp_path, "wl-copy", code=1)
    kept = program(tmp_path, "xclip")
    assert hand_over("Théoden", environment(tmp_path)) == "xclip"
    assert kept.read_text() == "-selection clipboard\nThéoden"


def test_where_no_program_takes_it_none_is_named(tmp_path: Path) -> None:
    assert hand_over("x", environment(tmp_path)) is None
    (tmp_path / "pbcopy").write_text("no program at all")
    (tmp_path / "pbcopy").chmod(0o755)
    assert hand_over("x", environment(tmp_path)) is None


def test_a_program_that_hangs_is_left_behind(tmp_path: Path) -> None:
    (tmp_path / "wl-copy").write_text("#!/bin/sh\nexec /bin/sleep 60\n")
    (tmp_path / "wl-copy").chmod(0o755)
    program(tmp_path, "xclip")
    assert hand_over("x", environment(tmp_path)) == "xclip"


def test_the_text_is_never_a_word_of_a_shell(tmp_path: Path) -> None:
    kept = program(tmp_path, "pbcopy")
    text = "$(touch evil); `id` 'x' \"y\""
    assert hand_over(text, environment(tmp_path)) == "pbcopy"
    assert kept.read_text() == f"\n{text}"


async def copied(pilot: Pilot[int], folder: Path, *keys: str) -> str:
    """What the clipboard program gets after these keys."""
    kept = folder / "pbcopy.kept"
    kept.unlink(missing_ok=True)
    await press(pilot, *keys)
    await until(pilot, lambda: " by pbcopy" in frame(pilot).splitlines()[0])
    return kept.read_text().removeprefix("\n")


@pytest.mark.asyncio
async def test_a_figure_is_copied_in_every_form_with_all_that_is_needed_to_cite_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path, "pbcopy")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("TMUX", raising=False)
    async with driven(few(), size=(80, 24)) as pilot:
        dashboard(pilot).show_article("mail/alert.txt")
        await press(pilot, "2", "}", "}", "y")
        menu = frame(pilot).splitlines()[-1]
        assert menu.split("  ")[:3] == [" r row", "c CSV", "m Markdown"]
        assert await copied(pilot, tmp_path, "s") == CITED + "\n"
        assert "copied “up to 8,500 riders” as sentence" in frame(pilot)
        row = await copied(pilot, tmp_path, "y", "r")
        assert row == f"Rohan · ≤8,500 · rider · alert\n  {CITED}\n"
        assert await copied(pilot, tmp_path, "y", "y") == row
        told = json.loads(await copied(pilot, tmp_path, "y", "j"))
        assert (told["path"], told["start"], told["end"]) == ("mail/alert.txt", 74, 92)
        assert told["sentence_text"].startswith("Rohan has put")
        head, line = (await copied(pilot, tmp_path, "y", "c")).splitlines()
        assert head.endswith("sentence,outlet,title,published,path,start,end")
        assert line.endswith(",2022-01-26,mail/alert.txt,74,92")
        assert (await copied(pilot, tmp_path, "y", "m")).startswith("| actor | figure |")


@pytest.mark.asyncio
async def test_a_row_is_copied_with_every_telling_and_an_article_with_its_address(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    program(tmp_path, "pbcopy")
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.delenv("TMUX", raising=False)
    async with driven(few()) as pilot:
        app = dashboard(pilot)
        await press(pilot, "3")
        tellings = app.forces.tellings
        text = await copied(pilot, tmp_path, "y", "s")
        assert len(tellings) > 1
        assert [line.rpartition(", ")[2].partition(":")[0] for line in text.splitlines()] == [
            one.article.path for one in tellings
        ]
        listed = await copied(pilot, tmp_path, "1", "y", "s")
        title = "Arnor pledges gold and horses"
        assert listed == f"Westfold Mail, “{title}”, 2022-01-28, mail/aid.txt\n"
        assert title in await copied(pilot, tmp_path, "y", "c")


@pytest.mark.asyncio
async def test_nothing_but_the_menu_works_while_it_is_open() -> None:
    async with driven(few()) as pilot:
        app = dashboard(pilot)
        await press(pilot, "y", "z", "x", "3")
        assert app.current is app.articles
        await press(pilot, "escape")
        assert "nothing copied" in frame(pilot)
        await press(pilot, "3")
        assert app.current is app.forces


@pytest.mark.asyncio
async def test_without_a_program_the_terminal_is_asked_by_osc_52_and_by_nothing_else(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("PATH", str(tmp_path))
    async with caught(Pile(alert())) as pilot:
        await press(pilot, "y", "s")
        await until(pilot, lambda: "OSC 52" in frame(pilot))
        found = re.findall(r"\x1b\]52;c;([A-Za-z0-9+/=]*)\x07", sent(pilot))
        told = "".join(base64.b64decode(one).decode() for one in found)
        assert told.startswith("Westfold Mail, “Rohan puts 8,500 riders on alert")
        assert told.endswith("2022-01-26, mail/alert.txt\n")
        assert harm(pilot) == ["\x1b", "\x07"]
