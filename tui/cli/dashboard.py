"""`crisis-tui`: the dashboard, or its table of forces where there is no terminal."""

import os
import sys
from collections.abc import Sequence
from typing import TextIO

import tui
from tui.cli.forces import listed, told
from tui.cli.names import COMMANDS
from tui.cli.parser import Parser
from tui.cli.streams import put
from tui.cli.work import STANDARD_INPUT, Work


def command(words: Sequence[str]) -> int:
    """Run it; the exit code."""
    options = _parser().parse_args(words)
    work = Work(options.config)
    if not _terminal(options.paths):
        put(listed(told(work.readings(work.corpus(options.paths))), None, "table"))
        return work.code
    corpus = work.corpus(options.paths)
    if STANDARD_INPUT in options.paths:
        _give_keys_a_terminal()
    from tui.screen import open_dashboard  # noqa: PLC0415 - only the dashboard pays for Textual

    return open_dashboard(corpus, work.config)


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
    version = f"crisis-tui {tui.__version__}"
    parser.add_argument("--version", action="version", version=version)
    return parser


def _terminal(paths: Sequence[str]) -> bool:
    """Whether somebody can see a screen and type keys."""
    typing = STANDARD_INPUT in paths or _is_terminal(sys.stdin)
    able = os.environ.get("TERM", "") not in ("", "dumb")
    return able and typing and _is_terminal(sys.stdout) and _is_terminal(sys.stderr)


def _is_terminal(stream: TextIO | None) -> bool:
    """Whether the stream is there, open and a terminal."""
    return stream is not None and not stream.closed and stream.isatty()


def _give_keys_a_terminal() -> None:
    """Put the terminal where the article was: keys come from it, the article is still to read."""
    article = os.dup(0)
    terminal = os.open("/dev/tty", os.O_RDWR)
    os.dup2(terminal, 0)
    os.close(terminal)
    sys.stdin = os.fdopen(article)
