"""Who holds a post: "the German chancellor" on the day of the article."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from tui.vocabulary import Entry, Post


@dataclass(frozen=True, slots=True)
class Posts:
    """The posts of the listed people, by post and owner."""

    holders: Mapping[tuple[str, str], tuple[tuple[Post, str], ...]]

    @classmethod
    def of(cls, entries: Iterable[Entry]) -> "Posts":
        """The posts that `entries` tell."""
        found: dict[tuple[str, str], tuple[tuple[Post, str], ...]] = {}
        for entry in entries:
            for post in entry.posts:
                if post.of:
                    key = (post.post.lower(), post.of)
                    found[key] = (*found.get(key, ()), (post, entry.name))
        return cls(found)

    def holder(self, post: str, of: str, day: str | None) -> str | None:
        """Who held `post` of a state or organisation on `day` (ISO 8601, or its beginning).

        Without a day, who holds it now. None where nobody is listed, or more than one was.
        """
        listed = self.holders.get((post, of), ())
        fitting = {
            name for term, name in listed if (term.held_on(day) if day else term.until is None)
        }
        return fitting.pop() if len(fitting) == 1 else None

    def holders_of(self, post: str) -> frozenset[str]:
        """Everybody who ever held a post of that name, whosesoever."""
        return frozenset(
            name for (of, _), terms in self.holders.items() if of == post for _, name in terms
        )
