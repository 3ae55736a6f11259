"""Everything that pictures are taken of, before the audit, in small and large, plain and bold."""

from dataclasses import replace

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QSize

import picture_subjects
from picture_stage import stage
from sendjourney.ui import theme
from sendjourney.ui.theme import ThemeName
from sendjourney.ui.widgets.drawer import Drawer
from tests.ui.audit import faults, sideways

SMALL, USUAL = (960, 640), (1180, 760)
THEMES = (ThemeName.LIGHT, ThemeName.DARK, ThemeName.CONTRAST)
ALL = [(name, text, size) for name in THEMES for text in (1.0, 1.5, 2.0) for size in (SMALL, USUAL)]
ALWAYS = [(ThemeName.LIGHT, 1.0, USUAL), (ThemeName.CONTRAST, 2.0, SMALL)]
"""The gentlest and the hardest; the others are for ``bootstrap.py test --full``."""

GROUPS = {
    "start": picture_subjects.start_window,
    "pages": picture_subjects.pages,
    "dialogs": picture_subjects.dialogs,
}


@pytest.fixture
def look(qapp, request):
    name, text, size = request.param
    theme.current().apply(qapp, name, text)
    yield QSize(*size)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)  # not to be dressed anew
    theme.current().apply(qapp, ThemeName.LIGHT, 1.0)


@pytest.mark.parametrize("group", GROUPS)
@pytest.mark.parametrize(
    "look",
    [pytest.param(each, marks=[] if each in ALWAYS else pytest.mark.every_look) for each in ALL],
    indirect=True,
    ids=lambda each: f"{each[0].value}-{each[1]}-{each[2][0]}",
)
def test_nothing_that_a_family_sees_has_a_fault(qapp, look, group):
    found = {}
    with stage(app=qapp) as where:
        for name, window in GROUPS[group](replace(where, size=look)):
            open_drawers(where, window)
            found[name] = [*faults(window), *sideways(window)]

    assert {name: wrong for name, wrong in found.items() if wrong} == {}


def open_drawers(where, window):
    """Open all there is to open, and wait until it has its place."""
    drawers = [drawer for drawer in window.findChildren(Drawer) if drawer.isVisible()]
    for drawer in drawers:
        drawer.set_open(True)
    if drawers:
        where.settle()
