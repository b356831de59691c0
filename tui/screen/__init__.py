"""The dashboard: the only code that imports Textual or Rich, and only when it is opened."""

import gc
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.config import Config
    from tui.screen.intake import Source


def open_dashboard(source: "Source", config: "Config") -> int:
    """Show what the source gives until the user quits; the exit code of the program."""
    # Nothing of what is imported is ever thrown away: looking for it is a tenth of the start.
    gc.disable()
    from tui.screen.app import CrisisApp  # noqa: PLC0415 - a headless command never pays for it

    gc.freeze()
    gc.enable()
    app = CrisisApp(source, config)
    code = app.run()
    return app.return_code or 0 if code is None else code
