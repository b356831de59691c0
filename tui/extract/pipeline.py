"""Article in, reading out."""

from collections.abc import Sequence
from dataclasses import replace

from tui.extract.claims import Claims
from tui.extract.dates.dates import dates
from tui.extract.ownership.later import owned_later
from tui.extract.page import Cut, Forces, Line, Named, Page
from tui.extract.quotations import Quotations
from tui.extract.slots import Speaker
from tui.extract.told.context import Told, leading_states, parties
from tui.extract.told.lands import passing
from tui.extract.told.memory import Memory
from tui.extract.told.memory import References as ReferenceWords
from tui.extract.told.namesakes import Namesakes
from tui.extract.told.onsets import attackers
from tui.extract.told.owners import Owners
from tui.extract.told.recall import remember
from tui.extract.told.references import References
from tui.extract.told.surnames import Surnames
from tui.extract.triggers import Triggers
from tui.extract.verbs.parse import Parser
from tui.extract.words.lexicon import Lexicon
from tui.extract.words.tokens import Sentence
from tui.gazetteer import Gazetteer, Name
from tui.model import Article, Claim, Mention, MentionType, PassedOver, Reading
from tui.text.blocks import blocks, flow
from tui.text.fold import fold
from tui.text.sentences import sentences
from tui.vocabulary import Vocabulary


class Extractor:
    """Reads articles by the lists of a vocabulary. Made once; every call is independent."""

    def __init__(self, vocabulary: Vocabulary) -> None:
        lexicon = Lexicon(vocabulary)
        self._gazetteer = Gazetteer(vocabulary)
        self._triggers = Triggers(lexicon)
        self._parser = Parser(lexicon)
        self._claims = Claims(lexicon)
        self._quotations = Quotations(self._claims, self._parser)
        self._references = ReferenceWords.of(vocabulary)
        self._counting = lexicon.counting
        self._forces = Forces(self._gazetteer, lexicon)
        self._owners = Owners(lexicon, vocabulary)
        self._namesakes = Namesakes(vocabulary, lexicon, self._owners)
        self._gifts = lexicon.whereabouts["gifts"]
        self._surnames = Surnames(vocabulary)
        forms = lexicon.verbs.items()
        self._reports = frozenset(form for form, verbs in forms if any(v.reports for v in verbs))
        self._bodies = [f"the {body}" for body in sorted(self._references.states)]
        self._onsets = lexicon.owners["onsets"]
        self._asides = lexicon.owners["asides"] | lexicon.owners["loose_asides"]

    def read(self, article: Article) -> Reading:
        """Everything that the article names and claims. Never fails, whatever the text."""
        page = self._page(article)
        told = self._told(page)
        claims: list[Claim] = []
        passed: list[PassedOver] = []
        figures: list[Mention] = []
        for line, speaker in self._quotations.spoken(page, told):
            names = page.told(line)
            if line.counts:
                sentence = page.sentence(line, told.matter(line.span.start))
                names = _with_descriptions(names, sentence)
                found, over, numbers = self._line(page, sentence, told, speaker)
                claims += found
                passed += over
                figures += numbers
            elif self._speaks_of_a_state(article.text, line):
                names = _with_descriptions(names, page.sentence(line, told.matter(line.span.start)))
            told.hear(article.text, line.span, names)
        mentions = [*map(page.mention, page.names), *page.dates, *figures]
        mentions.sort(key=lambda m: (m.span.start, -m.span.end))
        return Reading(article, tuple(mentions), tuple(owned_later(claims)), tuple(passed))

    def _speaks_of_a_state(self, text: str, line: Line) -> bool:
        """Whether "the army" or the like may be whom the next sentences speak of."""
        said = line.span.of(text).lower()
        return any(body in said for body in self._bodies)

    def _told(self, page: Page) -> Told:
        """The record of an article of which nothing has been read yet."""
        outlaws = frozenset(name.entity for name in page.names if self._owners.is_band(name))
        return Told(
            self._owners,
            page.cast,
            self._asides,
            self._gifts,
            outlaws=outlaws,
            attackers=attackers(page.article.text, page.names, self._owners, self._onsets),
            home=next(iter(leading_states(page.names, page.cast)), None),
            reports=self._reports,
        )

    def _page(self, article: Article) -> Page:
        """The article cut into sentences, with every name and date that it holds."""
        text = flow(article.text, article.furniture, article.headline)
        paragraphs = blocks(article.text, article.furniture, article.headline)
        cut = Cut(fold(text), [sentences(text, block.span) for block in paragraphs])
        spans = cut.sentences
        listed = self._gazetteer.names(text, cut.folded, spans)
        titled = self._surnames.meant(listed, article.published)
        names = self._namesakes.meant(article.text, remember(article.text, spans, titled))
        when = dates(article.text, cut.folded, spans, published=article.published)
        counting = self._triggers.sentences(cut.folded, spans, names, when)
        aside = passing(article.text, names, self._counting)
        memory = Memory(names, self._references, article.published, aside)
        by_entity = {name.entity: name for name in sorted(names, key=_tells_least)}
        cast = parties(names, self._owners)
        references = References(memory, by_entity, leading_states(names, cast))
        return Page(article, cut, Named(names, when, counting, references, cast), self._forces)

    def _line(
        self, page: Page, sentence: Sentence, told: Told, speaker: Speaker
    ) -> tuple[list[Claim], list[PassedOver], list[Mention]]:
        parsed = self._parser.parse(sentence)
        if parsed is None:
            return [], [], []
        text = page.article.text
        found, over = self._claims.of(parsed, told, speaker)
        return (
            [replace(claim, text=claim.span.of(text)) for claim in found],
            [replace(one, text=one.span.of(text)) for one in over],
            [page.figure(parsed, figure) for figure in parsed.figures],
        )


def _tells_least(name: Name) -> bool:
    """Names of people come before the lands that bear the same name."""
    return name.type is not MentionType.NATIONALITY


def _with_descriptions(names: Sequence[Name], sentence: Sentence) -> Sequence[Name]:
    """The names of a sentence and what its "the army", "the alliance" stand for."""
    meant = [t.name for t in sentence.tokens if t.name is not None and t.name.rule == "reference"]
    return sorted((*names, *meant), key=lambda name: name.start) if meant else names
