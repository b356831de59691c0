"""Every command of the dashboard: its name, keys and words, as plain data.

The key map, the footer, the `?` list, the command palette and the check of the config's `[keys]`
are all made from `COMMANDS`. A command works in its `scope`: one pane, or everywhere; a key may
mean different things in different panes. A command with a `when` works, and is shown, only while
that is true of the dashboard (the names of `When`).

A key is written as it is typed (`j`, `}`, `?`) or by name (`enter`, `ctrl+d`, `pageup`).
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Final

_KEY: Final = re.compile(
    r"(?:(?:ctrl|shift|alt|super)\+){0,3}(?:[^\s\x00-\x1f\x7f-\x9f]|f[1-9]|f1\d|f2[0-4]"
    r"|enter|tab|space|escape|backspace|delete|insert|home|end|page(?:up|down)"
    r"|up|down|left|right|[a-z]+(?:_[a-z]+){1,3})"
)


class Scope(StrEnum):
    """Where a command works. While one types, or chooses what to copy, nothing else does."""

    EVERYWHERE = "everywhere"
    ARTICLES = "articles"
    ARTICLE = "article"
    FORCES = "forces"
    PROMPT = "prompt"
    COPY = "copy"


class When(StrEnum):
    """What must be true of the dashboard for a command to work."""

    ALWAYS = "always"
    TRACED = "traced"
    FILTERED = "filtered"
    FOLDABLE = "foldable"
    CLAIMED = "claimed"
    EMPTY = "empty"


# Scopes that no command from elsewhere reaches.
ALONE = (Scope.PROMPT, Scope.COPY)


@dataclass(frozen=True, slots=True)
class Command:
    """One thing that the dashboard can do.

    `id` names it in the config's `[keys]` and on the status line; `label` is the footer's word,
    `help` the sentence in the `?` list. The footer takes commands by `weight`, the heaviest
    first, and leaves out those that weigh nothing; `topic` is its heading in the `?` list.
    """

    id: str
    keys: tuple[str, ...]
    label: str
    help: str
    scope: Scope = Scope.EVERYWHERE
    when: When = When.ALWAYS
    weight: int = 0
    topic: str = ""

    def works(self, scope: str, truths: frozenset[When]) -> bool:
        """Whether the command works in the pane `scope` while `truths` hold."""
        here = self.scope == scope or (self.scope is Scope.EVERYWHERE and scope not in ALONE)
        return here and self.when in truths


_ALL, _PROMPT, _COPY = Scope.EVERYWHERE, Scope.PROMPT, Scope.COPY
_ARTICLES, _ARTICLE, _FORCES = Scope.ARTICLES, Scope.ARTICLE, Scope.FORCES
_CLAIMED, _TRACED = When.CLAIMED, When.TRACED
_FILTERED, _FOLDABLE, _EMPTY = When.FILTERED, When.FOLDABLE, When.EMPTY

_MOVE = (
    Command("down", ("j", "down"), "down", "Down one line"),
    Command("up", ("k", "up"), "up", "Up one line"),
    Command("half-page-down", ("ctrl+d",), "half page", "Down half a page"),
    Command("half-page-up", ("ctrl+u",), "half page up", "Up half a page"),
    Command("page-down", ("space", "pagedown"), "page", "Down a page"),
    Command("page-up", ("pageup",), "page up", "Up a page"),
    Command("top", ("g", "home"), "top", "To the first line"),
    Command("bottom", ("G", "end"), "bottom", "To the last line"),
)

_PANES = (
    Command("next-pane", ("tab", "l"), "pane", "To the next pane", weight=60),
    Command("previous-pane", ("shift+tab", "h"), "pane back", "To the pane before"),
    Command("pane-articles", ("1",), "articles", "To the articles"),
    Command("pane-article", ("2",), "article", "To the article"),
    Command("pane-forces", ("3",), "forces", "To the table of forces"),
    Command("zoom", ("z",), "zoom", "This pane alone, and back", weight=50),
)

_TRACE = (
    Command("open", ("enter",), "read", "Read the article", _ARTICLES, weight=90),
    Command("trace", ("enter",), "trace", "To the sentence that tells it", _FORCES, weight=95),
    Command("row", ("enter",), "row", "From the claim to its row", _ARTICLE, _CLAIMED, 90),
    Command("back", ("backspace", "ctrl+o"), "back", "Back where it began", _ALL, _TRACED, 92),
    Command("next-telling", (")",), "same figure", "Same figure, next telling", _ALL, _CLAIMED, 58),
    Command("previous-telling", ("(",), "figure back", "Same figure, before", _ALL, _CLAIMED),
    Command("next-claim", ("}",), "claim", "Next claim", _ARTICLE, weight=85),
    Command("previous-claim", ("{",), "claim back", "Claim before", _ARTICLE),
    Command("next-mention", ("]",), "mention", "Same name, next mention", _ARTICLE, weight=55),
    Command("previous-mention", ("[",), "mention back", "Same name, mention before", _ARTICLE),
    Command("why", ("w",), "why", "Which rule filled each part", _ALL, _CLAIMED, 75),
)

_SEARCH = (
    Command("search", ("/",), "search", "Search articles, names and forces", weight=88),
    Command("next-hit", ("n",), "hit", "Next hit", _ALL, _FILTERED, 80),
    Command("previous-hit", ("N",), "hit back", "Hit before", _ALL, _FILTERED),
)

_TABLE = (
    Command("forces-of", ("f",), "forces of", "Forces of this article, or of all", weight=70),
    Command("unfold", ("right",), "unfold", "Show every figure of the row", _FORCES, _FOLDABLE, 65),
    Command("fold", ("left",), "fold", "Fold the figures of the row", _FORCES, _FOLDABLE),
    Command("group", ("b",), "group", "Group by actor, place, status …", _FORCES, weight=62),
    Command("sort", ("s",), "sort", "Sort by the next column", _FORCES, weight=57),
    Command("sort-back", ("S",), "sort turned", "Turn the order round", _FORCES),
    Command("sort-articles", ("s",), "sort", "Sort by the next column", _ARTICLES, weight=57),
    Command("sort-articles-back", ("S",), "sort turned", "Turn the order round", _ARTICLES),
)

_READING = (
    Command("mark-read", ("m",), "read mark", "Mark the article read, or unread", weight=45),
    Command("reject", ("x",), "reject", "Reject the claim, or accept it", _ALL, _CLAIMED, 72),
    Command("note", ("a",), "note", "Write a note on the article or the claim", weight=43),
    Command("undo", ("u",), "undo", "Undo the last decision"),
    Command("redo", ("U",), "redo", "Redo what was undone"),
    Command("copy", ("y",), "copy", "Copy the figure or the article; yy as before", weight=44),
    Command("outside", ("o",), "pager", "The file in $PAGER or $EDITOR"),
    Command("samples", ("d",), "sample dispatches", "Open the samples", _ALL, _EMPTY, 96),
    Command("reload", ("r",), "reload", "Read everything again"),
)

_DASHBOARD = (
    Command("theme", ("T",), "theme", "Next theme", weight=20),
    Command("out", ("escape",), "clear", "One step out", weight=10),
    Command("commands", (":", "ctrl+p"), "commands", "Run a command by its name", weight=30),
    Command("keys", ("?",), "keys", "This list"),
    Command("suspend", ("ctrl+z",), "suspend", "Back to the shell; fg returns"),
    Command("quit", ("q", "ctrl+q", "ctrl+c"), "quit", "Quit", weight=40),
)

_WHILE_TYPING = (
    Command("accept", ("enter",), "accept", "Keep what is found, or run it", _PROMPT, weight=90),
    Command(
        "cancel", ("escape", "ctrl+c"), "cancel", "Back to before the typing", _PROMPT, weight=88
    ),
    Command("choose-down", ("down", "ctrl+n"), "down", "Down the list", _PROMPT, weight=86),
    Command("choose-up", ("up", "ctrl+p"), "up", "Up the list", _PROMPT, weight=84),
    Command("choose-page-down", ("pagedown",), "page", "Down a page of the list", _PROMPT),
    Command("choose-page-up", ("pageup",), "page up", "Up a page of the list", _PROMPT),
    Command("rub-out", ("ctrl+u",), "empty", "Empty the line", _PROMPT, weight=50),
)

_WHILE_COPYING = (
    Command("copy-row", ("r",), "row", "Copy the row, with who tells it", _COPY, weight=90),
    Command("copy-csv", ("c",), "CSV", "Copy for a spreadsheet", _COPY, weight=88),
    Command("copy-markdown", ("m",), "Markdown", "Copy as a table", _COPY, weight=86),
    Command("copy-json", ("j",), "JSON", "Copy as JSON", _COPY, weight=84),
    Command("copy-sentence", ("s",), "sentence", "Copy the sentence, cited", _COPY, weight=82),
    Command("copy-again", ("y",), "as before", "Copy as before", _COPY, weight=80),
    Command("copy-nothing", ("escape", "ctrl+c", "q"), "nothing", "Copy nothing", _COPY, weight=78),
)

COMMANDS: tuple[Command, ...] = tuple(
    replace(command, topic=topic)
    for topic, commands in (
        ("Move", _MOVE),
        ("Panes", _PANES),
        ("Trace", _TRACE),
        ("Search", _SEARCH),
        ("Table", _TABLE),
        ("Article", _READING),
        ("Dashboard", _DASHBOARD),
        ("While typing", _WHILE_TYPING),
        ("While copying", _WHILE_COPYING),
    )
    for command in commands
)

# How a key is written where there is little room.
KEY_SIGNS: Mapping[str, str] = {
    "enter": "⏎",
    "backspace": "⌫",
    "escape": "esc",
    "pagedown": "pgdn",
    "pageup": "pgup",
    "up": "↑",
    "down": "↓",
    "left": "←",
    "right": "→",
}


def sign(key: str) -> str:
    """The short way to write a key: `⏎` for `enter`, the key itself where there is none."""
    return KEY_SIGNS.get(key, key)


def remapped(keys: Mapping[str, Iterable[str]]) -> tuple[Command, ...]:
    """The commands with the user's keys (by command id) in place of their own.

    A key that the user gives to one command is taken from every other that works in the same
    place. Ids that name no command change nothing.
    """
    wanted = {id_: tuple(given) for id_, given in keys.items()}
    return tuple(
        replace(command, keys=wanted[command.id])
        if command.id in wanted
        else replace(command, keys=_left(command, wanted))
        for command in COMMANDS
    )


def clashes(keys: Mapping[str, Iterable[str]]) -> Iterator[tuple[str, str, str]]:
    """Where a user's key is another command's in the same place: command, key, other command."""
    wanted = {id_: tuple(given) for id_, given in keys.items()}
    scopes = {command.id: command.scope for command in COMMANDS}
    told: set[str] = set()
    for id_, given in wanted.items():
        told.add(id_)
        for other in COMMANDS:
            if other.id not in told and _meet(scopes[id_], other.scope):
                theirs = wanted.get(other.id, other.keys)
                yield from ((id_, key, other.id) for key in given if key in theirs)


def is_key(name: str) -> bool:
    """Whether a terminal can send such a key: "q", "?", "ctrl+s", "f5", "pagedown"."""
    return _KEY.fullmatch(name) is not None


def _left(command: Command, wanted: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """The keys of `command` that no remapped command of the same place takes."""
    taken = {
        key
        for other in COMMANDS
        if other.id in wanted and _meet(command.scope, other.scope)
        for key in wanted[other.id]
    }
    return tuple(key for key in command.keys if key not in taken)


def _meet(one: Scope, other: Scope) -> bool:
    return one == other or (Scope.EVERYWHERE in (one, other) and not {one, other} & set(ALONE))
