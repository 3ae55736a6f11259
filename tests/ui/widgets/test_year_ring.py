"""The ring of the review year, for hands, keys and screen readers."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from sendjourney.services.review_year import State, Stop
from sendjourney.ui import theme
from sendjourney.ui.theme import ThemeName
from sendjourney.ui.widgets.year_ring import LARGEST, SIDE, Bead, YearRing


@pytest.fixture
def ring(qtbot, qapp):
    beads = [
        Bead(stop, state=State.AWAITED, tone="sky", name=stop.label, is_now=stop is Stop.PAPERS)
        for stop in Stop
    ]
    ring = YearRing(beads, now=Stop.PAPERS, big="44", words="days to go")
    qtbot.addWidget(ring)
    with qtbot.waitActive(ring):
        ring.show()
    yield ring
    theme.current().apply(qapp, ThemeName.LIGHT, 1.0)


def test_the_step_of_today_is_chosen_and_the_middle_is_said(ring):
    assert ring.bead(Stop.PAPERS).isChecked()
    assert ring.accessibleName() == "44 days to go"


def test_pressing_a_bead_shows_its_step(ring, qtbot):
    with qtbot.waitSignal(ring.chosen) as heard:
        QTest.mouseClick(ring.bead(Stop.REPORT), Qt.MouseButton.LeftButton)

    assert heard.args == [Stop.REPORT]


def test_arrow_keys_go_from_bead_to_bead(ring, qtbot):
    here = ring.bead(Stop.PAPERS)
    here.setFocus()

    with qtbot.waitSignal(ring.chosen):
        QTest.keyClick(here, Qt.Key.Key_Down)

    assert QApplication.focusWidget() is not here
    assert isinstance(QApplication.focusWidget(), Bead)


def test_every_bead_says_its_step_and_lies_on_the_ring(ring):
    for stop in Stop:
        bead = ring.bead(stop)
        assert bead.accessibleName() == stop.label
        assert ring.rect().contains(bead.geometry())


def test_beads_do_not_cover_one_another(ring):
    places = [ring.bead(stop).geometry() for stop in Stop]

    assert not any(
        one.intersects(other) for n, one in enumerate(places) for other in places[n + 1 :]
    )


def test_the_ring_grows_with_the_text_but_never_off_the_page(ring, qapp):
    theme.current().apply(qapp, ThemeName.CONTRAST, 2.0)

    assert ring.width() == round(SIDE * LARGEST)
    assert ring.rect().contains(ring.bead(Stop.MEETING).geometry())
    assert not ring.grab().isNull()
