"""What every command's options have in common."""

import argparse
import sys
from collections.abc import Iterable, Sequence
from typing import NoReturn

import tui
from tui.cli.codes import Code
from tui.cli.names import CONFIG
from tui.cli.streams import harmless

CONFIG_HELP = "read this config instead of the user's or the one beside a corpus here"


class Parser(argparse.ArgumentParser):
    """Options of one command: no abbreviations, and messages that cannot harm a terminal."""

    def __init__(self, name: str, description: str, *, epilog: str | None = None) -> None:
        super().__init__(
            prog=f"crisis-tui {name}".strip(),
            description=description,
            epilog=epilog,
            allow_abbrev=False,
            formatter_class=argparse.RawDescriptionHelpFormatter,
        )
        self.add_argument(CONFIG, metavar="FILE", help=CONFIG_HELP)
        version = f"crisis-tui {tui.__version__}"
        self.add_argument("--version", action="version", version=version)

    def error(self, message: str) -> NoReturn:
        """Say what is wrong and how it is used; exit 2."""
        sys.stderr.write(f"{self.format_usage()}{self.prog}: {harmless(message)}\n")
        sys.exit(Code.WRONG_USE)

    def add_format(self, formats: Iterable[str]) -> None:
        """`--format`, a table if not given; `--output`, standard output if not given."""
        self.add_argument(
            "--format",
            choices=tuple(formats),
            default="table",
            help="how to print it (default: %(default)s)",
        )
        self.add_argument(
            "--output", metavar="FILE", help="write it into this file, all of it or nothing"
        )

    def add_in(self) -> None:
        """`--in`, what the dashboard would open if not given."""
        self.add_argument(
            "--in",
            dest="paths",
            metavar="PATH",
            nargs="+",
            action="extend",
            default=[],
            help="files and folders to read (default: what the dashboard would open)",
        )

    def add_rejected(self) -> None:
        """`--with-rejected`, without them if not given."""
        self.add_argument(
            "--with-rejected",
            action="store_true",
            help="the claims that you rejected in the dashboard too",
        )

    def add_words(self, does: str) -> None:
        """The words of a search; `parse_words` understands them."""
        self.add_argument("words", metavar="WORDS", nargs="*", help=does)

    def parse_words(self, words: Sequence[str]) -> argparse.Namespace:
        """The options, with `words` as one text; a word may begin with a hyphen (`-not`)."""
        options, rest = self.parse_known_args(words)
        strays = [word for word in rest if word.startswith("--")]
        if strays:
            self.error(f"unrecognized arguments: {' '.join(strays)}")
        options.words = " ".join((*options.words, *rest))
        return options
