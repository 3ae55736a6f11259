"""Last days worked out by hand from the law's words, each with where its words stand.

An event is written as on the command line. School days count by TERMS, which are made up.
"""

from datetime import date
from typing import NamedTuple

from sendjourney.domain.law.days import Term

TERMS = (
    Term(first=date(2026, 9, 2), last=date(2026, 10, 23)),
    Term(first=date(2026, 11, 2), last=date(2026, 12, 18)),
    Term(first=date(2027, 1, 4), last=date(2027, 2, 12)),
    Term(first=date(2027, 2, 22), last=date(2027, 3, 25)),
)


class Case(NamedTuple):
    """One rule, what happened, the last day, and whose words it was worked out from."""

    rule: str
    events: str
    due: str
    source: str


ONE_FOR_EACH_RULE = (
    Case("ehcna.decision", "request_received=2026-11-23", "2027-01-04", "reg 5(1): 6 weeks"),
    Case("ehcna.advice", "advice_requested=2026-12-14", "2027-01-25", "reg 8(1): 6 weeks"),
    Case("ehcna.no_plan", "request_received=2026-11-23", "2027-03-15", "reg 10(1): 16 weeks"),
    Case("plan.draft_practical", "request_received=2026-11-23", "2027-03-15", "about week 16"),
    Case("plan.draft_reply", "draft_served=2027-02-01", "2027-02-15", "reg 13(1): 15 days b/w"),
    Case("plan.consult", "school_consulted=2027-02-01", "2027-02-16", "Code ch. 9: 15 days"),
    Case("plan.final", "request_received=2026-11-23", "2027-04-12", "reg 13(2): 20 weeks"),
    Case("ar.complete", "final_plan_made=2026-03-10", "2027-03-09", "s.44(1): 12 months s/w"),
    Case("ar.notice", "review_meeting=2027-01-21", "2027-01-07", "reg 20(3): 2 weeks before"),
    Case("ar.papers", "review_meeting=2027-01-21", "2027-01-07", "reg 20(4): 2 weeks before"),
    Case("ar.report", "review_meeting=2027-01-21", "2027-02-04", "reg 20(7)-(9): 2 weeks"),
    Case("ar.decision", "review_meeting=2027-01-21", "2027-02-18", "reg 20(10): 4 weeks"),
    Case("ar.amend_notice", "review_meeting=2027-01-21", "2027-02-18", "Devon: 4 weeks"),
    Case("ar.amend_reply", "amendment_notice_sent=2027-02-18", "2027-03-04", "reg 22(2)(c)"),
    Case("ar.final", "amendment_notice_sent=2027-02-18", "2027-04-15", "reg 22(3): 8 weeks"),
    Case(
        "ar.not_amend",
        "review_meeting=2027-01-21 review_decision=2027-02-04 review_decision:kind=keep "
        "amendment_notice_sent=2027-02-18",
        "2027-04-15",
        "reg 22(4): 8 weeks",
    ),
    Case("ar.under5", "final_plan_made=2026-03-10 born=2023-05-01", "2026-09-10", "Code: 6 months"),
    Case("phase.main", "phase_transfer=2028-09-04", "2028-02-14", "reg 18(1)(b): before 15 Feb"),
    Case(
        "phase.post16", "post16_transfer=2028-09-04", "2028-03-30", "reg 18(1)(a): before 31 March"
    ),
    Case("phase.p16_p16", "post16_change=2027-07-31", "2027-02-28", "reg 18(2): 5 months before"),
    Case("phase.start", "phase_transfer=2028-09-04", "2027-11-30", "practice: by November"),
    Case("admissions secondary", "born=2017-03-11", "2027-10-31", "Admissions Code: 31 October"),
    Case("admissions primary", "born=2023-03-11", "2027-01-15", "Admissions Code: 15 January"),
    Case("pfa.y9", "born=2017-03-11", "2030-09-01", "Year 9: turns 14 in it"),
    Case("yp.rights", "born=2010-10-05", "2027-06-25", "s.8 EA 1996: last Friday in June"),
    Case("health.ahc", "born=2012-12-24", "2026-12-24", "from the 14th birthday"),
    Case("care.transition", "born=2012-02-29", "2028-02-29", "nudge at 16"),
    Case("care.18", "born=2010-01-31", "2028-01-31", "18th birthday"),
    Case("plan.max_age", "born=2004-02-29", "2029-03-01", "25th birthday"),
    Case(
        "reassess.decision", "reassessment_requested=2026-12-14", "2026-12-29", "reg 25(1): 15 days"
    ),
    Case("reassess.final", "reassessment_agreed=2026-12-14", "2027-03-22", "reg 27(2): 14 weeks"),
    Case("cease.hold", "cease_decision=2026-11-16", "2027-01-18", "s.45(4), with rule 12 HESC"),
    Case("move.transfer", "moved=2027-01-04", "2027-01-04", "reg 15(2): on the day of the move"),
    Case("move.inform", "transfer_day=2027-01-04", "2027-02-15", "reg 15(4): 6 weeks"),
    Case("move.review", "transfer_day=2027-01-04", "2027-04-03", "reg 15(5): 3 months b/w"),
    Case("med.contact", "decision_notice_sent=2026-10-01", "2026-12-01", "reg 33: 2 months"),
    Case("med.cert", "mediation_declined=2026-12-23", "2026-12-30", "reg 34: 3 working days"),
    Case("med.meeting", "mediation_wanted=2026-12-01", "2026-12-31", "regs 35-37: 30 days"),
    Case("med.cert_after", "mediation_ended=2027-03-25", "2027-04-01", "reg 38: 3 working days"),
    Case(
        "med.outcome",
        "mediation_agreement=2027-01-04 mediation_agreement:kind=other",
        "2027-01-18",
        "reg 42: 2 weeks",
    ),
    Case("appeal.lodge", "decision_notice_sent=2026-10-01", "2026-12-01", "rule 20: 2 months"),
    Case("appeal.decision", "hearing=2026-12-14", "2026-12-30", "practice: 10 working days"),
    Case("dd.claim", "discrimination=2026-07-15", "2027-01-14", "Sch.17 para 4: 6 months s/w"),
    Case("rec.reply", "tribunal_recommendation=2026-11-23", "2026-12-28", "SI 2017/1306: 5 weeks"),
    Case("jr", "unlawful_decision=2026-11-30", "2027-02-28", "CPR 54.5: 3 months"),
    Case(
        "order.assess 1 tell", "tribunal_order=2026-12-14 order_kind=assess", "2026-12-28", "reg 44"
    ),
    Case(
        "order.assess 2 no plan",
        "tribunal_order=2026-12-14 order_kind=assess",
        "2027-02-22",
        "reg 44",
    ),
    Case(
        "order.assess 3 final plan",
        "tribunal_order=2026-12-14 order_kind=assess",
        "2027-03-22",
        "reg 44",
    ),
    Case("order.make 1 draft", "tribunal_order=2026-12-14 order_kind=make", "2027-01-18", "reg 44"),
    Case(
        "order.make 2 final plan",
        "tribunal_order=2026-12-14 order_kind=make",
        "2027-03-01",
        "reg 44",
    ),
    Case(
        "order.amend", "tribunal_order=2026-12-14 order_kind=amend", "2027-01-18", "send18: 5 weeks"
    ),
    Case(
        "order.school",
        "tribunal_order=2026-12-14 order_kind=school",
        "2026-12-28",
        "send18: 2 weeks",
    ),
    Case(
        "order.keep", "tribunal_order=2026-12-14 order_kind=keep", "2026-12-14", "send18: at once"
    ),
    Case(
        "order.cease", "tribunal_order=2026-12-14 order_kind=cease", "2026-12-14", "reg 44: at once"
    ),
    Case(
        "order.conceded 1 tell",
        "council_conceded=2026-12-14 council_conceded:kind=assess",
        "2026-12-28",
        "reg 45",
    ),
    Case(
        "order.conceded 2 no plan",
        "council_conceded=2026-12-14 council_conceded:kind=assess",
        "2027-02-22",
        "reg 45",
    ),
    Case(
        "order.conceded 3 final plan",
        "council_conceded=2026-12-14 council_conceded:kind=assess",
        "2027-03-22",
        "reg 45",
    ),
    Case(
        "order.conceded 4 changed plan",
        "council_conceded=2026-12-14 council_conceded:kind=amend",
        "2027-01-18",
        "reg 45",
    ),
    Case("s19.health", "out_of_school_health=2026-11-02", "2026-11-20", "guidance: 15 school days"),
    Case("excl.day6", "excluded=2026-12-16", "2027-01-06", "s.100 EIA 2006: 6th school day"),
    Case("excl.gov", "exclusion_letter=2026-12-16", "2027-01-20", "SI 2012/1033: 15 school days"),
    Case(
        "excl.irp 1 ask",
        "governors_letter=2027-02-10",
        "2027-03-10",
        "Sch.1 para 2: 15 school days",
    ),
    Case("excl.irp 2 meets", "exclusion_review_asked=2027-01-08", "2027-01-29", "Sch.1 para 1"),
    Case("sc.decide", "social_care_referral=2026-12-24", "2026-12-29", "1 working day"),
    Case("sc.assess", "social_care_referral=2026-11-02", "2027-01-07", "45 working days"),
    Case("benefit.pip 1 expect", "born=2011-02-28", "2027-02-28", "16th birthday"),
    Case("benefit.pip 2 claim", "pip_letter=2027-03-01", "2027-03-29", "28 days"),
    Case("benefit.mr 1 ask again", "benefit_decision=2027-01-31", "2027-02-28", "1 month"),
    Case("benefit.mr 2 appeal", "reconsideration_notice=2026-12-31", "2027-01-31", "1 month"),
    Case("benefit.cb16", "born=2010-09-01", "2027-08-31", "31 August after the 16th birthday"),
    Case("badge", "badge_expires=2027-06-30", "2027-04-07", "12 weeks before"),
    Case("dfg", "adaptation_grant_asked=2026-08-31", "2027-02-28", "s.34 HGCRA: 6 months"),
    Case("sar 1 answer", "sar_received=2026-11-30", "2026-12-30", "arts 12, 15: 1 month"),
    Case(
        "sar 2 longer", "sar_received=2026-11-30 sar_extended=2026-12-15", "2027-03-01", "art 12(3)"
    ),
    Case("edrecord", "school_record_asked=2026-11-02", "2026-11-23", "reg 5: 15 school days"),
    Case("complaint.lgsco", "problem_known=2026-11-23", "2027-11-23", "LGSCO: 12 months"),
    Case("complaint.nhs", "nhs_problem_known=2028-02-29", "2029-02-28", "12 months"),
)

