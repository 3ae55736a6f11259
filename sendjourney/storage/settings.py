"""Where the children learn and learnt."""

from sendjourney.domain.setting import Setting
from sendjourney.storage.store import Store


class Settings(Store[Setting]):
    """Settings from first to last."""

    noun = Setting
    table = "setting"
    collection = "settings"
    order = "since IS NULL DESC, since, name COLLATE NOCASE, id"

    def found_by(self, record: Setting) -> tuple[str, str]:
        """Find a setting by its name and notes."""
        return record.name, super().found_by(record)[1]
