"""A sentence as tokens: words, numbers, marks, and one token for a whole name."""

import re
from collections.abc import Sequence
from itertools import accumulate
from typing import Final, NamedTuple

from tui.gazetteer import Name
from tui.model import Mention, Span
from tui.text.fold import Folded

_TOKEN: Final = re.compile(
    r"""(?!n't\b)[^\W\d_]+(?!(?<=n)'t\b)  # does|n't
    |\d+(?:[.,]\d+)*                      # 8,500  1.5  12.000
    |n't\b|'(?:s|re|ve|ll|d|m)\b
    |[^\w\s]|_""",
    re.VERBOSE,
)


class Token(NamedTuple):
    """One token, with its place in the article's text.

    `word` is folded (small letters). `name` is set where the token is a whole name, `date` where
    it is a whole date.
    """

    start: int
    end: int
    word: str
    name: Name | None = None
    date: Mention | None = None


class Sentence:
    """The tokens of one sentence and the words of the text behind them.

    `inner` holds the names inside longer names ("Russian" in "Russian national guard"), `quoted`
    tells of each token whether it stands in a quotation.
    """

    __slots__ = ("inner", "quoted", "source", "span", "tokens", "words")

    def __init__(
        self, source: str, span: Span, tokens: list[Token], inner: list[Name], *, in_quotes: bool
    ) -> None:
        self.source = source
        self.span = span
        self.tokens = tokens
        self.words = [token.word for token in tokens]
        self.inner = inner
        self.quoted = _quoted(self.words, in_quotes=in_quotes)

    def __len__(self) -> int:
        return len(self.tokens)

    def word(self, at: int) -> str:
        """The word at token `at` (0 or more); "" behind the end."""
        try:
            return self.words[at]
        except IndexError:
            return ""

    def is_named(self, at: int) -> bool:
        """Whether token `at` is a whole name or date; False behind the end."""
        if at >= len(self.tokens):
            return False
        token = self.tokens[at]
        return token.name is not None or token.date is not None

    def glued(self, at: int) -> str:
        """The word at token `at` where no space stands before it, else ""."""
        if not 0 < at < len(self.words) or self.tokens[at - 1].end != self.tokens[at].start:
            return ""
        return self.words[at]

    def has(self, words: Sequence[str], at: int) -> bool:
        """Whether the phrase `words` stands at token `at`."""
        if len(words) == 1:
            return self.word(at) == words[0]
        return self.words[at : at + len(words)] == list(words)

    def with_tokens(self, tokens: list[Token]) -> "Sentence":
        """The same sentence in other tokens."""
        opened = bool(self.quoted and self.quoted[0])
        return Sentence(self.source, self.span, tokens, self.inner, in_quotes=opened)

    def said(self, token: Token) -> str:
        """The token as the article writes it."""
        return self.source[token.start : token.end]

    def span_of(self, first: int, after: int) -> Span:
        """The text of tokens `first` to `after` (exclusive)."""
        return Span(self.tokens[first].start, self.tokens[after - 1].end)


def tokenise(
    folded: Folded,
    span: Span,
    names: Sequence[Name],
    dates: Sequence[Mention],
    *,
    in_quotes: bool = False,
) -> Sentence:
    """The tokens of `span`. `names` and `dates` lie inside it, in text order; names may nest."""
    fixed, inner = _outermost(folded.source, names, dates)
    tokens: list[Token] = []
    start = span.start
    for piece in fixed:
        if piece.start < start:
            continue
        tokens += _words(folded, start, piece.start)
        tokens.append(piece)
        start = piece.end
    tokens += _words(folded, start, span.end)
    return Sentence(folded.source, span, tokens, inner, in_quotes=in_quotes)


def _quoted(words: Sequence[str], *, in_quotes: bool) -> Sequence[bool]:
    if '"' not in words:
        return [in_quotes] * len(words)
    marks = accumulate(word == '"' for word in words)
    return [(count + in_quotes) % 2 == 1 for count in marks]


def _outermost(
    source: str, names: Sequence[Name], dates: Sequence[Mention]
) -> tuple[list[Token], list[Name]]:
    fixed = [Token(d.span.start, d.span.end, d.text.lower(), None, d) for d in dates]
    inner: list[Name] = []
    end = -1
    for name in sorted(names, key=lambda n: (n.start, -n.end)):
        if name.start < end:
            inner.append(name)
            continue
        end = name.end
        fixed.append(Token(name.start, name.end, source[name.start : name.end].lower(), name))
    fixed.sort(key=lambda t: t.start)
    return fixed, inner


def _words(folded: Folded, start: int, end: int) -> list[Token]:
    if start >= end:
        return []
    if not folded.cuts:
        return [Token(m.start(), m.end(), m[0]) for m in _TOKEN.finditer(folded.text, start, end)]
    low, high = folded.place(start), folded.place(end)
    matches = _TOKEN.finditer(folded.text, low, high)
    if high - low == end - start:  # nothing was dropped inside: one shift serves all
        shift = start - low
        return [Token(m.start() + shift, m.end() + shift, m[0]) for m in matches]
    spans = ((folded.span(m.start(), m.end()), m[0]) for m in matches)
    return [Token(span.start, span.end, word) for span, word in spans]
