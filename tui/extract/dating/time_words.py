"""The words between a time and a number phrase that open a clause or tell of something else."""

from collections.abc import Iterable, Sequence

from tui.extract.dating.times import Time
from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Lexicon


class TimeWords:
    """Reads single words round times."""

    def __init__(self, lexicon: Lexicon) -> None:
        grammar = lexicon.grammar
        self._relatives = grammar["relatives"]
        self._openers = (grammar["subordinators"] | self._relatives) - {"since", "that", "so"}
        self.function = frozenset().union(
            *(
                grammar[name]
                for name in ("prepositions", "conjunctions", "subordinators", "adverbs")
            )
        )
        self.determiners = grammar["determiners"]
        self.events = grammar["events"]
        self._hours = grammar["hours"]
        self.apart = grammar["other_times"]
        self.sums = grammar["sums"]
        self.superlatives = grammar["superlatives"]

    def openings(self, p: Parsed, first: int, after: int) -> Iterable[int]:
        """The words of a stretch that open a clause."""
        for i in range(first, after):
            token = p.sentence.tokens[i]
            if token.name is not None or p.figure_at[i] is not None:
                continue
            if token.word == "as" and _compares(p.sentence.words, i):
                continue
            if token.word in self._openers and not (i == first and token.word in self._relatives):
                yield i

    def is_of_another(self, p: Parsed, after: int, time: Time) -> bool:
        """Whether it tells when something else was: "after a raid on Monday", "ahead of a vote"."""
        words = p.sentence.words
        for i in range(time.first - 1, after - 1, -1):
            if words[i] in {"after", "before", "following", "ahead"}:
                if words[i + 1] in self._hours:
                    continue  # "before dawn on Friday"
                return i < time.first - 1 or p.sentence.word(time.at + 1) == "'s"
            if words[i] == "," or p.group_at[i] is not None or p.figure_at[i] is not None:
                return False
        return False


def _compares(words: Sequence[str], at: int) -> bool:
    """Whether an "as" opens no clause: "as well as", "as many as", "as of"."""
    if words[at - 1 : at] in (["well"], ["such"], ["many"], ["much"], ["few"]):
        return True
    follow = words[at + 1 : at + 3]
    return follow[:1] in (["well"], ["part"], ["of"]) or follow[1:] == ["as"]
