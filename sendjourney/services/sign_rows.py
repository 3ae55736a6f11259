"""The child's signs as rows in an order, and what of them has to be written into the file."""

from collections.abc import Iterable, Sequence

from sendjourney.domain.story import Sign


def is_empty(sign: Sign) -> bool:
    """Say whether nothing is written in any of its three boxes."""
    return not (sign.when or sign.means or sign.please)


def placed(signs: Sequence[Sign]) -> list[Sign]:
    """Return the signs with places that keep this order; unchanged when they keep it already."""
    kept = sorted(signs, key=lambda sign: (sign.position, sign.id)) == list(signs)
    return [s if kept else s.changed(position=place) for place, s in enumerate(signs)]


def to_write(
    in_file: Iterable[Sign], shown: Sequence[tuple[Sign, Sign]]
) -> tuple[list[Sign], list[Sign]]:
    """Return which signs to save, and which to delete because they were emptied.

    ``shown`` pairs each row's sign as the file had it with the sign as it is typed now, in the
    order of the rows; what is in the file and has no row comes after them.
    """
    known = {sign.id: sign for sign in in_file}
    rows = {was.id for was, _ in shown}
    rest = [sign for sign in known.values() if sign.id not in rows]
    order = placed([*(typed for _, typed in shown), *rest])
    saved = [s for s in order if not is_empty(s) and known.get(s.id) != s]
    return saved, [known[s.id] for s in order if is_empty(s) and s.id in known]
