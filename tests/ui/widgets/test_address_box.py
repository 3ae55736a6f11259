"""An address with a postcode in it."""

import pytest
from PySide6.QtTest import QTest

from sendjourney.ui.widgets.address_box import AddressBox


@pytest.fixture
def address(qtbot):
    address = AddressBox()
    qtbot.addWidget(address)
    address.show()
    return address


def test_what_is_typed_stays_until_the_offer_is_taken(address):
    QTest.keyClicks(address.box, "1 Elm Road, s601ab")
    assert address.value() == "1 Elm Road, s601ab"
    assert address.offer.text() == "Write the postcode as S60 1AB"

    address.offer.click()

    assert address.value() == "1 Elm Road, S60 1AB"
    assert not address.offer.isVisible()


def test_nothing_is_offered_for_an_address_without_one(address):
    QTest.keyClicks(address.box, "Flat 3b")

    assert not address.offer.isVisible()
