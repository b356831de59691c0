"""Asking the terminal for its background."""

import os
import pty
import subprocess
import sys

import pytest

from tui.screen.background import QUESTION, light_in


@pytest.mark.parametrize(
    ("answer", "light"),
    [
        (b"\x1b]11;rgb:ffff/ffff/ffff\x1b\\\x1b[?62;4c", True),
        (b"\x1b]11;rgb:fb/fa/f7\x07", True),
        (b"\x1b]11;rgb:0000/0000/0000\x1b\\", False),
        (b"\x1b]11;rgb:1212/1616/1d1d\x1b\\", False),
        (b"\x1b[?62;4c", None),
        (b"", None),
        (b"\x1b]11;?\x07 nonsense", None),
    ],
)
def test_an_answer_tells_light_from_dark(answer: bytes, light: bool | None) -> None:  # noqa: FBT001 - expected value
    assert light_in(answer) is light


# The first terminal that the leader of a session opens becomes its own.
ASKING = """
import os, sys
os.open(os.ttyname(0), os.O_RDWR)
from tui.screen.background import is_light
sys.exit({True: 11, False: 12, None: 13}[is_light()])
"""


@pytest.mark.parametrize(
    ("answer", "code"),
    [(b"\x1b]11;rgb:ffff/ffff/ffff\x1b\\\x1b[?6c", 11), (b"\x1b[?6c", 13), (b"", 13)],
)
def test_a_terminal_is_asked_and_need_not_answer(answer: bytes, code: int) -> None:
    assert asked(answer) == code


def asked(answer: bytes) -> int:
    """What a program in a terminal of its own makes of the answer."""
    outside, inside = pty.openpty()
    program = [sys.executable, "-c", ASKING]
    with subprocess.Popen(
        program, stdin=inside, stdout=inside, stderr=inside, start_new_session=True
    ) as running:
        said = b""
        while QUESTION not in said:
            said += os.read(outside, 256)
        os.write(outside, answer)
        code = running.wait(10)
    os.close(outside)
    os.close(inside)
    return code
