"""The first minutes: nothing to read, nothing found, a file that cannot be read."""

import pytest
from screen_driving import dashboard, driven, frame, press, settled
from screen_readings import Pile, few

from tui.library.decision import read
from tui.model import Problem


@pytest.mark.asyncio
@pytest.mark.parametrize("size", [(80, 24), (120, 40), (40, 10)])
async def test_an_empty_corpus_says_what_to_do(size: tuple[int, int]) -> None:
    async with driven(Pile(), size=size) as pilot:
        assert "No articles. Name files or folders" in frame(pilot)
        assert " d sample dispatches" in frame(pilot)


@pytest.mark.asyncio
async def test_d_opens_the_sample_dispatches_and_keeps_what_is_decided() -> None:
    async with driven(Pile(Problem("mail/torn.txt", None, "is no text"))) as pilot:
        app = dashboard(pilot)
        await press(pilot, "d")
        await app.workers.wait_for_complete()
        await settled(pilot)
        assert len(app.desk) > 3
        assert app.desk.get("mail/torn.txt") is None
        entry = app.desk.sorted()[0]
        assert entry.article is not None
        await press(pilot, "m")
        assert app.desk.is_read(entry.path)
        assert app.decisions.is_read(read(entry.article).article)
        assert "d sample dispatches" not in frame(pilot)


@pytest.mark.asyncio
async def test_where_there_are_articles_d_does_nothing() -> None:
    async with driven(few()) as pilot:
        before = dashboard(pilot).source
        await press(pilot, "d")
        assert dashboard(pilot).source is before


@pytest.mark.asyncio
async def test_a_file_that_cannot_be_read_stays_listed_with_its_reason() -> None:
    async with driven(few()) as pilot:
        app = dashboard(pilot)
        app.articles.select("mail/torn.txt")
        app.show_article("mail/torn.txt")
        await settled(pilot)
        assert "! mail/torn.txt: is no text" in frame(pilot)
        assert "1 with problems" in frame(pilot)
        assert frame(pilot).count("is no text") == 2


@pytest.mark.asyncio
async def test_a_filter_that_empties_the_list_says_so_and_how_to_clear_it() -> None:
    async with driven(few()) as pilot:
        await press(pilot, "/", *"zzzz")
        assert "0 of 5 match" in frame(pilot)
        assert "esc clear" in frame(pilot)
        await press(pilot, "escape")
        assert "0 of 5 match" not in frame(pilot)
