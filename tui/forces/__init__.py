"""Claims to rows: folding, disagreement, order, grouping. Pure."""

from tui.forces.grouping import By, group
from tui.forces.rows import Figure, ForceRow, fold
from tui.forces.telling import Telling

__all__ = ["By", "Figure", "ForceRow", "Telling", "fold", "group"]
