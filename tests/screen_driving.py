"""Driving the dashboard in tests: start it, press keys, read its frame."""

from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

from textual.pilot import Pilot

from tui.config import Config
from tui.screen.app import CrisisApp
from tui.screen.intake import Source


@asynccontextmanager
async def driven(
    source: Source, *, size: tuple[int, int] = (120, 40), config: Config | None = None
) -> AsyncIterator[Pilot[int]]:
    """The dashboard with everything read, ready for keys."""
    app = CrisisApp(source, config or Config())
    async with app.run_test(size=size) as pilot:
        await app.workers.wait_for_complete()
        await pilot.pause()
        yield pilot


def dashboard(pilot: Pilot[int]) -> CrisisApp:
    """The app that the pilot drives."""
    assert isinstance(pilot.app, CrisisApp)
    return pilot.app


def frame(pilot: Pilot[int]) -> str:
    """What stands on the screen, line by line, without blanks at the ends."""
    strips = pilot.app.screen._compositor.render_strips()
    return "".join("".join(part.text for part in strip).rstrip() + "\n" for strip in strips)
