"""Rows of the word lists become entries: owners named, spellings completed."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any, Final

from tui.model import MentionType, Problem
from tui.vocabulary.entries import Raw, RawPost
from tui.vocabulary.rows import Row
from tui.vocabulary.spellings import completed

_TYPES: Final = {
    "nations": MentionType.COUNTRY.value,
    "places": MentionType.PLACE.value,
    "organisations": MentionType.ORG.value,
    "people": MentionType.PERSON.value,
    "units": MentionType.UNIT.value,
    "equipment": MentionType.WEAPON.value,
    "documents": MentionType.DOCUMENT.value,
}
_DEMONYM: Final = MentionType.NATIONALITY.value
_DEEPEST: Final = 12  # places within places: a longer chain is a circle
_POINTERS: Final = frozenset({"of", "in", "posts"})


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


def entries(rows: Sequence[Row]) -> tuple[list[Raw], list[Problem]]:
    """The entries that `rows` make, and the rows that point at something nobody lists."""
    owners = Owners.among(rows)
    made: list[Raw] = []
    problems: list[Problem] = []
    for row in rows:
        if not _POINTERS.isdisjoint(row.values):
            problems += (row.problem(f"nobody lists {id_!r}") for id_ in _strays(row, owners))
        if row.list == "nations":
            made += _nation(row)
        else:
            made.append(_entry(row, owners))
    return made, problems


def _strays(row: Row, owners: Owners) -> Iterator[str]:
    values = row.values
    pointers = [values.get("of"), values.get("in"), *(p.get("of") for p in values.get("posts", ()))]
    return (id_ for id_ in pointers if id_ is not None and not owners.knows(id_))


def _nation(row: Row) -> Iterator[Raw]:
    """The country, unless it is a people without a state; and its demonyms."""
    name, values = row.values["name"], row.values
    also = tuple(values.get("also", ()))
    demonyms = (*values.get("adjectives", ()), *values.get("people", ()))
    if row.section == "peoples":
        demonyms = (*demonyms, *also)
    else:
        country = _TYPES[row.list]
        yield (row.id, country, name, "state", (name, *also), name, None, (), False, False)
    if demonyms:
        yield (row.id, _DEMONYM, name, "demonym", demonyms, name, None, (), False, False)


def _entry(row: Row, owners: Owners) -> Raw:
    values, name = row.values, row.values["name"]
    kind = values.get("kind") or row.section or row.list
    within = row.list == "places"
    of = owners.nation(values.get("in", "")) if within else owners.owner(values.get("of", ""))
    spellings = (name, *values.get("also", ()))
    counted = row.list == "equipment" or row.section == "echelon"
    return (
        row.id,
        _TYPES[row.list],
        name,
        kind,
        completed(spellings) if counted else spellings,
        of,
        values.get("category"),
        tuple(_post(post, of, owners) for post in values.get("posts", ())),
        values.get("government", False) or (kind == "government" and of is not None),
        counted and name.islower(),
    )


def _post(post: Mapping[str, Any], of: str | None, owners: Owners) -> RawPost:
    owner = owners.owner(post["of"]) if "of" in post else of
    return (post["post"], owner, post.get("since"), post.get("until"))
