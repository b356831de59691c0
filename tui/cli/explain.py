"""`crisis-tui explain`: why a figure was read as it was."""

from collections.abc import Iterator, Sequence

from tui.cli.parser import Parser
from tui.cli.printing import show
from tui.cli.streams import say
from tui.cli.work import Work, exists
from tui.export import EXPLAINED, FORMATS, Explained
from tui.model import Claim, PassedOver, Reading, Span

EPILOG = """\
AWAY counts the characters between the figure and the words that a rule read: negative
before it, 0 inside it. OFFSET is a place in the text, as `start` in the other commands.

examples:
  crisis-tui explain dispatch.txt
  crisis-tui explain dispatch.txt:1043
"""


def command(words: Sequence[str]) -> int:
    """Run it; the exit code."""
    parser = Parser(
        "explain",
        "Print, for each figure of an article, which rule filled each slot from which words,\n"
        "and which counted phrases were passed over and why.",
        epilog=EPILOG,
    )
    parser.add_argument("place", metavar="FILE[:OFFSET]", help="an article, or a place in it")
    parser.add_format(FORMATS)
    options = parser.parse_args(words)
    path, offset = _split(options.place)
    work = Work(options.config)
    readings = work.readings(work.corpus([path]))
    found = [one for read in readings for one in _explained(read, offset)]
    show(EXPLAINED, found, options)
    if not found:
        say("nothing is counted there")
    return work.code


def _split(place: str) -> tuple[str, int | None]:
    """The file and the offset in it, None for all of it; a file may have a colon in its name."""
    path, colon, offset = place.rpartition(":")
    if not colon or not (offset.isascii() and offset.isdigit()) or exists(place):
        return place, None
    return path, int(offset[:12])


def _explained(read: Reading, offset: int | None) -> Iterator[Explained]:
    """What is counted in the article, or at the offset: the phrase there, else all of its line."""
    counted: list[Claim | PassedOver] = [*read.claims, *read.passed_over]
    counted.sort(key=lambda one: one.span)
    if offset is not None:
        here = [one for one in counted if one.span.start <= offset < one.span.end]
        line = _line(read.article.text, offset)
        counted = here or [one for one in counted if line.holds(one.span)]
    return (Explained(read.article, one) for one in counted)


def _line(text: str, offset: int) -> Span:
    end = text.find("\n", offset)
    return Span(text.rfind("\n", 0, offset) + 1, len(text) if end < 0 else end)
