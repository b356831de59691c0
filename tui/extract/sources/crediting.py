"""Papers that give somebody a number: "the white paper gives Arnor 300 tanks"."""

from tui.extract.governing.governor import Governor
from tui.extract.verbs.parse import Parsed
from tui.extract.words.lexicon import Lexicon


class Crediting:
    """Tells such papers from those who hand things over."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._verbs = lexicon.owners["credits"]
        self._papers = lexicon.owners["papers"]

    def is_by(self, p: Parsed, governor: Governor) -> bool:
        """Whether the verb is one of crediting, and a paper its subject."""
        before = p.sentence.words[governor.first - 1] if governor.first else ""
        return governor.lemma in self._verbs and before in self._papers
