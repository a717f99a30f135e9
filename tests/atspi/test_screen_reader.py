#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Goes through the real program with what a screen reader has: names, roles, actions and the keyboard."""

import os
import re
import sys
import tempfile
import unittest

import screen


class ScreenReader(unittest.TestCase):
    def setUp(self):
        self.folder = tempfile.TemporaryDirectory()
        self.addCleanup(self.folder.cleanup)
        self.screen = screen.Screen(PROGRAM, os.path.join(self.folder.name, "store.db"))
        self.addCleanup(self.screen.close)
        self.screen.press(self.screen.find("I have read this"))
        self.screen.press_until("Look around with a demo runner", then="Plan")

    def test_pages_have_buttons(self):
        for page in ("Today", "Plan", "Progress", "Exercises"):
            self.screen.press(self.screen.find(page, self.screen.atspi.ROLE_CHECK_BOX))
        self.screen.find("Search the exercises")

    def test_reads_a_cell_of_the_calendar(self):
        self.screen.press(self.screen.find("Plan", self.screen.atspi.ROLE_CHECK_BOX))
        cell = self.screen.find(lambda name: re.match(r"Tue 24 November\b", name), self.screen.atspi.ROLE_TABLE_CELL)
        print("cell:", cell.name)
        self.assertRegex(cell.name, r"Tue 24 November, .+")

    def today(self, state):
        """The cell of today once it tells of something in that state."""
        return self.screen.find(lambda name: name.startswith("Tue 24 November") and state in name,
                                self.screen.atspi.ROLE_TABLE_CELL)

    def test_marks_todays_item_done_and_takes_it_back(self):
        self.screen.press(self.screen.find("Plan", self.screen.atspi.ROLE_CHECK_BOX))
        self.today("planned")
        self.screen.press(self.screen.find(lambda name: re.fullmatch(r"How did it go\?: [Dd]one", name)))
        print("cell:", self.today("done").name)
        self.screen.take_keyboard()
        self.screen.key("ctrl+z")
        self.today("planned")

    def test_does_what_is_due_on_the_page_of_today(self):
        self.screen.press(self.screen.find("Today", self.screen.atspi.ROLE_CHECK_BOX))
        due = self.screen.find(lambda name: name.endswith(", planned, now"))
        print("due:", due.name)
        self.screen.press(self.screen.find(lambda name: name.startswith("Done as planned: ")))
        self.screen.press(self.screen.find("Plan", self.screen.atspi.ROLE_CHECK_BOX))
        self.today("done")

    def test_keyboard_moves_an_item(self):
        table_cell = self.screen.atspi.ROLE_TABLE_CELL
        self.screen.press(self.screen.find("Plan", self.screen.atspi.ROLE_CHECK_BOX))
        self.screen.find(lambda name: re.match(r"Wed 25 November, intervals", name), table_cell)
        self.screen.take_keyboard()
        self.screen.key("ctrl+t")
        self.screen.key("Right")
        self.screen.key("Tab")
        self.screen.key("alt+Right")
        moved = self.screen.find(lambda name: re.match(r"Thu 26 November, intervals.*moved from Wed 25", name),
                                 table_cell)
        print("moved:", moved.name)
        self.screen.key("ctrl+z")
        self.screen.find(lambda name: re.match(r"Wed 25 November, intervals", name), table_cell)

    def test_keyboard_walks_the_calendar(self):
        self.screen.press(self.screen.find("Plan", self.screen.atspi.ROLE_CHECK_BOX))
        self.screen.take_keyboard()
        self.screen.key("ctrl+t")
        self.screen.key("Right")
        cell = self.screen.focused(self.screen.atspi.ROLE_TABLE_CELL)
        print("focus:", cell.name)
        self.assertRegex(cell.name, r"^Wed 25 November\b")

    def test_finds_and_moves_an_exercise(self):
        self.screen.press(self.screen.find("Exercises", self.screen.atspi.ROLE_CHECK_BOX))
        card = self.screen.find(lambda name: name.startswith("Nordic hamstring curl, Strength"))
        print("card:", card.name)
        self.screen.press(self.screen.find("Move the figure"))
        self.screen.press(self.screen.find("Pause the figure"))
        sources = self.screen.find(lambda name: name.startswith("Sources: S37"))
        self.screen.press(sources)
        self.screen.find(lambda name: "roughly halved hamstring injuries in field sports" in name)


if __name__ == "__main__":
    if screen.INSIDE not in os.environ:
        screen.start_over_on_own_screen()
    PROGRAM = sys.argv.pop(1)
    unittest.main(verbosity=2)
