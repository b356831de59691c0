"""Row 51 of the fault list: a dashboard that is stopped, let go on, and resized stays as it was."""

import os
import signal
from pathlib import Path

import pytest
from screen_terminal import STARTED, Terminal, environment, ready, terminal

# What a shell does with a job: it starts it, takes the terminal where it stops, and `fg` lets it
# go on. A program whose parent is no shell cannot be stopped from the keyboard.
SHELL = """
import os, signal, sys
signal.signal(signal.SIGTTOU, signal.SIG_IGN)
job = os.fork()
if job:
    while True:
        os.setpgid(job, job)
        os.tcsetpgrp(0, job)
        os.kill(job, signal.SIGCONT)
        _, state = os.waitpid(job, os.WUNTRACED)
        os.tcsetpgrp(0, os.getpgrp())
        if not os.WIFSTOPPED(state):
            os._exit(os.waitstatus_to_exitcode(state))
        print("[1]+ Stopped", flush=True)
        sys.stdin.readline()
signal.signal(signal.SIGTTOU, signal.SIG_DFL)
os.setpgid(0, 0)
"""


@pytest.fixture
def home(tmp_path: Path) -> dict[str, str]:
    """What the tests know already, so that no word list is read anew."""
    return dict(environment(tmp_path, XDG_CACHE_HOME=os.environ["XDG_CACHE_HOME"]))


def panes(running: Terminal) -> list[str]:
    """The window without its first line, which tells the last command, and without the keys."""
    return running.screen[1:-1]


def working(running: Terminal) -> list[str]:
    """The dashboard in the middle of something: a figure traced to its sentence."""
    ready(running).press("3j\r")
    running.wait_until(lambda: "claim 2/2" in "".join(running.screen))
    running.read(0.2)
    return panes(running)


def goes_on(running: Terminal, before: list[str]) -> None:
    """It stands as before, answers, and leaves the terminal as it found it."""
    running.wait_until(lambda: panes(running) == before)
    running.press("3k\r")
    running.wait_until(lambda: "claim 1/2" in "".join(running.screen))
    running.press("q")
    assert running.ended()[0] == 0
    assert running.restored()


@pytest.mark.parametrize("way", ["key", "signal"])
def test_a_stopped_dashboard_gives_the_terminal_back_and_goes_on_where_it_was(
    way: str, pile: Path, home: dict[str, str]
) -> None:
    """Row 51: SIGTSTP and SIGCONT, as a shell does it."""
    with terminal([str(pile)], home, program=SHELL + STARTED) as running:
        before = working(running)
        if way == "key":
            running.press("\x1a")
        else:
            os.kill(os.tcgetpgrp(running.end), signal.SIGTSTP)
        running.wait_for("[1]+ Stopped")
        assert running.restored()
        running.forget()
        running.press("fg\n")
        goes_on(running, before)


def test_a_dashboard_that_is_stopped_without_warning_draws_everything_when_it_goes_on(
    pile: Path, home: dict[str, str]
) -> None:
    """Row 51: SIGSTOP and SIGCONT, twice."""
    with terminal([str(pile)], home) as running:
        before = working(running)
        for _ in range(2):
            os.kill(running.process, signal.SIGSTOP)
            running.forget()
            os.kill(running.process, signal.SIGCONT)
            running.wait_until(lambda: panes(running) == before)
        goes_on(running, before)


def test_five_hundred_resizes_lose_nothing(pile: Path, home: dict[str, str]) -> None:
    """Row 51: down to a single cell, faster than anybody can draw."""
    with terminal([str(pile)], home) as running:
        before = working(running)
        for step in range(500):
            running.resize(1 + step * 7 % 200, 1 + step % 60)
            if not step % 50:
                running.read(0.01)
        running.resize(1, 1)
        running.forget()
        running.resize(80, 24)
        goes_on(running, before)
