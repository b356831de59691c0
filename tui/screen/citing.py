"""The forms in which figures and articles are copied, each with all that is needed to cite it."""

from collections.abc import Callable, Sequence
from functools import partial
from typing import Final

from tui.export import ARTICLES, FORMATS
from tui.export.citations import CITATIONS, citation, figure, printed_where
from tui.forces import Telling
from tui.model import Reading

# The tellings of a figure, or an article.
Copied = Sequence[Telling] | Sequence[Reading]


def _row(copied: Copied) -> str:
    tellings = [one for one in copied if isinstance(one, Telling)]
    articles = [one.article for one in copied if isinstance(one, Reading)]
    cited = [f"{figure(one)}\n  {citation(one)}" for one in tellings]
    return "\n".join([*cited, *map(printed_where, articles)])


def _sentence(copied: Copied) -> str:
    tellings = [one for one in copied if isinstance(one, Telling)]
    articles = [one.article for one in copied if isinstance(one, Reading)]
    return "\n".join([*map(citation, tellings), *map(printed_where, articles)])


def _formatted(name: str, copied: Copied) -> str:
    tellings = [one for one in copied if isinstance(one, Telling)]
    readings = [one for one in copied if isinstance(one, Reading)]
    form = FORMATS[name]
    return "\n".join(form(CITATIONS, tellings) if tellings else form(ARTICLES, readings))


FORMS: Final[dict[str, Callable[[Copied], str]]] = {
    "row": _row,
    "CSV": partial(_formatted, "csv"),
    "Markdown": partial(_formatted, "md"),
    "JSON": partial(_formatted, "jsonl"),
    "sentence": _sentence,
}
