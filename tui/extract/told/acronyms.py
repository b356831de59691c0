"""Short forms that an article gives in brackets: "Shire Border Watch (SBW)"."""

import re
from collections.abc import Iterator, Sequence
from typing import Final, NamedTuple

from tui.gazetteer import Name
from tui.model import MentionType, Span

_BRACKETS: Final = re.compile(
    r" ?\((?:the |or )?[\"'\u201c\u2018]?([A-Z][A-Za-z&-]{1,9}?)(s?)[\"'\u201d\u2019]?[);,]"
)
_SHORTENED: Final = frozenset(
    {MentionType.ORG, MentionType.UNIT, MentionType.WEAPON, MentionType.DOCUMENT}
)
_SMALL: Final = frozenset({"of", "for", "the", "and", "on", "in", "to", "de", "&"})
_WORD: Final = re.compile(r"[^\s\u2010-\u2015-]+")
_LONGEST: Final = 90  # characters of a name that a short form can stand for


class ShortForm(NamedTuple):
    """A short form and the name that it stands for."""

    letters: str
    name: Name


def short_forms(text: str, spans: Sequence[Span], names: Sequence[Name]) -> Iterator[ShortForm]:
    """The short forms that `text` explains, in order.

    The name is the one that ends before the bracket, or else the capital words whose first
    letters spell the short form; such a name is new, an ORG.
    """
    ending = {name.end: name for name in names if name.type in _SHORTENED}
    for span in spans if "(" in text else ():
        for found in _BRACKETS.finditer(text, span.start, span.end):
            letters = found[1]
            if sum(map(str.isupper, letters)) * 2 <= len(letters):
                continue
            name = ending.get(found.start()) or _spelt(text, span, found.start(), letters)
            if name and name.entity != letters:
                yield ShortForm(letters, name)


def _spelt(text: str, span: Span, end: int, letters: str) -> Name | None:
    """The words before `end` whose first letters are `letters`; None where they are others."""
    begin = max(span.start, end - _LONGEST)
    wanted = [letter.lower() for letter in letters if letter.isalpha()]
    for word in reversed(list(_WORD.finditer(text, begin, end))):
        first = word[0].lstrip("\"'(\u201c\u2018")[:1]
        if wanted and first.lower() == wanted[-1] and (first.isupper() or word[0] in _SMALL):
            wanted.pop()
        elif word[0].lower() not in _SMALL:
            return None
        if not wanted:
            start = word.end() - len(word[0].lstrip("\"'(\u201c\u2018"))
            entity = " ".join(text[start:end].split())
            return Name(start, end, MentionType.ORG, entity, rule="spelt-out")
    return None
