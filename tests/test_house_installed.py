"""Row 57 of the fault list: the wheel works wherever it lies and however Python is started."""

import subprocess
import sys
from pathlib import Path
from zipfile import ZipFile

import pytest
from hatchling.builders.wheel import WheelBuilder
from screen_terminal import STARTED, environment, ready, terminal

ROOT = Path(__file__).parent.parent
ODD = "a place with \x1b[31m spaces, [b] and ünïcode"


@pytest.fixture(scope="module")
def installed(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel, unpacked in a folder with an odd name."""
    folder = tmp_path_factory.mktemp("wheel") / ODD
    folder.mkdir()
    (wheel,) = WheelBuilder(str(ROOT)).build(directory=str(folder.parent), versions=["standard"])
    with ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


def told(installed: Path, folder: Path, **others: str) -> dict[str, str]:
    return {**environment(folder, **others), "PYTHONPATH": str(installed)}


def compiled(installed: Path) -> list[Path]:
    return [*installed.rglob("*.pyc")]


STARTS = {
    "no byte code": {"PYTHONDONTWRITEBYTECODE": "1"},
    "neither assertions nor docstrings": {"PYTHONDONTWRITEBYTECODE": "1", "PYTHONOPTIMIZE": "2"},
}


@pytest.mark.parametrize("start", STARTS.values(), ids=STARTS)
def test_the_dashboard_opens_however_python_is_started(
    start: dict[str, str],
    installed: Path,
    pile: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Row 57: PYTHONDONTWRITEBYTECODE, -O, a program and articles in a path with spaces and ESC."""
    news = pile.rename(tmp_path / ODD)
    monkeypatch.chdir(tmp_path)
    with terminal([str(news)], told(installed, tmp_path, **start)) as running:
        ready(running).press("3\r")
        running.wait_for("claim 1/2")
        running.press("q")
        assert running.ended()[0] == 0
        assert running.restored()
        assert ODD.encode() not in running.seen
    assert compiled(installed) == []


def test_the_commands_and_the_sample_dispatches_are_where_the_wheel_is(
    installed: Path, tmp_path: Path
) -> None:
    """Row 57: nothing is looked for beside the sources."""
    program = f"import tui; assert tui.__file__.startswith({str(installed)!r}); {STARTED}"
    ended = subprocess.run(
        [sys.executable, "-B", "-O", "-c", program, "forces"],
        cwd=tmp_path,
        env=told(installed, tmp_path),
        capture_output=True,
        check=False,
    )
    assert ended.returncode == 0, ended.stderr
    assert len(ended.stdout.splitlines()) > 5
    assert b"sample dispatches" in ended.stderr
    assert b"\x1b" not in ended.stderr + ended.stdout
