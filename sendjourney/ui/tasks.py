"""Work on the one background thread: plain data in, plain data out, never the open file."""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Any, TypeVar

from PySide6.QtCore import QObject, Qt, Signal, Slot

from sendjourney.errors import SendJourneyError

T = TypeVar("T")


@dataclass(frozen=True, kw_only=True)
class _Finished:
    future: "Future[Any]"
    on_done: Callable[[Any], None]
    on_failed: Callable[[SendJourneyError], None] | None


class Tasks(QObject):
    """Runs one thing after another away from the window, and brings the result back to it."""

    failed = Signal(object)
    """A SendJourneyError that nobody else wanted to hear about."""

    _finished = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self._pool = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sendjourney")
        self._finished.connect(self._on_finished, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        work: Callable[[], T],
        *,
        on_done: Callable[[T], None],
        on_failed: Callable[[SendJourneyError], None] | None = None,
    ) -> None:
        """Run ``work`` soon; then call one of the others on the window's own thread.

        An error that is not ours to explain goes to the crash dialog.
        """
        future = self._pool.submit(work)
        future.add_done_callback(self._teller(on_done, on_failed))

    def close(self) -> None:
        """Finish what has begun; start nothing more."""
        self._pool.shutdown(wait=True, cancel_futures=True)

    def _teller(
        self,
        on_done: Callable[[Any], None],
        on_failed: Callable[[SendJourneyError], None] | None,
    ) -> Callable[["Future[Any]"], None]:
        def tell(future: "Future[Any]") -> None:
            if not future.cancelled():
                self._finished.emit(_Finished(future=future, on_done=on_done, on_failed=on_failed))

        return tell

    @Slot(object)
    def _on_finished(self, finished: _Finished) -> None:
        error = finished.future.exception()
        if error is None:
            finished.on_done(finished.future.result())
        elif not isinstance(error, SendJourneyError):
            raise error
        elif finished.on_failed is not None:
            finished.on_failed(error)
        else:
            self.failed.emit(error)
