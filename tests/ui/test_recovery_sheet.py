"""The recovery sheet on the screen: shown, saved, and proof that it is kept."""

import io

import pytest
from pypdf import PdfReader

from sendjourney.services.family import Protection
from sendjourney.services.recovery_code import groups
from sendjourney.ui.recovery_sheet import KEPT_ON, RecoveryPanel
from tests.builders import a_family
from tests.storing import MemoryKeeper, files_in
from tests.ui.reading import words_on


@pytest.fixture
def family_files(tmp_path):
    return files_in(tmp_path, keeper=MemoryKeeper())


@pytest.fixture
def family(family_files, tmp_path):
    path = tmp_path / "Idris.sendjourney"
    family = family_files.create(path, Protection.COMPUTER, record=a_family())
    yield family
    family.close()


@pytest.fixture
def panel(qtbot, family, tools):
    panel = RecoveryPanel(family, tools)
    qtbot.addWidget(panel)
    panel.show()
    return panel


def test_the_code_is_shown_in_numbered_groups(panel, family):
    shown = words_on(panel)

    for number, group in enumerate(groups(family.recovery_code()), start=1):
        assert f"{number} {group}" in shown


def test_the_sheet_is_saved_as_a_pdf_with_the_code_in_it(panel, family, chooser, tmp_path):
    chooser.paths = [tmp_path / "sheet.pdf"]

    panel.save.click()

    text = PdfReader(io.BytesIO((tmp_path / "sheet.pdf").read_bytes())).pages[0].extract_text()
    assert all(group in text for group in groups(family.recovery_code()))
    assert "Saved as sheet.pdf" in words_on(panel)


def test_a_sheet_that_cannot_be_saved_says_why(panel, chooser, messages, tmp_path):
    chooser.paths = [tmp_path / "nowhere" / "sheet.pdf"]

    panel.save.click()

    assert "sheet.pdf" in messages.said[0]


def test_while_a_group_is_asked_for_the_code_is_out_of_sight(panel, family):
    panel.have_it.click()

    assert groups(family.recovery_code())[0] not in words_on(panel)
    assert f"Type group {panel.number} of the code" in words_on(panel)


def test_the_right_group_is_kept_in_the_file(panel, family, qtbot, today):
    panel.have_it.click()
    panel.group.answer.set_value(groups(family.recovery_code())[panel.number - 1].lower())

    with qtbot.waitSignal(panel.kept):
        panel.check.click()

    assert family.note(KEPT_ON) == today.isoformat()
    assert "That is right" in words_on(panel)


def test_a_wrong_group_is_explained_and_nothing_is_kept(panel, family):
    panel.have_it.click()
    panel.group.answer.set_value("0000")

    panel.check.click()

    assert f"That is not group {panel.number}" in panel.group.error
    assert family.note(KEPT_ON) == ""


def test_the_code_can_be_shown_again(panel):
    panel.have_it.click()

    panel.show_again.click()

    assert not panel.is_asking
