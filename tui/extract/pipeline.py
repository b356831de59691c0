"""Article in, reading out."""

import re
from collections.abc import Sequence
from typing import Final

from tui.extract.claims import Claims
from tui.extract.clauses import Parsed, parsed
from tui.extract.dates import dates
from tui.extract.memory import Memory
from tui.extract.memory import References as ReferenceWords
from tui.extract.recall import remember
from tui.extract.references import References
from tui.extract.context import Told
from tui.extract.lexicon import Lexicon
from tui.extract.quantities import Figure, Quantities
from tui.extract.tokens import Sentence, tokenise
from tui.extract.verbs import Verbs
from tui.gazetteer import Gazetteer, Name
from tui.model import Article, Claim, Mention, MentionType, PassedOver, Reading, Span, Why
from tui.text import Folded, blocks, flow, fold, sentences
from tui.vocabulary import Vocabulary

_TRIGGER: Final = re.compile(r"\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|\w{4,6}teen|twenty|thirty|forty|fifty|sixty|seventy|eighty|ninety|hundred|hundreds|thousand|thousands|dozens?|scores|several|few|many|multiple|numbers?|half|third|quarters?|most|all|no|handful|couple|contingent|group|squadron|brigade|battalion|amounts?|bulk|majority|million|millions|a)\b")


class Extractor:
    """Reads articles by the lists of a vocabulary. Made once; every call is independent."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        lexicon = Lexicon(vocabulary)
        currencies = vocabulary.words("currencies")
        self._gazetteer = Gazetteer(vocabulary)
        self._quantities = Quantities(lexicon, currencies)
        self._verbs = Verbs(lexicon)
        self._claims = Claims(lexicon, currencies)
        self._references = ReferenceWords.of(vocabulary)
        self._counting = lexicon.counting - {"military", "staff", "infantry", "personnel"}

    def read(self, article: Article) -> Reading:
        """Everything that the article names and claims. Never fails, whatever the text."""
        text = flow(article.text, article.furniture, article.headline)
        folded = fold(text)
        groups = [sentences(text, block.span) for block in blocks(article.text, article.furniture, article.headline)]
        spans = [span for group in groups for span in group]
        names = remember(article.text, spans, self._gazetteer.names(text, folded, spans))
        when = dates(article.text, folded, spans, published=article.published)
        memory = Memory(names, self._references, article.published)
        page = _Page(article, folded, names, when, self._counting, References(memory, {n.entity: n for n in names}))
        told = Told()
        claims: list[Claim] = []
        passed: list[PassedOver] = []
        figures: list[Mention] = []
        for group in groups:
            self._paragraph(page, group, told, (claims, passed, figures))
        mentions = [_mention(article.text, n) for n in names] + when + figures
        mentions.sort(key=lambda m: (m.span.start, -m.span.end))
        return Reading(article, tuple(mentions), tuple(claims), tuple(passed))

    def _paragraph(self, page: "_Page", group: Sequence[Span], told: Told, out: tuple[list[Claim], list[PassedOver], list[Mention]]) -> None:
        claims, passed, figures = out
        quotes = 0
        speaker: tuple[tuple[str, ...], Why | None] = ((), None)
        for k, span in enumerate(group):
            in_quote = quotes % 2 == 1
            s = page.sentence(span, in_quotes=in_quote)
            quotes += s.words.count('"')
            read = self._parse(s, page)
            if read is not None:
                said = speaker if in_quote else ((), None)
                if in_quote and not speaker[0]:
                    said = self._speaker_ahead(page, group[k + 1 :], told)
                found, over = self._claims.of(read, told, said)
                claims += [_with_text(c, page.article.text) for c in found]
                passed += [PassedOver(o.span, o.span.of(page.article.text), o.reason) for o in over]
                figures += _figures(page.article.text, read)
            if '"' in s.words or in_quote:
                speaker = self._speaker(s, told) or speaker
            told.hear(s.tokens)

    def _parse(self, s: Sentence, page: "_Page") -> Parsed | None:
        if not any(t.word[:1].isdigit() or _TRIGGER.match(t.word) for t in s.tokens if t.name is None and t.date is None):
            return None
        s = page.references.resolved(s)
        figures = self._quantities.of(s)
        return parsed(s, figures, self._verbs.of(s, figures)) if figures else None

    def _speaker(self, s: Sentence, told: Told) -> tuple[tuple[str, ...], Why | None] | None:
        """Who speaks the quotation that stands in the sentence."""
        p = parsed(s, [], self._verbs.of(s, []))
        frames = self._claims.frames(p, told)
        if not frames:
            return None
        told.speaker = frames[-1].sources
        from tui.model import Slot

        return frames[-1].sources, Why(Slot.SOURCE, "quotation", frames[-1].span)

    def _speaker_ahead(self, page: "_Page", group: Sequence[Span], told: Told) -> tuple[tuple[str, ...], Why | None]:
        for span in group:
            s = page.sentence(span)
            if '"' in s.words:
                return self._speaker(s, told) or ((), None)
        return (), None


class _Page:
    """An article's names and dates, handed out by sentence."""

    def __init__(self, article: Article, folded: Folded, names: Sequence[Name], dates: Sequence[Mention], counting: frozenset[str], references: References) -> None:
        self.references = references
        self._counting = counting
        self.article, self._folded, self._names, self._dates = article, folded, names, dates
        self._starts = [n.start for n in names]

    def sentence(self, span: Span, *, in_quotes: bool = False) -> Sentence:
        """The tokens of the sentence at `span`."""
        from bisect import bisect_left

        low, high = bisect_left(self._starts, span.start), bisect_left(self._starts, span.end)
        dates = [d for d in self._dates if span.start <= d.span.start < span.end]
        return tokenise(self._folded, span, self._names[low:high], dates, self._counting, in_quotes=in_quotes)


def _with_text(claim: Claim, text: str) -> Claim:
    from dataclasses import replace

    return replace(claim, text=claim.span.of(text))


def _mention(text: str, name: Name) -> Mention:
    stands = name.entry.of if name.entry is not None and name.entry.government else None
    return Mention(name.span, name.span.of(text), name.type, name.entity, stands)


def _figures(text: str, p: Parsed) -> list[Mention]:
    found = []
    for figure in p.figures:
        span = p.sentence.span_of(figure.first, max(figure.after, figure.first + 1))
        kind = MentionType.MONEY if figure.money else MentionType.FIGURE
        entity = f"{figure.quantity.best} {figure.money}" if figure.money else None
        found.append(Mention(span, span.of(text), kind, entity))
    return found


