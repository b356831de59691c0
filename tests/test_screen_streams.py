"""Row 52 of the fault list: what the program does where it has no terminal, or half of one."""

import os
import sys
from pathlib import Path
from shlex import quote

import pytest
from screen_terminal import Terminal, environment, terminal

# The words of the command line, as somebody types them into a shell.
TYPED = "import os, sys; os.execv('/bin/sh', ['sh', '-c', sys.argv[1]])"
PROGRAM = f"{quote(sys.executable)} -c 'from tui.cli.main import run; run()'"


def ran(folder: Path, line: str, **told: str) -> tuple[int, Terminal]:
    """The exit code of the line, and the terminal in which it was typed."""
    told = {"XDG_CACHE_HOME": os.environ["XDG_CACHE_HOME"], **told}
    with terminal([line], environment(folder, **told), program=TYPED) as running:
        code, _ = running.ended()
        running.read()
        return code, running


REDIRECTED = {
    "output into a file": "%s > out",
    "output into a pipe": "%s | cat",
    "messages into a file": "%s 2> said",
    "no input": "%s < /dev/null",
    "input from a file": "%s < pile/riders.txt",
    "input closed": "%s <&-",
    "messages closed": "%s 2>&-",
    "nothing but the output": "%s <&- 2>&-",
}


@pytest.mark.parametrize("line", REDIRECTED.values(), ids=REDIRECTED)
def test_with_half_a_terminal_it_prints_the_forces_and_waits_for_nobody(
    line: str, pile: Path, tmp_path: Path
) -> None:
    """Row 52: a stream redirected or closed."""
    shown = ran(tmp_path, f"cd {quote(str(tmp_path))}; {line % f'{PROGRAM} {pile}'}")
    out = tmp_path / "out"
    told = out.read_text() if out.exists() else shown[1].text
    assert shown[0] == 0
    assert "8,500  soldier  alert" in told
    assert b"\x1b" not in shown[1].seen
    assert "crisis-tui" not in told


@pytest.mark.parametrize("term", ["dumb", ""])
def test_a_terminal_that_cannot_move_its_cursor_gets_plain_lines(
    term: str, pile: Path, tmp_path: Path
) -> None:
    """Row 52: TERM=dumb, and TERM that says nothing."""
    code, running = ran(tmp_path, f"{PROGRAM} {pile}", TERM=term)
    assert (code, "8,500  soldier  alert" in running.text) == (0, True)
    assert b"\x1b" not in running.seen


def test_a_terminal_without_a_name_gets_plain_lines(pile: Path, tmp_path: Path) -> None:
    """Row 52: TERM unset."""
    code, running = ran(tmp_path, f"unset TERM; {PROGRAM} {pile}")
    assert (code, "8,500  soldier  alert" in running.text) == (0, True)
    assert b"\x1b" not in running.seen


REFUSED = {
    "> out >&-": (1, "crisis-tui: standard output is closed\r\n"),
    ">&- 2>&-": (1, ""),
    "gone.txt < /dev/null": (1, "crisis-tui: gone.txt: does not exist\r\n"),
    "- <&-": (1, "crisis-tui: -: could not be read (Bad file descriptor)\r\n"),
}


@pytest.mark.parametrize(("words", "ends"), REFUSED.items())
def test_what_cannot_be_done_is_one_line_with_the_code_of_forces(
    words: str, ends: tuple[int, str], pile: Path, tmp_path: Path
) -> None:
    """Row 52: nowhere to print, nothing to read."""
    line = f"cd {quote(str(tmp_path))}; {PROGRAM} {pile} {words}"
    code, running = ran(tmp_path, line)
    said = "".join(each for each in running.text.splitlines(keepends=True) if "crisis-tui" in each)
    assert (code, said) == ends
    assert b"\x1b" not in running.seen
