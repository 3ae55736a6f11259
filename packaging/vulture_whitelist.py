"""Names that only a framework calls, so that the search for dead code lets them be."""
