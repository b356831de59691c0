"""`crisis-tui`: finds the command and runs it, with the exit codes that scripts rely on."""

import sys
from collections.abc import Sequence
from importlib import import_module

from tui.cli.codes import Code, WrongUseError
from tui.cli.names import parted
from tui.cli.streams import prepare, say
from tui.model import CrisisError


def run() -> None:
    """The console script: never returns."""
    sys.exit(main(sys.argv[1:]))


def main(words: Sequence[str]) -> int:
    """Run one command line; its exit code, as `Code` names them."""
    prepare()
    name, rest = parted(words)
    try:
        return int(import_module(f"tui.cli.{name}").command(rest))
    except WrongUseError as error:
        say(error)
        return Code.WRONG_USE
    except CrisisError as error:
        say(error)
        return Code.PROBLEMS
    except KeyboardInterrupt:
        return Code.INTERRUPTED
    except Exception as error:  # noqa: BLE001 - the last guard: a fault of ours becomes one line
        return _fault(error)


def _fault(error: Exception) -> Code:
    """Tell of a fault in one line, its details in a file."""
    write_report = import_module("tui.cli.fault").write_report
    say(f"a fault of ours ({type(error).__name__}); {write_report(error)}")
    return Code.FAULT
