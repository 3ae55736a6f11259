"""The form for a person."""

from datetime import date

import pytest
from PySide6.QtWidgets import QWidget

from sendjourney.domain.child import Child
from sendjourney.domain.person import Person, Service
from sendjourney.domain.visibility import NOBODY
from sendjourney.ui.dialogs.person import PersonDialog
from sendjourney.ui.widgets.drawer import Drawer


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def empty(desk, window):
    dialog = PersonDialog(desk, None, window)
    dialog.open()
    return dialog


def test_a_new_person_helps_the_child_that_is_shown(empty, desk):
    empty._name.setText("Nasreen Ali")

    assert empty.record().child_ids == (desk.child.id,)


def test_without_a_name_the_form_stays_and_says_why(empty):
    empty._role.setText("SENCO")

    empty.try_to_save()

    assert empty.isVisible()
    assert empty._fields[0].error == "Write a name, or what you call them"


@pytest.mark.parametrize(
    "name", ["رخسانہ مرزا", "O’Donnell-Mirza", "Łucja 🚌", "A" * 300, "Nguyễn Thị Ánh"]
)
def test_a_name_in_any_writing_is_kept_as_it_is(empty, name):
    empty._name.setText(name)

    assert empty.record().name == name


def test_several_numbers_are_kept_and_empty_lines_left_out(empty):
    empty._phones.set_value(["01632 960311", "", "07700 900386"])

    assert empty.record().phones == ("01632 960311", "07700 900386")


def test_an_odd_email_is_doubted_but_kept(empty):
    empty._name.setText("Jo")
    empty._email.set_value("jo at school")

    empty.try_to_save()

    assert empty._email.doubt() == (
        "This does not look like a whole email address. Please check it."
    )
    assert not empty.isVisible()
    assert empty.record().email == "jo at school"


def test_a_known_job_chooses_its_service(empty):
    empty._role.setText("Health visitor")

    assert empty.record().service is Service.HEALTH


def test_a_service_that_was_chosen_is_not_chosen_again(empty):
    empty._service.set_value(Service.VOLUNTARY)
    empty._service.edited.emit()

    empty._role.setText("Health visitor")

    assert empty.record().service is Service.VOLUNTARY


def test_a_place_that_is_known_suggests_itself_and_its_service(desk, window):
    desk.save("Add", Person(name="Jo", organisation="Oak School", service=Service.EDUCATION))
    dialog = PersonDialog(desk, None, window)

    dialog._organisation.setText("oak school")

    assert dialog.record().service is Service.EDUCATION
    assert dialog._organisation.suggestions() == ["Oak School"]


def test_a_last_day_before_the_first_is_asked_about(desk, window):
    person = Person(name="Jo", since=date(2026, 1, 5), until=date(2025, 1, 5))
    dialog = PersonDialog(desk, person, window)
    dialog.open()

    dialog.try_to_save()

    assert dialog.isVisible()


def test_a_day_that_is_not_clear_keeps_the_form_open(empty):
    empty._name.setText("Jo")
    empty.findChild(Drawer).set_open(True)
    empty._until.set_text("the 32nd of March")

    empty.try_to_save()

    assert empty.isVisible()
    assert empty._until.text() == "the 32nd of March"


def test_what_is_rare_stays_in_a_drawer_until_it_is_used(desk, window, empty):
    kept = PersonDialog(desk, Person(name="Jo", visibility=NOBODY), window)

    assert not empty.findChild(Drawer).is_open
    assert kept.findChild(Drawer).is_open


def test_with_brothers_and_sisters_one_says_who_is_helped(desk, window):
    sister = Child(name="Sara Khan")
    desk.save("Add", sister)
    dialog = PersonDialog(desk, None, window)
    dialog._name.setText("Jo")

    dialog._helps.set_value([desk.child.id, sister.id])

    assert set(dialog.record().child_ids) == {desk.child.id, sister.id}


def test_somebody_who_helps_every_child_goes_on_helping_every_child(desk, window):
    desk.save("Add", Child(name="Sara Khan"))
    dialog = PersonDialog(desk, Person(name="Nani"), window)

    assert dialog.record().child_ids == ()


def test_written_words_are_not_left_without_asking(empty, messages):
    messages.answer_yes = False
    empty._name.setText("Jo")

    empty.reject()

    assert empty.isVisible()
    assert messages.asked
