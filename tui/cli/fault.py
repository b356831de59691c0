"""The report of a fault of ours, for whoever will mend it."""

import platform
import tempfile
import traceback

import tui


def write_report(error: Exception) -> str:
    """Write the report to a file of its own and tell where it is, or what went wrong itself."""
    lines = [
        f"crisis-tui {tui.__version__}, Python {platform.python_version()}, {platform.platform()}",
        *traceback.format_exception(error),
    ]
    try:
        with tempfile.NamedTemporaryFile(
            "w",
            encoding="utf-8",
            errors="backslashreplace",
            prefix="crisis-tui-",
            suffix=".log",
            delete=False,
        ) as file:
            file.write("\n".join(lines))
    except OSError:
        return f"no report could be written: {error}"
    return f"the report is in {file.name}"
