"""Names that stand alone between the headline and the article: who wrote it, who prints it."""

import re
from collections.abc import Iterable, Sequence
from typing import Final

from tui.text.page import Line
from tui.text.phrases import Phrases

_HEAD: Final = 12
_NAME_WORDS: Final = 5
_SMALL_WORDS: Final = frozenset(("of", "the", "and", "de", "du", "la", "le", "les", "der", "die"))
_PERSON: Final = re.compile(r"[A-Z][\w.\u2019'-]{0,24}(?: [A-Z][\w.\u2019'-]{0,24}){1,4}$")


def name_lines(column: Sequence[Line], taken: frozenset[int], known: Phrases) -> Iterable[int]:
    """The name below "By", the name of the paper under the headline or under the author's."""
    for index, line in enumerate(column[1:_HEAD], 1):
        above = column[index - 1]
        below_by = above.bare == "by" and _PERSON.match(line.text)
        if below_by or is_outlet(line, known) or _under_author(line, above, index - 1 in taken):
            yield index
        if line.paragraph:
            return


def is_outlet(line: Line, known: Phrases) -> bool:
    """Whether a line is nothing but the name of an outlet ("The Shire Post")."""
    words = line.bare.split()
    return _is_name(line) and len(words) > 1 and any(word in known.outlets for word in words[1:])


def _under_author(line: Line, above: Line, taken: bool) -> bool:  # noqa: FBT001 - a fact of the line
    byline = taken and above.plain.startswith(("by ", "reporter ", "author"))
    return byline and not line.after_gap and _is_name(line)


def _is_name(line: Line) -> bool:
    words = line.text.split()
    if not words or len(words) > _NAME_WORDS or line.stopped:
        return False
    return all(word[0].isupper() or word in _SMALL_WORDS for word in words)
