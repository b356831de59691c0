"""Where a name beside forces, or told before them, is not that of their owner."""

from tui.extract.governing.governor import LOSSES
from tui.extract.ownership.asked import Asked
from tui.extract.ownership.taking import Taking
from tui.extract.ownership.watching import Watching
from tui.extract.words.lexicon import Lexicon
from tui.model import Category


class Withheld:
    """Knows the forces that are not those of whoever is named."""

    def __init__(self, lexicon: Lexicon) -> None:
        self._watching = Watching(lexicon)
        self._taking = Taking(lexicon)
        self._unbound = lexicon.owners["unbound"]
        self._needs = lexicon.owners["needs"]
        self._captured = lexicon.owners["captured"]

    def captured(self, a: Asked) -> bool:
        """Whether who is named may be the captor: "posted a video of 40 captured riders"."""
        words = a.p.sentence.words[a.figure.first : a.figure.after]
        return any(g.is_a("capture") for g in a.governors) or bool(self._captured & set(words))

    def free(self, a: Asked) -> bool:
        """Whether nothing said before tells the owner: of missiles, gunmen, what is bought."""
        return self.unbound(a) or self.missile(a) or self.taken(a)

    def unbound(self, a: Asked) -> bool:
        """As in "more than 40 gunmen": nobody's but for what their own sentence says."""
        counted = a.figure.counted
        return counted is not None and bool(self._unbound & set(counted.item.split()[-1:]))

    def needed(self, a: Asked) -> bool:
        """As in "needs seven more wains": nobody's who was told to have some."""
        return self.taken(a) and a.governors[0].lemma in self._needs

    def taken(self, a: Asked) -> bool:
        """As in "Arnor received 300 bows": those who get arms have them from somebody else."""
        return bool(a.governors) and self._taking.is_by(a.p, a.governors[0], a.figure)

    def watched(self, a: Asked) -> bool:
        """As in "Arnor counted nine ships": those who watch forces do not own them."""
        return bool(a.governors) and self._watching.is_by(a.p, a.governors[0])

    def missile(self, a: Asked) -> bool:
        """As in "Three rockets hit the base": whose they are only the text can tell."""
        counted = a.figure.counted
        missile = counted is not None and counted.category is Category.MISSILE
        return missile and bool(a.governors) and not a.governors[0].is_a(*LOSSES)
