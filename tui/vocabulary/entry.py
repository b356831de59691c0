"""What the word lists name: one entry a person, place, organisation, formation or weapon."""

from dataclasses import dataclass

from tui.model import Category, MentionType


@dataclass(frozen=True, slots=True)
class Post:
    """A post that a person holds or held, so that "the German chancellor" can be a name.

    `of` is the canonical name of the state or organisation, None where the list does not tell.
    `since` and `until` are ISO 8601 days, None where the term is open on that side.
    """

    post: str
    of: str | None = None
    since: str | None = None
    until: str | None = None

    def held_on(self, day: str) -> bool:
        """Whether the post was held on `day` (ISO 8601; a bare month or year will do)."""
        began = self.since is None or self.since[: len(day)] <= day
        return began and (self.until is None or day <= self.until[: len(day)])


@dataclass(frozen=True, slots=True)
class Entry:
    """One thing that the word lists name, and every way in which newspapers write it.

    `name` is the canonical name (for a NATIONALITY that of the country or people). `kind` is the
    finer sort within the type: city, alliance, echelon, fighter ... `of` is the canonical name of
    the state (or body) that it belongs to or lies in, None where there is none. `category` is
    told for equipment only. `government` marks capitals and metonyms that can stand for the
    government of `of`. `common` marks common nouns ("tank", "brigade"), which match in any case.
    """

    id: str
    type: MentionType
    name: str
    kind: str
    spellings: tuple[str, ...]
    of: str | None = None
    category: Category | None = None
    posts: tuple[Post, ...] = ()
    government: bool = False
    common: bool = False
