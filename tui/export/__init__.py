"""Readings, rows, articles and hits as table, csv, jsonl and md. FORMATS is the one list."""

from tui.export.articles import ARTICLES
from tui.export.forces import FORCES, GROUPED_FORCES
from tui.export.formats import FORMATS
from tui.export.hits import HITS
from tui.export.kind import Kind
from tui.export.readings import READINGS

__all__ = ["ARTICLES", "FORCES", "FORMATS", "GROUPED_FORCES", "HITS", "READINGS", "Kind"]
