"""The law's clock: counting, and rules that are data."""
