"""Commands of the search and of the list of keys: what is typed into the prompt."""

from typing import Final

from tui.library import Found
from tui.screen.commander import Commander
from tui.screen.mediator import Place
from tui.screen.prompt import LONGEST, Prompt
from tui.screen.rows import Rows
from tui.screen.wording import counted

# The sign of the prompt while one types a search.
SEARCH: Final = "/"

# Marks are counted in so many articles at most: more would cost a keystroke too much.
COUNTED: Final = 30


class SearchCommands(Commander):
    """Typing narrows list, reader and table together; esc restores what was before."""

    _before: Place | None = None
    _pending = False

    @property
    def listing_keys(self) -> bool:
        """Whether the list of keys is open."""
        return self.screen.has_class("-listing-keys")

    def do_search(self) -> None:
        """Begin to search, or go on with the words of the search."""
        words = self.asked if self.found is not None else ""
        if self._before is None:
            self._before = self.place()
        self.ask(SEARCH, words)

    def do_keys(self) -> None:
        """List the keys."""
        self._list_keys("?")

    def do_commands(self) -> None:
        """List the commands, to run one by its name."""
        self._list_keys(":")

    def _list_keys(self, mark: str) -> None:
        self.keys.offer(self.working())
        self.screen.add_class("-listing-keys")
        self.ask(mark)

    def ask(self, mark: str, words: str = "", *, longest: int = LONGEST) -> None:
        """Let the user type after the mark; the words stand there already."""
        self.prompt.open(mark, words, longest=longest)
        self.screen.add_class("-asking")
        self.prompt.focus(scroll_visible=False)

    def close_prompt(self) -> None:
        """Back from the prompt to the pane of before."""
        self.prompt.close()
        self.screen.remove_class("-asking", "-listing-keys")
        self.current.focus(scroll_visible=False)

    # What the prompt posts

    def on_prompt_typed(self, event: Prompt.Typed) -> None:
        """Narrow what is shown; several keys at once cost one search."""
        if self.listing_keys:
            self.keys.filter(event.words)
        elif not self._pending and self.prompt.mark == SEARCH:
            self._pending = True
            self.call_next(self._search_now)

    @property
    def _chosen_from(self) -> Rows:
        return self.keys if self.listing_keys else self.articles

    def do_choose_down(self) -> None:
        """Down the list while typing."""
        self._chosen_from.do_down()

    def do_choose_up(self) -> None:
        """Up the list while typing."""
        self._chosen_from.do_up()

    def do_choose_page_down(self) -> None:
        """Down a page while typing."""
        self._chosen_from.do_page_down()

    def do_choose_page_up(self) -> None:
        """Up a page while typing."""
        self._chosen_from.do_page_up()

    def do_rub_out(self) -> None:
        """Empty the line."""
        self.prompt.do_rub_out()

    def do_accept(self) -> None:
        """Keep the filter, or run the command."""
        command = self.keys.command if self.listing_keys else None
        self.close_prompt()
        if command is not None:
            self.perform(command)
        elif self.found is None:
            self._before = None

    def do_cancel(self) -> None:
        """Close the list of keys, or undo the search."""
        listing = self.listing_keys
        self.close_prompt()
        if not listing:
            self.clear_search()

    # The search itself

    def _search_now(self) -> None:
        self._pending = False
        self.asked = self.prompt.words
        self.narrow(self.library.search(self.asked) if self.asked.strip() else None)
        self.settle()

    def narrow(self, found: Found | None) -> None:
        """Show what was found in all three panes, or everything."""
        self.set_found(found)
        hits = None if found is None else found.hits
        self.articles.empty = self._nothing(found)
        self.forces.empty = "No claim of forces." if found is None else "No claim among the hits."
        self.articles.refill(hits)
        self.articles.move_to(0)
        self.refill_forces()
        self.forces.move_to(0)
        self.show_article(self.articles.path)
        self.reader.step_hit(1, from_edge=True)
        self.prompt.tell("" if found is None else self._tally(found))

    def _tally(self, found: Found) -> str:
        if found.unclear:
            return found.unclear[0]
        articles = f"{len(found.hits):,}/{len(self.desk):,}"
        if len(found.hits) > COUNTED:
            return f"in {articles} articles"
        hits = sum(max(1, len(hit.marks)) for hit in found.hits)
        return f"{counted(hits, 'hit')} in {articles}"

    def _nothing(self, found: Found | None) -> str:
        if found is None:
            return "No articles."
        nearest = f'\n"{found.suggestion}" would hit' if found.suggestion else ""
        return f"0 of {len(self.desk):,} match{nearest}\nesc clear"

    def clear_search(self) -> None:
        """Show everything again, exactly as it stood before the search."""
        before, self._before = self._before, None
        self.set_found(None)
        self.articles.refill()
        self.refill_forces()
        if before is not None:
            self.return_to(before)

    def leave_search(self) -> None:
        """Show everything again and stay on what was found; backspace goes back to before."""
        if self._before is not None:
            self.trail.append(self._before)
        self._before = None
        self.set_found(None)
        self.articles.refill()
        self.refill_forces()
        self.reader.mark(())

    def do_next_hit(self) -> None:
        """The next hit in the article, then in the next article."""
        self._step_hit(1)

    def do_previous_hit(self) -> None:
        """The hit before."""
        self._step_hit(-1)

    def _step_hit(self, by: int) -> None:
        if self.reader.step_hit(by):
            return
        before = self.articles.cursor
        self.articles.do_down() if by > 0 else self.articles.do_up()
        if self.articles.cursor == before:
            self.tell("no hit further " + ("down" if by > 0 else "up"))
            return
        self.show_article(self.articles.path)
        self.reader.step_hit(by, from_edge=True)

    def do_out(self) -> None:
        """One step out: reasons, search, forces of one article, zoom, the lit claim."""
        if self.screen.has_class("-explaining"):
            self.screen.remove_class("-explaining")
        elif self.found is not None:
            self.leave_search()
        elif self.forces_of is not None:
            self.forces_of = None
            self.refill_forces()
        elif self.screen.has_class("-zoomed"):
            self.screen.remove_class("-zoomed")
        else:
            self.reader.unlight()
