"""JSON and JSON Lines: one article an object."""

import json
import re
from collections.abc import Iterable, Iterator, Mapping
from html import unescape
from typing import Any, Final

from tui.model import Problem
from tui.reader.decoding import decode
from tui.reader.draft import Draft, composed
from tui.reader.front_matter import NAMES

_BODY: Final = (
    *("text", "body", "content", "fulltext", "full_text", "maintext", "articlebody"),
    *("article_text", "content_text", "content_html", "description", "summary"),
)
_LISTS: Final = ("articles", "items", "results", "entries", "data", "documents", "docs")
_LISTED: Final = 20  # names of a list that are read
_PARAGRAPH_END: Final = re.compile(r"</(?:p|div|h[1-6]|li)>|<br ?/?>", re.IGNORECASE)
_TAG: Final = re.compile(r"</?[A-Za-z][^<>]{0,1000}>")
_NO_TEXT: Final = "has no text under a name that is known (text, body, content)"


def json_lines(data: bytes, path: str) -> Iterator[Draft | Problem]:
    """An article for each line that holds an object; a problem for each other line."""
    decoded = decode(data)
    if decoded.oddity:
        yield Problem(path, None, decoded.oddity)
    filled = (pair for pair in enumerate(decoded.text.split("\n"), 1) if pair[1].strip())
    for part, (number, line) in enumerate(filled, 1):
        yield _draft(_parsed(line), path, part=part, line=number)


def json_file(data: bytes, path: str) -> Iterator[Draft | Problem]:
    """The articles of a JSON file: of an object, a list of them, or an object with such a list.

    Nothing where it is sound JSON without any article, which lies in many a folder.
    """
    decoded = decode(data)
    value = _parsed(decoded.text)
    if value is None:
        yield Problem(path, None, "is no JSON")
        return
    records = _records(value)
    alone = records is None
    listed = [value] if records is None else records
    drafts = [
        _draft(record, path, part=None if alone else part, line=None)
        for part, record in enumerate(listed, 1)
    ]
    if any(isinstance(draft, Draft) for draft in drafts):
        yield from drafts


def _parsed(text: str) -> Any:  # noqa: ANN401 - JSON holds anything; None where it is none
    try:
        return json.loads(text)
    except (ValueError, RecursionError):  # RecursionError: nested a thousand deep
        return None


def _records(value: Any) -> list[Any] | None:  # noqa: ANN401 - JSON holds anything
    """The list of records that a file holds, None where it is one record."""
    if isinstance(value, list):
        return value
    if isinstance(value, dict) and _first(value, _BODY) is None:
        lists = (value[name] for name in _LISTS if isinstance(value.get(name), list))
        return next(lists, None)
    return None


def _draft(
    value: Any,  # noqa: ANN401 - JSON holds anything
    path: str,
    *,
    part: int | None,
    line: int | None,
) -> Draft | Problem:
    where = path if part is None or line is not None else f"{path}#{part}"
    if not isinstance(value, dict):
        return Problem(where, line, "is no JSON object")
    record = {str(name).lower().replace("-", "_"): field for name, field in value.items()}
    body = _first(record, _BODY)
    if body is None:
        return Problem(where, line, _NO_TEXT)
    title = _first(record, NAMES["title"])
    return Draft(
        composed(title, _without_tags(body)),
        title=title,
        outlet=_first(record, NAMES["outlet"]),
        author=_first(record, NAMES["author"]),
        published=_first(record, NAMES["published"]),
        part=part,
    )


def _first(record: Mapping[str, Any], names: Iterable[str]) -> str | None:
    """The first of the fields that holds words."""
    words = (_words(record.get(name)) for name in names)
    return next((found for found in words if found), None)


def _words(value: Any) -> str | None:  # noqa: ANN401 - JSON holds anything
    """A field's words: a string, the `name` of an object, or a list of either."""
    if isinstance(value, str):
        return value.strip() or None
    if isinstance(value, dict):
        return _words(value.get("name"))
    if isinstance(value, list):
        flat = [item for item in value[:_LISTED] if isinstance(item, str | dict)]
        return ", ".join(word for item in flat if (word := _words(item))) or None
    return None


def _without_tags(body: str) -> str:
    """The words of a body that is a piece of HTML; any other body as it is."""
    if not _PARAGRAPH_END.search(body):
        return body
    return unescape(_TAG.sub("", _PARAGRAPH_END.sub("\n\n", body)))
