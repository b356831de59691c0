"""The rows of the word lists: flattened out of their sections and checked for form."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any

from tui.model import Category, Problem
from tui.toml import nearest
from tui.vocabulary.files import WordFile, shipped

_TEXT = {"name": str, "also": list, "kind": str}
FIELDS: Mapping[str, Mapping[str, type]] = MappingProxyType(
    {
        "nations": {
            **_TEXT,
            "adjectives": list,
            "people": list,
            "iso": str,
            "capital": str,
            "of": str,
        },
        "places": {**_TEXT, "in": str, "government": bool},
        "organisations": {**_TEXT, "of": str},
        "people": {**_TEXT, "of": str, "posts": list},
        "units": {**_TEXT, "of": str, "symbol": str},
        "equipment": {**_TEXT, "category": str, "of": str},
        "documents": {**_TEXT, "of": str},
    }
)
_POST = {"post": str, "of": str, "since": str, "until": str}
_CATEGORIES = frozenset(Category)


@dataclass(frozen=True, slots=True)
class Row:
    """One entry as a word list gives it: `list` is places, people ...; `values` have its form."""

    file: WordFile
    list: str
    section: str
    id: str
    values: Mapping[str, Any]

    def problem(self, message: str) -> Problem:
        """A problem with this row, on its line."""
        return self.file.problem(self.id, message)


def rows(file: WordFile) -> Iterator[Row | Problem]:
    """Every entry of `file`, or what is wrong with it; none for a list of grammar words.

    A file that bears the name of a list holds that list. A file made of nothing but sections
    that bear such names (``[places]``) holds several, so that a user may keep all in one file.
    """
    if file.stem in FIELDS:
        yield from _section(file, file.stem, "", file.table)
    elif is_mixed(file):
        for name, table in file.table.items():
            yield from _section(file, name, "", table)


def is_mixed(file: WordFile) -> bool:
    """Whether `file` holds several lists, each in a section of its own."""
    grammar = file.stem in shipped() - FIELDS.keys()  # [units] of numbers.toml are no forces
    return not grammar and all(
        name in FIELDS and isinstance(t, dict) for name, t in file.table.items()
    )


def _section(
    file: WordFile, name: str, section: str, table: Mapping[str, Any]
) -> Iterator[Row | Problem]:
    for key, values in table.items():
        if not isinstance(values, dict):
            yield file.problem(key, "is no entry: write { name = ... }")
        elif key == "given" and name == "people":
            if not _are_words(values.get("names")):
                yield file.problem(key, "names must be a list of words")
        elif section or not _is_section(values):
            row = Row(file, name, section, key, values)
            fault = _fault(values, FIELDS[name])
            yield row.problem(fault) if fault else row
        else:
            yield from _section(file, name, key, values)


def _is_section(values: Mapping[str, Any]) -> bool:
    return all(isinstance(value, dict) for value in values.values())


def given_names(file: WordFile) -> frozenset[str]:
    """The given names that `file` lists in [given] (in a user's file [people.given])."""
    people = file.table if file.stem == "people" else file.table.get("people", {})
    given = people.get("given") if is_mixed(file) or file.stem == "people" else None
    names = given.get("names") if isinstance(given, dict) else None
    return frozenset(names) if names and _are_words(names) else frozenset()


def _fault(values: Mapping[str, Any], fields: Mapping[str, type]) -> str | None:
    """The first thing that is wrong with the form of an entry, None where it is sound."""
    if not values.keys() <= fields.keys():
        return _unknown(min(values.keys() - fields.keys()), fields)
    if not values.get("name"):
        return "has no name"
    if isinstance(values["name"], str) and not _is_word(values["name"]):
        return "name has no letter or digit"
    for key, value in values.items():
        form = fields[key]
        if not isinstance(value, form):
            return f"{key} must be {_FORMS[form]}"
        if form is list and key != "posts" and not _are_words(value):
            return f"{key} must be a list of words"
    if values.get("category", Category.WEAPON) not in _CATEGORIES:
        unknown = values["category"]
        return f"unknown category {unknown!r}{nearest(unknown, _CATEGORIES)}"
    return next(filter(None, map(_post_fault, values.get("posts", ()))), None)


def _unknown(word: str, known: Collection[str]) -> str:
    return f"unknown word {word!r}{nearest(word, known)}"


def _are_words(values: Any) -> bool:  # noqa: ANN401 - whatever a user wrote in TOML
    words = values if isinstance(values, list) else [None]
    return all(isinstance(word, str) and _is_word(word) for word in words)


def _is_word(text: str) -> bool:
    """Whether anything in it can be found in an article."""
    return any(map(str.isalnum, text))


_FORMS = {str: "words in quotes", list: "a list", bool: "true or false"}


def _post_fault(post: object) -> str | None:
    if not isinstance(post, dict) or "post" not in post:
        return "a post must be { post = ... }"
    if not post.keys() <= _POST.keys():
        return f"{_unknown(min(post.keys() - _POST.keys()), _POST)} in a post"
    if not _are_words(list(post.values())):
        return "dates and names of a post must be in quotes"
    return None
