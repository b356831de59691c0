"""Laws and treaties that only their number names: "Resolution 2254", "Article 51"."""

import re
from collections.abc import Iterator

from tui.gazetteer.name import Name
from tui.gazetteer.naming import Naming
from tui.model import MentionType, Span


class Papers:
    """Finds numbered documents."""

    def __init__(self, naming: Naming) -> None:
        kinds = "|".join(sorted(map(re.escape, naming.numbered_papers), key=len, reverse=True))
        numbers = "|".join(sorted(naming.paper_numbers))
        self._paper = re.compile(
            rf"(?:{kinds or '(?!)'}) (?:No\. ?)?"
            rf"(?:\d{{1,5}}(?:/\d{{1,4}})?|[IVX]{{1,5}}|{numbers})\b"
        )

    def find(self, text: str, span: Span) -> Iterator[Name]:
        """The documents in one sentence."""
        for found in self._paper.finditer(text, span.start, span.end):
            entity = " ".join(found[0].split())
            yield Name(found.start(), found.end(), MentionType.DOCUMENT, entity, rule="numbered")
