"""Names in text: the listed ones in one pass, the others by rule."""

from tui.gazetteer.gazetteer import Gazetteer
from tui.gazetteer.name import Name

__all__ = ["Gazetteer", "Name"]
