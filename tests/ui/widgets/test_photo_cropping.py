"""Choosing the part of a photo by keys, mouse and buttons."""

import io

import pytest
from PIL import Image
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from sendjourney.services.photo_crop import Shape
from sendjourney.ui.widgets.photo_cropping import PhotoCropDialog
from sendjourney.ui.widgets.photo_field import PhotoField
from tests.ui.audit import faults


@pytest.fixture
def photo():
    out = io.BytesIO()
    Image.new("RGB", (600, 400), "teal").save(out, "JPEG")
    return out.getvalue()


@pytest.fixture
def field(qtbot, tools, photo):
    field = PhotoField(tools, "Amina", photo)
    qtbot.addWidget(field)
    field.show()
    return field


@pytest.fixture
def dialog(qtbot, field):
    field._crop.click()
    dialog = field.findChild(PhotoCropDialog)
    qtbot.waitExposed(dialog)
    return dialog


def test_arrow_keys_move_the_frame_and_plus_makes_it_nearer(dialog):
    QTest.keyClick(dialog.view, Qt.Key.Key_Plus)
    QTest.keyClick(dialog.view, Qt.Key.Key_Left)

    assert dialog.view.crop.across < 0.5
    assert dialog.view.crop.nearness > 1
    assert "120 % near" in dialog.view.accessibleDescription()


def test_the_mouse_moves_the_frame(dialog):
    before = dialog.view.crop.across
    middle = dialog.view.rect().center()

    QTest.mousePress(dialog.view, Qt.MouseButton.LeftButton, pos=middle)
    QTest.mouseMove(dialog.view, middle + QPoint(40, 0))
    QTest.mouseRelease(dialog.view, Qt.MouseButton.LeftButton, pos=middle)

    assert dialog.view.crop.across > before


def test_buttons_do_what_keys_do(dialog):
    dialog.nearer.click()
    dialog.nearer.click()
    dialog.farther.click()

    assert dialog.view.crop.nearness == pytest.approx(1.2)


def test_the_part_that_is_used_is_the_photo(field, dialog):
    dialog.shape.set_value(Shape.UPRIGHT)
    dialog.shape.edited.emit()

    dialog.choose()

    assert Image.open(io.BytesIO(field.value())).size == (320, 400)


def test_leaving_keeps_the_whole_photo(field, dialog, photo):
    dialog.cancel.click()

    assert field.value() == photo


def test_one_may_choose_again_from_the_whole_photo(field, dialog):
    dialog.choose()

    field._crop.click()

    again = field.findChildren(PhotoCropDialog)[-1]
    assert again.view.sizeHint().isValid()
    assert again._photo != field.value()


def test_the_form_has_no_faults_for_the_audit(qtbot, dialog):
    with qtbot.waitActive(dialog):
        dialog.activateWindow()

    assert faults(dialog) == []
