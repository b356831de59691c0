"""The dashboard: the only code that imports Textual or Rich, and only when it is opened."""

import gc
import os
import sys
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from tui.config import Config
    from tui.screen.intake import Source


def open_dashboard(source: "Source", config: "Config") -> int:
    """Show what the source gives until the user quits; the exit code of the program."""
    # Nothing of what is imported is ever thrown away: looking for it is a tenth of the start.
    gc.disable()
    from tui.screen.app import CrisisApp  # noqa: PLC0415 - a headless command never pays for it
    from tui.screen.background import is_light  # noqa: PLC0415 - the same
    from tui.screen.guards import FAULT, end_soon  # noqa: PLC0415 - the same
    from tui.screen.themes import DARK, LIGHT, chosen  # noqa: PLC0415 - the same

    gc.freeze()
    gc.enable()
    theme = chosen(config.theme, os.environ) or (LIGHT if is_light() else DARK).name
    app = CrisisApp(source, config, theme=theme)
    code = app.run() or app.return_code or 0
    end_soon(code if app.fault is None else FAULT)
    if app.decisions.retry() is not None:
        sys.stderr.write(f"{app.decisions.trouble}\n")
    if app.fault is not None:
        raise app.fault
    return code
