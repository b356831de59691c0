"""Text in, text and spans out: cleaning, folding, furniture, paragraphs, sentences.

Each has a module of its own, so that what only cleans does not wait for what else there is.
"""
