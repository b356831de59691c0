"""The verbs of a sentence."""
