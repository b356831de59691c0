"""Saved web pages: the article that trafilatura finds in the markup."""

import importlib
import logging
import re
from collections.abc import Iterator
from typing import Any, Final, Protocol
from unicodedata import category

from tui.model import Problem
from tui.reader.decoding import decode
from tui.reader.draft import Draft, composed
from tui.text.clean import clean

_CHARSET: Final = re.compile(rb"""charset\s{0,4}=\s{0,4}["']?([A-Za-z0-9_.:-]{1,40})""")
_HEAD: Final = 4096
_ENOUGH: Final = 250  # characters below which the slower search is worth its time
_SLOW_CAP: Final = 1 << 20  # characters of markup: the slower search is not linear
_LOUD: Final = ("trafilatura", "htmldate", "courlan", "justext")
# The parser drops the control character that begins an order to a terminal, which would leave the
# order's digits as a number ("0m"): its mark is put in its place first.
_ORDERS: Final = {0x1B: "\u241b", 0x9B: "\u238b"}
# Written as a number ("&#27;") such a character would make the parser give up the whole page.
_REFERENCE: Final = re.compile(r"&#(?:[xX]0{0,6}([0-9a-fA-F]{1,2})|0{0,6}([0-9]{1,3}));?")
_MISSING: Final = "is a web page: install crisis-tui with the extra `web` to read it"


class _Found(Protocol):
    """What trafilatura gives for a page."""

    text: str | None
    title: str | None
    author: str | None
    date: str | None
    sitename: str | None


def html(data: bytes, path: str) -> Iterator[Draft | Problem]:
    """The one article of a saved web page; the text is composed of its title and paragraphs.

    A problem where trafilatura is not installed, or finds no article in the page.
    """
    declared = _CHARSET.search(data[:_HEAD])
    decoded = decode(data, declared[1].decode("ascii") if declared else None)
    try:
        found = _found(_REFERENCE.sub(_shown, decoded.text.translate(_ORDERS)))
    except ImportError:
        yield Problem(path, None, _MISSING)
        return
    if found is None or not found.text:
        yield Problem(path, None, "holds no article that could be found in its markup")
        return
    yield Draft(
        composed(found.title, found.text),
        title=found.title,
        outlet=found.sitename,
        author=found.author,
        published=found.date,
        oddity=decoded.oddity,
    )


def _shown(reference: re.Match[str]) -> str:
    """What a reference stands for, a control character made visible."""
    code = int(reference[1], 16) if reference[1] else int(reference[2])
    harmful = code > 0 and category(chr(code)) == "Cc" and chr(code) not in "\t\n\r"
    return clean(chr(code)).text if harmful else reference[0]


def _found(markup: str) -> _Found | None:
    """What the quick search finds, or the thorough one where that is next to nothing."""
    found = _extracted(markup, fast=True)
    short = found is None or len(found.text or "") < _ENOUGH
    if short and len(markup) <= _SLOW_CAP:
        return _extracted(markup, fast=False) or found
    return found


def _extracted(markup: str, *, fast: bool) -> _Found | None:
    trafilatura: Any = importlib.import_module("trafilatura")
    for name in _LOUD:  # a log line on the terminal would tear the screen
        logging.getLogger(name).setLevel(logging.CRITICAL + 1)
    found: _Found | None = trafilatura.bare_extraction(
        markup,
        fast=fast,
        include_comments=False,
        with_metadata=True,
        date_extraction_params={"extensive_search": False, "original_date": True},
    )
    return found
