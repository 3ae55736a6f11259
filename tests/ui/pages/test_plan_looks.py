"""The plan's page and its forms for eyes, keys and screen readers, in every look."""

import pytest
from PySide6.QtWidgets import QWidget

from sendjourney.domain.plan_outcome import PlanOutcome
from sendjourney.domain.review_report import ReviewReport
from sendjourney.ui import page_list, theme
from sendjourney.ui.desk import Place
from sendjourney.ui.dialogs.plan_outcome import PlanOutcomeDialog
from sendjourney.ui.dialogs.review_report import ReviewReportDialog
from sendjourney.ui.main_window import MainWindow
from sendjourney.ui.pages.plan_parts import OUTCOMES, REPORTS, VIEWS, YEAR
from sendjourney.ui.theme import ThemeName
from sendjourney.ui.widgets.drawer import Drawer
from tests.ui.audit import faults

LOOKS = [
    (ThemeName.LIGHT, 1.0),
    (ThemeName.LIGHT, 1.5),
    (ThemeName.DARK, 2.0),
    (ThemeName.CONTRAST, 2.0),
]
IN_EVERY_LOOK = pytest.mark.parametrize("_look", LOOKS, indirect=True, ids=str)


@pytest.fixture(autouse=True)
def _look(qapp, request):
    theme.current().apply(qapp, *getattr(request, "param", LOOKS[0]))
    yield
    theme.current().apply(qapp, ThemeName.LIGHT, 1.0)


@IN_EVERY_LOOK
@pytest.mark.parametrize("section", [YEAR, REPORTS, OUTCOMES, VIEWS])
def test_a_section_in_a_small_window_has_no_faults(qtbot, sample_desk, section):
    window = MainWindow(sample_desk, page_list.factories())
    qtbot.addWidget(window)
    window.resize(960, 640)
    with qtbot.waitActive(window):
        window.show()
    window.go(Place(page="plan", record_id=section))
    for drawer in window.page.findChildren(Drawer):
        drawer.set_open(True)
    qtbot.wait(250)

    assert faults(window) == []


@IN_EVERY_LOOK
@pytest.mark.parametrize(
    ("form", "noun", "record_id"),
    [
        (ReviewReportDialog, ReviewReport, ""),
        (ReviewReportDialog, ReviewReport, "report-speech"),
        (PlanOutcomeDialog, PlanOutcome, "outcome-hands"),
    ],
)
def test_a_form_has_no_faults(qtbot, sample_desk, form, noun, record_id):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    dialog = form(sample_desk, sample_desk.family.get(noun, record_id), parent)
    with qtbot.waitActive(dialog):
        dialog.open()
    for drawer in dialog.findChildren(Drawer):
        drawer.set_open(True)
    qtbot.wait(50)

    assert faults(dialog) == []
