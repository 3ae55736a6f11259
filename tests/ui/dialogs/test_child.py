"""The form for a child."""

from datetime import date

import pytest
from PIL import Image
from PySide6.QtCore import QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QDropEvent
from PySide6.QtWidgets import QWidget

from sendjourney.domain.child import Child
from sendjourney.domain.setting import Setting, SettingKind
from sendjourney.domain.visibility import Level
from sendjourney.ui.dialogs.child import ChildDialog
from sendjourney.ui.dialogs.setting import SettingDialog
from tests.builders import a_setting
from tests.ui.reading import words_on


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


@pytest.fixture
def form(desk, child, window):
    form = ChildDialog(desk, child, window)
    form.open()
    return form


@pytest.fixture
def heard(form):
    heard = []
    form.confirmed.connect(heard.append)
    return heard


def picture(tmp_path, name="beach.png"):
    path = tmp_path / name
    Image.new("RGB", (40, 30), "teal").save(path)
    return path


def test_an_unchanged_form_makes_the_same_child(form, heard, child):
    form.try_to_save()

    (answers,) = heard
    assert (answers.child, answers.setting, answers.photo) == (child, None, None)


def test_everything_asked_is_kept(form, heard):
    form.known_as.setText(" Mina ")
    form.pronouns.setText("she / her")
    form.languages.setText("Urdu")
    form.interpreter.setText("For Nani")
    form.nhs_number.setText("9994127098")
    form.address.box.setPlainText("14 Weaver’s Row\nRotherham")
    form.area.set_value("rotherham")
    form.faith.setPlainText("Halal food")
    form.legal.setPlainText("Adopted")
    form.visibility._level.set_value(Level.NOBODY)

    form.try_to_save()

    kept = heard[0].child
    assert (kept.known_as, kept.nhs_number, kept.area) == ("Mina", "999 412 7098", "rotherham")
    assert (kept.languages, kept.interpreter, kept.pronouns) == ("Urdu", "For Nani", "she / her")
    assert (kept.faith_and_culture, kept.legal_status) == ("Halal food", "Adopted")
    assert (kept.address, kept.visibility.level) == ("14 Weaver’s Row\nRotherham", Level.NOBODY)


def test_a_name_is_needed(form, heard):
    form.name.setText("  ")

    form.try_to_save()

    assert heard == []
    assert "Please write the child’s name." in words_on(form)


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("5/6/2031", "future"),
        ("31/2/2017", "no such day"),
        ("one day", "Write the date"),
        ("5 June 1917", "too long ago"),
    ],
)
def test_a_birth_date_that_cannot_be_is_said_and_stays(form, heard, typed, said):
    form.born.set_text(typed)

    form.try_to_save()

    assert heard == []
    assert said in words_on(form)
    assert form.born.text() == typed


def test_a_wrong_nhs_number_is_said_once_and_then_kept_as_it_is(form, heard):
    form.nhs_number.setText("999 412 7099")

    form.try_to_save()
    assert heard == []
    assert "To keep it as it is, press Save again." in words_on(form)

    form.try_to_save()
    assert heard[0].child.nhs_number == "999 412 7099"


def test_a_wrong_number_that_is_in_the_file_already_is_not_said_again(desk, child, window):
    heard = []
    form = ChildDialog(desk, child.changed(nhs_number="123"), window)
    form.confirmed.connect(heard.append)
    form.open()

    form.try_to_save()

    assert heard[0].child.nhs_number == "123"


def test_the_school_year_is_worked_out_and_can_be_put_right(form, heard):
    assert form.year.currentText() == "Year 4 (from the date of birth)"
    form.born.set_text("5 June 2015")
    form.born.edited.emit()
    assert form.year.currentText() == "Year 6 (from the date of birth)"

    form.year.set_value("Year 5")
    form.try_to_save()

    assert heard[0].child.school_year == "Year 5"


def test_a_year_in_words_of_ones_own_stays(desk, child, window):
    form = ChildDialog(desk, child.changed(school_year="Mixed class"), window)

    assert form.year.value() == "Mixed class"


def test_a_first_school_is_written_down(form, heard, child):
    form.school.name.setText("Copperbeck Primary School")
    form.school.since.set_text("1 September 2021")

    form.try_to_save()

    school = heard[0].setting
    assert (school.child_id, school.name) == (child.id, "Copperbeck Primary School")
    assert school.since == date(2021, 9, 1)


