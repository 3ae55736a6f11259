"""Answers to the questions for a review, each in one place."""

from sendjourney.services import review_views
from tests.builders import IDRIS, a_family, a_review_view
from tests.storing import a_file


def test_an_answer_is_found_by_its_question_and_an_empty_one_is_fresh(tmp_path):
    kept = a_review_view(question="change")
    family = a_file(tmp_path, record=a_family(review_views=(kept,)))

    fresh = review_views.view_of(family, IDRIS, "ask")

    assert review_views.view_of(family, IDRIS, "change") == kept
    assert (fresh.question, fresh.text, fresh.child_id) == ("ask", "", IDRIS)
    family.close()


def test_only_answers_with_words_count_as_written():
    views = [a_review_view(question="change"), a_review_view(question="ask", text=" \n")]

    assert review_views.written(views) == {"change"}