IN_AND_AROUND = (
    # Christmas
    Case("ehcna.decision", "request_received=2026-11-13", "2026-12-25", "2.5: no roll"),
    Case("plan.draft_reply", "draft_served=2026-12-18", "2027-01-01", "2.3: calendar days"),
    Case("med.contact", "decision_notice_sent=2026-10-28", "2026-12-28", "1.5: never extended"),
    Case("appeal.lodge", "decision_notice_sent=2026-10-28", "2027-01-04", "2.5: after 1 January"),
    Case("appeal.lodge", "decision_notice_sent=2026-11-01", "2027-01-04", "1 January is in it"),
    Case("appeal.lodge", "decision_notice_sent=2026-10-24", "2026-12-24", "24 December is not"),
    Case("appeal.lodge", "decision_notice_sent=2027-10-24", "2027-12-24", "a Friday"),
    Case("appeal.lodge", "decision_notice_sent=2027-10-25", "2028-01-04", "3 January is a holiday"),
    Case(
        "appeal.lodge",
        "decision_notice_sent=2026-10-01 mediation_certificate=2026-11-29",
        "2027-01-04",
        "the later: 29 December, then the break",
    ),
    Case(
        "move.transfer", "moved=2027-01-04 old_council_aware=2026-12-14", "2027-01-06", "reg 15(2)"
    ),
    Case("sar 1 answer", "sar_received=2026-11-25", "2026-12-29", "2.4: weekend, bank holidays"),
    # Easter: Good Friday 26 March and Easter Monday 29 March 2027
    Case("plan.final", "request_received=2026-11-06", "2027-03-26", "2.5: stays on Good Friday"),
    Case("appeal.lodge", "decision_notice_sent=2027-01-26", "2027-03-30", "2.5: next working day"),
    Case("sar 1 answer", "sar_received=2027-02-26", "2027-03-30", "2.4"),
    Case(
        "move.transfer", "moved=2027-03-20 old_council_aware=2027-03-15", "2027-04-06", "reg 15(2)"
    ),
    Case("med.cert", "mediation_declined=2027-03-24", "2027-03-31", "reg 34"),
    # August
    Case("appeal.lodge", "decision_notice_sent=2026-06-15", "2026-09-01", "2.5: after 31 August"),
    Case("appeal.lodge", "decision_notice_sent=2026-06-30", "2026-09-01", "30 August"),
    Case("appeal.lodge", "decision_notice_sent=2027-06-01", "2027-09-01", "1 August"),
    Case(
        "appeal.lodge", "decision_notice_sent=2027-05-31", "2027-08-02", "Saturday 31 July: 12(2)"
    ),
    Case("appeal.lodge", "decision_notice_sent=2026-07-01", "2026-09-01", "1 September itself"),
    Case(
        "appeal.lodge",
        "decision_notice_sent=2026-06-01 mediation_certificate=2026-07-10",
        "2026-09-01",
        "the later: 10 August",
    ),
    Case("med.contact", "decision_notice_sent=2026-06-15", "2026-08-15", "1.5: never extended"),
    Case("dd.claim", "discrimination=2026-02-16", "2026-08-15", "1.5: no August rule"),
    Case("ar.final", "amendment_notice_sent=2026-07-06", "2026-08-31", "2.5: no roll"),
    # leap years and month ends
    Case("appeal.lodge", "decision_notice_sent=2026-12-31", "2027-03-01", "28 February: a Sunday"),
    Case(
        "appeal.lodge", "decision_notice_sent=2027-12-31", "2028-02-29", "2.4: corresponding date"
    ),
    Case("sar 1 answer", "sar_received=2027-01-31", "2027-03-01", "28 February: a Sunday"),
    Case("sar 1 answer", "sar_received=2028-01-31", "2028-02-29", "2.4"),
    Case("ar.complete", "final_plan_made=2027-03-01", "2028-02-29", "2.2: day before"),
    Case("ar.complete", "review_decision=2028-02-29", "2029-02-27", "2.2 with 2.4, the safe side"),
    Case("plan.draft_reply", "draft_served=2028-02-15", "2028-02-29", "reg 13(1)"),
    Case("ehcna.decision", "request_received=2028-01-18", "2028-02-29", "reg 5(1)"),
    Case("med.contact", "decision_notice_sent=2026-08-31", "2026-10-31", "2.4"),
    Case("health.ahc", "born=2012-02-29", "2026-03-01", "born on 29 February"),
    Case("move.review", "transfer_day=2026-11-30", "2027-02-27", "reg 15(5)"),
    # the earlier, the later, and which date of a letter
    Case(
        "ar.final",
        "review_meeting=2026-11-02 amendment_notice_sent=2026-11-16",
        "2027-01-11",
        "the notice was early: 8 weeks",
    ),
    Case(
        "ar.final",
        "review_meeting=2026-11-02 amendment_notice_sent=2026-12-14",
        "2027-01-25",
        "the notice was late: 12 weeks",
    ),
    Case("ar.final", "review_meeting=2026-11-02", "2027-01-25", "no notice yet: 12 weeks"),
    Case(
        "ar.final",
        "amendment_notice_sent:sent=2026-11-16 amendment_notice_sent:received=2026-11-19",
        "2027-01-11",
        "counts from sending",
    ),
    Case(
        "plan.draft_reply", "draft_served:received=2027-02-03", "2027-02-17", "served: it arrived"
    ),
    Case(
        "plan.draft_reply",
        "draft_served:letter=2027-02-01 draft_served:received=2027-02-03",
        "2027-02-15",
        "2.7: the letter's date is the safe one",
    ),
    Case(
        "ehcna.decision",
        "request_received:sent=2026-11-20 request_received:received=2026-11-23",
        "2027-01-04",
        "counts from receiving",
    ),
    Case(
        "order.amend",
        "tribunal_order:letter=2026-12-14 tribunal_order:received=2026-12-16 order_kind=amend",
        "2027-01-18",
        "1.5: time runs from the order",
    ),
    Case("appeal.lodge", "final_plan_made=2027-02-14", "2027-04-14", "1.3: a plan of 14 February"),
    Case(
        "appeal.lodge",
        "decision_notice_sent=2027-01-04 mediation_certificate=2027-01-20",
        "2027-03-04",
        "the later: 2 months",
    ),
    Case(
        "move.review",
        "final_plan_made=2026-10-12 transfer_day=2026-11-02",
        "2027-10-11",
        "the later: 12 months from making",
    ),
    Case(
        "move.transfer", "moved=2027-02-01 old_council_aware=2026-12-01", "2027-02-01", "knew early"
    ),
    Case("phase.main", "born=2016-05-10", "2027-02-14", "Year 7 in September 2027"),
    Case("phase.post16", "born=2010-10-05", "2027-03-30", "Year 12 in September 2027"),
    Case("yp.rights", "born=2010-09-01", "2027-06-25", "turns 16 on 1 September"),
    Case("yp.rights", "born=2010-08-31", "2026-06-26", "turns 16 on 31 August"),
)
