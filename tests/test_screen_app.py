"""The dashboard as a whole: frames at three sizes, traces, the search, sizes down to nothing."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from screen_driving import dashboard, driven, frame, press, settled, until
from screen_readings import Pile, aid, alert, few

from tui.commands import Scope
from tui.config import Config

Golden = Callable[[str, str], None]


@pytest.mark.asyncio
@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60)])
async def test_the_first_screen_looks_as_agreed(size: tuple[int, int], golden: Golden) -> None:
    async with driven(few(), size=size) as pilot:
        golden(f"screen_first_{size[0]}x{size[1]}.txt", frame(pilot))


@pytest.mark.asyncio
@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60)])
async def test_a_traced_figure_looks_as_agreed(size: tuple[int, int], golden: Golden) -> None:
    async with driven(few(), size=size) as pilot:
        await press(pilot, "3", "j", "enter", "w")
        golden(f"screen_trace_{size[0]}x{size[1]}.txt", frame(pilot))


@pytest.mark.asyncio
@pytest.mark.parametrize("size", [(80, 24), (120, 40), (200, 60)])
async def test_a_search_looks_as_agreed(size: tuple[int, int], golden: Golden) -> None:
    async with driven(few(), size=size) as pilot:
        await press(pilot, "/", *"soldirs")
        golden(f"screen_search_{size[0]}x{size[1]}.txt", frame(pilot))


@pytest.mark.asyncio
async def test_the_list_of_keys_looks_as_agreed(golden: Golden) -> None:
    async with driven(few(), size=(120, 60)) as pilot:
        await press(pilot, "3", "?")
        golden("screen_keys_120x60.txt", frame(pilot))


@pytest.mark.asyncio
async def test_the_unfolded_table_looks_as_agreed(golden: Golden) -> None:
    async with driven(few(), size=(120, 40)) as pilot:
        await press(pilot, "3", "right", "b")
        golden("screen_unfolded_120x40.txt", frame(pilot))


@pytest.mark.asyncio
@pytest.mark.parametrize("key", ["b", "s", "S"])
async def test_another_order_keeps_the_row_and_the_panel_beside_it(key: str) -> None:
    async with driven(few(), size=(200, 60)) as pilot:
        app = dashboard(pilot)
        await press(pilot, "3", "G")
        last = app.forces.line
        assert last is not None
        await press(pilot, key)
        line = app.forces.line
        assert line is not None
        assert line.row_name == last.row_name
        assert app.tellings.telling in line.tellings


@pytest.mark.asyncio
async def test_a_row_leads_to_its_sentence_and_backspace_back_to_the_row() -> None:
    async with driven(few()) as pilot:
        app = dashboard(pilot)
        await press(pilot, "3", "j", "j")
        row = app.forces.line
        await press(pilot, "enter")
        assert app.current is app.reader
        assert app.reader.claim is not None
        assert app.reader.claim.text == "About 4,000 soldiers"
        await press(pilot, "j", "j", "backspace")
        assert app.current is app.forces
        assert app.forces.line == row


@pytest.mark.asyncio
@pytest.mark.parametrize(("times", "pane"), [(1, "forces"), (2, "article")])
async def test_a_click_moves_the_cursor_and_a_double_click_traces(times: int, pane: str) -> None:
    async with driven(few()) as pilot:
        app = dashboard(pilot)
        row = next(at for at, line in enumerate(frame(pilot).splitlines()) if "~4,000" in line)
        await pilot.click(offset=(10, row), times=times)
        await settled(pilot)
        assert app.current.id == pane
        assert app.forces.tellings[0].claim.text == "About 4,000 soldiers"


@pytest.mark.asyncio
async def test_a_trace_marks_no_article_as_read() -> None:
    async with driven(few()) as pilot:
        app = dashboard(pilot)
        await press(pilot, "3", "enter")
        assert not any(app.desk.is_read(entry.path) for entry in app.desk)


@pytest.mark.asyncio
async def test_a_claim_leads_to_its_row() -> None:
    async with driven(few()) as pilot:
        app = dashboard(pilot)
        await press(pilot, "2", "}", "enter")
        assert app.current is app.forces
        assert app.forces.line is not None
        assert app.forces.line.row is not None
        assert app.forces.line.row.actors == ("Arnor",)


@pytest.mark.asyncio
async def test_a_claim_that_others_tell_otherwise_leads_to_its_own_figure() -> None:
    async with driven(few()) as pilot:
        app = dashboard(pilot)
        await press(pilot, "/", *"doubts", "enter", "2", "}")
        assert app.reader.claim is not None
        told = app.reader.claim
        await press(pilot, "1", "escape", "2", "enter")
        assert app.forces.line is not None
        assert app.forces.line.figure is not None
        assert [telling.claim for telling in app.forces.tellings] == [told]


@pytest.mark.asyncio
async def test_the_same_figure_is_walked_from_article_to_article() -> None:
    async with driven(few()) as pilot:
        app = dashboard(pilot)
        await press(pilot, "3", "j", "j", "enter")
        first = app.shown_path
        await press(pilot, ")")
        assert app.shown_path != first
        assert app.reader.claim is not None
        assert app.reader.claim.text == "About 4,000 soldiers"
        await press(pilot, "(")
        assert app.shown_path == first


@pytest.mark.asyncio
async def test_the_search_narrows_all_three_panes_as_one_types() -> None:
    async with driven(few()) as pilot:
        app = dashboard(pilot)
        await press(pilot, "/", *"gondor")
        assert app.articles.path == "mail/doubts.txt"
        assert app.shown_path == "mail/doubts.txt"
        assert {
            path for line in app.forces._table.lines if line.row for path in line.row.paths
        } == {"mail/doubts.txt"}
        assert app.reader.hits


@pytest.mark.asyncio
async def test_esc_restores_the_exact_place_before_the_search() -> None:
    async with driven(few(), size=(80, 24)) as pilot:
        app = dashboard(pilot)
        await press(pilot, "j", "j", "2", "j", "j", "3", "j")
        before, place = frame(pilot), app.place()
        await press(pilot, "/", *"gondor")
        await press(pilot, "escape")
        assert app.place() == place
        assert frame(pilot).splitlines()[1:] == before.splitlines()[1:]


@pytest.mark.asyncio
async def test_enter_keeps_the_filter_and_esc_then_clears_it() -> None:
    async with driven(few()) as pilot:
        app = dashboard(pilot)
        await press(pilot, "/", *"gondor", "enter")
        assert app.found is not None
        assert app.focused is app.current
        await press(pilot, "escape")
        assert app.found is None
        assert app.articles.line_count() == 2 * 5


@pytest.mark.asyncio
async def test_backspace_goes_back_to_before_a_search_that_was_kept() -> None:
    async with driven(few()) as pilot:
        app = dashboard(pilot)
        await press(pilot, "j")
        place = app.place()
        await press(pilot, "/", *"quiet", "enter", "escape")
        assert app.place() != place
        await press(pilot, "backspace")
        assert app.place() == place


@pytest.mark.asyncio
async def test_a_search_without_hits_says_what_would_hit() -> None:
    async with driven(few()) as pilot:
        await press(pilot, "/", *"gondor", "space", *"xyzzy")
        assert "0 of 5 match" in frame(pilot)
        assert '"gondor" would hit' in frame(pilot)


@pytest.mark.asyncio
async def test_an_operator_that_cannot_be_read_is_said_beside_it() -> None:
    async with driven(few()) as pilot:
        await press(pilot, "/", *">abc")
        assert '">abc" is no size; write >5000 or <10k' in frame(dashboard(pilot))


@pytest.mark.asyncio
async def test_the_list_of_keys_is_filtered_by_typing_and_runs_what_is_chosen() -> None:
    async with driven(few()) as pilot:
        app = dashboard(pilot)
        await press(pilot, "?", *"zoom")
        assert "This pane alone" in frame(pilot)
        await press(pilot, "enter")
        assert app.screen.has_class("-zoomed")


@pytest.mark.asyncio
async def test_a_remapped_key_does_what_the_config_says() -> None:
    async with driven(few(), config=Config(keys={"zoom": ("Z",), "pane-forces": ("x",)})) as pilot:
        app = dashboard(pilot)
        await press(pilot, "z")
        assert not app.screen.has_class("-zoomed")
        await press(pilot, "Z", "x")
        assert app.screen.has_class("-zoomed")
        assert app.current is app.forces


SIZES = [
    *((side, side) for side in (1, 2, 3, 4, 5, 8, 10, 13)),
    *((30, height) for height in (1, 3, 4, 6, 10, 12)),
    *((width, 10) for width in (1, 5, 19, 20, 59, 60, 130, 210)),
    (300, 1),
    (1, 100),
]


@pytest.mark.asyncio
async def test_no_size_down_to_a_single_cell_is_too_small() -> None:
    """Fault row 51: 1x1."""
    async with driven(few()) as pilot:
        app = dashboard(pilot)
        await press(pilot, "3", "enter", "w")
        for width, height in SIZES:
            await pilot.resize_terminal(width, height)
            for command in ("next-pane", "down", "bottom", "up"):
                app.perform(next(one for one in app.commands if one.id == command))
            await settled(pilot)
            assert len(frame(pilot).splitlines()) == height
        await press(pilot, "?")
        await pilot.resize_terminal(1, 1)
        await press(pilot, "escape", "/", "x")
        assert len(frame(pilot).splitlines()) == 1


@pytest.mark.asyncio
async def test_every_command_can_be_performed_with_nothing_to_show() -> None:
    async with driven(Pile()) as pilot:
        app = dashboard(pilot)
        for pane in (app.articles, app.reader, app.forces):
            app.make_current(pane)
            for command in app.commands:
                if command.id not in ("quit", "suspend") and command.scope in (
                    Scope.EVERYWHERE,
                    pane.id,
                ):
                    app.perform(command)
                    await settled(pilot)


@pytest.mark.asyncio
async def test_a_table_too_large_to_fold_between_two_keys_is_folded_meanwhile() -> None:
    many = [replace(alert(), article=replace(alert().article, path=f"{n}.txt")) for n in range(600)]
    async with driven(Pile(*many)) as pilot:
        app = dashboard(pilot)
        await until(pilot, lambda: "3,000 claims" in frame(pilot))
        await press(pilot, "/", *"rohan")
        assert "best 60 hits" in app.forces.counts()
        await until(pilot, lambda: app.forces.counts().startswith("hits"))
        await press(pilot, "escape")
        await until(pilot, lambda: "3,000 claims" in frame(pilot))


@pytest.mark.asyncio
async def test_reading_again_keeps_the_place_and_drops_what_is_gone() -> None:
    pile = few()
    async with driven(pile) as pilot:
        app = dashboard(pilot)
        await press(pilot, "j", "j", "m")
        pile.items = (alert(), aid())
        await press(pilot, "r")
        await app.workers.wait_for_complete()
        await settled(pilot)
        assert app.articles.path == "mail/alert.txt"
        assert len(app.desk) == 2
        assert app.desk.is_read("mail/alert.txt")
        await press(pilot, "/", *"gondor")
        assert app.found is not None
        assert not app.found.hits


@pytest.mark.asyncio
async def test_an_article_is_read_when_its_end_is_reached_or_when_it_is_marked() -> None:
    async with driven(few(), size=(80, 24)) as pilot:
        app = dashboard(pilot)
        await press(pilot, "m", "m")
        assert not app.desk.is_read("mail/aid.txt")
        await press(pilot, "j", "j", "2", "j")
        assert not app.desk.is_read("mail/alert.txt")
        await press(pilot, "G")
        assert app.desk.is_read("mail/alert.txt")


@pytest.mark.asyncio
async def test_the_forces_of_one_article_are_told_apart_from_all() -> None:
    async with driven(few()) as pilot:
        app = dashboard(pilot)
        await press(pilot, "f")
        assert "this article · 3 rows · 4 claims" in frame(pilot)
        await press(pilot, "escape")
        assert "7 rows · 11 claims" in frame(pilot)
        assert app.forces_of is None


@pytest.mark.asyncio
async def test_names_are_walked_through_the_article() -> None:
    async with driven(few()) as pilot:
        app = dashboard(pilot)
        await press(pilot, "j", "j", "2", "]", "]")
        assert "Rohan 2/3 mentions" in frame(pilot)
        await press(pilot, "[")
        assert "Rohan 1/3 mentions" in frame(pilot)
        assert app.reader.at_mention is not None


@pytest.mark.asyncio
async def test_hits_are_walked_from_article_to_article() -> None:
    async with driven(few()) as pilot:
        app = dashboard(pilot)
        await press(pilot, "/", *"osgiliath", "enter")
        seen = set()
        for _ in range(6):
            seen.add((app.shown_path, app.reader.at_hit))
            await press(pilot, "n")
        assert len({path for path, _ in seen}) == 2
        assert "no hit further down" in frame(pilot)


@pytest.mark.asyncio
async def test_a_file_that_cannot_be_read_stays_listed_with_its_reason() -> None:
    async with driven(few()) as pilot:
        await press(pilot, "G", "2")
        lines = frame(pilot).splitlines()
        assert " ! mail/torn.txt: is no text" in "\n".join(lines)
        assert "mail/torn.txt: is no text" in lines[2][48:]


@pytest.mark.asyncio
async def test_an_empty_corpus_says_what_to_do() -> None:
    async with driven(Pile()) as pilot:
        assert "Name files or folders" in frame(pilot)


@pytest.mark.asyncio
async def test_what_was_opened_unasked_is_said() -> None:
    async with driven(Pile(alert(), said="these are the sample dispatches")) as pilot:
        assert "these are the sample dispatches" in frame(pilot)


@pytest.mark.asyncio
async def test_every_theme_shows_the_same_text() -> None:
    async with driven(few(), size=(80, 24)) as pilot:
        first = frame(pilot).splitlines()[1:]
        for _ in range(4):
            await press(pilot, "T")
            assert frame(pilot).splitlines()[1:] == first
