"""The inline prompt: one line to type into, for the search, the list of commands and notes."""

from typing import Final

from rich.segment import Segment
from textual import events
from textual.message import Message
from textual.strip import Strip

from tui.screen.cells import shown, width
from tui.screen.pane import Painted

LONGEST: Final = 200

EDITING: Final = frozenset(
    ["left", "right", "home", "end", "ctrl+a", "ctrl+e", "backspace", "delete", "ctrl+w"]
)


class Prompt(Painted, can_focus=True):
    """A line being typed. It takes the keys that edit; the others go on to the app."""

    class Typed(Message):
        """The words changed."""

        def __init__(self, words: str) -> None:
            super().__init__()
            self.words = words

    def __init__(self) -> None:
        super().__init__(id="prompt")
        self.words = ""
        self._at = 0
        self.mark = "/"
        self._told = ""
        self._typing = False
        self._longest = LONGEST

    def open(self, mark: str, words: str = "", *, longest: int = LONGEST) -> None:
        """Begin to type, after the sign `mark`."""
        self._typing = True
        self._longest = longest
        self.mark = mark
        self.words = words
        self._at = len(words)
        self._told = ""
        self.refresh()

    def close(self) -> None:
        """Take no more keys: the focus stays a moment longer than the typing."""
        self._typing = False

    def tell(self, words: str) -> None:
        """What the typed words found, at the right end."""
        self._told = words
        self.refresh()

    # Typing

    def on_key(self, event: events.Key) -> None:
        """Edit the line; a key that edits nothing goes on to the commands of the prompt."""
        self.take(event)

    def take(self, event: events.Key) -> bool:
        """Edit the line by this key; False, and nothing done, where it is no key that edits."""
        edits = self._typing and (event.key in EDITING or event.is_printable)
        if edits:
            event.stop()
            self._edit(event)
        return edits

    def do_rub_out(self) -> None:
        """Empty the line."""
        self._replace("", "")

    def on_paste(self, event: events.Paste) -> None:
        """The first line of what is pasted, as far as it fits."""
        event.stop()
        if self._typing:
            self._insert(event.text[: self._longest * 4].strip().partition("\n")[0])

    def _edit(self, event: events.Key) -> None:
        at, words = self._at, self.words
        match event.key:
            case "left":
                self._at = max(0, at - 1)
            case "right":
                self._at = min(len(words), at + 1)
            case "home" | "ctrl+a":
                self._at = 0
            case "end" | "ctrl+e":
                self._at = len(words)
            case "backspace":
                self._replace(words[: max(0, at - 1)], words[at:])
            case "delete":
                self._replace(words[:at], words[at + 1 :])
            case "ctrl+w":
                self._replace(words[: words[:at].rstrip().rfind(" ") + 1], words[at:])
            case _:
                if event.is_printable and event.character:
                    self._insert(event.character)
        self.refresh()

    def _insert(self, text: str) -> None:
        # Cut first: cleaning a megabyte takes longer than anybody waits for a key.
        text = shown(text[: self._longest * 4])
        text = "".join(char for char in text if char.isprintable())
        room = max(0, self._longest - len(self.words))
        self._replace(self.words[: self._at] + text[:room], self.words[self._at :])

    def _replace(self, before: str, after: str) -> None:
        self._at = len(before)
        if before + after != self.words:
            self.words = before + after
            self.post_message(self.Typed(self.words))
        self.refresh()

    # Drawing

    def render_line(self, y: int) -> Strip:
        """The sign, the words with the cursor in them, and what they found."""
        cells = self.size.width
        if y:
            return Strip.blank(cells, self.paint("bar"))
        told = shown(self._told)
        if width(told) + 12 > cells:
            told = ""
        room = max(1, cells - width(told) - 4)
        before, after = self.words[: self._at], self.words[self._at :]
        while width(before) >= room:
            before = before[max(1, len(before) // 8) :]
        segments = [
            Segment(f" {self.mark} ", self.paint("bar", "key")),
            Segment(shown(before), self.paint("bar", "strong")),
            Segment(shown(after[:1]) or " ", self.paint("bar", "strong", "caret")),
            Segment(shown(after[1:]), self.paint("bar", "strong")),
        ]
        line = Strip(segments).adjust_cell_length(cells - width(told) - 1, self.paint("bar"))
        end = Strip([Segment(told + " ", self.paint("bar", "dim"))])
        return Strip.join((line, end)).adjust_cell_length(cells, self.paint("bar"))
