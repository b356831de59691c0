"""The noun phrase behind a number: what is counted, and whose it is said to be."""

from dataclasses import replace
from typing import Final

from tui.extract.numbers.counted import OWNERS, QUOTES, Counted, designation, is_hyphen, item
from tui.extract.numbers.heads import Head, Heads
from tui.extract.numbers.labels import Labels
from tui.extract.numbers.lists import Lists
from tui.extract.numbers.modifiers import Modifiers
from tui.extract.numbers.openings import Opening
from tui.extract.words.lexicon import Lexicon, Noun
from tui.extract.words.tokens import Sentence
from tui.gazetteer import Name
from tui.model import Category, MentionType

__all__ = ["Counted", "NounPhrases"]

LONGEST: Final = 9  # tokens between a number and its noun; longer is another phrase


class _Walk:
    """How far a phrase has been read: the noun found last, the owners and military words so far.

    `head` is the token of that noun, None where none was found since the last owner; `category`
    and `noun` are set where it counts forces.
    """

    __slots__ = ("at", "category", "first", "head", "military", "noun", "owners", "start")

    def __init__(self, opening: Opening) -> None:
        self.first, self.start, self.at = opening.first, opening.at, opening.at
        self.head: int | None = None
        self.category: Category | None = None
        self.noun: Noun | None = None
        self.owners: tuple[Name, ...] = () if opening.owner is None else (opening.owner,)
        self.military = False

    def take_head(self, head: Head) -> None:
        """Take a noun that counts forces; "fighters" behind an aircraft are no people."""
        is_aircraft = self.head is not None and self.category is Category.AIR and head.noun
        self.category = Category.AIR if is_aircraft else head.category
        self.noun = None if is_aircraft else head.noun
        self.military = self.military or head.noun is None
        self.head, self.at = head.at, head.at + 1

    def take_word(self, width: int = 1) -> None:
        """Take a noun or modifier that counts no force by itself."""
        self.at += width
        self.head, self.category, self.noun = self.at - 1, None, None

    def take_owner(self, s: Sentence, name: Name) -> None:
        """Take the name of an owner, and "'s" behind it: the noun is still to come."""
        self.owners = (*self.owners, name)
        self.head = self.category = self.noun = None
        self.at += 2 if s.word(self.at + 1) == "'s" else 1

    def counted(self, s: Sentence, opening: Opening) -> Counted | None:
        """What was read; None where no noun was found."""
        if self.head is None:
            return None
        return Counted(
            self.first,
            self.head + 1,
            self.head,
            item(s, self.start, self.head + 1),
            self.category,
            self.noun,
            self.owners,
            self.military,
            opening.pronoun,
            opening.partitive,
        )


