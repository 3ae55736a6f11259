"""Names that are used where the search for dead code does not look."""

from concurrent.futures import Future

USED_IN_QUOTED_TYPES = (Future,)
