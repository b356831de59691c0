"""`crisis-tui extract`: read articles and print what they claim."""

from argparse import ArgumentTypeError
from collections.abc import Sequence
from datetime import date

from tui.cli.parser import Parser
from tui.cli.printing import show
from tui.cli.work import Work
from tui.export import FORMATS, READINGS

EPILOG = """\
examples:
  crisis-tui extract dispatch.txt
  crisis-tui extract --format jsonl corpus > claims.jsonl
  crisis-tui extract --date 2022-01-24 - < dispatch.txt
"""


def command(words: Sequence[str]) -> int:
    """Run it; the exit code."""
    parser = Parser(
        "extract",
        "Read articles and print every claim about forces: one JSON object an article\n"
        "with --format jsonl, with its names, figures passed over, and reasons.",
        epilog=EPILOG,
    )
    parser.add_argument(
        "paths", metavar="PATH", nargs="+", help="a file or folder; - for standard input"
    )
    parser.add_rejected()
    parser.add_format(FORMATS)
    parser.add_argument(
        "--date",
        type=_day,
        metavar="YYYY-MM-DD",
        help="when articles were published that do not tell it themselves",
    )
    options = parser.parse_args(words)
    work = Work(options.config)
    readings = work.readings(work.corpus(options.paths), date=options.date)
    show(READINGS, work.accepted(readings, options), options)
    return work.code


def _day(text: str) -> str:
    """An ISO day as it is; anything else is refused."""
    try:
        return date.fromisoformat(text).isoformat()
    except ValueError:
        raise ArgumentTypeError(f"{text!r} is no day; write one such as 2026-05-01") from None
