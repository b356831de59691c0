"""`crisis-tui search`: find articles."""

from collections.abc import Sequence

from tui.cli.parser import Parser
from tui.cli.printing import show
from tui.cli.streams import say
from tui.cli.work import Work
from tui.export import FORMATS, HITS

EPILOG = """\
plain words are always enough; operators are there for who wants them:
  "a phrase"   -not   a|b   actor:russia   what:personnel   status:massed
  place:poland   says:pentagon   outlet:post   >5000   after:2022-02   before:2022-03
  unread   rejected   (what you marked in the dashboard)
a hyphen before any of them asks for the opposite: -outlet:post   -unread
(in quotes where the shell would read them itself: '>5000', '"a phrase"')

examples:
  crisis-tui search stoltenburg
  crisis-tui search 'place:poland >5000' --in corpus --format jsonl
"""


def command(words: Sequence[str]) -> int:
    """Run it; the exit code."""
    parser = Parser(
        "search",
        "Find articles by their words, names and forces, best first: as typed, then\n"
        "with typing errors and other spellings allowed for.",
        epilog=EPILOG,
    )
    parser.add_words("what to find")
    parser.add_in()
    parser.add_format(FORMATS)
    options = parser.parse_words(words)
    if not options.words.strip():
        parser.error("the following arguments are required: WORDS")
    work = Work(options.config)
    found = work.found(work.corpus(options.paths, decided=True, kept=True), options.words)
    show(HITS, found.hits, options)
    if not found.hits:
        say(f"no match; try: {found.suggestion}" if found.suggestion else "no match")
    return work.code
