"""The noun phrase behind a number: what is counted, and whose it is said to be."""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Final

from tui.extract.inflect import plural, singular
from tui.extract.lexicon import PARTICIPLE, ING, Lexicon, Noun
from tui.extract.numerals import Numerals
from tui.extract.tokens import Sentence, Token
from tui.gazetteer import Name
from tui.model import Category, MentionType, Span

LONGEST: Final = 9  # tokens between a number and its noun; longer is another phrase
_SAME_KIND: Final = frozenset(
    {Category.GROUND, Category.AIR, Category.NAVAL, Category.MISSILE, Category.WEAPON}
)
_OWNERS: Final = frozenset(
    {
        MentionType.NATIONALITY,
        MentionType.COUNTRY,
        MentionType.ORG,
        MentionType.PLACE,
        MentionType.PERSON,
        MentionType.UNIT,
    }
)


@dataclass(frozen=True, slots=True)
class Counted:
    """What a number counts.

    `first` and `after` are tokens: of the whole phrase behind the number, `head` the token of
    the head noun. `category` is None where the noun is no force; `noun` is set for people.
    `owners` are the names inside the phrase ("US" troops, "Kyiv's" forces), `military` tells
    of a military word inside it, `owner_word` is a possessive pronoun ("its").
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
    mixed: bool = False


class NounPhrases:
    """Reads the phrase behind a number."""

    def __init__(self, lexicon: Lexicon, numerals: Numerals) -> None:
        self._numerals = numerals
        grammar = lexicon.grammar
        self._nouns = lexicon.nouns
        self._verbs = lexicon.verbs
        self._military = lexicon.military
        self._actions = lexicon.action_nouns
        self._stop = (
            grammar["prepositions"] | grammar["auxiliaries"] | grammar["relatives"] | grammar["subordinators"]
            | grammar["modals_plan"] | grammar["modals_would"] | grammar["modals_possible"] | grammar["negations"]
            | grammar["there"] | frozenset({"he", "she", "they", "it", "we", "you", "i", "or", "'s"})
        )  # fmt: skip
        self._determiners = grammar["determiners"]
        self._adverbs = grammar["adverbs"]

    def after(self, s: Sentence, i: int, *, plain: bool) -> Counted | None:
        """The phrase that begins at token `i`; None where no noun follows.

        `plain` says that the number needs a plural ("300 tank attacks" counts attacks).
        """
        start, partitive, owners, pronoun = self._opening(s, i)
        found: Counted | None = None
        military = False
        at = start
        while at < len(s) and at - start < LONGEST:
            token = s.tokens[at]
            head = self._head(s, at, directly=at == start)
            if (
                head is not None
                and found is not None
                and found.category is Category.AIR
                and head.noun
            ):
                head = replace(head, category=Category.AIR, noun=None)  # "F-16 fighters"
            if head is not None:
                found = replace(
                    head,
                    first=i,
                    owners=(*owners, *head.owners),
                    military=military or head.military,
                )
                at = head.after
                if not self._goes_on(s, found, at, plain=plain):
                    break
                continue
            if (
                found is not None
                and found.category is not None
                and plain
                and self._compound(s, found, at)
            ):
                found, at = Counted(i, at + 1, at, "", None, None, owners, military), at + 1
                break
            if (
                found is not None
                and found.category
                and token.name is None
                and token.word in _CARRIERS
            ):
                found, at = replace(found, after=at + 1, head=at), at + 1  # "three Y-20 tankers"
                break
            if found is not None and not self._extends(s, found, at, plain=plain):
                break
            if token.name is not None and token.name.type in _OWNERS:
                owners = (*owners, token.name)
                found, at = None, at + 1
                if at < len(s) and s.words[at] == "'s":
                    at += 1
                continue
            if not self._modifies(s, at, start) or self._is_over(s, at, found):
                break
            military = military or token.word in self._military
            if token.word not in "-\"[]'":
                found = Counted(i, at + 1, at, "", None, None, owners, military)
            at += 1
        if (
            found is None
            and owners
            and owners[-1].type is MentionType.NATIONALITY
            and s.words[at - 1].endswith("s")
        ):
            return Counted(i, at, at - 1, s.words[at - 1], None, None, owners)  # "12 Afghans"
        if found is None:
            return None
        found = replace(found, item=_item(s, start, found), pronoun=pronoun, partitive=partitive)
        return self._with_listed(s, found) if found.category else found

    def _compound(self, s: Sentence, found: Counted, at: int) -> bool:
        """Whether a plural noun behind a singular one is what is counted: "two rebel groups"."""
        word = s.words[at]
        model = s.tokens[found.head].name
        if (
            model is not None
            and model.entry is not None
            and not model.entry.common
            and s.words[at] not in self._actions
            and s.words[at] in _CARRIERS
        ):
            return False
        head = s.words[found.head]
        if (
            (_is_plural(head) and head not in _LIKE_ADJECTIVES)
            or s.tokens[at].name is not None
            or word in self._stop
        ):
            return False
        return (
            word.isalpha()
            and word.endswith("s")
            and not word.endswith("ss")
            and self._head(s, at) is None
        )

    def _is_over(self, s: Sentence, at: int, found: Counted | None) -> bool:
        """Whether a plural that counts no force has ended the phrase: "two bodies put ..."."""
        if found is None or found.category is not None or found.head != at - 1:
            return False
        before = s.words[at - 1]
        return (
            before.endswith("s")
            and not before.endswith("ss")
            and _is_plural(before)
            and s.words[at] in self._verbs
        )

    def _opening(self, s: Sentence, i: int) -> tuple[int, bool, tuple[Name, ...], int | None]:
        """Past "of", "the", "its": where the phrase proper begins."""
        at, partitive, pronoun = i, False, None
        if at < len(s) and s.words[at] == "of":
            at += 1
        while at < len(s) and s.words[at] in self._determiners:
            if s.words[at] in _POSSESSIVES:
                pronoun = at
            partitive, at = True, at + 1
        if partitive and at < len(s) and s.tokens[at].name is None:  # "half the 9,800 troops"
            whole = self._numerals.at(s, at)
            at = whole.after if whole is not None and whole.exact else at
        return at, partitive, (), pronoun

    def _head(self, s: Sentence, at: int, *, directly: bool = False) -> Counted | None:
        """The head noun at token `at`, if it is one that counts forces.

        `directly` behind the number "215 wounded" counts people; elsewhere "wounded" is a verb.
        """
        token = s.tokens[at]
        name = token.name
        if (
            name is not None
            and name.type is MentionType.WEAPON
            and name.entry
            and name.entry.category
        ):
            return Counted(at, at + 1, at, "", name.entry.category, None, (), military=True)
        if (
            name is not None
            and name.type is MentionType.UNIT
            and name.entry
            and name.entry.kind == "echelon"
        ):
            return Counted(at, at + 1, at, "", Category.FORMATION, None, (), military=True)
        if name is not None and not (name.type is MentionType.UNIT):
            return None
        for words, noun in self._nouns.get(token.word, ()):
            if s.has(words, at):
                if noun is None or (noun.loss and noun.item in _DONE_TO and not directly):
                    return None
                return Counted(
                    at, at + len(words), at + len(words) - 1, "", Category.PERSONNEL, noun
                )
        return None

    def _goes_on(self, s: Sentence, found: Counted, at: int, *, plain: bool) -> bool:
        """Whether the phrase may go on behind a head: "missile" strikes, "tank" crews."""
        if at >= len(s):
            return False
        if s.words[at] == "-":
            return True
        word = s.words[found.head]
        if plain and not _is_plural(word):
            return True
        if (
            word in _LIKE_ADJECTIVES
            and s.tokens[at].name is None
            and s.words[at].isalpha()
            and s.words[at] not in self._stop
            and (s.words[at] not in self._verbs or s.words[at].endswith("s"))
            and s.words[at] not in self._adverbs
            and s.words[at] not in self._determiners
            and s.words[at] != "and"
        ):
            return True
        return (
            self._head(s, at) is not None
            and s.tokens[at].start == s.tokens[at - 1].end + 1
            and not (_is_plural(word) and word not in _MASS)
        )

    def _extends(self, s: Sentence, found: Counted, at: int, *, plain: bool) -> bool:
        if found.category is None:
            return True
        word = s.words[at]
        if word == "-":
            return True
        bare = not _is_plural(s.words[found.head]) or s.words[found.head] in _LIKE_ADJECTIVES
        return plain and bare and word not in self._stop and word.isalpha()

    def _modifies(self, s: Sentence, at: int, start: int) -> bool:
        """Whether the token may stand between a number and its noun."""
        token = s.tokens[at]
        word = token.word
        if token.date is not None:
            return False
        if token.name is not None:
            return True
        if word == "'s":
            return at > start
        if word == "-":
            return at > start and at + 1 < len(s) and s.tokens[at + 1].start == token.end
        if word in "\"[]'":
            return True
        if word in {"and", "&"}:
            return at > start and self._joins(s, at)
        if word == "other" or (
            s.words[at + 1 : at + 2] == ["-"] and s.tokens[at + 1].start == token.end
        ):
            return word.isalpha()
        if (
            s.words[at - 1] == "-"
            and s.tokens[at - 1].end == token.start
            and word.isalpha()
            and at > start
        ):
            return True  # "burned-out"
        if not word.isalpha() or word in self._stop:
            return False
        if word in self._adverbs and not word.endswith("ly"):
            return s.words[at + 1 : at + 2] == ["-"]
        return self._is_modifier(s, at) or word in self._military

    def _is_modifier(self, s: Sentence, at: int) -> bool:
        """A verb form is a modifier only as participle with a noun close behind it."""
        readings = self._verbs.get(s.words[at])
        if not readings or s.words[at] in self._actions:
            return True
        forms = {verb.form for verb in readings}
        if not forms & {PARTICIPLE, ING}:
            return self._noun_within(s, at + 1, 1)
        follow = s.words[at + 1] if at + 1 < len(s) else ""
        noun = follow.endswith("s") and follow.isalpha() and s.tokens[at + 1].name is None
        return self._noun_within(s, at + 1, 3) or (
            noun and follow not in self._stop | self._verbs.keys()
        )

    def _noun_within(self, s: Sentence, at: int, most: int) -> bool:
        for i in range(at, min(at + most, len(s))):
            if self._head(s, i) is not None:
                return True
            token = s.tokens[i]
            if token.name is None and (
                token.word in self._stop
                or not token.word.isalpha()
                or token.word in self._determiners
            ):
                return False
        return False

    def _joins(self, s: Sentence, at: int) -> bool:
        """Whether "and" joins modifiers of one noun: "British and French troops"."""
        if at + 1 >= len(s):
            return False
        follow = s.tokens[at + 1]
        if follow.word == "other":
            return True
        if follow.name is not None:
            return follow.name.type in _OWNERS
        return (
            follow.word not in self._determiners
            and not follow.word[:1].isdigit()
            and self._noun_within(s, at + 1, 3)
        )

    def _with_listed(self, s: Sentence, first: Counted) -> Counted:
        """The phrase with the nouns listed behind it under the same number."""
        found, at = first, first.after
        while at + 1 < len(s):
            step = 1 if s.words[at] in {",", "and", "or", "&"} else 0
            if not step:
                break
            if s.words[at] == "," and s.words[at + 1] in {"and", "or"}:
                step = 2
            other = self._listed(s, at + step)
            open_list = s.words[at] == "," and other is not None and not other.mixed
            if other is None or (open_list and not self._list_ends(s, other.after)):
                break
            found = _joined(s, found, other)
            at = other.after
        return found

    def _listed(self, s: Sentence, at: int) -> Counted | None:
        if (
            at >= len(s)
            or s.words[at] in self._determiners
            or (s.tokens[at].name is None and self._numerals.at(s, at))
        ):
            return None
        other = self.after(s, at, plain=True) if s.words[at] != "of" else None
        if other is None or other.category is None or other.noun or other.owners:
            return None
        return other

    def _list_ends(self, s: Sentence, at: int) -> bool:
        """Whether a list goes on to an "and": "tanks, guns and drones"."""
        for i in range(at, min(at + 12, len(s))):
            if s.words[i] in {"and", "or"}:
                return self._listed(s, i + 1) is not None
            if s.tokens[i].name is None and s.words[i] != "," and not s.words[i].isalpha():
                return False
        return False


_POSSESSIVES: Final = frozenset({"its", "their", "his", "her", "our", "my", "your"})
_DONE_TO: Final = frozenset({"missing", "killed", "wounded", "injured", "captured", "dead"})
_LIKE_ADJECTIVES: Final = frozenset({"military", "infantry", "artillery", "personnel", "aircraft"})
_CARRIERS: Final = frozenset(
    {
        "tankers",
        "transports",
        "systems",
        "launchers",
        "batteries",
        "variants",
        "models",
        "platforms",
        "munitions",
        "kits",
        "airframes",
        "interceptors",
    }
)
_MASS: Final = frozenset(
    {
        "personnel",
        "aircraft",
        "military",
        "infantry",
        "artillery",
        "weaponry",
        "ammunition",
        "staff",
        "armour",
        "armor",
    }
)


def _joined(s: Sentence, one: Counted, other: Counted) -> Counted:
    same = one.category is other.category
    category = one.category if same else Category.WEAPON
    item = f"{one.item} and {other.item}" if same else other.item
    return replace(
        one, after=other.after, head=other.head, category=category, item=item, noun=None, mixed=True
    )


def _is_plural(word: str) -> bool:
    return singular(word) != word or word in _MASS


def _item(s: Sentence, start: int, found: Counted) -> str:
    """The counted noun phrase without number and owner, its head in the singular."""
    words: list[str] = []
    for token in s.tokens[start : found.after]:
        if token.name is not None and token.name.type in _OWNERS and not _is_echelon(token):
            words.clear() if token.name.type is not MentionType.NATIONALITY else None
            continue
        if token.word == "'s" or token.word in "\"[]'":
            continue
        if token.word == "-" and words:
            words[-1] += "-"
        elif words and words[-1].endswith("-"):
            words[-1] += token.word
        else:
            words.append(token.word)
    return singular(" ".join(words).replace("and other ", "")).strip("- ")


def _is_echelon(token: Token) -> bool:
    return (
        token.name is not None
        and token.name.entry is not None
        and token.name.entry.kind == "echelon"
    )
