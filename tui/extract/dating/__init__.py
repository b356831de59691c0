"""When it holds: the times of a sentence, and which of them belongs to a number phrase."""
