"""Somebody else's program that uses the app as a screen reader does: by roles and names alone.

Runs under the system's own Python, which has AT-SPI, and knows nothing of our code. Each line on
standard input is one thing to do, as JSON: ``["press", "push button", "Next"]``. Each answer is a
line too: ``{"said": ...}``, or ``{"failed": ...}`` with what could be seen instead.
"""

import json
import sys
import time
from collections import deque

import gi

gi.require_version("Atspi", "2.0")

from gi.repository import Atspi, GLib  # noqa: E402 - the version comes first

APP = "SEND Journey"
PATIENCE = 20.0  # seconds
BETWEEN_LOOKS = 0.1
HEARD = ("object:announcement", "object:state-changed:focused")
"""Kinds of event that are kept, to be asked for."""


class Client:
    """Looks for things by role and name in whatever windows the app shows, and uses them."""

    def __init__(self):
        """Listen to what the app says from the beginning."""
        Atspi.init()
        Atspi.set_timeout(3000, 3000)
        self._events = deque()
        self._focused = ""
        self._listener = Atspi.EventListener.new(self._on_event)
        for kind in HEARD:
            self._listener.register(kind)

    def press(self, role, name):
        """Do what the thing does when it is pressed."""
        self._wait(role, name).get_action_iface().do_action(0)

    def write(self, role, name, text):
        """Write into a field, in place of what stands in it."""
        Atspi.EditableText.set_text_contents(self._wait(role, name), text)

    def choose(self, role, name):
        """Choose an entry of a list or of tabs."""
        entry = self._wait(role, name)
        entry.get_parent().get_selection_iface().select_child(entry.get_index_in_parent())

    def wait(self, role, name):
        """Wait until such a thing is there, and return its whole name."""
        return self._wait(role, name).get_name()

    def text(self, role, name):
        """Return what is written in a field."""
        field = self._wait(role, name)
        return Atspi.Text.get_text(field, 0, Atspi.Text.get_character_count(field))

    def states(self, role, name):
        """Return what holds for a thing, such as “checked”."""
        found = self._wait(role, name).get_state_set()
        return [state.value_nick for state in found.get_states()]

    def focus(self):
        """Return the role and the name of what got the keys last, as it was told."""
        self._listen(0.05)
        return self._focused

    def heard(self, kind):
        """Return what was said since this was asked last: each name or words, in order."""
        self._listen(0.3)
        kept = [words for what, words in self._events if what.startswith(kind)]
        self._events = deque(each for each in self._events if not each[0].startswith(kind))
        return kept

    def tree(self):
        """Return everything that is on the screen: a role and a name a line."""
        return [_seen(each) for each in self._shown()]

    def _wait(self, role, name):
        until = time.monotonic() + PATIENCE
        while time.monotonic() < until:
            self._listen(BETWEEN_LOOKS)
            for each in self._shown():
                if each.get_role_name() == role and name in _name(each):
                    return each
        raise LookupError(f"no {role} called “{name}” among:\n" + "\n".join(self.tree()))

    def _shown(self):
        """Yield what is on the screen, window by window, those opened last first."""
        desktop = Atspi.get_desktop(0)
        for number in range(desktop.get_child_count()):
            app = desktop.get_child_at_index(number)
            if app is not None and app.get_name() == APP:
                windows = [app.get_child_at_index(i) for i in range(app.get_child_count())]
                for window in reversed(windows):
                    yield from _inside(window)

    def _listen(self, seconds):
        """Let the events come in."""
        loop = GLib.MainLoop()
        GLib.timeout_add(int(seconds * 1000), loop.quit)
        loop.run()

    def _on_event(self, event):
        if event.type.startswith("object:announcement"):
            self._events.append((event.type, str(event.any_data)))
        elif event.detail1:
            self._focused = _seen(event.source)
            self._events.append((event.type, self._focused))


def _inside(thing):
    """Yield a thing and what is in it, as far as it is on the screen."""
    try:
        states = thing.get_state_set()
        if not states.contains(Atspi.StateType.VISIBLE):
            return
        if states.contains(Atspi.StateType.SHOWING):
            yield thing
        count = thing.get_child_count()
    except (AttributeError, GLib.Error):  # it went while it was looked at
        return
    for number in range(count):
        try:
            child = thing.get_child_at_index(number)
        except GLib.Error:
            continue
        if child is not None:
            yield from _inside(child)


def _seen(thing):
    """Return the role and the name of a thing."""
    return f"{thing.get_role_name()} “{_name(thing)}”"


def _name(thing):
    """Return a thing's own name, or that of its label."""
    try:
        for relation in thing.get_relation_set():
            if relation.get_relation_type() is Atspi.RelationType.LABELLED_BY:
                return relation.get_target(0).get_name()
        return thing.get_name() or ""
    except GLib.Error:
        return ""


def main():
    """Do what each line asks, until there is none."""
    client = Client()
    for line in sys.stdin:
        verb, *rest = json.loads(line)
        try:
            answer = {"said": getattr(client, verb)(*rest)}
        except (LookupError, GLib.Error) as error:
            answer = {"failed": str(error)}
        sys.stdout.write(json.dumps(answer) + "\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
