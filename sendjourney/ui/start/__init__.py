"""Everything before a family is open: the start page, a new family, unlocking."""
