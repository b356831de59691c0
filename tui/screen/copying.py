"""Commands that copy: what stands at the cursor, with all that is needed to cite it."""

import os
from functools import partial
from typing import TYPE_CHECKING

from tui.forces import Telling
from tui.screen.clipboard import hand_over
from tui.screen.commander import Commander
from tui.screen.heading import title_of
from tui.screen.wording import counted

if TYPE_CHECKING:
    from tui.screen.citing import Copied


class CopyCommands(Commander):
    """`y` and the form: the footer is the menu. `y` again copies in the form of before."""

    _form = "row"

    def do_copy(self) -> None:
        """Ask in which form."""
        self.copying = bool(self._copied())
        self.tell(f"copy {self._what()} as …" if self.copying else "nothing here to copy")

    def do_copy_nothing(self) -> None:
        """Copy nothing."""
        self.copying = False
        self.tell("nothing copied")

    def do_copy_row(self) -> None:
        """The row in words, with the sentences that tell it."""
        self._copy("row")

    def do_copy_csv(self) -> None:
        """Lines for a spreadsheet."""
        self._copy("CSV")

    def do_copy_markdown(self) -> None:
        """A table for a report."""
        self._copy("Markdown")

    def do_copy_json(self) -> None:
        """An object a claim."""
        self._copy("JSON")

    def do_copy_sentence(self) -> None:
        """The sentence with its citation."""
        self._copy("sentence")

    def do_copy_again(self) -> None:
        """The form of before."""
        self._copy(self._form)

    def _copied(self) -> "Copied":
        """The tellings of the figure at the cursor, else the current claim, else the article."""
        if self.current is self.forces:
            return self.forces.tellings
        if self.current is self.reader and self.reader.telling is not None:
            return (self.reader.telling,)
        listed = self.desk.get(self.articles.path)
        reading = self.reader.reading
        if self.current is self.articles:
            reading = None if listed is None else listed.reading
        return () if reading is None else (reading,)

    def _what(self) -> str:
        copied = self._copied()
        words = [one.claim.text if isinstance(one, Telling) else title_of(one) for one in copied]
        more = f" in {counted(len(words), 'telling')}" if len(words) > 1 else ""
        return f"“{words[0]}”{more}"

    def _copy(self, form: str) -> None:
        self.copying = False
        self._form = form
        copied = self._copied()
        if copied:
            from tui.screen.citing import FORMS  # noqa: PLC0415 - all formats: not for the start

            text = FORMS[form](copied) + "\n"
            self.run_worker(
                partial(self._hand_over, text, f"copied {self._what()} as {form}"),
                thread=True,
                group="copy",
                exclusive=True,
            )
            self.tell("copying …")

    def _hand_over(self, text: str, words: str) -> None:
        program = hand_over(text, os.environ)
        self.call_from_thread(self._handed_over, text, words, program)

    def _handed_over(self, text: str, words: str, program: str | None) -> None:
        """Tell which program took it; the terminal itself is asked where none did."""
        if program is None:
            self.copy_to_clipboard(text)
        self.tell(f"{words} by {program or 'the terminal (OSC 52)'}")
        self.settle()
