"""Telephone numbers, each kept as it is typed, with a word under it on how it will be shown."""

from collections.abc import Iterable

from PySide6.QtCore import QCoreApplication

from sendjourney.services.phone_numbers import doubt, spaced
from sendjourney.ui.widgets.several_lines import Remark, SeveralLines

WIDTH = 20  # characters


class PhoneLines(SeveralLines):
    """Lines for numbers. An odd one is doubted in words; it is kept all the same."""

    def __init__(self, numbers: Iterable[str] = ()) -> None:
        noun = QCoreApplication.translate("PhoneLines", "phone number")
        super().__init__(numbers, noun=noun, characters=WIDTH, remark=_remark)


def _remark(typed: str) -> Remark:
    odd = doubt(typed)
    if odd:
        return Remark(words=odd, is_doubt=True)
    shown = spaced(typed)
    told = QCoreApplication.translate("PhoneLines", "Shown as {number}").format(number=shown)
    return Remark(words=told if shown != typed else "")
