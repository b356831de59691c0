"""`crisis-tui`: the dashboard, or its table of forces where there is no terminal."""

import os
import sys
from collections.abc import Sequence

from tui.cli.codes import WrongUseError
from tui.cli.names import COMMANDS, meant
from tui.cli.parser import Parser
from tui.cli.streams import is_closed, is_terminal


def command(words: Sequence[str]) -> int:
    """Run it; the exit code."""
    options = _parser().parse_args(words)
    _refuse_misspelt(options.paths)
    seen = _terminal(typing=not options.paths.count("-"))
    # Imported only now: `--help` opens nothing, and the dashboard prints nothing.
    if seen:
        from tui.cli.opened import show as open_it  # noqa: PLC0415
    else:
        from tui.cli.printed import print_forces as open_it  # noqa: PLC0415
    return open_it(options.config, options.paths)


def _refuse_misspelt(paths: Sequence[str]) -> None:
    """Stop where the first path is none and reads like a command: nobody wants the rest of them."""
    from tui.cli.work import exists  # noqa: PLC0415 - `--help` reads no articles

    if paths and not exists(paths[0]) and (words := meant(paths[0])):
        raise WrongUseError(words)


def _parser() -> Parser:
    width = max(map(len, COMMANDS))
    commands = "\n".join(f"  {name:{width}}  {does}" for name, does in COMMANDS.items())
    parser = Parser(
        "",
        "Read news of a military crisis: the articles, their names in colour, and the table of\n"
        "forces, where every figure leads to its sentence and back in one key.",
        epilog=f"commands (crisis-tui COMMAND --help tells more):\n{commands}\n\n"
        "A first word that names a command is the command: write ./forces for a folder of\n"
        "that name. Without a terminal the dashboard prints what `forces` prints.",
    )
    parser.add_argument(
        "paths",
        metavar="PATH",
        nargs="*",
        help="a file or folder of articles; - for an article on standard input (default: the"
        " corpus that the config names, else corpus/ beside a config.toml here, else sample"
        " dispatches)",
    )
    return parser


def _terminal(*, typing: bool) -> bool:
    """Whether somebody sees a screen and has keys (`typing`: on standard input) to use it."""
    able = os.environ.get("TERM", "") not in ("", "dumb")
    keys = is_terminal(sys.stdin) if typing else not is_closed(sys.stdin) and _has_keyboard()
    return able and keys and is_terminal(sys.stdout) and is_terminal(sys.stderr)


def _has_keyboard() -> bool:
    """Whether the program runs in a terminal, whatever its standard input is."""
    try:
        os.close(os.open("/dev/tty", os.O_RDWR))
    except OSError:
        return False
    return True
