"""Stand-ins for what would wait for a person: message boxes and file dialogs."""

from typing_extensions import override

from sendjourney.ui.file_choosing import FileChooser
from sendjourney.ui.messages import Messages


class HeardMessages(Messages):
    """Keeps what was said, and answers every question with yes or with no."""

    def __init__(self):
        self.said = []
        self.asked = []
        self.answer_yes = True

    @override
    def inform(self, parent, sentence):
        self.said.append(sentence)

    @override
    def warn(self, parent, sentence):
        self.said.append(sentence)

    @override
    def ask(self, parent, question, *, yes, no="Cancel", on_yes, on_no=None):
        self.asked.append(question)
        action = on_yes if self.answer_yes else on_no
        if action is not None:
            action()


class FixedChooser(FileChooser):
    """Answers every question for a file with the same paths; with none, the person cancels."""

    def __init__(self, *paths):
        self.paths = list(paths)
        self.asked = []

    @override
    def open_one(self, parent, title, *, kind, folder, on_chosen):
        self._answer(title, on_chosen)

    @override
    def open_several(self, parent, title, *, kind, folder, on_chosen):
        self.asked.append(title)
        if self.paths:
            on_chosen(list(self.paths))

    @override
    def save(self, parent, title, *, kind, suggestion, on_chosen):
        self._answer(title, on_chosen)

    def _answer(self, title, on_chosen):
        self.asked.append(title)
        if self.paths:
            on_chosen(self.paths[0])
