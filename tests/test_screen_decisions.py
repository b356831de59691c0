"""Decisions on the screen: claims rejected, articles read, notes; kept, undone, done again."""

from pathlib import Path

import pytest
from screen_driving import dashboard, driven, frame, press
from screen_readings import alert, few
from textual.events import Paste

from tui.forces import Telling
from tui.library.decision import note, reject
from tui.library.decisions import Decisions


def kept(folder: Path) -> Decisions:
    """What another start of the program would know."""
    return Decisions.open(folder)[0]


def status(screen: str) -> str:
    """The first line."""
    return screen.splitlines()[0]


@pytest.mark.asyncio
async def test_a_rejected_figure_leaves_the_table_and_the_counts_and_the_cursor_stays(
    tmp_path: Path,
) -> None:
    async with driven(few(kept(tmp_path))) as pilot:
        app = dashboard(pilot)
        await press(pilot, "3", "G", "k")
        cursor, gone, claims = app.forces.cursor, app.forces.tellings[0], app.desk.tally.claims
        await press(pilot, "x")
        assert app.current is app.forces
        assert app.forces.cursor == cursor
        assert gone not in app.forces.tellings
        assert app.desk.tally.claims == claims - 1
        assert f"“{gone.claim.text}” rejected · u undoes" in status(frame(pilot))
        assert kept(tmp_path).rejects(gone)


@pytest.mark.asyncio
async def test_undo_brings_the_row_back_and_redo_takes_it_again() -> None:
    async with driven(few(Decisions())) as pilot:
        app = dashboard(pilot)
        await press(pilot, "3", "G")
        gone = app.forces.tellings
        await press(pilot, "x", "u")
        assert "undone: “" in status(frame(pilot))
        await press(pilot, "G")
        assert app.forces.tellings == gone
        await press(pilot, "U")
        assert "done again: “" in status(frame(pilot))
        assert app.forces.tellings != gone
        await press(pilot, "u", "u")
        assert "nothing to be undone" in status(frame(pilot))


@pytest.mark.asyncio
async def test_a_figure_told_by_two_articles_is_rejected_and_restored_as_one() -> None:
    async with driven(few(Decisions())) as pilot:
        app = dashboard(pilot)
        row = next(one for one in app.forces._table.rows if len(one.figures[0].tellings) > 1)
        assert len(row.figures) == 1
        await press(pilot, "3")
        assert app.forces.select(row.tellings[0])
        await press(pilot, "x")
        assert "in 2 tellings" in status(frame(pilot))
        assert all(map(app.decisions.rejects, row.tellings))
        await press(pilot, "u")
        assert "(2 times)" in status(frame(pilot))
        assert not any(map(app.decisions.rejects, row.tellings))


@pytest.mark.asyncio
async def test_of_a_row_with_several_figures_one_must_be_chosen() -> None:
    async with driven(few(Decisions())) as pilot:
        app = dashboard(pilot)
        await press(pilot, "3")
        assert app.forces.foldable
        tellings = app.forces.tellings
        await press(pilot, "x")
        assert "several figures" in status(frame(pilot))
        await press(pilot, "right", "j", "x")
        assert sum(map(app.decisions.rejects, tellings)) == 1


@pytest.mark.asyncio
async def test_the_reader_shows_a_rejected_claim_struck_out_and_restores_it() -> None:
    async with driven(few(Decisions())) as pilot:
        app = dashboard(pilot)
        app.show_article("mail/alert.txt")
        await press(pilot, "2", "}", "}", "x")
        assert app.reader.rejected() == {1}
        assert "─ rejected · claim 2/5" in frame(pilot)
        strips = app.screen._compositor.render_strips()
        struck = "".join(
            part.text for strip in strips for part in strip if part.style and part.style.strike
        )
        assert "up to 8,500 riders" in struck
        await press(pilot, "x")
        assert "“up to 8,500 riders” restored" in status(frame(pilot))
        assert not app.reader.rejected()
        assert "rejected · claim" not in frame(pilot)


@pytest.mark.asyncio
async def test_a_decision_narrows_what_a_search_found() -> None:
    async with driven(few(Decisions())) as pilot:
        app = dashboard(pilot)
        await press(pilot, "/", *"actor:arnor", "enter")
        await press(pilot, "3")
        rows = len(app.forces._table.rows)
        await press(pilot, "G", "x")
        assert len(app.forces._table.rows) == rows - 1
        await press(pilot, "/", "ctrl+u", *"rejected", "enter")
        assert [row.actors for row in app.forces._table.rows] == [("Arnor",)]
        await press(pilot, "3", "x")
        assert "restored" in status(frame(pilot))


