"""The terms of the children's schools."""

from sendjourney.domain.school_term import SchoolTerm
from sendjourney.storage.store import Store


class SchoolTerms(Store[SchoolTerm]):
    """Terms from first to last."""

    noun = SchoolTerm
    table = "school_term"
    collection = "school_terms"
    order = "first, last, id"
