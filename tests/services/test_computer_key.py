import keyring
import pytest
from keyring.backend import KeyringBackend
from keyring.errors import KeyringLocked, PasswordSetError

from sendjourney.errors import KeyringRefusedError
from sendjourney.services.computer_key import ComputerKey, computer_key


class ComputersKeyring(KeyringBackend):
    """A keyring such as a computer has, in memory."""

    priority = 1

    def __init__(self):
        super().__init__()
        self.secrets = {}

    def get_password(self, service, username):
        return self.secrets.get((service, username))

    def set_password(self, service, username, password):
        self.secrets[service, username] = password


class LockedKeyring(ComputersKeyring):
    def get_password(self, service, username):
        raise KeyringLocked(service, username)

    def set_password(self, service, username, password):  # noqa: ARG002 - as keyring has it
        raise PasswordSetError(service, username)


class ForgetfulKeyring(ComputersKeyring):
    def set_password(self, service, username, password):
        pass


class Trusted(ComputersKeyring):
    __module__ = "keyring.backends.SecretService"


class Several(ComputersKeyring):
    __module__ = "keyring.backends.chainer"

    def __init__(self, *backends):
        super().__init__()
        self.backends = backends


@pytest.fixture
def use():
    before = keyring.get_keyring()
    yield keyring.set_keyring
    keyring.set_keyring(before)


def test_a_key_that_was_kept_can_be_had_again(use):
    use(ComputersKeyring())

    ComputerKey().keep("file", "secret")

    assert ComputerKey().get("file") == "secret"
    assert ComputerKey().get("another file") is None


@pytest.mark.parametrize("keyring_", [LockedKeyring, ForgetfulKeyring])
def test_a_keyring_that_does_not_keep_the_key_is_noticed_at_once(use, keyring_):
    use(keyring_())

    with pytest.raises(KeyringRefusedError):
        ComputerKey().keep("file", "secret")


def test_a_keyring_that_stays_shut_has_no_key(use):
    use(LockedKeyring())

    assert ComputerKey().get("file") is None


@pytest.mark.parametrize(
    ("keyring_", "trusted"),
    [
        (Trusted(), True),
        (ComputersKeyring(), False),
        (Several(Trusted(), ComputersKeyring()), True),
        (Several(ComputersKeyring(), Trusted()), False),
        (Several(), False),
    ],
    ids=["the system's", "another", "the system's first", "another first", "none"],
)
def test_only_the_keyring_of_the_operating_system_is_trusted(use, keyring_, trusted):
    use(keyring_)

    assert (computer_key() is not None) == trusted
