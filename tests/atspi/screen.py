# SPDX-License-Identifier: GPL-3.0-or-later
"""A screen, a message bus and the program on them, seen through AT-SPI as a screen reader sees it."""

import importlib.util
import os
import shutil
import subprocess
import sys
import time

INSIDE = "STRIDEWELL_ON_ITS_OWN_BUS"
SKIP = 77
PATIENCE = 20  # seconds until something that does not come counts as missing


def missing():
    """Names what this test needs and this system lacks."""
    lacking = [name for name in ("Xvfb", "dbus-run-session", "xdotool") if not shutil.which(name)]
    if not importlib.util.find_spec("pyatspi"):
        lacking.append("python3-pyatspi")
    if not any(os.path.exists(folder + "/at-spi-bus-launcher") for folder in ("/usr/libexec", "/usr/lib/at-spi2-core")):
        lacking.append("at-spi2-core")
    return lacking


def start_over_on_own_screen():
    """Runs this script again on a screen and a bus of its own and ends with its status."""
    lacking = missing()
    if lacking:
        print("skipped: missing " + ", ".join(lacking))
        sys.exit(SKIP)
    read, write = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(write), "-screen", "0", "1600x1000x24", "-nolisten", "tcp", "-noreset"],
        pass_fds=[write], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    os.close(write)
    try:
        number = os.fdopen(read).readline().strip()
        if not number:
            print("skipped: Xvfb gives no screen")
            sys.exit(SKIP)
        surroundings = dict(os.environ, DISPLAY=":" + number, QT_QPA_PLATFORM="xcb", QT_ACCESSIBILITY="1",
                            QT_LINUX_ACCESSIBILITY_ALWAYS_ON="1", NO_AT_BRIDGE="0", **{INSIDE: "1"})
        surroundings.pop("WAYLAND_DISPLAY", None)
        inside = subprocess.run(["dbus-run-session", "--", sys.executable] + sys.argv, env=surroundings, check=False)
    finally:
        server.terminate()
        server.wait()
    sys.exit(inside.returncode)


def eventually(find, what):
    """What `find` gives once it gives something."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        try:
            found = find()
        except Exception:  # an object that is just going away answers with an error of the bus
            found = None
        if found:
            return found
        time.sleep(0.1)
    raise AssertionError("not found: " + what)


class Screen:
    """The running program."""

    def __init__(self, program, store):
        import pyatspi
        self.atspi = pyatspi
        own = dict(os.environ, XDG_CONFIG_HOME=os.path.dirname(store))
        self.process = subprocess.Popen([program, "--db", store, "--now", "2026-11-24T14:30:00+01:00"], env=own)
        self.root = eventually(self._application, "the program")

    def _application(self):
        for application in self.atspi.Registry.getDesktop(0):
            if application and application.get_process_id() == self.process.pid and application.childCount:
                return application
        return None

    def close(self):
        self.process.terminate()
        self.process.wait(timeout=PATIENCE)

    def all(self, start=None):
        """Everything on screen, outermost first."""
        waiting = [start or self.root]
        while waiting:
            thing = waiting.pop(0)
            if not thing:
                continue
            yield thing
            # A calendar says that it manages its cells; they are asked for by place.
            waiting.extend(thing.getChildAtIndex(i) for i in range(min(thing.childCount, 400)))

    def is_shown(self, thing):
        state = thing.getState()
        return state.contains(self.atspi.STATE_SHOWING) and state.contains(self.atspi.STATE_VISIBLE)

    def find(self, name, role=None):
        """Something that is shown and named so, or whose name `name` accepts."""
        accepts = name if callable(name) else lambda text: text == name

        def look():
            for thing in self.all():
                if accepts(thing.name) and (role is None or thing.getRole() == role) and self.is_shown(thing):
                    return thing
            return None
        return eventually(look, name if isinstance(name, str) else "what was looked for")

    def press(self, thing):
        """Does the first thing that can be done with it, as a reader's user does."""
        if not thing.queryAction().doAction(0):
            raise AssertionError("cannot be pressed: " + thing.name)

    def press_until(self, name, then):
        """Presses what is named `name` until something named `then` is there: a button that is only just
        enabled, or whose window closes at once, may not be able to answer."""
        def try_it():
            shown = [thing for thing in self.all() if thing.name in (name, then) and self.is_shown(thing)]
            if any(thing.name == then for thing in shown):
                return True
            for thing in shown:
                self.press(thing)
            return False
        eventually(try_it, then)

    def focused(self, role):
        """What of this role has the keyboard."""
        def look():
            for thing in self.all():
                if thing.getRole() == role and thing.getState().contains(self.atspi.STATE_FOCUSED):
                    return thing
            return None
        return eventually(look, "what has the keyboard")

    def take_keyboard(self):
        """Gives the window the keyboard; without a window manager nobody else does."""
        found = subprocess.run(["xdotool", "search", "--onlyvisible", "--pid", str(self.process.pid)],
                               check=True, capture_output=True, text=True)
        subprocess.run(["xdotool", "windowfocus", "--sync", found.stdout.split()[-1]], check=True)

    def key(self, *keys):
        """Presses keys on the keyboard of the screen."""
        subprocess.run(["xdotool", "key", "--clearmodifiers", *keys], check=True)
        time.sleep(0.2)
