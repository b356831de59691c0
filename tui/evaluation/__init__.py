"""Truth files beside readings: precision, recall, F1, each slot, and every miss."""

from tui.evaluation.names import Names
from tui.evaluation.score import Evaluation, Measure, Miss, evaluate
from tui.evaluation.truth import Truth, truths

__all__ = ["Evaluation", "Measure", "Miss", "Names", "Truth", "evaluate", "truths"]