def school_form(desk, child, window):
    desk.save("Add", a_setting(child_id=child.id, since=date(2021, 9, 1)))
    form = ChildDialog(desk, child, window)
    form.open()
    form.school.name.setText("Millbrook School")
    form.school.name.edited.emit()
    return form


def test_another_name_is_taken_as_a_new_school_after_the_old_one(desk, child, window):
    form, heard = school_form(desk, child, window), []
    form.confirmed.connect(heard.append)
    assert form.school.since.text() == ""

    form.school.since.set_text("5 January 2026")
    form.try_to_save()

    assert heard[0].setting.name == "Millbrook School"
    assert heard[0].left.until == date(2026, 1, 4)


def test_a_name_that_is_put_right_is_the_same_school(desk, child, window):
    form, heard = school_form(desk, child, window), []
    form.confirmed.connect(heard.append)

    form.school.moved.set_value(False)
    form.school.moved.edited.emit()
    form.try_to_save()

    assert (heard[0].setting.since, heard[0].left) == (date(2021, 9, 1), None)


def test_nobody_begins_at_the_new_school_before_the_old_one(desk, child, window):
    form, heard = school_form(desk, child, window), []
    form.confirmed.connect(heard.append)

    form.school.since.set_text("1 September 2020")
    form.try_to_save()

    assert heard == []
    assert "has to be later" in words_on(form)


def test_being_taught_at_home_asks_for_no_name(form, heard):
    form.school.kind.set_value(SettingKind.HOME)
    form.school.kind.edited.emit()
    assert not form.school.name.isVisible()

    form.try_to_save()

    assert heard[0].setting.name == "Taught at home"


def test_a_chosen_photo_is_shown_and_kept_without_what_it_tells(form, heard, chooser, tmp_path):
    chooser.paths = [picture(tmp_path)]

    form.photo._choose.click()
    form.try_to_save()

    assert heard[0].photo.startswith(b"\xff\xd8")


def test_a_file_that_is_no_photo_is_said_beside_the_buttons(form, heard, chooser, tmp_path):
    (tmp_path / "letter.jpg").write_text("Dear all")
    chooser.paths = [tmp_path / "letter.jpg"]

    form.photo._choose.click()

    assert "“letter.jpg” is not a photo" in form.photo.refusal()
    form.try_to_save()
    assert heard[0].photo is None


def test_a_photo_can_be_dropped_and_taken_away(form, tmp_path):
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(picture(tmp_path)))])
    place = QPointF(QPoint(5, 5))
    keys = (Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier)

    form.photo.dropEvent(QDropEvent(place, Qt.DropAction.CopyAction, data, *keys))
    assert form.photo.value()

    form.photo._remove.click()
    assert form.photo.value() == b""


def test_leaving_with_changes_asks_first(form, messages):
    messages.answer_yes = False
    form.languages.setText("Urdu")

    form.reject()

    assert len(messages.asked) == 1
    assert form.isVisible()


def test_a_brother_or_sister_begins_empty(desk, window):
    form = ChildDialog(desk, Child(name="", address="14 Weaver’s Row"), window, is_new=True)
    form.open()

    assert form.windowTitle() == "A brother or sister"
    assert (form.name.text(), form.address.box.toPlainText()) == ("", "14 Weaver’s Row")


def test_a_place_of_learning_needs_a_name_and_days_in_order(desk, child, window):
    form = SettingDialog(desk, Setting(child_id=child.id, name=""), window, title="Add a place")
    form.open()
    form.since.set_text("1 September 2021")
    form.until.set_text("1 September 2020")

    form.try_to_save()

    assert "Please write what it is called." in words_on(form)
    assert "The last day is before the first day." in words_on(form)


def test_a_place_of_learning_is_announced_as_it_was_filled_in(qtbot, desk, child, window):
    form = SettingDialog(desk, Setting(child_id=child.id, name=""), window, title="Add a place")
    form.open()
    form.kind.set_value(SettingKind.EARLY_YEARS)
    form.name.setText("Pebble and Thistle Nursery")
    form.notes.setPlainText("Three mornings")

    with qtbot.waitSignal(form.confirmed) as heard:
        form.try_to_save()

    setting = heard.args[0]
    assert (setting.kind, setting.name) == (SettingKind.EARLY_YEARS, "Pebble and Thistle Nursery")
    assert setting.notes == "Three mornings"
