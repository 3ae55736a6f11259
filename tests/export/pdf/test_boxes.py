from sendjourney.export.design import WHITE
from sendjourney.export.pdf.boxes import Box, Nothing, Place, Row, Stack
from sendjourney.export.pdf.panels import Panel
from sendjourney.export.pdf.tables import TALL, Padded, TableBox

WIDTH = 100


class Brick(Box):
    """A box of a height, of equal courses if it can be parted; it notes where it was drawn."""

    def __init__(self, height, *, courses=1, before=0, after=0, stays=False, note=False):
        super().__init__()
        self.high, self.courses = height, courses
        self.before, self.after, self.stays_with_next = before, after, stays
        self.stays_with_last = note
        self.drawn = None

    def _measured(self, _width):
        return self.high

    def least(self, _width):
        return self.high / self.courses

    def cut(self, width, room, *, must):
        course = self.high / self.courses
        count = max(int(room // course), int(must))
        if self.courses == 1 or count >= self.courses:
            return super().cut(width, room, must=must)
        first, rest = count, self.courses - count
        return (
            Brick(first * course, courses=first) if first else None,
            Brick(rest * course, courses=rest),
        )

    def draw(self, _canvas, at):
        self.drawn = at


def heights(*boxes):
    return [box.height(WIDTH) if box else None for box in boxes]


def a_table(*row_heights, head=None):
    rows = [Row([Padded(Brick(h, courses=10))], [1]) for h in row_heights]
    return TableBox(Row([Padded(Brick(head))], [1]) if head else None, rows)


def test_between_two_boxes_the_larger_gap_counts_and_none_at_the_edges():
    stack = Stack([Brick(10, before=50, after=3), Brick(10, before=8, after=50)])

    assert stack.height(WIDTH) == 28


def test_boxes_are_drawn_one_under_the_other():
    first, second = Brick(10, after=5), Brick(20)

    Stack([first, second]).draw(None, Place(0, 100, WIDTH, 35))

    assert (first.drawn.top, second.drawn.top, second.drawn.foot) == (100, 85, 65)


def test_boxes_that_fit_stay_and_the_others_go_on():
    first, rest = Stack([Brick(10)] * 5).cut(WIDTH, 35, must=False)

    assert heights(first, rest) == [30, 20]


def test_a_box_that_can_be_parted_fills_the_page():
    first, rest = Stack([Brick(10), Brick(40, courses=4)]).cut(WIDTH, 35, must=False)

    assert heights(first, rest) == [30, 20]


def test_a_heading_goes_with_what_follows_it():
    stack = Stack([Brick(10), Brick(5, stays=True), Brick(5, stays=True), Brick(20)])

    first, rest = stack.cut(WIDTH, 30, must=False)

    assert heights(first, rest) == [10, 30]


def test_a_whole_stack_is_parted_only_when_it_must_be():
    stack = Stack([Brick(10)] * 5, whole=True)

    assert stack.least(WIDTH) == 50
    assert stack.cut(WIDTH, 35, must=False) == (None, stack)
    assert heights(*stack.cut(WIDTH, 35, must=True)) == [30, 20]


def test_a_box_larger_than_a_page_does_not_stop_the_pages():
    first, rest = Stack([Brick(500), Brick(10)]).cut(WIDTH, 100, must=True)

    assert heights(first, rest) == [500, 10]


def test_a_row_is_as_high_as_its_highest_box_and_all_are_drawn_so():
    low, high = Brick(10), Brick(30)
    row = Row([low, high], [1, 3], gap=20)

    row.draw(None, Place(0, 100, WIDTH, row.height(WIDTH)))

    assert (low.drawn.height, low.drawn.width, high.drawn.left) == (30, 20, 40)


def test_a_row_moves_on_whole_unless_it_must_be_parted():
    row = Row([Brick(10), Brick(40, courses=4)], [1, 1])

    assert row.cut(WIDTH, 20, must=False) == (None, row)
    assert heights(*row.cut(WIDTH, 20, must=True)) == [20, 20]
    assert row.cut(WIDTH, 40, must=False) == (row, None)


def test_a_row_of_boxes_that_cannot_be_parted_stays_whole():
    row = Row([Brick(40), Brick(30)], [1, 1])

    assert row.cut(WIDTH, 20, must=True) == (row, None)


def test_a_panel_is_parted_inside_its_padding():
    panel = Panel(Stack([Brick(10)] * 5), WHITE, padding=5, radius=3)
    panel.before = 7

    first, rest = panel.cut(WIDTH, 40, must=False)

    assert heights(panel, first, rest) == [60, 40, 30]
    assert (first.before, panel.least(WIDTH)) == (7, 20)
    assert panel.cut(WIDTH, 15, must=False)[0] is None


def test_the_rows_that_fit_stay_under_their_header():
    first, rest = a_table(21, 21, 21, head=11).cut(WIDTH, 85, must=False)

    assert heights(first, rest) == [80, 50]
    assert rest.continued
    assert rest.number == 2


def test_a_table_does_not_begin_with_its_header_alone():
    table = a_table(21, head=11)

    assert table.least(WIDTH) == 50
    assert table.cut(WIDTH, 45, must=False) == (None, table)


def test_a_very_tall_row_is_parted_and_goes_on_as_the_same_row():
    table = a_table(21, TALL * 2)

    first, rest = table.cut(WIDTH, 200, must=False)

    assert len(first.rows) == 2
    assert rest.number == 1
    assert sum(heights(first, rest)) == sum(heights(table)) + 9  # the padding comes again


def test_a_tall_row_is_not_begun_at_the_very_foot_of_a_page():
    first, rest = a_table(21, TALL * 2).cut(WIDTH, 80, must=False)

    assert len(first.rows) == 1
    assert len(rest.rows) == 1


def test_nothing_takes_no_room():
    Nothing().draw(None, Place(0, 0, 0, 0))

    assert Nothing().height(WIDTH) == 0


def test_a_heading_over_what_is_higher_than_a_page_does_not_stand_alone():
    stack = Stack([Brick(10, stays=True), Row([Brick(300, courses=30)], [1])])

    first, rest = stack.cut(WIDTH, 100, must=True)

    assert heights(first, rest) == [100, 210]


def test_a_note_takes_the_last_few_lines_along():
    first, rest = Stack([Brick(40), Brick(20), Brick(10, note=True)]).cut(WIDTH, 65, must=True)

    assert heights(first, rest) == [40, 30]


def test_a_note_takes_the_heading_of_those_lines_along():
    bricks = [Brick(40), Brick(5, stays=True), Brick(20), Brick(10, note=True)]

    first, rest = Stack(bricks).cut(WIDTH, 70, must=True)

    assert heights(first, rest) == [40, 35]


def test_a_note_goes_alone_after_something_tall():
    first, rest = Stack([Brick(40), Brick(90), Brick(10, note=True)]).cut(WIDTH, 135, must=True)

    assert heights(first, rest) == [130, 10]


def test_a_note_never_empties_a_page():
    first, rest = Stack([Brick(20), Brick(10, note=True)]).cut(WIDTH, 25, must=True)

    assert heights(first, rest) == [20, 10]
