"""Rows of the word lists become entries: names resolved, spellings completed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from tui.model import Category, MentionType, Problem
from tui.vocabulary.entry import Entry, Post
from tui.vocabulary.rows import Row
from tui.vocabulary.spellings import with_plurals

_TYPES = {
    "nations": MentionType.COUNTRY,
    "places": MentionType.PLACE,
    "organisations": MentionType.ORG,
    "people": MentionType.PERSON,
    "units": MentionType.UNIT,
    "equipment": MentionType.WEAPON,
    "documents": MentionType.DOCUMENT,
}
_DEEPEST = 12  # places within places: a longer chain is a circle


@dataclass(frozen=True, slots=True)
class Owners:
    """What `of` and `in` can point at: the ids of nations, organisations and places."""

    nations: Mapping[str, str]
    organisations: Mapping[str, str]
    within: Mapping[str, str]

    @classmethod
    def among(cls, rows: Sequence[Row]) -> "Owners":
        """The owners that `rows` name."""
        return cls(
            {r.id: r.values["name"] for r in rows if r.list == "nations"},
            {r.id: r.values["name"] for r in rows if r.list == "organisations"},
            {r.id: r.values.get("in", "") for r in rows if r.list == "places"},
        )

    def nation(self, id_: str) -> str | None:
        """The name of the nation `id_`, or of the one in which the place `id_` lies."""
        for _ in range(_DEEPEST):
            if id_ in self.nations:
                return self.nations[id_]
            id_ = self.within.get(id_, "")
        return None

    def owner(self, id_: str) -> str | None:
        """The name of the nation or organisation `id_`."""
        return self.nations.get(id_) or self.organisations.get(id_)

    def knows(self, id_: str) -> bool:
        """Whether any list has `id_`."""
        return id_ in self.nations or id_ in self.organisations or id_ in self.within


def entries(rows: Sequence[Row]) -> tuple[list[Entry], list[Problem]]:
    """The entries that `rows` make, and the rows that point at something nobody lists."""
    owners = Owners.among(rows)
    made: list[Entry] = []
    problems: list[Problem] = []
    for row in rows:
        problems += (row.problem(f"nobody lists {id_!r}") for id_ in _strays(row, owners))
        made += _nation(row) if row.list == "nations" else (_entry(row, owners),)
    return made, problems


def _strays(row: Row, owners: Owners) -> Iterator[str]:
    values = row.values
    pointers = [values.get("of"), values.get("in"), *(p.get("of") for p in values.get("posts", ()))]
    return (id_ for id_ in pointers if id_ is not None and not owners.knows(id_))


def _nation(row: Row) -> Iterator[Entry]:
    """The country, unless it is a people without a state; and its demonyms."""
    name, values = row.values["name"], row.values
    demonyms, also = (
        (*values.get("adjectives", ()), *values.get("people", ())),
        values.get("also", ()),
    )
    if row.section == "peoples":
        demonyms = (*demonyms, *also)
    else:
        yield Entry(row.id, MentionType.COUNTRY, name, "state", (name, *also), name)
    if demonyms:
        yield Entry(row.id, MentionType.NATIONALITY, name, "demonym", demonyms, name)


def _entry(row: Row, owners: Owners) -> Entry:
    values = row.values
    kind = values.get("kind") or row.section or row.list
    of = _home(row, owners)
    return Entry(
        row.id,
        _TYPES[row.list],
        values["name"],
        kind,
        _spellings(row),
        of,
        Category(values["category"]) if "category" in values else None,
        tuple(_post(post, of, owners) for post in values.get("posts", ())),
        values.get("government", False) or (kind == "government" and of is not None),
        row.list in {"equipment", "units"} and values["name"].islower(),
    )


def _home(row: Row, owners: Owners) -> str | None:
    if row.list == "places":
        return owners.nation(row.values.get("in", ""))
    return owners.owner(row.values.get("of", ""))


def _spellings(row: Row) -> tuple[str, ...]:
    spellings = (row.values["name"], *row.values.get("also", ()))
    counted = row.list == "equipment" or row.section == "echelon"
    return with_plurals(spellings) if counted else spellings


def _post(post: Mapping[str, Any], of: str | None, owners: Owners) -> Post:
    owner = owners.owner(post["of"]) if "of" in post else of
    return Post(post["post"], owner, post.get("since"), post.get("until"))
