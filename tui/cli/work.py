"""What the commands do alike: load the config, read articles, report problems, count them."""

import os
from argparse import Namespace
from collections.abc import Iterable, Iterator, Sequence
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

from tui.cli.codes import Code, WrongUseError
from tui.cli.streams import report, say
from tui.config import load as load_config
from tui.library.opening import config_file, data_folder, opening
from tui.model import Problem, Reading
from tui.reader import FORMATS
from tui.reader.opening import is_folder

if TYPE_CHECKING:
    from tui.library import Found
    from tui.library.corpus import Corpus
    from tui.library.decisions import Decisions

STANDARD_INPUT = "-"


class Work:
    """One run of a command; its problems are reported as they come."""

    def __init__(self, config: str | None) -> None:
        """Load the config of that name, or the one that applies here."""
        self._problems = 0
        path = config_file(config)
        self.config, problems = load_config(path)
        self.note(problems)

    @property
    def code(self) -> Code:
        """How the run ends, as far as it has come."""
        return Code.PROBLEMS if self._problems else Code.DONE

    def note(self, problems: Iterable[Problem]) -> None:
        """Report problems, and remember that there were some."""
        for problem in problems:
            self._problems += 1
            report(problem)

    @cached_property
    def decisions(self) -> "Decisions":
        """What the user decided; what is wrong with the file of it is reported."""
        from tui.library.decisions import Decisions  # noqa: PLC0415 - `check` asks for none

        decisions, problems = Decisions.open(data_folder())
        self.note(problems)
        return decisions

    def corpus(
        self, given: Sequence[str], *, decided: bool = False, kept: bool = False
    ) -> "Corpus":
        """The articles of the files and folders; WrongUseError where not one of them exists.

        With `decided` it knows what the user decided, with `kept` what was read before.
        """
        from tui.library.corpus import Corpus  # noqa: PLC0415 - `--help` reads no articles

        opened = opening(given, self.config)
        if not opened.paths:
            raise WrongUseError(opened.said)
        if not any(map(exists, opened.paths)):
            raise WrongUseError(f"no such file or folder: {', '.join(opened.paths)}")
        return Corpus(
            opened.paths,
            vocabulary=self.config.vocabulary,
            said=opened.said,
            decisions=self.decisions if decided else None,
            kept=kept,
        )

    def readings(self, corpus: "Corpus", *, date: str | None = None) -> Iterator[Reading]:
        """Every article, read; what is wrong with them is reported.

        `date` is the publication date of articles that tell none, ISO 8601.
        """
        if corpus.said:
            say(corpus.said)
        if self.config.vocabulary:
            self.note(corpus.words.problems)
        bare = [path for path in corpus.paths if is_folder(path)]
        for one in corpus.readings(date=date):
            if bare:
                bare = [folder for folder in bare if not _lies_in(one, folder)]
            if isinstance(one, Problem):
                self.note([one])
            else:
                self.note(one.article.problems)
                yield one
        for folder in bare:
            say(f"{folder}: holds nothing to read; what can be read ends with {' '.join(FORMATS)}")

    def accepted(self, readings: Iterable[Reading], options: Namespace) -> Iterator[Reading]:
        """The readings without the claims that the user rejected, unless options ask for them."""
        if options.with_rejected:
            yield from readings
        else:
            yield from map(self.decisions.accepted, readings)

    def found(self, corpus: "Corpus", words: str, *, with_rejected: bool = False) -> "Found":
        """What the words find in the corpus, without the claims that the user rejected.

        What cannot be read in the words is reported.
        """
        library = corpus.library()
        for reading in self.readings(corpus):
            library.add(reading)
        found = library.search(words, with_rejected=with_rejected)
        for line in found.unclear:
            self._problems += 1
            say(line)
        return found


def _lies_in(one: Reading | Problem, folder: str) -> bool:
    path = one.path if isinstance(one, Problem) else one.article.path
    return path == folder or path.startswith(os.path.join(folder, ""))  # noqa: PTH118 - "./a" stays


def exists(path: str) -> bool:
    """Whether there is such a file, folder or link, or it is standard input."""
    try:
        return path == STANDARD_INPUT or os.path.lexists(Path(path))
    except ValueError:  # a NUL in the name
        return False
