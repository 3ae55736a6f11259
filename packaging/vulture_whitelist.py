"""Names that are used where the search for dead code does not look."""

from concurrent.futures import Future

from phonenumbers import PhoneNumber, PhoneNumberMatch

USED_IN_QUOTED_TYPES = (Future, PhoneNumber, PhoneNumberMatch)
