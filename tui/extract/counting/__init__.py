"""Which number phrases count forces."""
