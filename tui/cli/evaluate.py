"""`crisis-tui evaluate`: compare what is read with what is true."""

from collections.abc import Iterator, Sequence
from itertools import chain
from pathlib import Path

from tui.cli.codes import WrongUseError
from tui.cli.parser import Parser
from tui.cli.printing import deliver, listed
from tui.cli.work import Work, exists
from tui.evaluation import Evaluation, Names, Truth, evaluate, truths
from tui.export import FORMATS, MEASURES, MISSES
from tui.library.corpus import Corpus
from tui.model import MentionType, Problem
from tui.text.fold import fold
from tui.vocabulary import Vocabulary

EPILOG = """\
A truth file is JSON: {"article": FILE NAME, "claims": [...]} with the slots of
docs/claims.md; `status` may list every value that a careful colleague could choose.
found: the figure and its number are right; claim: category, actor and status too.

example:
  crisis-tui evaluate tests/truth --in corpus --misses
"""


def command(words: Sequence[str]) -> int:
    """Run it; the exit code."""
    parser = Parser(
        "evaluate",
        "Compare what is read with what a person says is true: precision, recall and F1 of\n"
        "the figures and of whole claims, and how right each slot is.",
        epilog=EPILOG,
    )
    parser.add_argument("truth", metavar="TRUTH", nargs="+", help="a truth file, or a folder")
    parser.add_in()
    parser.add_argument("--misses", action="store_true", help="list every difference, by kind")
    parser.add_format(FORMATS)
    options = parser.parse_args(words)
    work = Work(options.config)
    true = list(_truths(work, options.truth))
    found = _compared(work, work.corpus(options.paths), true)
    lines = listed(MEASURES, found.measures, options)
    if options.misses:
        blank = [""] if options.format == "table" else []
        lines = chain(lines, blank, listed(MISSES, found.misses, options))
    deliver(lines, options)
    return work.code


def _truths(work: Work, paths: Sequence[str]) -> Iterator[Truth]:
    if not any(map(exists, paths)):
        raise WrongUseError(f"no such file or folder: {', '.join(paths)}")
    for one in truths(paths):
        if isinstance(one, Problem):
            work.note([one])
        else:
            yield one


def _compared(work: Work, corpus: Corpus, true: Sequence[Truth]) -> Evaluation:
    read = {Path(one.article.path).name: one.claims for one in work.readings(corpus)}
    for truth in true:
        if truth.article not in read:
            work.note([Problem(truth.article, None, "has a truth file, but was not read")])
    return evaluate(true, read, Names(_canonical(corpus.words)))


def _canonical(vocabulary: Vocabulary) -> dict[str, str]:
    """The usual name behind every spelling of a state, a people, a person or the like."""
    return {
        fold(spelling).text: entry.name
        for entry in vocabulary.entries
        if not entry.common and entry.type not in (MentionType.WEAPON, MentionType.UNIT)
        for spelling in entry.spellings
    }
