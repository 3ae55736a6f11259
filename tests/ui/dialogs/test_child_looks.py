"""The forms about a child and the earlier words, in every look, for eyes, keys and readers."""

from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtWidgets import QWidget

from sendjourney.domain.child import Child
from sendjourney.services.family import Version
from sendjourney.ui import theme
from sendjourney.ui.dialogs.child import ChildDialog
from sendjourney.ui.dialogs.earlier_words import EarlierWordsDialog
from sendjourney.ui.theme import ThemeName
from tests.ui.audit import faults
from tests.ui.looks import LOOKS

NINE = datetime(2026, 3, 3, 9, 0, tzinfo=UTC)

pytestmark = pytest.mark.parametrize("window", LOOKS, indirect=True, ids=str)


@pytest.fixture
def window(qtbot, qapp, request):
    theme.current().apply(qapp, *request.param)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    yield window
    theme.current().apply(qapp, ThemeName.LIGHT, 1.0)


def opened(qtbot, dialog):
    with qtbot.waitActive(dialog):
        dialog.open()
    qtbot.wait(50)
    return dialog


def test_a_form_with_problems_has_no_faults(qtbot, sample_desk, window):
    child = Child(name="", known_as="Wolfeschlegelsteinhausenbergerdorff" * 2)
    dialog = opened(qtbot, ChildDialog(sample_desk, child, window, is_new=True))
    dialog.nhs_number.setText("12")
    dialog.school.name.setText("Another school")
    dialog.born.set_text("32 March")

    dialog.try_to_save()
    qtbot.wait(50)

    assert faults(dialog) == []


@pytest.mark.parametrize("many", [0, 1, 30])
def test_earlier_words_have_no_faults(qtbot, sample_desk, window, many):
    history = [
        Version(value=f"The story {n}", at=NINE + timedelta(days=n), label="Write")
        for n in range(many)
    ]
    title = "What people like and admire about Idris"
    dialog = EarlierWordsDialog(sample_desk, title, history, "Now", parent=window)

    assert faults(opened(qtbot, dialog)) == []
