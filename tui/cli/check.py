"""`crisis-tui check`: mistakes in the config and the word lists, and how often each rule fires."""

from collections import Counter
from collections.abc import Iterator, Sequence

from tui.cli.parser import Parser
from tui.cli.printing import show
from tui.cli.work import Work
from tui.export import FORMATS, RULES, RuleHits
from tui.library.corpus import Corpus


def command(words: Sequence[str]) -> int:
    """Run it; the exit code."""
    parser = Parser(
        "check",
        "Look for mistakes in the config and the word lists (unknown options, spellings that\n"
        "two entries claim), and count how often each rule fills a slot in the articles.",
    )
    parser.add_in()
    parser.add_format(FORMATS)
    options = parser.parse_args(words)
    work = Work(options.config)
    corpus = work.corpus(options.paths)
    work.note(corpus.words.problems)
    show(RULES, _hits(work, corpus), options)
    return work.code


def _hits(work: Work, corpus: Corpus) -> Iterator[RuleHits]:
    """Every rule that filled a slot, the busiest of a slot first, then verbs that never did."""
    counted = Counter(
        (str(why.slot), why.rule)
        for read in work.readings(corpus)
        for claim in read.claims
        for why in claim.why
    )
    for (slot, rule), hits in sorted(counted.items(), key=lambda one: (one[0][0], -one[1])):
        yield RuleHits(slot, rule, hits)
    read = {rule.rpartition("-of-")[2] for slot, rule in counted if slot == "status"}
    for name, words in corpus.words.words("status").items():
        if "verbs" in words and name not in read:
            yield RuleHits("status", f"verbs of [{name}]", 0)
