"""Closing a file that takes a moment to back up."""

import pytest
from PySide6.QtWidgets import QWidget

from sendjourney.ui.closing import LARGE, close_family
from sendjourney.ui.widgets.curtain import Curtain
from tests.builders import a_paper
from tests.storing import chances


@pytest.fixture
def window(qtbot):
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    return window


def fill(family, size):
    with family.change("Add a scan") as change:
        sha256 = change.attach(chances(1).randbytes(size))
        child = family.record().children[0]
        change.save(a_paper(child_id=child.id, sha256=sha256, size=size))


def test_a_large_file_says_that_it_makes_a_backup(window, family, family_files):
    fill(family, LARGE + 1)

    close_family(family, window)

    (curtain,) = window.findChildren(Curtain)
    assert "Making a backup" in curtain._title.words()
    assert not curtain.isVisible()
    assert not family.is_open
    assert family_files.backups_of(family.path)


def test_a_small_file_closes_without_a_word(window, family):
    fill(family, 1000)

    close_family(family, window)

    assert window.findChildren(Curtain) == []
    assert not family.is_open
