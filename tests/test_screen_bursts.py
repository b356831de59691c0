"""Keys that are typed faster than they are answered."""

import pytest
from screen_driving import dashboard, driven, settled
from screen_readings import few
from textual.events import Key

from tui.library.decisions import Decisions


@pytest.mark.asyncio
async def test_keys_typed_in_a_burst_end_where_the_last_one_leads() -> None:
    async with driven(few()) as pilot:
        app = dashboard(pilot)
        for key in ("3", "j", "enter", "backspace", "1", "3", "enter", "2", "3"):
            app.post_message(Key(key, key))
        await settled(pilot)
        assert app.current is app.forces
        assert app.focused is app.forces


@pytest.mark.asyncio
async def test_a_command_behind_a_move_is_about_the_article_moved_to() -> None:
    async with driven(few(Decisions())) as pilot:
        app = dashboard(pilot)
        shown = app.reader.reading
        for key in ("1", "j", "2", "m"):
            app.post_message(Key(key, key))
        await settled(pilot)
        assert shown is not None
        assert app.reader.reading not in (None, shown)
        assert not app.decisions.is_read(shown.article.id)
        assert app.decisions.is_read(app.reader.reading.article.id)  # type: ignore[union-attr]