class NounPhrases:
    """Reads the phrase behind a number."""

    def __init__(self, lexicon: Lexicon, labels: Labels) -> None:
        words = lexicon.counting_words
        self._heads = Heads(lexicon)
        self._modifiers = Modifiers(lexicon, self._heads, labels)
        self._lists = Lists(lexicon)
        self._verbs = lexicon.verbs
        self._actions = lexicon.action_nouns
        self._military = lexicon.military
        self._carriers = words["carriers"]
        self._not_owned = words["not_owned"]
        self._in_uniform = [tuple(phrase.split()) for phrase in words["in_uniform"]]

    def after(self, s: Sentence, opening: Opening, *, plain: bool) -> Counted | None:
        """The phrase that begins at `opening`; None where no noun follows.

        `plain` says that the number needs a plural ("300 tank attacks" counts attacks).
        """
        found = self._one(s, opening, plain=plain)
        if found is None or found.category is None:
            return found
        if plain and (other := self._shared_head(s, found)) is not None:
            return other
        if any(s.has(phrase, found.after) for phrase in self._in_uniform):
            found = replace(found, military=True)
        return self._lists.extended(s, found, lambda at: self._one(s, Opening(at, at), plain=True))

    def _shared_head(self, s: Sentence, found: Counted) -> Counted | None:
        """What is counted where the noun only describes it: "missile and drone factories"."""
        word = s.words[found.head]
        joined = s.word(found.after) in {"and", "or"} and s.tokens[found.head].name is not None
        if not joined or self._heads.is_plural(word):
            return None
        at = found.after + 1
        other = self._one(s, Opening(at, at), plain=True) if at < len(s.words) else None
        behind = other is not None and other.category is None and _ends_in_s(s.words[other.head])
        return replace(other, first=found.first) if other is not None and behind else None

    def _one(self, s: Sentence, opening: Opening, *, plain: bool) -> Counted | None:
        """The phrase alone, without the nouns listed behind it."""
        walk = _Walk(opening)
        limit = min(len(s.words), opening.at + LONGEST)
        while walk.at < limit and self._step(s, walk, plain=plain):
            pass
        return walk.counted(s, opening) or self._named(s, walk)

    def _named(self, s: Sentence, walk: _Walk) -> Counted | None:
        """What is counted by a name alone: "12 Afghans", "1,260 Russian military"."""
        if not walk.owners:
            return None
        name, last = walk.owners[-1], s.words[walk.at - 1].rpartition(" ")[2]
        counted = Counted(walk.first, walk.at, walk.at - 1, last, owners=walk.owners)
        if name.type is MentionType.NATIONALITY and last.endswith("s"):
            return counted
        noun = self._heads.people(last)
        is_military = name.entry is not None and name.entry.kind == "military"
        if noun is None or not is_military or not self._heads.is_plural(last):
            return None
        follow = s.word(walk.at)
        if _ends_in_s(follow) and follow not in self._modifiers.stop:
            return None  # "two Arnorian military positions"
        return replace(counted, category=Category.PERSONNEL, noun=noun, item=noun.item)

    def _step(self, s: Sentence, walk: _Walk, *, plain: bool) -> bool:
        """Take the next tokens into the phrase; False where it has ended."""
        at = walk.at
        if _owns(s, at):
            return False  # "the two armies' commanders"
        head = self._heads.at(s, at, directly=at == walk.start)
        if head is not None:
            if walk.head == at - 1:  # "army prisoners", "security force members"
                soldierly = s.words[at - 1] in self._military or walk.noun is not None
                walk.military = walk.military or soldierly
            walk.take_head(head)
            return walk.at < len(s.words) and self._goes_on(s, head.at, walk.at, plain=plain)
        if walk.head is not None and walk.category is not None:
            if self._closes(s, walk, walk.head, plain=plain):
                return False
            if not self._extends(s, walk.head, at, plain=plain):
                return False
        name = s.tokens[at].name
        if name is not None and name.type in OWNERS:
            if s.glued(at + 1) == "-" and s.word(at + 2) in self._not_owned:
                walk.at += 3  # "Germany-based"
                return True
            walk.take_owner(s, name)  # "Danes" are counted themselves
            return name.type is not MentionType.NATIONALITY or not _ends_in_s(s.words[at])
        return self._modify(s, walk)

    def _modify(self, s: Sentence, walk: _Walk) -> bool:
        """Take a modifier, or a noun that counts no force."""
        width = self._modifiers.width(s, walk.at, walk.start)
        if not width or self._is_over(s, walk):
            return False
        word = s.words[walk.at]
        walk.military = walk.military or word in self._military
        if word in QUOTES:
            walk.at += 1
        else:
            walk.take_word(width)
        return True

    def _closes(self, s: Sentence, walk: _Walk, head: int, *, plain: bool) -> bool:
        """Take the last noun of a compound: "rebel groups", "Y-20 tankers"."""
        if plain and self._is_compound(s, head, walk.at):
            walk.take_word()
            return True
        if s.tokens[walk.at].name is None and s.words[walk.at] in self._carriers:
            walk.head = walk.at
            return True
        return False

    def _is_compound(self, s: Sentence, head: int, at: int) -> bool:
        """Whether a plural noun behind a singular one is what is counted: "two rebel groups"."""
        word = s.words[at]
        if s.tokens[at].name is not None or word in self._modifiers.stop:
            return False
        model = s.tokens[head].name
        is_model = model is not None and model.entry is not None and not model.entry.common
        if is_model and word in self._carriers and word not in self._actions:
            return False
        return self._is_bare(s.words[head]) and _ends_in_s(word)

    def _is_bare(self, head: str) -> bool:
        """Whether the noun found last may only modify the one to come."""
        return not self._heads.is_plural(head) or self._modifiers.is_adjective(head)

    def _goes_on(self, s: Sentence, head: int, at: int, *, plain: bool) -> bool:
        """Whether the phrase may go on behind a head: "missile" strikes, "tank" crews."""
        word = s.words[head]
        if is_hyphen(s, at) or (plain and not self._heads.is_plural(word)):
            return True
        if self._modifiers.goes_on(s, head, at):
            return True
        if self._heads.is_plural(word) and not self._heads.is_mass(word):
            return False
        one_space = s.tokens[at].start == s.tokens[at - 1].end + 1
        return one_space and self._heads.at(s, at) is not None

    def _extends(self, s: Sentence, head: int, at: int, *, plain: bool) -> bool:
        """Whether the word behind a head noun belongs to its phrase."""
        word = s.words[at]
        if is_hyphen(s, at) or designation(s, at) > at:
            return True
        follows = word.isalpha() and word not in self._modifiers.stop and not word.endswith("ly")
        if not follows and s.tokens[at].name is not None:  # "captured Islamic State fighters"
            follows = at + 1 < len(s.words) and self._heads.at(s, at + 1) is not None
        return plain and follows and self._is_bare(s.words[head])

    def _is_over(self, s: Sentence, walk: _Walk) -> bool:
        """Whether a plural that counts no force has ended the phrase: "two bodies put ..."."""
        if walk.category is not None or walk.head != walk.at - 1:
            return False
        before = s.words[walk.at - 1]
        plural = _ends_in_s(before) and self._heads.is_plural(before)
        return plural and s.words[walk.at] in self._verbs


def _owns(s: Sentence, at: int) -> bool:
    """Whether a plural before token `at` is a possessive: "armies'"."""
    owner = s.words[at - 1] if s.glued(at) == "'" else ""
    return _ends_in_s(owner) and s.tokens[at - 1].name is None and not s.glued(at + 1)


def _ends_in_s(word: str) -> bool:
    return word.endswith("s") and not word.endswith("ss") and word.isalpha()
