"""Make docs/screenshot.svg: the dashboard on the sample dispatches, a figure traced.

Run by hand from the top of the checkout: python docs/screenshot.py
"""

import asyncio
from pathlib import Path

from tui.config import Config
from tui.library.corpus import Corpus
from tui.screen.app import CrisisApp

HERE = Path(__file__).parent
SIZE = (120, 40)
FORCES, DOWN, TRACE = "3", "j", "enter"


async def screenshot() -> str:
    """The screen as SVG, once everything is read and the keys are pressed."""
    app = CrisisApp(Corpus((str(HERE.parent / "corpus"),)), Config(theme="dark"))
    async with app.run_test(size=SIZE) as pilot:
        await app.workers.wait_for_complete()
        await pilot.press(FORCES)
        while app.forces.line and app.forces.line.row and not app.forces.line.row.disagrees:
            await pilot.press(DOWN)
        await pilot.press(TRACE)
        await pilot.pause()
        return app.export_screenshot(title="crisis-tui")


if __name__ == "__main__":
    svg = asyncio.run(screenshot())
    (HERE / "screenshot.svg").write_text(svg, encoding="utf-8")
