"""The house keeps its rules."""

import ast
import re
from importlib import import_module
from pathlib import Path

import pytest
import tomli

from tui import config
from tui.cli.names import COMMANDS
from tui.screen.columns import COLUMNS
from tui.screen.themes import LOOKS

ROOT = Path(__file__).parent.parent
MODULES = sorted((ROOT / "tui").rglob("*.py"))
PAGES = [ROOT / "README.md", ROOT / "CONTRIBUTING.md", *sorted((ROOT / "docs").glob("*.md"))]
WRITTEN = [*MODULES, *PAGES, *sorted((ROOT / "tests").glob("*.py")), *sorted(ROOT.glob("*.t*"))]

# Where every exception is caught, each with its reason beside it.
GUARDS = {"tui/cli/main.py", "tui/export/saving.py"}

# They take values and return values.
PURE = ("tui/model/", "tui/gazetteer/", "tui/extract/", "tui/forces/", "tui/library/")
# ... but for the one that keeps what the user decided.
KEEPERS = {"tui/library/journal.py"}

VAGUE = {"utils", "util", "helpers", "helper", "common", "misc", "info", "manager", "base"}


def named(path: Path) -> str:
    return str(path.relative_to(ROOT))


def tree(path: Path) -> ast.Module:
    return ast.parse(path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("name", COMMANDS)
def test_every_command_has_a_file_of_its_own(name: str) -> None:
    assert callable(import_module(f"tui.cli.{name}").command)


def test_the_config_names_the_columns_and_themes_that_the_screen_has() -> None:
    assert tuple(COLUMNS) == config.COLUMNS
    assert set(config.THEMES) == {look.name for look in LOOKS}


def test_no_module_has_a_name_that_tells_nothing() -> None:
    assert [named(path) for path in MODULES if path.stem in VAGUE] == []


def test_every_module_says_what_it_is_for() -> None:
    assert [named(path) for path in MODULES if not ast.get_docstring(tree(path))] == []


def test_only_the_guards_catch_every_exception() -> None:
    broad = {
        named(path)
        for path in MODULES
        for node in ast.walk(tree(path))
        if isinstance(node, ast.ExceptHandler)
        and (node.type is None or ast.unparse(node.type) in ("Exception", "BaseException"))
    }
    assert broad <= GUARDS


def test_what_is_pure_opens_no_file() -> None:
    opening = re.compile(
        r"(?<!def )(?<![\w.])open\(|\bos\.f?d?open\(|\.open\(|\.(?:read|write)_\w+\("
    )
    openers = {named(path) for path in MODULES if opening.search(path.read_text(encoding="utf-8"))}
    assert {name for name in openers if name.startswith(PURE)} == KEEPERS


def test_every_dependency_is_pinned() -> None:
    project = tomli.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    wanted = [*project["dependencies"], *project["optional-dependencies"]["test"]]
    pins = (ROOT / "constraints.txt").read_text(encoding="utf-8").lower().replace("_", "-")
    names = [re.split(r"[<>=]", one)[0].lower().replace("_", "-") for one in wanted]
    assert [name for name in names if f"\n{name}==" not in pins] == []


def test_the_pins_name_no_host() -> None:
    assert not re.search(r"://|@|--", (ROOT / "constraints.txt").read_text(encoding="utf-8"))


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_the_pages_name_only_files_that_there_are(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    paths = re.findall(r"\b(?:tui|tests|docs|corpus)/[\w./-]*\w", text)
    assert [path for path in paths if not (ROOT / path).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=named)
def test_the_links_of_the_pages_lead_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    links = re.findall(r"\]\((?!https?:)([^)#\s]+)", text)
    assert [link for link in links if not (page.parent / link).exists()] == []


def test_nothing_names_a_folder_of_somebodys_machine() -> None:
    home = re.compile(r"/(?:home|root|Users|work)/\w")
    found = {named(path) for path in WRITTEN if home.search(path.read_text(encoding="utf-8"))}
    assert found - {"tests/test_house.py"} == set()


def test_ci_runs_the_readmes_test_command() -> None:
    ci = (ROOT / ".ci" / "run").read_text(encoding="utf-8")
    for part in ("-m venv", "install -q -c constraints.txt '.[test]'", "-m pytest"):
        assert part in ci
