"""The family's views for an annual review: the child first, then the plan, outcome by outcome."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from sendjourney.domain.review_question import ReviewQuestion
from sendjourney.domain.review_view import ReviewView
from sendjourney.export import wording
from sendjourney.export.diary_parts import coming
from sendjourney.export.document import (
    Banner,
    Block,
    Card,
    Document,
    SideBySide,
    Together,
    Tone,
    Voice,
    WritingLines,
    filled,
    heading,
    paragraph,
)
from sendjourney.export.material import Material
from sendjourney.export.outcome_parts import at_a_glance, outcome_cards
from sendjourney.export.report_parts import awaited_table
from sendjourney.export.sections import opening, page_of, portrait, section, written
from sendjourney.export.telling import all_but, with_names

TITLE = "Annual review: our views"
CHILD_SAYS, ASK, OWN_WORDS = "child_says", "ask", "own_words"
TONES = {"went_well": Tone.FRESH, "not_well": Tone.CARE, "change": Tone.CLEAR}
PHOTO_WIDTH, PHOTO_HEIGHT = 27, 34
LINES_TO_FILL = 3


def compose(material: Material) -> Document:
    """Return what the child and the family say, by part of the plan, and what they ask."""
    asked = Answers(material)
    told = [
        *_own_words(material, asked),
        *at_a_glance(material),
        *_the_year(asked),
        *_the_plan(material, asked),
        *_others(asked),
        *section("Questions we want answered", _questions(material, asked)),
        *section("Reports we still wait for", awaited_table(material)),
    ]
    return page_of(material, TITLE, (_banner(material), *(told or _to_fill(material))))


def tells(material: Material) -> frozenset[str]:
    """Return the ids of all that is said: of the people, only those who owe a report."""
    record = material.record
    over = [a for a in record.appointments if a.on < material.today]
    owed = (report for report in record.review_reports if report.is_awaited())
    return all_but(material, (*over, *record.people)) | with_names(owed)


class Answers:
    """The questions that something is written under, with the child's name in them."""

    def __init__(self, material: Material) -> None:
        self._called = material.child.called
        self._views: dict[str, ReviewView] = {
            view.question: view for view in material.record.review_views if view.text.strip()
        }
        known = [q for q in material.questions if q.id in self._views]
        strange = self._views.keys() - {q.id for q in material.questions}
        self.questions = [
            *known,
            *(
                ReviewQuestion(id=q, title=wording.as_title(q), hint="", prompts=(), group="")
                for q in sorted(strange)
            ),
        ]

    def view(self, question_id: str) -> ReviewView | None:
        """Return what is written under a question, if anything is."""
        return self._views.get(question_id)

    def title(self, question: ReviewQuestion) -> str:
        """Return a question with the child's name in it."""
        return question.title.replace("{child}", self._called)

    def told(self, question_id: str) -> list[Block]:
        """Return the answer to a question, and who gave it."""
        view = self._views[question_id]
        said = wording.said_by(view.said_by, view.confirmed_on)
        return [*wording.family_text(view.text), *filled(paragraph(said, voice=Voice.SMALL))]

    def card(self, question: ReviewQuestion) -> Card:
        """Return a question and its answer as a card."""
        tone = TONES.get(question.id, Tone.PLAIN)
        return Card((heading(self.title(question), 3), *self.told(question.id)), tone)


def _banner(material: Material) -> Banner:
    child = material.child
    meeting = next((a for a in coming(material) if a.is_review_meeting and not a.cancelled), None)
    held = wording.joined(wording.when(meeting), meeting.place, by=", ") if meeting else ""
    record = material.record
    told = opening(
        TITLE,
        material,
        wording.about_child(child, material.today),
        f"The meeting: {held}" if held else wording.full_day(material.today),
        records=(*record.review_views, *record.plan_outcomes),
    )
    photo = portrait(material, width=PHOTO_WIDTH, height=PHOTO_HEIGHT)
    return Banner(told, photo)


def _own_words(material: Material, asked: Answers) -> list[Block]:
    """Return what the child says, before anybody else does."""
    told: list[Block] = asked.told(CHILD_SAYS) if asked.view(CHILD_SAYS) else []
    part = written(material).get(OWN_WORDS)
    if part:
        told += [said for said in wording.family_text(part.text) if said not in told]
        told += filled(paragraph(wording.said_by("", part.confirmed_on), voice=Voice.SMALL))
    title = f"{material.child.called} says"
    return [Card((heading(title, 2), *told), Tone.WARM)] if told else []


def _the_year(asked: Answers) -> list[Block]:
    """Return what went well and what did not next to each other, then what should change."""
    known = {q.id: asked.card(q) for q in asked.questions if q.id in TONES}
    beside = tuple(known[name] for name in ("went_well", "not_well") if name in known)
    found: list[Block] = [SideBySide(beside, balanced=True)] if beside else []
    if "change" in known:
        found.append(Together((known["change"],)))
    return section("The year", found)


def _the_plan(material: Material, asked: Answers) -> list[Block]:
    """Return each part of the plan: our answer, and the outcomes whose help stands in it."""
    answers = {q.section: q for q in asked.questions if q.section}
    outcomes = outcome_cards(material)
    found: list[Block] = []
    for letter in sorted({*answers, *outcomes}):
        if letter in answers:
            title, told = asked.title(answers[letter]), asked.told(answers[letter].id)
        else:
            title, told = _section_title(letter, material), []
        found += section(title, [*told, *outcomes.get(letter, [])])
    return found


def _section_title(letter: str, material: Material) -> str:
    """Return the title of a part of the plan that no question was answered about."""
    titles = {q.section: q.title for q in material.questions if q.section}
    title = titles.get(letter) or (f"Section {letter}" if letter else "The outcomes")
    return title.replace("{child}", material.child.called)


def _others(asked: Answers) -> list[Block]:
    """Return the answers that have no place of their own on the page, under their groups."""
    placed = {*TONES, CHILD_SAYS, ASK}
    rest = [q for q in asked.questions if q.id not in placed and not q.section]
    found: list[Block] = []
    for group, some in groupby(rest, key=lambda q: q.group):
        found += section(group or "What else we want to say", _answered(some, asked))
    return found


def _answered(questions: Iterable[ReviewQuestion], asked: Answers) -> list[Block]:
    return [b for q in questions for b in section(asked.title(q), asked.told(q.id), level=3)]


def _questions(material: Material, asked: Answers) -> Sequence[Block]:
    """Return what we ask, from our views and from the meeting itself; each question once."""
    view = asked.view(ASK)
    told = wording.family_text(view.text) if view else []
    for meeting in coming(material):
        if meeting.is_review_meeting and not meeting.cancelled:
            told += [b for b in wording.family_text(meeting.questions) if b not in told]
    return told


def _to_fill(material: Material) -> list[Block]:
    """Return the first questions with lines to write on, for a family that has not begun."""
    called = material.child.called
    first = [q for q in material.questions if not q.section and not q.growing_up]
    first.sort(key=lambda q: q.id != CHILD_SAYS)
    begun: list[Block] = [
        Card((paragraph(
            f"Nothing is written for {called}’s review yet. You can begin here by hand."
        ),)),
    ]  # fmt: skip
    for question in first:
        begun += [
            heading(question.title.replace("{child}", called), 3),
            WritingLines(LINES_TO_FILL),
        ]
    return begun
