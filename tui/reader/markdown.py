"""Markdown: the text stays as it is, its marks are furniture."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from tui.model import Problem, Span
from tui.reader.decoding import decode
from tui.reader.draft import Draft
from tui.reader.front_matter import front_matter

_HEADING: Final = re.compile(r"^# {1,4}(\S.{0,400}?)[ \t#]{0,12}$", re.MULTILINE)
_WHOLE: Final = (
    r"!\[[^\]\n]{0,400}\]\([^)\n]{0,1000}\)",  # picture
    r"<!--[\s\S]{0,2000}?-->",  # comment
    r"^[ ]{0,3}\[[^\]\n]{1,100}\]:[ \t]{1,8}\S{1,1000}.{0,200}$",  # target of a link
    r"^[ ]{0,3}(?:-[ ]?){3,40}$|^[ ]{0,3}(?:\*[ ]?){3,40}$|^={3,200}$",  # rule
    r"^#{1,6}[ \t]{1,8}|[ \t]{1,8}#{1,6}$",  # heading
    r"^[ ]{0,3}>[ ]?",  # quotation
    r"\]\([^)\n]{0,1000}\)",  # end of a link
    r"\[(?=[^\]\n]{1,400}\]\()",  # its beginning
    r"</?[a-zA-Z][^<>\n]{0,300}>",  # HTML
    r"\*{2,3}|(?<!\w)_{1,3}(?=\w)|(?<=[\w.!?,])_{1,3}(?!\w)",  # strong
    r"(?<![\w*\\])\*(?=[^\s*])|(?<=[^\s*\\])\*(?![\w*])",  # emphasis
    r"`{1,3}",  # code
)
_MARK: Final = re.compile("|".join(_WHOLE), re.MULTILINE)


def markdown(data: bytes, _path: str) -> Iterator[Draft | Problem]:
    """The one article of a Markdown file; its first heading is the title."""
    decoded = decode(data)
    text = decoded.text
    front = front_matter(text)
    heading = _HEADING.search(text, front.span.end)
    told = front.told("title")
    yield Draft(
        text,
        title=told or (_MARK.sub("", heading[1]) if heading else None),
        outlet=front.told("outlet"),
        author=front.told("author"),
        published=front.told("published"),
        marks=tuple(_marks(text, front.span)),
        headline=Span(*heading.span(1)) if heading else None,
        oddity=decoded.oddity,
    )


def _marks(text: str, front: Span) -> Iterable[Span]:
    if len(front):
        yield front
    for mark in _MARK.finditer(text, front.end):
        yield Span(*mark.span())
