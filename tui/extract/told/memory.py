"""What "the alliance", "the island" and "the German chancellor" mean in an article."""

from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from itertools import takewhile
from typing import Final

from tui.extract.told.posts import Posts
from tui.gazetteer import Name
from tui.model import MentionType
from tui.vocabulary import Vocabulary

_DETERMINERS: Final = frozenset({"the", "this", "that", "its", "their", "his", "her", "a", "an"})
_BODIES: Final = frozenset({MentionType.ORG, MentionType.UNIT})
_BANDS: Final = ("armed_group",)
_WATERS: Final = frozenset({"sea", "river"})  # a strait is none unless it is called one
_OWN: Final = 30  # characters before "the country" in which forces of another are told
_LANDS: Final = frozenset({MentionType.PLACE, MentionType.COUNTRY})


@dataclass(frozen=True, slots=True)
class References:
    """The nouns that can stand for a name (tui/data/references.toml), and who holds which post."""

    bodies: Mapping[str, Sequence[str]]
    places: Mapping[str, Sequence[str]]
    islands: frozenset[str]
    posts: Mapping[str, Sequence[str]]
    holders: Posts
    states: frozenset[str] = frozenset()
    halves: Mapping[str, str] = field(default_factory=dict)
    loose: frozenset[str] = frozenset()
    asides: frozenset[str] = frozenset()

    @classmethod
    def of(cls, vocabulary: Vocabulary) -> "References":
        """The lists of `vocabulary`; what is missing is empty."""
        table = vocabulary.words("references")
        return cls(
            table.get("bodies", {}),
            table.get("places", {}),
            frozenset(table.get("islands", {}).get("states", ())),
            table.get("posts", {}),
            Posts.of(vocabulary.entries.of_type(MentionType.PERSON)),
            frozenset(table.get("state", {}).get("bodies", ())),
            table.get("halves", {}),
            frozenset(table.get("loose", {}).get("words", ())),
            frozenset(vocabulary.words("owners").get("asides", ())),
        )


@dataclass(frozen=True, slots=True)
class Memory:
    """The names of one article, later surnames and short forms included, in text order.

    `passing` are the offsets of lands and towns that no later description means.
    """

    names: Sequence[Name]
    references: References
    published: str | None = None
    passing: frozenset[int] = frozenset()

    def resolve(self, phrase: str, at: int) -> str | None:
        """Whom or what a noun phrase at offset `at` means, by its canonical name.

        "the alliance", "the island", "the German chancellor", "the president". None for a phrase
        of another kind, and where nothing that fits was named before.
        """
        words = phrase.lower().split()
        while words and words[0] in _DETERMINERS:
            del words[0]
        noun = " ".join(words)
        return self._body(noun, at) or self._place(noun, at) or self._holder(noun, at)

    def _before(self, at: int) -> Iterator[Name]:
        """The names that begin before `at`, the last one first."""
        end = bisect_right(self.names, at, key=lambda name: name.start)
        return reversed(self.names[:end])

    def _body(self, noun: str, at: int) -> str | None:
        kinds = self.references.bodies.get(noun)
        if kinds is None:
            return None
        before = (n for n in self._before(at) if n.start not in self.passing)
        meant = next((n.entity for n in before if _is_body(n, noun, kinds)), None)
        return meant or (self._band_to_come(at) if tuple(kinds) == _BANDS else None)

    def _band_to_come(self, at: int) -> str | None:
        """The one armed group of the article, which is named behind "the rebels" at `at`."""
        kinds = ((n.entity, n.entry.kind) for n in self.names if n.start > at and n.entry)
        bands = {entity for entity, kind in kinds if kind in _BANDS}
        return bands.pop() if len(bands) == 1 else None

    def _place(self, noun: str, at: int) -> str | None:
        kinds = self.references.places.get(noun)
        if kinds is None:
            return None
        near = takewhile(lambda name: name.start > at - _OWN, self._before(at))
        own = {n.entity for n in near if n.start in self.passing}  # "US troops in the country"
        fitting = (n for n in self._before(at) if n.type in _LANDS and n.entity not in own)
        lands = (n for n in fitting if n.start not in self.passing)
        found = [name.entity for name in lands if self._is_place(name, noun, kinds)]
        called = (entity for entity in found if noun in entity.lower().split())
        last = next(iter(found), None)
        return next(called, last) if _WATERS.issuperset(kinds) else last

    def _is_place(self, name: Name, noun: str, kinds: Sequence[str]) -> bool:
        if name.entity.partition(" ")[0] in (noun, f"{noun}ern"):  # "northern Rohan"
            return True
        if name.entry is None:
            part = name.rule == "widened" and name.entity[0].islower()
            return _ends_with(name, noun) or (part and "area" in kinds)
        if name.type is MentionType.COUNTRY and noun.startswith("island"):
            return name.entity in self.references.islands
        if noun == "capital" and not name.entry.government:
            return False
        return name.entry.kind in kinds

    def _holder(self, noun: str, at: int) -> str | None:
        post = next((post for post in self.references.posts if noun.endswith(post)), None)
        if post is None:
            return None
        posts = self.references.posts[post]
        owner = self._owner(at, at + len(noun) + len("the ")) if noun != post else None
        if owner:
            found = (self.references.holders.holder(post, owner, self.published) for post in posts)
            return next(filter(None, found), None)
        known = frozenset().union(*map(self.references.holders.holders_of, posts))
        people = (n.entity for n in self._before(at) if n.type is MentionType.PERSON)
        return next((entity for entity in people if entity in known), None)

    def _owner(self, start: int, end: int) -> str | None:
        """Whose post it is: the state or body that is named inside the phrase."""
        inside = (n for n in self.names if start <= n.start < end)
        return next((n.of or n.entity for n in inside if n.type is not MentionType.PERSON), None)


def _is_body(name: Name, noun: str, kinds: Sequence[str]) -> bool:
    kind = name.entry.kind if name.entry else ""
    return name.type in _BODIES and (kind in kinds or _ends_with(name, noun))


def _ends_with(name: Name, noun: str) -> bool:
    return name.entity.lower().endswith(f" {noun}")
