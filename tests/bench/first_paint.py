"""How long a program takes from its start to its first painted window, and what memory it holds.

The method: for each run a fresh virtual screen (Xvfb, 1366x768), its window manager begun a second
before, no D-Bus session, and a home that the run before has used. The clock runs from the start of
the program to the moment when its first window of at least 700x400 shows eight or more colours.
Memory is that of the whole tree of processes some seconds later. Programs compared start in
turns. The first run of each is thrown away; medians of the rest.
"""

import os
import select
import shutil
import statistics
import subprocess
import tempfile
import time
from collections.abc import Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, fields
from pathlib import Path

import psutil
from Xlib import X, display, error

SCREEN = (1366, 768)
LEAST_WIDTH, LEAST_HEIGHT = 700, 400
LEAST_COLOURS = 8
LONGEST_WAIT = 60.0
MIB = 2**20


@dataclass(frozen=True, kw_only=True)
class Start:
    """One start: memory in MiB, and in seconds the time to the painted window, the processor's own
    time to it (other work on the computer does not count), and the processor's in all.
    """

    painted: float
    painting: float
    rss: float
    pss: float
    cpu: float


def measure(
    programs: Mapping[str, list[str]], *, runs: int = 5, settle: float = 4.0
) -> dict[str, Start]:
    """Return the medians of several starts of each program."""
    found: dict[str, list[Start]] = {name: [] for name in programs}
    with ExitStack() as stack:
        homes = {name: stack.enter_context(_home()) for name in programs}
        for _ in range(runs + 1):
            for name, command in programs.items():
                found[name].append(one_start(command, homes[name], settle=settle))
    return {name: _median(starts[1:]) for name, starts in found.items()}


def _median(starts: list[Start]) -> Start:
    return Start(
        **{f.name: statistics.median(getattr(s, f.name) for s in starts) for f in fields(Start)}
    )


def one_start(command: list[str], home: Path, *, settle: float) -> Start:
    """Start a program on a screen of its own, wait for its window, and end it."""
    with _screen() as number, _display(number) as screen:
        environment = _environment(home, number)
        manager = subprocess.Popen(["openbox"], env=environment, stderr=subprocess.DEVNULL)
        time.sleep(1.0)
        screen.screen().root.change_attributes(event_mask=X.SubstructureNotifyMask)
        screen.sync()
        began = time.perf_counter()
        program = subprocess.Popen(command, env=environment, start_new_session=True)
        try:
            painted = _until_painted(screen, began)
            painting = _processor_time(_tree(program.pid))
            time.sleep(settle)
            return _reading(program.pid, painted, painting)
        finally:
            for process in (program, manager):
                process.terminate()
                process.wait(10)


def _until_painted(screen: display.Display, began: float) -> float:
    window = None
    while time.perf_counter() - began < LONGEST_WAIT:
        if not screen.pending_events():
            select.select([screen], [], [], 0.01)
        while screen.pending_events():
            event = screen.next_event()
            if event.type == X.MapNotify and window is None and _is_large(event.window):
                window = event.window
        if window is not None and _colours(screen) >= LEAST_COLOURS:
            return time.perf_counter() - began
    raise AssertionError("no painted window appeared")


def _is_large(window: object) -> bool:
    try:
        shape = window.get_geometry()  # type: ignore[attr-defined]
    except error.XError:
        return False
    return bool(shape.width >= LEAST_WIDTH and shape.height >= LEAST_HEIGHT)


def _colours(screen: display.Display) -> int:
    width, height = SCREEN
    data = screen.screen().root.get_image(0, 0, width, height, X.ZPixmap, 0xFFFFFFFF).data
    places = ((y * width + x) * 4 for y in range(0, height, 12) for x in range(0, width, 9))
    return len({data[place : place + 3] for place in places})


def _reading(pid: int, painted: float, painting: float) -> Start:
    tree = _tree(pid)
    memory = [process.memory_full_info() for process in tree]
    return Start(
        painted=painted,
        painting=painting,
        rss=sum(m.rss for m in memory) / MIB,
        pss=sum(m.pss for m in memory) / MIB,
        cpu=_processor_time(tree),
    )


def _tree(pid: int) -> list[psutil.Process]:
    root = psutil.Process(pid)
    return [root, *root.children(recursive=True)]


def _processor_time(tree: list[psutil.Process]) -> float:
    times = [process.cpu_times() for process in tree]
    return sum(t.user + t.system for t in times)


@contextmanager
def _home():
    folder = Path(tempfile.mkdtemp(prefix="sendjourney-bench-"))
    (folder / "run").mkdir(mode=0o700)
    for place in (".config", ".local/share"):  # which novelWriter does not make
        (folder / place / "novelwriter").mkdir(parents=True)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@contextmanager
def _screen():
    reading, writing = os.pipe()
    size = "{}x{}x24".format(*SCREEN)
    command = ["Xvfb", "-displayfd", str(writing), "-screen", "0", size, "-nolisten", "tcp"]
    server = subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL)
    os.close(writing)
    with os.fdopen(reading) as numbers:
        number = numbers.readline().strip()
    yield f":{number}"
    server.terminate()
    server.wait(10)


@contextmanager
def _display(number: str):
    screen = display.Display(number)
    yield screen
    screen.close()


def _environment(home: Path, number: str) -> dict[str, str]:
    gone = ("DBUS_SESSION_BUS_ADDRESS", "PYTHONDONTWRITEBYTECODE", "WAYLAND_DISPLAY",
            "XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME")  # fmt: skip
    kept = {name: value for name, value in os.environ.items() if name not in gone}
    own = {"HOME": str(home), "XDG_RUNTIME_DIR": str(home / "run"), "DISPLAY": number}
    return kept | own | {"QT_QPA_PLATFORM": "xcb"}
