"""What happens when the dashboard goes on after it was stopped: `ctrl+z` and `fg`, SIGSTOP."""

import signal
from asyncio import get_running_loop
from collections.abc import Callable
from threading import current_thread, main_thread
from types import FrameType

from textual.driver import Driver


def draw_when_going_on(driver: Driver | None, draw: Callable[[], object]) -> None:
    """Draw everything anew whenever the program goes on.

    Textual takes the terminal back, but draws only what changes from then on. SIGSTOP comes
    without warning: the terminal was never given back, and to take it twice would lose what it
    was like before, and start a second reader of the keys.
    """
    if not hasattr(signal, "SIGCONT") or current_thread() is not main_thread():
        return
    from textual.drivers.linux_driver import LinuxDriver  # noqa: PLC0415 - not on every system

    if not isinstance(driver, LinuxDriver):
        return
    loop, take_back = get_running_loop(), signal.getsignal(signal.SIGCONT)

    def go_on(number: int, frame: FrameType | None) -> None:
        lent = driver._must_signal_resume or not driver._auto_restart  # noqa: SLF001 - told nowhere else
        if not lent:
            driver.suspend_application_mode()
        if callable(take_back):
            take_back(number, frame)
        loop.call_soon_threadsafe(draw)

    signal.signal(signal.SIGCONT, go_on)
