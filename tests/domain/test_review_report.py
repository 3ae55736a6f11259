from datetime import timedelta

from tests.builders import TODAY, a_review_report

DAY = timedelta(days=1)


def test_a_report_is_awaited_from_the_day_it_was_asked_for_until_it_comes():
    asked = a_review_report()

    assert asked.is_awaited()
    assert not asked.changed(asked_on=None).is_awaited()
    assert not asked.changed(arrived_on=TODAY).is_awaited()


def test_a_report_is_late_after_the_day_it_was_promised_for():
    promised = a_review_report(promised_for=TODAY)

    assert not promised.is_late(TODAY)
    assert promised.is_late(TODAY + DAY)


def test_a_report_that_came_or_that_nobody_promised_is_not_late():
    assert not a_review_report().is_late(TODAY)
    assert not a_review_report(promised_for=TODAY - DAY, arrived_on=TODAY).is_late(TODAY)
