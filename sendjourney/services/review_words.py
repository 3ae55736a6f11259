"""How the steps of the review year stand, in words for tired people."""

from datetime import date

from sendjourney.services import deadline_words, law_clock
from sendjourney.services.review_year import State, Step, Stop
from sendjourney.services.typed_dates import days_in_words, words_for_date

TONES = {
    State.AWAITED: "sky",
    State.LATE: "bad",
    State.NOT_KNOWN: "lilac",
    State.NOT_NEEDED: "lilac",
}
WITHOUT_A_RULE = {
    Stop.BEGINS: "A year is counted from the day the last review ended, or from the first plan.",
    Stop.MEETING: "Everyone who helps is asked to come, and you talk about the plan.",
}


def standing(step: Step, today: date) -> str:
    """Return how a step stands: “Done, 7 days late”, “In 9 days”, “Not known yet”."""
    late = step.days_late(today)
    if step.state is State.DONE:
        return f"Done, {deadline_words.days(late)} late" if late else _done(step)
    if step.state is State.LATE:
        return f"{deadline_words.days(late)} late"
    if step.state is State.NOT_KNOWN and step.due is not None:
        return "Not written down"
    if step.state is not State.AWAITED:
        return step.state.label
    day = step.due or step.on
    words = "" if day is None else days_in_words((day - today).days)
    return words[:1].upper() + words[1:]


def tone(step: Step, today: date) -> str:
    """Return the tone that goes with the words."""
    if step.state is State.DONE:
        return "warn" if step.days_late(today) else "good"
    return TONES[step.state]


def when(step: Step) -> str:
    """Return the day of a step, or its last day, in words that stand alone; empty without one."""
    if step.on is not None:
        return words_for_date(step.on)
    if step.state in {State.NOT_KNOWN, State.NOT_NEEDED} or step.deadline is None:
        return ""
    last_day = deadline_words.last_day(step.deadline)
    return f"If the plan is changed. {last_day}" if step.deadline.is_if else last_day


def who(step: Step) -> str:
    """Return who must act, in words that stand alone; empty when nobody must any more."""
    if step.rule is None or step.state in {State.DONE, State.NOT_NEEDED}:
        return ""
    if step.deadline is not None:
        return deadline_words.who(step.deadline)
    return f"Who must act: {step.rule.by.label}"


def says(step: Step) -> str:
    """Return the rule in a sentence; of a step without a rule, what it is; else that it is off."""
    if step.rule is not None:
        return step.rule.says
    return WITHOUT_A_RULE.get(step.stop, "We are not sure of the rule for this, so we give no day.")


def why(step: Step) -> str:
    """Return what the day was counted from, or what is missing to count it; empty when done."""
    if step.state is State.NOT_NEEDED:
        return "The plan is not being changed, so there is nothing to wait for."
    if step.state is State.NOT_KNOWN:
        return _missing(step)
    return "" if step.deadline is None else law_clock.why(step.deadline)


def spoken(step: Step, today: date, *, is_now: bool) -> str:
    """Return all that a picture of the step shows, for whoever cannot see it."""
    here = "You are here. " if is_now else ""
    parts = [step.stop.label, standing(step, today), when(step)]
    return here + ". ".join(part for part in parts if part)


def _done(step: Step) -> str:
    has_last_day = step.due is not None and not (step.rule and step.rule.optional)
    return "Done on time" if has_last_day else "Done"


def _missing(step: Step) -> str:
    if step.stop is Stop.INVITED and step.due is not None:
        return "You know the day of the meeting. On which day you were told is not written down."
    if step.due is not None:
        return "We do not know whether this has happened, or on which day."
    if step.stop is Stop.MEETING:
        return "We do not know the day of the meeting yet."
    if step.stop in {Stop.BEGINS, Stop.ROUND}:
        return "Add the day of the plan, or of the last review, and we can work it out."
    return (
        "Its last day follows from the day of the meeting or of a letter that we do not know yet."
    )
