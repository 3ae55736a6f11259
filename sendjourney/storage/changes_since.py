"""Which records say something else than on an earlier day: one reading of the change log."""

from datetime import datetime

from sendjourney.storage.change_log import Kind
from sendjourney.storage.database import Database

NOT_SAID = ("confirmed_on", "visibility", "position")
"""Fields that say nothing new to a reader: that it was asked again, who may see it, its place."""


def changed_since(db: Database, moment: datetime) -> frozenset[str]:
    """Return the ids of the records made or changed since a moment, those in the bin among them.

    What was changed and changed back is the same, and what was read in with the file, or from
    another, is no change: nobody knows when it was written.
    """
    rows = db.execute(
        f"""SELECT DISTINCT o.record FROM op o JOIN change c ON c.id = o.change
        WHERE c.clock >= :moment AND c.kind <> '{Kind.IMPORT}'
        AND o.field NOT IN {NOT_SAID}
        AND NOT EXISTS (SELECT 1 FROM op_saw s WHERE s.earlier = o.id)
        AND o.value IS NOT (
            SELECT e.value FROM op e JOIN change d ON d.id = e.change
            WHERE e.record = o.record AND e.field = o.field AND d.clock < :moment
            ORDER BY d.clock DESC, e.id DESC LIMIT 1)""",
        {"moment": int(moment.timestamp() * 1000)},
    )
    return frozenset(record for (record,) in rows)
