"""Readings, rows, articles and hits as table, csv, jsonl and md. FORMATS is the one list."""

from tui.export.articles import ARTICLES
from tui.export.evaluation import MEASURES, MISSES
from tui.export.explained import EXPLAINED, Explained
from tui.export.forces import FORCES, GROUPED_FORCES
from tui.export.formats import FORMATS
from tui.export.hits import HITS
from tui.export.kind import Kind
from tui.export.readings import READINGS
from tui.export.rules import RULES, RuleHits

__all__ = [
    "ARTICLES",
    "EXPLAINED",
    "FORCES",
    "FORMATS",
    "GROUPED_FORCES",
    "HITS",
    "MEASURES",
    "MISSES",
    "READINGS",
    "RULES",
    "Explained",
    "Kind",
    "RuleHits",
]
