"""Waits and letters for eyes, keys and screen readers, in small windows with large text."""

import pytest
from PySide6.QtWidgets import QWidget

from sendjourney.domain.referral import Referral
from sendjourney.services.ready_letters import blanks
from sendjourney.ui import page_list, theme
from sendjourney.ui.desk import Place
from sendjourney.ui.dialogs.blanks import BlanksDialog
from sendjourney.ui.dialogs.referral import ReferralDialog, WaitOverDialog
from sendjourney.ui.main_window import MainWindow
from sendjourney.ui.theme import ThemeName
from sendjourney.ui.widgets.drawer import Drawer
from tests.ui.audit import clipped, faults

LOOKS = [
    (ThemeName.LIGHT, 1.0),
    (ThemeName.LIGHT, 1.5),
    (ThemeName.DARK, 2.0),
    (ThemeName.CONTRAST, 2.0),
]
PLACES = [
    Place(page="waiting"),
    Place(page="letters"),
    Place(page="letters", record_id="late_review_decision"),
    Place(page="letters", record_id="chase_referral/r-adhd"),
]
IN_EVERY_LOOK = pytest.mark.parametrize("_look", LOOKS, indirect=True, ids=str)


@pytest.fixture(autouse=True)
def _look(qapp, request):
    theme.current().apply(qapp, *getattr(request, "param", LOOKS[0]))
    yield
    theme.current().apply(qapp, ThemeName.LIGHT, 1.0)


@IN_EVERY_LOOK
@pytest.mark.parametrize("place", PLACES, ids=lambda place: f"{place.page} {place.record_id}")
def test_a_small_window_has_no_faults(qtbot, sample_desk, place):
    window = MainWindow(sample_desk, page_list.factories())
    qtbot.addWidget(window)
    window.resize(960, 640)
    with qtbot.waitActive(window):
        window.show()
    window.go(place)
    for drawer in window.page.findChildren(Drawer):
        drawer.set_open(True)
    qtbot.waitUntil(lambda: not clipped(window.page), timeout=20_000)

    assert faults(window) == []


@IN_EVERY_LOOK
@pytest.mark.parametrize("form", ["new", "change", "over", "blanks"])
def test_a_form_has_no_faults(qtbot, sample_desk, form):
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.show()
    seen = sample_desk.family.get(Referral, "r-ot")
    dialog = {
        "new": lambda: ReferralDialog(sample_desk, None, parent),
        "change": lambda: ReferralDialog(sample_desk, seen, parent),
        "over": lambda: WaitOverDialog(sample_desk, seen, parent),
        "blanks": lambda: BlanksDialog(sample_desk, tuple(blanks().values()), parent),
    }[form]()
    with qtbot.waitActive(dialog):
        dialog.open()
    for drawer in dialog.findChildren(Drawer):
        drawer.set_open(True)
    qtbot.wait(50)

    assert faults(dialog) == []
