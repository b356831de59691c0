"""What the dashboard sends to the terminal, caught in process."""

import re
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pyte
from screen_driving import settled
from textual.drivers.headless_driver import HeadlessDriver
from textual.pilot import Pilot
from wcwidth import wcwidth

from tui.config import Config
from tui.screen.app import CrisisApp
from tui.screen.intake import Source

# What Textual itself sends: colours, cursor positions, synchronised updates, the pointer's shape.
OURS = re.compile(r"\x1b\[[0-9;]*[mHJK]|\x1b\[\?(?:2026|25)[hl]|\x1b\]22;[a-z-]{1,20}\x07|\n")
HARMFUL = re.compile(
    r"[\x00-\x1f\x7f-\x9f\xad\u061c\u200b-\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufe0f\ud800-\udfff"
    r"\U000e0000-\U000e007f]"
)


class CatchingDriver(HeadlessDriver):
    """Keeps what is written; a headless driver proper is never written to."""

    caught: list[str]

    @property
    def is_headless(self) -> bool:
        """No, so that frames are written."""
        return False

    def write(self, data: str) -> None:
        """Keep it."""
        self.__dict__.setdefault("caught", []).append(data)


@asynccontextmanager
async def caught(
    source: Source, *, size: tuple[int, int] = (120, 40), config: Config | None = None
) -> AsyncIterator[Pilot[int]]:
    """The dashboard with everything read, whose bytes are kept."""
    app = CrisisApp(source, config or Config())
    app.driver_class = CatchingDriver
    async with app.run_test(size=size, headless=False) as pilot:
        await app.workers.wait_for_complete()
        await settled(pilot)
        yield pilot


def sent(pilot: Pilot[int]) -> str:
    """Everything written so far."""
    driver = pilot.app._driver
    assert isinstance(driver, CatchingDriver)
    return "".join(driver.caught)


def harm(pilot: Pilot[int]) -> list[str]:
    """Every character written that could do more than be seen."""
    return HARMFUL.findall(OURS.sub("", sent(pilot)))


def unmarked(text: str) -> str:
    """Without marks that take no cell: pyte drops what follows one that it cannot combine."""
    return "".join(char for char in text if wcwidth(char) or char < " ")


def seen(pilot: Pilot[int]) -> list[str]:
    """The screen of a terminal that got these bytes, line by line."""
    width, height = pilot.app.size
    screen = pyte.Screen(width, height)
    pyte.Stream(screen).feed(unmarked(sent(pilot)))
    return [line.rstrip() for line in screen.display]
