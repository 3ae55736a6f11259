"""A family's hands on the windows: what they do, in verbs, for the journeys."""

from sendjourney.services import recovery_code
from sendjourney.ui.main_window import MainWindow
from sendjourney.ui.start.recovery import RecoveryPage
from sendjourney.ui.start.unlock import UnlockPage


class Hands:
    """Presses and types in whatever window is shown."""

    def __init__(self, qtbot, controller, chooser):
        self._qtbot, self._controller, self._chooser = qtbot, controller, chooser

    @property
    def window(self):
        """The window that is shown."""
        return self._controller.window

    @property
    def page(self):
        """The page that is shown in it."""
        return self.window.page

    def choose_next(self, *paths):
        """Have these files chosen when a file dialog is opened."""
        self._chooser.paths = list(paths)

    def begin_a_family(self, *, name, born, school, area):
        """Answer the questions about the child, from the start page on."""
        self.page.new.click()
        self.page.name.set_value(name)
        self.page.next.click()
        self.page.born.set_text(born)
        self.page.next.click()
        self.page.place.set_value(school)
        self.page.next.click()
        self.page.area.set_value(area)
        self.page.next.click()

    def keep_it(self, path, *, words):
        """Choose words and a place for the file, look at the answers, and have it made."""
        self.page.choice.choose_own()
        self.page.choice.own.answer.set_value(words)
        self.page.next.click()
        self.choose_next(path)
        self.page.change.click()
        self.page.next.click()
        self.page.make.click()
        self.wait_for_page(RecoveryPage)

    def keep_the_sheet(self):
        """Save the recovery sheet, and type the group of the code that is asked for."""
        panel = self.page.panel
        panel.save.click()
        panel.have_it.click()
        code = recovery_code.groups(panel._code)
        panel.group.answer.set_value(code[panel.number - 1])
        panel.check.click()

    def go_on(self):
        """Leave the recovery sheet for the open family."""
        self.page.on.click()
        self.wait_for_family()

    def try_words(self, words):
        """Type words where a file asks for them, and wait until it has made up its mind."""
        self.page.words.set_value(words)
        self._press_open()

    def try_code(self, code):
        """Type the code of the recovery sheet instead."""
        self.page.use_code.click()
        self.page.code.set_value(code)
        self._press_open()

    def wait_for_family(self):
        """Wait until a family is open, and return its window."""
        self._qtbot.waitUntil(lambda: isinstance(self.window, MainWindow))
        return self.window

    def wait_for_page(self, kind):
        """Wait until a page of this kind is shown."""
        self._qtbot.waitUntil(lambda: isinstance(self.page, kind))

    def _press_open(self):
        page = self.page
        assert isinstance(page, UnlockPage)
        page.open.click()
        self._qtbot.waitUntil(page.open.isEnabled)
