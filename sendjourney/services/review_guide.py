"""The questions that help a family to get its views ready for an annual review."""

from collections.abc import Iterator, Sequence
from datetime import date
from functools import cache

from sendjourney.domain.child import Child
from sendjourney.domain.review_question import ReviewQuestion
from sendjourney.errors import BugError
from sendjourney.services import adult_life
from sendjourney.services.resource_files import read_records

FILE = ("reviews", "views.toml")
SECTIONS = frozenset({*"ABCDEFGHIJ", ""})


@cache
def questions() -> tuple[ReviewQuestion, ...]:
    """Return every question, in the order of writing, those about growing up last."""
    return checked(read_records(ReviewQuestion, "questions", *FILE))


def checked(found: Sequence[ReviewQuestion]) -> tuple[ReviewQuestion, ...]:
    """Return questions that fit together.

    Raises:
        BugError: two of them have one id, a section does not exist, or a group stands apart.
    """
    if faults := list(_faults(found)):
        raise BugError(f"{'/'.join(FILE)}: {'; '.join(faults)}")
    return tuple(found)


def questions_for(child: Child, today: date) -> tuple[ReviewQuestion, ...]:
    """Return the questions for one child: those about growing up from Year 9 on."""
    grown = adult_life.has_begun(child, today) is True
    return tuple(q for q in questions() if grown or not q.growing_up)


def question(question_id: str) -> ReviewQuestion | None:
    """Return the question of an id; None when this version of the app has none."""
    return next((q for q in questions() if q.id == question_id), None)


def groups(asked: Sequence[ReviewQuestion]) -> tuple[str, ...]:
    """Return the names of the groups of some questions, each once, in their order."""
    return tuple(dict.fromkeys(q.group for q in asked))


def title_for(question: ReviewQuestion, child: Child) -> str:
    """Return a question with the child's name in it."""
    return question.title.replace("{child}", child.called)


def hint_for(question: ReviewQuestion, child: Child) -> str:
    """Return the hint of a question with the child's name in it."""
    return question.hint.replace("{child}", child.called)


def prompts_for(question: ReviewQuestion, child: Child) -> tuple[str, ...]:
    """Return the prompts of a question with the child's name in them."""
    return tuple(prompt.replace("{child}", child.called) for prompt in question.prompts)


def _faults(found: Sequence[ReviewQuestion]) -> Iterator[str]:
    ids = [q.id for q in found]
    yield from (f"{name} is there twice" for name in sorted({i for i in ids if ids.count(i) > 1}))
    yield from (f"{q.id} has no section {q.section}" for q in found if q.section not in SECTIONS)
    order = groups(found)
    if [order.index(q.group) for q in found] != sorted(order.index(q.group) for q in found):
        yield "a group stands apart"
