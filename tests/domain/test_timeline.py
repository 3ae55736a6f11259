from datetime import date, time

from sendjourney.domain.timeline import moments
from tests.builders import a_contact_note, a_promise, an_appointment

DAY = date(2026, 12, 1)


def test_past_and_coming_stand_in_one_line():
    note, promise, appointment = (
        a_contact_note(on=date(2026, 11, 1)),
        a_promise(due=date(2026, 11, 19)),
        an_appointment(),
    )

    line = moments([appointment], [note], [promise], date(2027, 2, 23))

    assert [moment.record for moment in line] == [note, promise, appointment, None]
    assert line[-1].title == "Annual review due"


def test_on_one_day_what_has_no_time_comes_first():
    late, unknown, early = (
        an_appointment(on=DAY, at=time(14), title="late"),
        an_appointment(on=DAY, at=None, title="unknown"),
        an_appointment(on=DAY, at=time(9), title="early"),
    )

    line = moments([late, unknown, early], [], [])

    assert [moment.title for moment in line] == ["unknown", "early", "late"]


def test_a_promise_without_a_day_is_not_in_the_line_and_a_review_only_when_known():
    assert moments([], [], [a_promise(due=None)]) == []
