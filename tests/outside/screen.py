"""A screen that nobody sees, with the app on it as it is started at home, and ways to reach it."""

import json
import os
import subprocess
import sys
import time
from contextlib import ExitStack, contextmanager
from pathlib import Path

from pypdf import PdfReader

import outside_programs

ROOT = Path(__file__).parents[2]
CLIENT = Path(__file__).with_name("client.py")
SIZE = "1366x768x24"
PATIENCE = 20.0  # seconds
MOST_TABS = 60


class Screen:
    """The virtual screen with its window manager, its session bus and a home of its own."""

    def __init__(self, home, number, bus):
        """Take what was started; everything else is begun by the methods."""
        self.home = home
        gone = {"WAYLAND_DISPLAY", "SESSION_MANAGER", "AT_SPI_BUS_ADDRESS"}
        kept = {name: value for name, value in os.environ.items() if name not in gone}
        self.environment = kept | {
            "DISPLAY": number,
            "DBUS_SESSION_BUS_ADDRESS": bus,
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
            "QT_QPA_PLATFORM": "xcb",
            "LC_ALL": "C.UTF-8",
            **{name: str(home / place) for name, place in HOME_FOLDERS.items()},
        }

    def begin(self, stack, *command, **options):
        """Start a program that ends with the screen."""
        return stack.enter_context(_running(command, env=self.environment, **options))

    def ask(self, *command):
        """Run a program to its end, and return what it says."""
        return subprocess.run(
            command, env=self.environment, check=True, capture_output=True, text=True, timeout=60
        ).stdout.strip()


HOME_FOLDERS = {
    "HOME": ".",
    "XDG_CACHE_HOME": ".cache",
    "XDG_CONFIG_HOME": ".config",
    "XDG_DATA_HOME": ".local/share",
    "XDG_DOCUMENTS_DIR": "Documents",
    "XDG_RUNTIME_DIR": "run",
}


class Reader:
    """The client with no knowledge of our code; its verbs are called as if they were ours."""

    def __init__(self, process):
        """Talk to the running client."""
        self._process = process

    def __getattr__(self, verb):
        """Return a verb of the client."""

        def do(*arguments):
            self._process.stdin.write(json.dumps([verb, *arguments]) + "\n")
            self._process.stdin.flush()
            answer = json.loads(self._process.stdout.readline())
            assert "failed" not in answer, answer["failed"]
            return answer["said"]

        return do


class Keyboard:
    """Keys pressed on the whole screen, as a hand does; nothing is clicked.

    The eyes that go with it are the reader's: they only say what has the keys.
    """

    def __init__(self, screen, eyes):
        """Press keys on this screen."""
        self._screen, self._eyes = screen, eyes

    def tab_to(self, role, name):
        """Press Tab until a thing has the keys; fail when it never does."""
        passed = []
        for _ in range(MOST_TABS):
            seen = self._eyes.focus()
            if seen.startswith(role) and name in seen:
                return
            passed.append(seen)
            self.press("Tab")
        raise AssertionError(f"Tab never comes to {role} “{name}”:\n" + "\n".join(passed))

    def wait_for_focus(self, role, name):
        """Wait until a thing has the keys by itself."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            seen = self._eyes.focus()
            if seen.startswith(role) and name in seen:
                return
            time.sleep(0.1)
        raise AssertionError(f"{role} “{name}” never had the keys, but {seen}")

    def press(self, *keys):
        """Press keys, or keys together such as “ctrl+a”, one after another."""
        self._screen.ask("xdotool", "key", "--delay", "40", *keys)

    def write(self, text):
        """Type words."""
        self._screen.ask("xdotool", "type", "--delay", "15", text)

    def title(self):
        """Return the title of the window that has the keys."""
        return self._screen.ask("xdotool", "getactivewindow", "getwindowname")

    def wait_for_title(self, words):
        """Wait until the window that has the keys is called so."""
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            try:
                if words in self.title():
                    return
            except subprocess.CalledProcessError:  # no window has the keys yet
                pass
            time.sleep(0.1)
        raise AssertionError(f"no window “{words}” came, but “{self.title()}”")


def words_in(path):
    """Return what a saved page says."""
    until = time.monotonic() + PATIENCE
    while not path.exists() and time.monotonic() < until:
        time.sleep(0.1)
    text = "\n".join(page.extract_text() for page in PdfReader(path).pages)
    return " ".join(text.split())


@contextmanager
def virtual_screen(home):
    """Start a screen, a session bus, the accessibility bus and a window manager in a new home."""
    for place in HOME_FOLDERS.values():
        (home / place).mkdir(parents=True, exist_ok=True)
    (home / "run").chmod(0o700)
    with ExitStack() as stack:
        number = stack.enter_context(_x_server())
        bus = stack.enter_context(_session_bus())
        screen = Screen(home, number, bus)
        screen.begin(stack, "openbox")
        screen.begin(stack, outside_programs.accessibility_bus(), "--launch-immediately")
        time.sleep(0.5)
        yield screen


@contextmanager
def app_on(screen, *arguments):
    """Start the app as a family does."""
    command = [sys.executable, "-m", "sendjourney", *arguments]
    with _running(command, env=screen.environment, cwd=ROOT, quiet=False) as app:
        yield app


@contextmanager
def reader_on(screen):
    """Start the client under the system's own Python."""
    command = [outside_programs.SYSTEM_PYTHON, CLIENT]
    pipe = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE, "text": True}
    with _running(command, env=screen.environment, **pipe) as process:
        yield Reader(process)


@contextmanager
def _x_server():
    reading, writing = os.pipe()
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", SIZE, "-nolisten", "tcp"]
    with _running(command, pass_fds=[writing]):
        os.close(writing)
        with os.fdopen(reading) as numbers:
            number = numbers.readline().strip()
        yield f":{number}"


@contextmanager
def _session_bus():
    command = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
    with _running(command, stdout=subprocess.PIPE, text=True) as bus:
        yield bus.stdout.readline().strip()


@contextmanager
def _running(command, *, quiet=True, **options):
    if quiet:
        options = {"stdout": subprocess.DEVNULL, "stderr": subprocess.DEVNULL} | options
    with subprocess.Popen(command, **options) as process:
        try:
            yield process
        finally:
            process.terminate()
