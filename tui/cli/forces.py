"""`crisis-tui forces`: the table of forces."""

from collections.abc import Iterable, Iterator, Sequence

from tui.cli.parser import Parser
from tui.cli.printing import show
from tui.cli.work import Work
from tui.export import FORCES, FORMATS, GROUPED_FORCES
from tui.forces import By, Telling, fold, group
from tui.model import Reading

EPILOG = """\
examples:
  crisis-tui forces
  crisis-tui forces actor:russia status:massed --in corpus
  crisis-tui forces --by place --format csv > forces.csv
"""


def command(words: Sequence[str]) -> int:
    """Run it; the exit code."""
    parser = Parser(
        "forces",
        "Print who has how many of what, doing what, where, when and who says so. Figures\n"
        "that several articles tell are one line; ⚠ marks totals that cannot both hold.",
        epilog=EPILOG,
    )
    parser.add_words("only what these words find, as `search` does")
    parser.add_in()
    parser.add_argument("--by", choices=[by.value for by in By], help="group the rows by this")
    parser.add_rejected()
    parser.add_format(FORMATS)
    options = parser.parse_words(words)
    work = Work(options.config)
    corpus = work.corpus(options.paths, decided=True, kept=True)
    if options.words.strip():
        found = work.found(corpus, options.words, with_rejected=options.with_rejected)
        tellings: Iterable[Telling] = found.tellings
    else:
        tellings = told(work.accepted(work.readings(corpus), options))
    if options.by is None:
        show(FORCES, fold(tellings), options)
    else:
        show(GROUPED_FORCES, group(fold(tellings), By(options.by)), options)
    return work.code


def told(readings: Iterable[Reading]) -> Iterator[Telling]:
    """Every claim of the readings."""
    return (Telling(read.article, claim) for read in readings for claim in read.claims)
