"""What holds for every test: no network, nobody's own files, one time zone, no thread left over."""

import atexit
import gc
import os
import shutil
import sys
import tempfile
import threading
import time
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from sendjourney.ui.none_kept import keep_none

OWN_FOLDERS = {
    "HOME": ".",
    "USERPROFILE": ".",
    "APPDATA": "AppData/Roaming",
    "LOCALAPPDATA": "AppData/Local",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_DOCUMENTS_DIR": "Documents",
    "XDG_RUNTIME_DIR": "run",
    "XDG_STATE_HOME": ".local/state",
}
SETTLED = {
    "PYTHON_KEYRING_BACKEND": "keyring.backends.fail.Keyring",  # never the person's own keyring
    "TZ": "Europe/London",
}
NETWORK_EVENTS = {"socket.bind", "socket.connect", "socket.getaddrinfo", "socket.sendto"}
SECONDS_FOR_A_THREAD_TO_END = 2.0


def _settle_the_surroundings() -> Path:
    """Point everything that could reach the person's own files at a folder of the tests."""
    home = Path(tempfile.mkdtemp(prefix="sendjourney-tests-"))
    for name, place in OWN_FOLDERS.items():
        (home / place).mkdir(parents=True, exist_ok=True)
        os.environ[name] = str(home / place)
    (home / "run").chmod(0o700)
    os.environ.update(SETTLED)
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    os.environ.pop("SENDJOURNEY_WORDS", None)
    if hasattr(time, "tzset"):
        time.tzset()
    return home


# The process that only hands out tests has PySide6 loaded, too, by pytest-qt.
keep_none()

# Before any test module is imported: Qt and platformdirs look at these once and remember.
TESTS_HOME = _settle_the_surroundings()
atexit.register(shutil.rmtree, TESTS_HOME, ignore_errors=True)


def _refuse_the_network(event: str, arguments: tuple[object, ...]) -> None:
    """Fail the test that reaches for the network; sockets between our own processes may pass."""
    if event not in NETWORK_EVENTS:
        return
    address = arguments[1] if event != "socket.getaddrinfo" else arguments[0]
    if event == "socket.getaddrinfo" or isinstance(address, tuple):
        pytest.fail(f"A test reached for the network: {event} {address!r}")


sys.addaudithook(_refuse_the_network)

settings.register_profile("default", max_examples=50, deadline=None)
settings.register_profile("ci", settings.get_profile("default"), derandomize=True, print_blob=True)
settings.register_profile(
    "long",
    settings.get_profile("default"),
    max_examples=500,
    suppress_health_check=[HealthCheck.too_slow],
)
USUAL_PROFILE = "ci" if "CI" in os.environ else "default"
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", USUAL_PROFILE))


# As in the app (ui/sweeping.py): garbage is collected on the main thread only. On another thread
# it would take windows of earlier tests down where Qt does not survive it.
gc.disable()


def pytest_runtest_logfinish():
    """Collect what a test left behind, windows first.

    Nothing runs Qt's own loop between two tests, so a closed window would wait for its end, be
    dressed anew with every change of theme, and make the whole run slow and in the end fragile.
    """
    if "PySide6.QtWidgets" in sys.modules:
        _take_down_windows()
    gc.collect(1)


def _take_down_windows() -> None:
    from PySide6.QtCore import QCoreApplication, QEvent  # noqa: PLC0415 - only where Qt is used
    from PySide6.QtWidgets import QApplication  # noqa: PLC0415

    for window in QApplication.topLevelWidgets():
        if window.parent() is None:
            window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture(autouse=True)
def _no_thread_left_over():
    """Fail a test that leaves a thread of Python running."""
    before = set(threading.enumerate())

    yield

    left = [t for t in threading.enumerate() if t not in before and not t.daemon]
    for thread in left:
        thread.join(SECONDS_FOR_A_THREAD_TO_END)
    assert not [thread.name for thread in left if thread.is_alive()]


@pytest.fixture(autouse=True, scope="module")
def _no_qthread_left_over():
    """Fail a module of tests that leaves a thread of Qt running."""
    yield

    if "PySide6.QtCore" in sys.modules:
        assert not _running_qthreads()


def _running_qthreads() -> list[object]:
    from PySide6.QtCore import QCoreApplication, QThread  # noqa: PLC0415 - only where Qt is used

    app = QCoreApplication.instance()
    main = app.thread() if app else None
    threads = [each for each in gc.get_objects() if isinstance(each, QThread)]
    return [thread for thread in threads if thread is not main and thread.isRunning()]
