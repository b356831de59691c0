"""What every test may use: golden files, and the modules that stand beside the tests."""

import os
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

import pytest

TESTS = Path(__file__).parent

# pytest's importlib mode puts nothing on the path; tests share builders of readings.
sys.path.insert(0, str(TESTS))


def pytest_configure(config: pytest.Config) -> None:
    """No test sees, or adds to, what the user of this machine decided, or has read before."""
    for name in ("CRISIS_TUI_DATA", "XDG_CACHE_HOME"):
        folder = tempfile.TemporaryDirectory(prefix="crisis-tui-test.")
        config.add_cleanup(folder.cleanup)
        os.environ[name] = folder.name


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--update-golden` writes what the program says now into tests/golden."""
    parser.addoption("--update-golden", action="store_true", help="rewrite tests/golden")


@pytest.fixture
def pile(tmp_path: Path) -> Path:
    """A folder with one article."""
    from screen_terminal import ARTICLE  # noqa: PLC0415 - found only now

    folder = tmp_path / "pile"
    folder.mkdir()
    (folder / "riders.txt").write_text(ARTICLE)
    return folder


@pytest.fixture
def golden(request: pytest.FixtureRequest) -> Callable[[str, str], None]:
    """Compare a text with a file of tests/golden, or rewrite the file on demand."""

    def compare(name: str, text: str) -> None:
        path = TESTS / "golden" / name
        if request.config.getoption("--update-golden"):
            path.parent.mkdir(exist_ok=True)
            path.write_text(text, encoding="utf-8")
        assert path.is_file(), f"{path} is missing: run pytest --update-golden"
        assert text == path.read_text(encoding="utf-8")

    return compare