@pytest.mark.asyncio
async def test_read_marks_are_kept_and_the_cursor_stays_in_a_list_of_unread_ones(
    tmp_path: Path,
) -> None:
    async with driven(few(kept(tmp_path))) as pilot:
        app = dashboard(pilot)
        await press(pilot, "/", *"unread", "enter", "j")
        path, cursor = app.articles.path, app.articles.cursor
        await press(pilot, "m")
        assert "marked as read" in status(frame(pilot))
        assert app.articles.cursor == cursor
        assert app.articles.path != path
        entry = app.desk.get(path)
        assert entry is not None
        assert entry.article is not None
        assert kept(tmp_path).is_read(entry.article.id)
        await press(pilot, "escape", "u")
        assert "undone: “" in status(frame(pilot))
        assert not app.desk.is_read(entry.path)


@pytest.mark.asyncio
async def test_what_was_decided_before_holds_from_the_first_frame(tmp_path: Path) -> None:
    one = alert()
    before = kept(tmp_path)
    before.record(reject(Telling(one.article, one.claims[4])))
    before.record(note(one.article, "ask the marshal"))
    async with driven(few(kept(tmp_path)), size=(80, 24)) as pilot:
        app = dashboard(pilot)
        assert "40 siege towers" not in [told.claim.text for told in app.desk.tellings()]
        assert "† Rohan puts 8,500 riders" in frame(pilot)


@pytest.mark.asyncio
async def test_decisions_that_cannot_be_saved_hold_are_told_and_saved_later(
    tmp_path: Path,
) -> None:
    """Rows 43 and 46: a disk that takes nothing; what was decided stays and is tried again."""
    folder = tmp_path / "data"
    folder.write_text("in the way")
    async with driven(few(kept(folder))) as pilot:
        app = dashboard(pilot)
        assert "may not be written" in status(frame(pilot))
        await press(pilot, "3", "G")
        gone = app.forces.tellings[0]
        await press(pilot, "x")
        assert "not saved, but kept and tried again" in status(frame(pilot))
        assert app.decisions.rejects(gone)
        await press(pilot, "j")
        assert "1 decision not saved" in status(frame(pilot))
        folder.unlink()
        app.save_again()
        await press(pilot)
        assert "1 decision saved now" in status(frame(pilot))
        assert kept(folder).rejects(gone)


@pytest.mark.asyncio
async def test_a_note_on_an_article_stands_under_its_title_and_is_marked_in_the_list(
    tmp_path: Path,
) -> None:
    async with driven(few(kept(tmp_path)), size=(80, 24)) as pilot:
        app = dashboard(pilot)
        app.articles.select("mail/alert.txt")
        await press(pilot, "1", "k", "j", "a", *"ask Aldor", "enter")
        assert "note on “Rohan puts 8,500" in status(frame(pilot))
        assert "† Rohan puts 8,500 riders" in frame(pilot)
        await press(pilot, "2", "z")
        assert "\n  † ask Aldor" in frame(pilot)
        assert kept(tmp_path).note(alert().article) == "ask Aldor"


@pytest.mark.asyncio
async def test_a_note_on_the_current_claim_stands_on_its_rule_line() -> None:
    async with driven(few(Decisions())) as pilot:
        app = dashboard(pilot)
        app.show_article("mail/alert.txt")
        await press(pilot, "2", "}", "a", *"twice told?", "enter")
        assert "─ † twice told? · claim 1/5" in frame(pilot)
        assert "note on “8,500 riders” written" in status(frame(pilot))
        await press(pilot, "u")
        assert "twice told?" not in frame(pilot).split("\n", 1)[1]


@pytest.mark.asyncio
async def test_escape_keeps_the_note_and_an_empty_line_removes_it() -> None:
    async with driven(few(Decisions())) as pilot:
        app = dashboard(pilot)
        article = app.desk.sorted()[0].article
        assert article is not None
        app.decisions.record(note(article, "first\nsecond"))
        await press(pilot, "a", *" third")
        assert "first second third" in frame(pilot)
        await press(pilot, "escape")
        assert app.decisions.note(article) == "first\nsecond"
        await press(pilot, "a", "enter")
        assert app.decisions.note(article) == "first\nsecond"
        assert app.decisions.undo() is not None
        await press(pilot, "U", "a", "ctrl+u", "enter", "j")
        assert app.decisions.note(article) is None
        assert app.found is None


@pytest.mark.asyncio
async def test_a_megabyte_pasted_into_a_note_is_cut() -> None:
    """Row 56: a paste of any size leaves the dashboard alive and the note bounded."""
    async with driven(few(Decisions())) as pilot:
        app = dashboard(pilot)
        await press(pilot, "a")
        app.prompt.post_message(Paste("y\x1b[2J" * 250_000))
        await press(pilot, "z", "enter")
        article = app.desk.sorted()[0].article
        assert article is not None
        written = app.decisions.note(article) or ""
        assert len(written) == 2000
        assert "\x1b" not in written
        assert app.found is None
        await press(pilot, "a", "z", "home", "x", "enter")
        assert app.decisions.note(article) == written


@pytest.mark.asyncio
async def test_a_paste_without_a_prompt_does_nothing() -> None:
    """Row 56: what is pasted over the panes is no command."""
    async with driven(few(Decisions())) as pilot:
        before = frame(pilot)
        pilot.app.post_message(Paste("x" * 1000))
        await press(pilot)
        assert frame(pilot) == before
