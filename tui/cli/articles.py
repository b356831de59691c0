"""`crisis-tui articles`: the list of articles."""

from collections.abc import Sequence

from tui.cli.parser import Parser
from tui.cli.printing import show
from tui.cli.work import Work
from tui.export import ARTICLES, FORMATS


def command(words: Sequence[str]) -> int:
    """Run it; the exit code."""
    parser = Parser(
        "articles", "List the articles: when and where published, how many claims and names."
    )
    parser.add_in()
    parser.add_rejected()
    parser.add_format(FORMATS)
    options = parser.parse_args(words)
    work = Work(options.config)
    readings = work.readings(work.corpus(options.paths, kept=True))
    show(ARTICLES, work.accepted(readings, options), options)
    return work.code
