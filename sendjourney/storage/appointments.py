"""Appointments, past and coming."""

from sendjourney.domain.appointment import Appointment
from sendjourney.storage.store import Store


class Appointments(Store[Appointment]):
    """Appointments from first to last."""

    noun = Appointment
    table = "appointment"
    collection = "appointments"
    order = '"on", at, id'

    def found_by(self, record: Appointment) -> tuple[str, str]:
        """Find an appointment by its title and everything said."""
        return record.title, super().found_by(record)[1]
