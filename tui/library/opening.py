"""What to open: the files named, else the config's, else those beside it, else the samples."""

import os
import sys
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

import tui
from tui.config import Config

CONFIG = "config.toml"
CORPUS = "corpus"


@dataclass(frozen=True, slots=True)
class Opening:
    """The files and folders to read, `-` for standard input, as the user wrote them.

    `said` is a line to tell the user where the user did not choose them, else None. `paths`
    are empty only where even the samples are missing.
    """

    paths: tuple[str, ...]
    said: str | None = None


def opening(given: Sequence[str], config: Config) -> Opening:
    """What the dashboard opens, and what the commands read without `--in`."""
    if given:
        return Opening(tuple(given))
    if config.corpus:
        return Opening(tuple(map(str, config.corpus)))
    if Path(CONFIG).is_file() and Path(CORPUS).is_dir():
        return Opening((CORPUS,))
    samples = sample_dispatches()
    if samples is None:
        return Opening((), "nothing to read: name files or folders of articles")
    said = "no articles named: these are the sample dispatches; name your own files or folders"
    return Opening((str(samples),), said)


def sample_dispatches() -> Path | None:
    """The folder of the shipped sample dispatches: in the package, or beside it in a checkout."""
    package = Path(tui.__file__).parent
    folders = package / CORPUS, package.parent / CORPUS
    return next((folder for folder in folders if folder.is_dir()), None)


def config_file(given: str | None, environment: Mapping[str, str] = os.environ) -> Path | None:
    """The config to read: the one given, else the user's, else one beside a corpus here."""
    if given is not None:
        return Path(given)
    users = _users_folder(environment) / CONFIG
    if users.is_file():
        return users
    here = Path(CONFIG)
    return here if here.is_file() and Path(CORPUS).is_dir() else None


def data_folder(environment: Mapping[str, str] = os.environ) -> Path | None:
    """Where the user's decisions are kept, whether it is there or not; None if there is no home.

    CRISIS_TUI_DATA names another one.
    """
    if named := environment.get("CRISIS_TUI_DATA"):
        return Path(named)
    if sys.platform == "win32":
        base = Path(environment.get("LOCALAPPDATA", ""))
    elif sys.platform == "darwin":
        base = Path(os.path.expanduser("~/Library/Application Support"))  # noqa: PTH111 - raises not
    else:
        base = Path(environment.get("XDG_DATA_HOME") or os.path.expanduser("~/.local/share"))  # noqa: PTH111 - the same
    return base / "crisis-tui" if base.is_absolute() else None


def _users_folder(environment: Mapping[str, str]) -> Path:
    home = environment.get("XDG_CONFIG_HOME") or environment.get("APPDATA")
    return (Path(home) if home else Path("~/.config").expanduser()) / "crisis-tui"
