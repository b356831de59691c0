"""One table of costs side by side, measured in one run: `python tests/bench/run.py`."""

import argparse
import sys
from collections.abc import Iterable
from itertools import chain

from dashboard import keys, starting
from reading import reading

Rows = Iterable[tuple[str, float, str]]


def main() -> None:
    """Measure what is asked for, all of it if nothing is."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--only", choices=("start", "keys", "reading"))
    parser.add_argument("--runs", type=int, default=9, help="of each start (default: 9)")
    parser.add_argument(
        "--articles", type=int, nargs="+", default=[12, 1_000], help="for the cost of keys"
    )
    parser.add_argument("--quantulum", metavar="PYTHON", help="a Python that has quantulum3")
    asked = parser.parse_args()
    if asked.only in (None, "start"):
        show("start, 120x40, median", ("CPU ms", "x import"), 1e3, starting(asked.runs))
    if asked.only in (None, "keys"):
        pressed = chain.from_iterable(map(keys, asked.articles))
        show("a key, 120x40, median", ("CPU ms", ""), 1e3, pressed)
    if asked.only in (None, "reading"):
        show("reading", ("MB/s CPU", "slower"), 1, reading(asked.quantulum))


def show(title: str, units: tuple[str, str], scale: float, rows: Rows) -> None:
    """Print rows as they are measured."""
    line(title.upper(), *units)
    for name, value, beside in rows:
        line(name, f"{value * scale:.2f}", beside)
    line()


def line(name: str = "", value: str = "", beside: str = "") -> None:
    """Print one line of the table at once."""
    sys.stdout.write(f"{name:44}{value:>10}{beside:>12}".rstrip() + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    main()
