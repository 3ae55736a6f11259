"""Thousands of people as a list."""

from PySide6.QtCore import Qt

from sendjourney.domain.person import Person
from sendjourney.ui.models.people import PERSON, PeopleModel

JO = Person(name="Jo Mensah", role="SENCO", organisation="Oak School", phones=("01632 960204",))


def a_model(*people):
    model = PeopleModel()
    model.show_people(people)
    return model


def test_the_model_keeps_the_rules_of_qt(qtmodeltester):
    qtmodeltester.check(a_model(JO, Person(name="Ann")))


def test_a_row_is_said_in_full_to_a_screen_reader():
    model = a_model(JO)
    row = model.index(0, 0)

    assert row.data(Qt.ItemDataRole.AccessibleTextRole) == (
        "Jo Mensah, SENCO, Oak School, 01632 960204"
    )
    assert row.data(PERSON) == JO


def test_a_row_is_found_by_the_person():
    model = a_model(Person(name="Ann"), JO)

    assert model.row_of(JO.id) == 1
    assert model.row_of("nobody") == -1
