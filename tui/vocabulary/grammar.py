"""The lists of grammar words (hedges, status ...): a user's laid over the shipped ones.

What a user adds has the form of what stands there: the rules that go by these lists rely on it.
"""

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, Final

from tui.model import Problem, Role, Status
from tui.toml import nearest
from tui.vocabulary.files import SHIPPED, WordFile, shipped
from tui.vocabulary.rows import FIELDS, is_mixed

Tables = Mapping[str, Mapping[str, Any]]

# Read from the program's own folder alone: furniture holds patterns, and a pattern from outside
# could hold up the reading of every article.
_ALONE: Final = frozenset({"furniture", "abbreviations"})
_FORMS: Final[Mapping[type, str]] = {
    str: "words in quotes",
    list: "a list",
    dict: "a table",
    bool: "true or false",
    int: "a whole number",
    float: "a number",
}
_LARGEST: Final = 10**15  # of the numbers that words can mean
_RECORDS: Final = frozenset({"irregular"})  # tables of lists that say one thing in each place


def laid(files: Iterable[WordFile]) -> tuple[Tables, tuple[Problem, ...]]:
    """Every list by the stem of its file, later ones laid over earlier ones; what does not fit."""
    tables: dict[str, Mapping[str, Any]] = {}
    problems: list[Problem] = []
    for file in files:
        if file.stem in FIELDS or is_mixed(file):
            continue
        if fault := _stray(file):
            problems.append(Problem(file.path, None, fault))
        elif file.stem not in tables:
            tables[file.stem] = file.table
        else:
            below = tables[file.stem]
            wrong = {key: why for key in file.table if (why := _fault(file.table, below, key))}
            problems += (file.problem(key, why) for key, why in wrong.items())
            fitting = {key: value for key, value in file.table.items() if key not in wrong}
            tables[file.stem] = _over(below, fitting)
    return tables, tuple(problems)


def _stray(file: WordFile) -> str:
    """Why a list of this name is of no use; empty where it is."""
    if file.path.startswith(str(SHIPPED)):
        return ""
    if file.stem in _ALONE:
        return f"is left out: nothing can be added to the {file.stem} of the program"
    if file.stem in shipped():
        return ""
    sections = ", ".join(f"[{name}]" for name in FIELDS)
    strays = sorted(file.table.keys() - FIELDS.keys()) or [file.stem]
    return f'holds no list that there is: "{strays[0]}" is none of {sections}'


def _fault(above: Mapping[str, Any], below: Mapping[str, Any], key: str) -> str:
    """What is wrong with a value, beside those in whose place or company it stands; or empty."""
    likes = [below[key]] if key in below else list(below.values())
    value = above[key]
    return (
        _blank(key) or _misfit(value, likes) or _no_term(value, likes) or _short(above, below, key)
    )


def _misfit(value: object, likes: Sequence[Any]) -> str:
    alike: list[Any] = [like for like in likes if type(like) is type(value)]
    if likes and not alike:
        return f"must be {' or '.join(sorted({_FORMS[type(like)] for like in likes}))}"
    if isinstance(value, str):
        return _blank(value)
    if isinstance(value, int | float) and not abs(value) <= _LARGEST:  # nor nan
        return f"must be a number up to {_LARGEST:,}"
    if isinstance(value, list):
        members = [member for like in alike for member in like]
        return next(filter(None, (_misfit(member, members) for member in value)), "")
    if isinstance(value, dict):
        below = {key: member for like in alike for key, member in like.items()}
        return next(filter(None, (_fault(value, below, key) for key in value)), "")
    return "" if type(value) in _FORMS else "must be words, numbers, lists or tables"


def _short(above: Mapping[str, Any], below: Mapping[str, Any], key: str) -> str:
    """What is wrong with the records of a table: each has as many members as those that stand."""
    if key not in _RECORDS or key not in below:
        return ""
    size = len(next(iter(below[key].values())))
    wrong = (name for name, record in above[key].items() if len(record) != size)
    return next((f"{name} must be a list of {size}" for name in wrong), "")


def _blank(words: str) -> str:
    return "" if words.strip() else "must have a word between the quotes"


def _no_term(value: object, likes: Sequence[object]) -> str:
    """Where every word is a status (or a role of places), another one must be, too."""
    for what, terms in (("status", tuple(Status)), ("role", tuple(Role))):
        known = bool(likes) and all(like in terms for like in likes)
        if known and isinstance(value, str) and value not in terms:
            return f"{value!r} is no {what}{nearest(value, terms)}"
    return ""


def _over(below: Mapping[str, Any], above: Mapping[str, Any]) -> dict[str, Any]:
    """One table over another: lists are added, what has one value is replaced."""
    return {**below, **{key: _added(below.get(key), value, key) for key, value in above.items()}}


def _added(below: object, above: object, key: str) -> object:
    if isinstance(below, dict) and isinstance(above, dict):
        return {**below, **above} if key in _RECORDS else _over(below, above)
    if isinstance(below, list) and isinstance(above, list):
        return below + above
    return above
