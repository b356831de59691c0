"""What holds after all decisions: the fold of their log, in whatever order it was written."""

from collections import defaultdict
from collections.abc import Iterator

from tui.library.decision import Act, Decision, edition_of, file_of
from tui.model import Article, Claim, Span

TOPICS = {
    Act.REJECT: "claim",
    Act.RESTORE: "claim",
    Act.READ: "read",
    Act.UNREAD: "read",
    Act.NOTE: "note",
}

Key = tuple[str, str, Span | str | None]


class Standing:
    """Decisions by what they are about; one that was undone counts for nothing until redone."""

    def __init__(self) -> None:
        self._known: set[str] = set()
        self._undone: set[str] = set()
        self._on: defaultdict[Key, list[Decision]] = defaultdict(list)
        self._articles: set[str] = set()  # of which a claim was decided
        self._files: set[str] = set()  # the same, by the name of their files

    def knows(self, decision: Decision) -> bool:
        """Whether it was taken already."""
        return decision.id in self._known

    def take(self, decision: Decision) -> None:
        """Count one more decision; one that was taken already changes nothing."""
        if decision.id in self._known:
            return
        self._known.add(decision.id)
        if decision.act is Act.UNDO:
            self._undone.update(decision.others)
        elif decision.act is Act.REDO:
            self._undone.difference_update(decision.others)
        else:
            for key in _keys(decision):
                self._on[key].append(decision)
            if decision.span is not None:
                self._articles.add(decision.article)
                self._files.add(decision.file)

    def touches(self, article: Article) -> bool:
        """Whether any of the article's claims can have been decided: cheap to ask."""
        if not self._articles:
            return False
        return article.id in self._articles or file_of(article) in self._files

    def is_rejected(self, article: Article, claim: Claim) -> bool:
        """Whether the last word on the claim is that it is wrong."""
        last = self._last(self._on_claim("claim", article, claim))
        return last is not None and last.act is Act.REJECT

    def is_read(self, article: str) -> bool:
        """Whether the last word on the article (by its id) is that it was read."""
        last = self._last(self._on.get(("read", article, None), []))
        return last is not None and last.act is Act.READ

    def notes(self, article: Article, claim: Claim | None = None) -> tuple[Decision, ...]:
        """The notes that no later one took the place of; one of them may be empty.

        There are several where two programs wrote one without knowing of the other's.
        """
        if claim is None:
            return self._current(self._on.get(("note", article.id, None), []))
        return self._current(self._on_claim("note", article, claim))

    def notes_before(self, written: Decision) -> tuple[Decision, ...]:
        """The notes that one just written takes the place of."""
        found = (self._on[key] for key in _keys(written) if key in self._on)
        return self._current(next(found, []))

    def _current(self, notes: list[Decision]) -> tuple[Decision, ...]:
        holding = [each for each in notes if each.id not in self._undone]
        replaced = {other for each in holding for other in each.others}
        return tuple(each for each in holding if each.id not in replaced)

    def _last(self, decisions: list[Decision]) -> Decision | None:
        return next((each for each in reversed(decisions) if each.id not in self._undone), None)

    def _on_claim(self, topic: str, article: Article, claim: Claim) -> list[Decision]:
        """What was decided of the claim, else of the same words in another edition of the page."""
        if not self.touches(article):
            return []
        found = self._on.get((topic, article.id, claim.span))
        if found is None and file_of(article) in self._files:
            edition = f"{file_of(article)}\0{edition_of(article, claim)}"
            found = self._on.get((topic, edition, None))
        return found or []


def _keys(decision: Decision) -> Iterator[Key]:
    topic = TOPICS[decision.act]
    yield topic, decision.article, decision.span
    if decision.span is not None:
        yield topic, f"{decision.file}\0{decision.edition}", None
