"""What "would" makes of a verb: a plan that is reported, a proposal, a loss that is only told."""

from typing import Final

from tui.extract.verbs.mood import Mood
from tui.extract.verbs.parse import Parsed
from tui.extract.verbs.verb_group import VerbGroup
from tui.extract.words.lexicon import Lexicon

_REACH: Final = 12  # tokens between a draft and its verb
_STOPS: Final = frozenset({";", ":"})
_LOSSES: Final = ("kill", "die", "lose", "wound", "capture", "destroy")


class Would:
    """Reads "would" where no condition is told."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._drafts = lexicon.status_words["drafts"]

    def mood(self, p: Parsed, group: VerbGroup) -> Mood:
        """As in "would send" a plan, "the bill would send" no more than a proposal.

        What would have been done was not, but for losses: these are only reported so.
        """
        words = p.sentence.words
        if "have" in words[group.first : group.main]:
            lost = group.doing is not None and group.doing.name in _LOSSES
            return Mood.FACT if lost else Mood.POSSIBLE
        for i in range(group.first - 1, max(-1, group.first - _REACH), -1):
            if p.group_at[i] is not None or words[i] in _STOPS:
                break
            if words[i] in self._drafts:
                return Mood.POSSIBLE
        return Mood.PLAN
