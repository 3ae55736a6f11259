"""A family that does anything in any order, beside a plain dict that does the same."""

from pathlib import Path
from tempfile import TemporaryDirectory

from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, invariant, precondition, rule

from sendjourney.domain.family_record import FamilyRecord
from sendjourney.domain.person import Person
from sendjourney.domain.story import StoryPart
from tests.storing import Clock, a_file, files_in

WORDS = st.text(max_size=12)
NUMBERS = st.integers(0, 3)


class AnyFamily(RuleBasedStateMachine):
    """``live`` is what the record must hold; ``past`` and ``future`` what undo and redo bring."""

    def __init__(self):
        super().__init__()
        self.folder = TemporaryDirectory()
        self.clock = Clock()
        self.files = files_in(Path(self.folder.name), clock=self.clock)
        self.family = a_file(Path(self.folder.name), clock=self.clock, record=FamilyRecord())
        self.live, self.past, self.future = {}, [], []
        self.deleted = {}  # id: (record, when, in which change)
        self.growing = ""
        self.changes = 0

    def step(self, after, *, growing=""):
        """Keep the state before as a step of undo, but for typing that goes on."""
        if not (growing and growing == self.growing) and after != self.live:
            self.past.append(self.live)
        if after != self.live:
            self.future.clear()
            self.growing = growing
            self.changes += 1
        self.note_deletions(after)
        self.live = after

    def note_deletions(self, after):
        for record_id in self.live.keys() - after.keys():
            self.deleted[record_id] = (self.live[record_id], self.clock.now, self.changes)
        for record_id in after:
            self.deleted.pop(record_id, None)

    def save(self, *records, growing=""):
        with self.family.change("Save", continues=growing) as change:
            change.save(*records)
        self.step({**self.live, **{r.id: r for r in records}}, growing=growing)

    @rule(name=WORDS, phones=st.lists(WORDS, max_size=2))
    def add_a_person(self, name, phones):
        self.save(Person(name=name, phones=tuple(phones)))

    @rule(texts=st.lists(WORDS, min_size=1, max_size=4), number=NUMBERS)
    def type_a_part(self, texts, number):
        part = next(iter(self.parts(str(number))), StoryPart(child_id="c", heading=str(number)))
        for text in texts:
            self.save(part.changed(text=text), growing=part.id)

    def parts(self, heading):
        parts = [record for record in self.live.values() if isinstance(record, StoryPart)]
        return [part for part in parts if part.heading == heading]

    @precondition(lambda self: self.live)
    @rule(number=NUMBERS, words=WORDS, also_new=st.booleans())
    def edit(self, number, words, also_new):
        field = {Person: "notes", StoryPart: "said_by"}
        record = list(self.live.values())[number % len(self.live)]
        fresh = [Person(name=words)] if also_new else []
        self.save(record.changed(**{field[type(record)]: words}), *fresh)

    @precondition(lambda self: self.live)
    @rule(numbers=st.sets(NUMBERS, min_size=1))
    def delete(self, numbers):
        chosen = {list(self.live)[number % len(self.live)] for number in numbers}
        with self.family.change("Delete") as change:
            change.delete(*(self.live[record_id] for record_id in chosen))
        self.step({i: record for i, record in self.live.items() if i not in chosen})

    @rule()
    def undo(self):
        self.take_back(self.family.undo(), self.past, self.future)

    @rule()
    def redo(self):
        self.take_back(self.family.redo(), self.future, self.past)

    def take_back(self, label, stack, other):
        while stack and stack[-1] == self.live:
            stack.pop()
        assert bool(label) == bool(stack)
        if stack:
            other.append(self.live)
            self.changes += 1
            after = stack.pop()
            self.note_deletions(after)
            self.live, self.growing = after, ""

    @precondition(lambda self: self.deleted)
    @rule(number=NUMBERS)
    def restore(self, number):
        bin_now = self.family.bin()
        if not bin_now:
            return
        binned = bin_now[number % len(bin_now)]
        self.family.restore(binned)
        together = self.deleted[binned.record.id][2]
        back = {i: r for i, (r, _, change) in self.deleted.items() if change == together}
        self.step({**self.live, **back})

    @rule()
    def close_and_open(self):
        self.family.close()
        self.family = self.files.open(self.family.path)
        self.growing = ""

    @rule(days=st.sampled_from([1, 16, 31]))
    def wait_and_empty_the_bin(self, days):
        self.clock.turn(days=days)
        self.growing = ""
        gone = {i for i, (_, when, _) in self.deleted.items() if (self.clock.now - when).days > 30}
        assert self.family.empty_bin() == len(gone)
        for record_id in gone:
            del self.deleted[record_id]
        for states in (self.past, self.future):
            states[:] = [{i: r for i, r in s.items() if i not in gone} for s in states]

    @invariant()
    def the_record_is_what_the_dict_says(self):
        records = {record.id: record for record in self.family.record().everything()}
        assert records == self.live

    @invariant()
    def the_bin_is_what_the_dict_says(self):
        young = {i: r for i, (r, when, _) in self.deleted.items()
                 if (self.clock.now - when).days <= 30}  # fmt: skip
        assert {binned.record.id: binned.record for binned in self.family.bin()} == young

    @invariant()
    def log_tables_and_search_agree(self):
        assert self.family._book.disagreements() == []

    def teardown(self):
        self.family.close()
        self.folder.cleanup()


AnyFamily.TestCase.settings = settings(max_examples=25, stateful_step_count=30, deadline=None)
TestAnyFamily = AnyFamily.TestCase
