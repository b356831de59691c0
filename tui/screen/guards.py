"""How the dashboard ends when it is told to, when its terminal goes, and when it fails."""

import os
import select
import signal
import sys
import threading
from asyncio import AbstractEventLoop, get_running_loop
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from threading import Thread, Timer, current_thread, main_thread
from types import FrameType
from typing import Any, Final

from rich.console import RenderableType
from textual.app import App
from textual.worker import WorkerFailed

# Seconds for an orderly end; then the terminal is restored and the program just ends.
GRACE: Final = 1.0
# What a program that ended by a signal returns, and the signal.
BY_SIGNAL: Final = 128
ENDING: Final = tuple(
    getattr(signal, name) for name in ("SIGTERM", "SIGHUP", "SIGINT") if hasattr(signal, name)
)
HUNG_UP: Final = 1
# What a program returns that failed by a fault of its own.
FAULT: Final = 70
# Textual's thread that writes to the terminal: it fails only when the terminal is gone.
WRITER: Final = "textual-output"

# Keyboard, pasting, focus, resizes, mouse as they were; line wrap; the first screen; the cursor.
RESTORED: Final = (
    b"\x1b[<u\x1b[?2004l\x1b[?1004l\x1b[?2048l\x1b[?1000l\x1b[?1002l\x1b[?1003l\x1b[?1006l\x1b[?1015l"
    b"\x1b[?2026l\x1b[?7h\x1b[?1049l\x1b[?25h\x1b[0m"
)


class LostInputError(RuntimeError):
    """The keys can be read no longer."""


class Impatient(ThreadPoolExecutor):
    """Threads that nobody waits for in the end: an article may take long to read."""

    def shutdown(self, wait: bool = True, *, cancel_futures: bool = False) -> None:  # noqa: FBT001, FBT002 - Python's own signature
        """End without waiting."""
        del wait, cancel_futures
        super().shutdown(wait=False, cancel_futures=True)


class Guarded(App[int]):
    """Ends within a moment whatever happens, and leaves the terminal as it was."""

    @property
    def fault(self) -> Exception | None:
        """What ended the dashboard, None where nothing went wrong."""
        error = self._exception
        while isinstance(error, WorkerFailed) and isinstance(error.error, Exception):
            error = error.error
        return error

    def guard(self) -> None:
        """Heed the signals that end a program, and notice when the terminal goes."""
        if self.is_headless or current_thread() is not main_thread():
            return
        loop = get_running_loop()

        def heed(number: int, _frame: FrameType | None = None) -> None:
            self.leave(loop, BY_SIGNAL + number)

        for number in ENDING:
            # Python's own handlers run even while the loop waits for a terminal that takes nothing.
            signal.signal(number, heed)
        loop.set_default_executor(Impatient())
        loop.set_exception_handler(lambda _loop, told: self._fail(told.get("exception")))
        threading.excepthook = lambda told: self._fail_in_thread(loop, told)
        Thread(target=self._wait_for_hang_up, args=(loop,), daemon=True).start()

    def leave(self, loop: AbstractEventLoop, code: int) -> None:
        """End in order; by force where that takes too long."""
        last = Timer(GRACE, self._give_up, (code,))
        last.daemon = True
        last.start()
        # Without a loop the dashboard has ended already.
        with suppress(RuntimeError):
            loop.call_soon_threadsafe(self.exit, code)

    def _wait_for_hang_up(self, loop: AbstractEventLoop) -> None:
        """Sleep until the other end of the terminal is closed."""
        waiting = select.poll()
        waiting.register(sys.__stdin__.fileno() if sys.__stdin__ else 0, 0)
        if any(what & select.POLLHUP for _, what in waiting.poll()):
            self.leave(loop, BY_SIGNAL + HUNG_UP)

    def _give_up(self, code: int) -> None:
        """Restore the terminal without asking anybody, and end."""
        with suppress(ImportError, OSError):
            _restore(getattr(self._driver, "attrs_before", None))
        os._exit(code)

    # Faults of ours: the traceback goes into a report, never on the screen.

    def _fail_in_thread(self, loop: AbstractEventLoop, told: Any) -> None:  # noqa: ANN401 - threading's own type has no name
        if told.thread is not None and told.thread.name == WRITER:
            self.leave(loop, BY_SIGNAL + HUNG_UP)
        else:
            with suppress(RuntimeError):
                loop.call_soon_threadsafe(self._fail, told.exc_value)

    def _fail(self, error: BaseException | None) -> None:
        if isinstance(error, Exception):
            self._handle_exception(error)

    def _fatal_error(self) -> None:
        self._close_messages_no_wait()

    def panic(self, *renderables: RenderableType) -> None:
        """End because of a fault; what Textual would print is left out."""
        del renderables
        if self._exception is None:
            self._exception = LostInputError("the keys cannot be read any longer")
        self._close_messages_no_wait()


def end_soon(code: int) -> None:
    """End the program with this code after the grace, should any thread keep it."""
    last = Timer(GRACE, os._exit, (code,))
    last.daemon = True
    last.start()


def _restore(attributes: object) -> None:
    """Put the terminal back as it was; a terminal that takes nothing is not waited for."""
    import termios  # noqa: PLC0415 - not on every system

    terminal = os.open("/dev/tty", os.O_RDWR | os.O_NOCTTY | os.O_NONBLOCK)
    try:
        if isinstance(attributes, list):
            termios.tcsetattr(terminal, termios.TCSANOW, attributes)
        os.write(terminal, RESTORED)
    except termios.error as error:
        raise OSError(*error.args) from error
    finally:
        os.close(terminal)
