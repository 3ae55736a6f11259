from datetime import date, timedelta

from sendjourney.domain.setting import current_setting
from tests.builders import TODAY, a_setting

TOMORROW = TODAY + timedelta(days=1)


def test_the_setting_begun_last_is_where_the_child_learns():
    school, club = a_setting(), a_setting(name="Music school", since=date(2024, 9, 1))

    assert current_setting([club, school], TODAY) == club
    assert current_setting([school, a_setting(since=None)], TODAY) == school


def test_a_setting_lasts_to_its_last_day():
    leaving = a_setting(until=TODAY)

    assert current_setting([leaving], TODAY) == leaving
    assert current_setting([leaving], TOMORROW) is None


def test_a_setting_to_come_is_not_where_the_child_learns():
    assert current_setting([a_setting(since=TOMORROW)], TODAY) is None
    assert current_setting([], TODAY) is None
