"""Soldiers counted by their nation alone: "the force includes 300 Rohirrim"."""

from dataclasses import replace
from typing import Final

from tui.extract.context import Told
from tui.extract.counted import Counted
from tui.extract.inflect import singular
from tui.extract.lexicon import Lexicon
from tui.extract.parse import Parsed
from tui.extract.quantities import Figure
from tui.model import Category, MentionType

_PASSAGE: Final = 400  # characters; as far back soldiers make a passage one about forces
_MOST: Final = 100_000  # more are a people
_HARM: Final = ("kill", "die", "wound", "capture", "withdraw", "engage")


class Nationals:
    """Tells soldiers from citizens by the passage they stand in."""

    def __init__(self, lexicon: Lexicon) -> None:
        passages = lexicon.passages
        self._forces = passages["forces"] | passages["bodies"]
        self._civilians = lexicon.civilians | passages["civilian"]

    def counted(self, p: Parsed, figure: Figure, told: Told) -> Counted | None:
        """The people of a nation as soldiers; None for other nouns and where they may be none.

        Whoever is killed, fights or flees may be anybody; those who are sent or stay are soldiers
        where soldiers are counted round them.
        """
        counted = figure.counted
        if counted is None or counted.after - counted.first != 1 or figure.numeral.vague:
            return None
        token = p.sentence.tokens[counted.first]
        nation = token.name is not None and token.name.type is MentionType.NATIONALITY
        if not nation or singular(token.word) == token.word or self._is_civil(p, figure):
            return None
        if not (self._forces & set(p.sentence.words) or self._among_soldiers(p, told)):
            return None
        item = singular(counted.item)
        return replace(counted, item=item, category=Category.PERSONNEL, military=True)

    def _is_civil(self, p: Parsed, figure: Figure) -> bool:
        """Whether the phrase may be about anybody."""
        number = figure.numeral.low or 0
        odd = (figure.numeral.exact and number == 1) or number > _MOST
        harmed = any(g.doing is not None and g.doing.name in _HARM for g in p.groups)
        return odd or harmed or bool(self._civilians & set(p.sentence.words))

    def _among_soldiers(self, p: Parsed, told: Told) -> bool:
        last = told.claims[-1] if told.claims else None
        if last is None or last.category is not Category.PERSONNEL:
            return False
        return p.sentence.span.start - last.sentence.end < _PASSAGE
