"""One decision of the user: about an article, or about a claim that it makes."""

import os
from collections.abc import Mapping
from dataclasses import asdict, dataclass
from datetime import UTC, datetime
from enum import StrEnum
from hashlib import blake2b

from tui.forces.telling import Telling
from tui.model import Article, Claim, Span

_ID = 6  # bytes: a chance of one in 10^14 that two decisions share one
_DIGEST = 10  # bytes
TEXTS = ("id", "at", "act", "article", "about", "file", "edition", "note")


class Act(StrEnum):
    """What was decided."""

    REJECT = "reject"
    RESTORE = "restore"
    READ = "read"
    UNREAD = "unread"
    NOTE = "note"
    UNDO = "undo"
    REDO = "redo"


ACTS = frozenset(Act)


@dataclass(frozen=True, slots=True)
class Decision:
    """What was decided of what, and when (ISO 8601).

    It is bound to content: `article` is the id of an article's text, and `span` where the claim's
    figure stands in it, None for the article as a whole. `file` and `edition` know the claim
    again when that text has changed elsewhere: they name the article's file, without its folder,
    and the figure in the words of its sentence. `about` are the figure's words or the title, for
    people. `note` is the text of a note, empty to remove it. `others` are ids: the decision undone
    or redone, or the notes that this one takes the place of.
    """

    id: str
    at: str
    act: Act
    article: str = ""
    about: str = ""
    span: Span | None = None
    file: str = ""
    edition: str = ""
    note: str = ""
    others: tuple[str, ...] = ()

    def __str__(self) -> str:
        match self.act:
            case Act.REJECT:
                return f"“{self.about}” rejected"
            case Act.RESTORE:
                return f"“{self.about}” restored"
            case Act.READ:
                return f"“{self.about}” marked as read"
            case Act.UNREAD:
                return f"“{self.about}” marked as unread"
            case Act.NOTE:
                return f"note on “{self.about}” {'written' if self.note else 'removed'}"
            case Act.UNDO | Act.REDO:
                return self.act.value


def reject(told: Telling) -> Decision:
    """The claim is not what the text says: it is left out of tables and lists."""
    return _of_claim(Act.REJECT, told)


def restore(told: Telling) -> Decision:
    """The claim counts again."""
    return _of_claim(Act.RESTORE, told)


def read(article: Article) -> Decision:
    """The article was read."""
    return _of_article(Act.READ, article)


def unread(article: Article) -> Decision:
    """The article is to be read again."""
    return _of_article(Act.UNREAD, article)


def note(on: Article | Telling, text: str) -> Decision:
    """A note in place of the one that is there; an empty text removes it."""
    if isinstance(on, Telling):
        return _of_claim(Act.NOTE, on, note=text)
    return _of_article(Act.NOTE, on, note=text)


def turn(act: Act, decision: Decision) -> Decision:
    """The decision undone, or redone."""
    return Decision(_new_id(), _now(), act, others=(decision.id,))


def file_of(article: Article) -> str:
    """The name of the article's file, which it keeps when it is moved."""
    return os.path.basename(article.path)  # noqa: PTH119 - five times as fast as Path, on every claim


def edition_of(article: Article, claim: Claim) -> str:
    """What names a claim whose sentence stands word for word in a text that has changed."""
    before = article.text[claim.sentence.start : claim.span.start]
    words = " ".join(claim.sentence.of(article.text).split())
    named = f"{words}\0{claim.text}\0{before.count(claim.text)}"
    return blake2b(named.encode("utf-8", "replace"), digest_size=_DIGEST).hexdigest()


def record_of(decision: Decision) -> dict[str, object]:
    """The decision as plain data; what is empty is left out."""
    told = {key: value for key, value in asdict(decision).items() if value}
    if decision.span is not None:
        told["span"] = [decision.span.start, decision.span.end]
    return told


def decision_of(record: Mapping[str, object]) -> Decision | None:
    """The decision that plain data tells; None where it tells none that is known here."""
    texts = {name: _text(record, name) for name in TEXTS}
    if texts["act"] not in ACTS or not texts["id"]:
        return None
    others = record.get("others")
    return Decision(
        id=texts["id"],
        at=texts["at"],
        act=Act(texts["act"]),
        article=texts["article"],
        about=texts["about"],
        span=_span(record.get("span")),
        file=texts["file"],
        edition=texts["edition"],
        note=texts["note"],
        others=tuple(map(str, others)) if isinstance(others, list) else (),
    )


def _text(record: Mapping[str, object], name: str) -> str:
    told = record.get(name)
    return told if isinstance(told, str) else ""


def _span(told: object) -> Span | None:
    match told:
        case [int(start), int(end)]:
            return Span(start, end)
        case _:
            return None


def _of_article(act: Act, article: Article, *, note: str = "") -> Decision:
    about = article.title or file_of(article)
    return Decision(_new_id(), _now(), act, article.id, about, note=note)


def _of_claim(act: Act, told: Telling, *, note: str = "") -> Decision:
    article, claim = told.article, told.claim
    return Decision(
        _new_id(),
        _now(),
        act,
        article.id,
        claim.text,
        claim.span,
        file_of(article),
        edition_of(article, claim),
        note,
    )


def _new_id() -> str:
    return os.urandom(_ID).hex()


def _now() -> str:
    return datetime.now(UTC).isoformat(timespec="seconds")
