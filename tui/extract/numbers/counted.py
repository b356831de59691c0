"""What a number counts."""

from dataclasses import dataclass, replace
from typing import Final

from tui.extract.words.inflect import singular
from tui.extract.words.lexicon import Noun
from tui.extract.words.tokens import Sentence, Token
from tui.gazetteer import Name
from tui.model import Category, MentionType

OWNERS: Final = frozenset(
    {
        MentionType.NATIONALITY,
        MentionType.COUNTRY,
        MentionType.ORG,
        MentionType.PLACE,
        MentionType.PERSON,
        MentionType.UNIT,
    }
)
QUOTES: Final = frozenset("\"[]'")
_LONGEST_MODEL: Final = 7  # tokens of "F/A-18E" and the like
_LONG_DASHES: Final = frozenset("\u2014\u2015")


@dataclass(frozen=True, slots=True)
class Counted:
    """What a number counts.

    `first` and `after` are tokens: of the whole phrase behind the number, `head` the token of
    the head noun. `category` is None where the noun is no force; `noun` is set for people.
    `owners` are the names inside the phrase ("US" troops, "Kyiv's" forces), `military` tells
    of a military word inside it, `pronoun` is the token of a possessive ("its"), `partitive`
    tells that a part of a whole is counted.
    """

    first: int
    after: int
    head: int
    item: str
    category: Category | None = None
    noun: Noun | None = None
    owners: tuple[Name, ...] = ()
    military: bool = False
    pronoun: int | None = None
    partitive: bool = False


def is_hyphen(s: Sentence, at: int) -> bool:
    """Whether token `at` joins words as in "anti-tank"; a dash between clauses does not."""
    if s.word(at) != "-":
        return False
    token = s.tokens[at]
    doubled = "-" in (s.glued(at + 1), s.words[at - 1] if at and s.glued(at) else "")
    apart = not s.glued(at) and not s.glued(at + 1)
    return not doubled and not apart and s.said(token) not in _LONG_DASHES


def designation(s: Sentence, at: int) -> int:
    """Where the model named at token `at` by letters and digits ends: "PX-20", "3B7K"; else `at`.

    Its letters are large, and no space stands inside.
    """
    end, letters, digits = at, False, False
    while end < len(s.words) and end - at < _LONGEST_MODEL and not s.is_named(end):
        word = s.words[end]
        if end > at and not s.glued(end):
            break
        if word.isalpha():
            if not s.said(s.tokens[end]).isupper():
                break
            letters = True
        elif word[0].isdecimal():
            digits = True
        elif not is_hyphen(s, end):
            break
        end += 1
    return end if letters and digits else at


def is_echelon(token: Token) -> bool:
    """Whether a token is a common noun for a formation: "brigade"."""
    name = token.name
    return name is not None and name.entry is not None and name.entry.kind == "echelon"


def joined(one: Counted, other: Counted) -> Counted:
    """Two nouns under one number: "tanks and guns" keep their category, mixed ones are weapons."""
    same = one.category is other.category
    category = one.category if same else Category.WEAPON
    item = f"{one.item} and {other.item}" if same else other.item
    return replace(
        one,
        after=other.after,
        head=other.head,
        category=category,
        item=item,
        noun=one.noun if other.noun else None,
    )


def item(s: Sentence, start: int, after: int) -> str:
    """The noun phrase of tokens `start` to `after` without its owners, its head singular."""
    words: list[str] = []
    skipped = start
    for at, token in enumerate(s.tokens[start:after], start):
        if at < skipped:
            continue
        if token.name is not None and token.name.type in OWNERS and not is_echelon(token):
            skipped = at + 3 if s.glued(at + 1) == "-" else at  # "Germany-based"
            if token.name.type is not MentionType.NATIONALITY:
                words.clear()
        elif token.word == "'s" or token.word in QUOTES or (token.word == "and" and not words):
            continue
        elif words and (token.word == "-" or words[-1].endswith("-")):
            words[-1] += token.word
        else:
            words.append(token.word)
    return singular(" ".join(words).replace("and other ", "")).strip("- ")
