"""The app as a family has it: real windows over real files, in a folder of the test."""

import pytest

from sendjourney.services.sample_file import files_for_sample
from sendjourney.ui.controller import Controller, SamplePlace
from tests.journeys.drive import Hands
from tests.storing import files_in
from tests.ui.conftest import (  # noqa: F401 - the same surroundings as for one window
    NOW,
    _nothing_waits_for_a_person,
    chooser,
    messages,
    preferences,
    qapp,
    tools,
)


@pytest.fixture
def family_files(tmp_path):
    return files_in(tmp_path, clock=lambda: NOW)


@pytest.fixture
def controller(tools, tmp_path):  # noqa: F811 - the fixture
    folder = tmp_path / "sample"
    files = files_for_sample(folder, clock=lambda: NOW, computer="test")
    controller = Controller(tools, SamplePlace(folder=folder, files=files))
    controller.begin(None)
    yield controller
    if controller.visit is not None:
        controller.visit.window.close()


@pytest.fixture
def hands(qtbot, controller, chooser):  # noqa: F811 - the fixture
    return Hands(qtbot, controller, chooser)
