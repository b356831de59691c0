"""Driving the dashboard in tests: start it, press keys, read its frame."""

import asyncio
from collections.abc import AsyncIterator, Callable
from contextlib import asynccontextmanager

import pytest
from textual.events import Key
from textual.keys import _character_to_key
from textual.pilot import Pilot

from tui.config import Config
from tui.screen.app import CrisisApp
from tui.screen.intake import Source

NAMED = {"space": " ", "enter": "\r", "tab": "\t"}


@asynccontextmanager
async def driven(
    source: Source, *, size: tuple[int, int] = (120, 40), config: Config | None = None
) -> AsyncIterator[Pilot[int]]:
    """The dashboard with everything read, ready for keys."""
    app = CrisisApp(source, config or Config())
    async with app.run_test(size=size) as pilot:
        await app.workers.wait_for_complete()
        await settled(pilot)
        yield pilot


async def press(pilot: Pilot[int], *keys: str) -> None:
    """Press keys, written as in the table of commands, twenty times faster than a pilot does."""
    for key in keys:
        name = _character_to_key(key) if len(key) == 1 else key
        char = key if len(key) == 1 else NAMED.get(key)
        pilot.app.post_message(Key(name, char))
        await pilot._wait_for_screen()
    await settled(pilot)


async def settled(pilot: Pilot[int]) -> None:
    """Wait until what was posted, and what that posted in turn, has been answered and drawn."""
    for _ in range(3):
        answered = asyncio.Event()
        pilot.app.call_later(answered.set)
        await answered.wait()
        await pilot._wait_for_screen()
    await pilot.pause()


async def until(pilot: Pilot[int], true: Callable[[], bool]) -> None:
    """Wait for something that a thread does; it must come in ten seconds."""
    for _ in range(200):
        if true():
            return
        await asyncio.sleep(0.05)
        await settled(pilot)
    pytest.fail("it never came")


def dashboard(pilot: Pilot[int]) -> CrisisApp:
    """The app that the pilot drives."""
    assert isinstance(pilot.app, CrisisApp)
    return pilot.app


def frame(pilot: Pilot[int]) -> str:
    """What stands on the screen, line by line, without blanks at the ends."""
    strips = pilot.app.screen._compositor.render_strips()
    return "".join("".join(part.text for part in strip).rstrip() + "\n" for strip in strips)
