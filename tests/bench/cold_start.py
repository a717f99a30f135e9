# SPDX-License-Identifier: GPL-3.0-or-later
"""cold_start.py --display :N --root FOLDER --rounds N --pictures FOLDER NAME=COMMAND...

Starts programs in turn in a system of their own and prints a table: milliseconds from the start of the process to the
first window of a person's size on the screen, with nothing of the program in the file cache and with all of it, and the
memory of all its processes five seconds later (PSS: what they share is divided). Medians, with the smallest and the
largest. Needs root, for chroot and for the memory of others, and python3-xlib. A picture of each shows what was there."""

import argparse
import os
import pathlib
import shlex
import signal
import statistics
import subprocess
import time

from Xlib import X, display, error

SETTLED_S = 5.0
PATIENCE_S = 90.0
LEAST = (300, 200)


def forget(root):
    """Drops the files of the system from the cache, as after the computer was switched on."""
    for folder in ("usr", "etc", "home", "var/lib"):
        for path in (root / folder).rglob("*"):
            if path.is_file() and not path.is_symlink():
                with open(path, "rb") as file:
                    os.posix_fadvise(file.fileno(), 0, 0, os.POSIX_FADV_DONTNEED)


def shown_window(screen_root):
    for window in screen_root.query_tree().children:
        try:
            shape, state = window.get_geometry(), window.get_attributes()
        except error.XError:
            continue
        # A splash screen is no window to work in; it asks to be left alone.
        if (state.map_state == X.IsViewable and not state.override_redirect
                and shape.width >= LEAST[0] and shape.height >= LEAST[1] and not is_splash(window)):
            return window
    return None


def is_splash(window):
    kind = window.get_full_property(window.display.get_atom("_NET_WM_WINDOW_TYPE"), X.AnyPropertyType)
    return kind is not None and window.display.get_atom("_NET_WM_WINDOW_TYPE_SPLASH") in kind.value


def family(pid):
    """The process and all that it has started."""
    children = {}
    for entry in pathlib.Path("/proc").iterdir():
        if entry.name.isdigit():
            try:
                parent = int((entry / "stat").read_text().rpartition(")")[2].split()[1])
            except OSError:
                continue
            children.setdefault(parent, []).append(int(entry.name))
    found, waiting = [], [pid]
    while waiting:
        found.append(waiting.pop())
        waiting += children.get(found[-1], [])
    return found


def memory_mb(pids, name):
    total = 0
    for pid in pids:
        try:
            lines = pathlib.Path(f"/proc/{pid}/smaps_rollup").read_text().splitlines()
        except OSError:
            continue
        total += sum(int(line.split()[1]) for line in lines if line.startswith(name + ":"))
    return total / 1024


def start(options, command, home):
    """Milliseconds to the window, and PSS and RSS in MB of the whole family."""
    screen = display.Display(options.display)
    words = ["chroot", "--userspec=runner:runner", options.root, "env", "-i", "PATH=/usr/local/bin:/usr/bin:/bin",
             f"HOME={home}", "LC_ALL=C.UTF-8", f"DISPLAY={options.display}", "XDG_RUNTIME_DIR=/run/user/1000"]
    began = time.monotonic()
    process = subprocess.Popen(words + shlex.split(command), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
                               start_new_session=True)
    while not shown_window(screen.screen().root):
        if time.monotonic() - began > PATIENCE_S or process.poll() is not None:
            raise SystemExit(f"{command} shows no window")
        time.sleep(0.002)
    took = (time.monotonic() - began) * 1000
    time.sleep(SETTLED_S)
    pids = family(process.pid)
    sizes = memory_mb(pids, "Pss"), memory_mb(pids, "Rss")
    return took, sizes, process


def end(process):
    os.killpg(process.pid, signal.SIGTERM)
    try:
        process.wait(10)
    except subprocess.TimeoutExpired:
        os.killpg(process.pid, signal.SIGKILL)
        process.wait()
    time.sleep(1)


def spread(values, digits=0):
    return (f"{statistics.median(values):.{digits}f} "
            f"({min(values):.{digits}f}–{max(values):.{digits}f})")


def main():
    reader = argparse.ArgumentParser()
    for name in ("display", "root", "pictures"):
        reader.add_argument("--" + name, required=True)
    reader.add_argument("--rounds", type=int, default=7)
    reader.add_argument("programs", nargs="+")
    options = reader.parse_args()
    programs = dict(words.split("=", 1) for words in options.programs)
    root = pathlib.Path(options.root)
    # As at the second start of each: the first makes settings and data, and some ask questions then.
    for name, command in programs.items():
        _, _, process = start(options, command, "/home/runner")
        subprocess.run(["import", "-display", options.display, "-window", "root",
                        str(pathlib.Path(options.pictures) / f"cold-start-{name.replace(' ', '-')}.png")], check=True)
        end(process)
    found = {name: ([], [], [], []) for name in programs}
    for _ in range(options.rounds):
        for name, command in programs.items():
            cold, warm, pss, rss = found[name]
            forget(root)
            took, _, process = start(options, command, "/home/runner")
            cold.append(took)
            end(process)
            took, sizes, process = start(options, command, "/home/runner")
            warm.append(took)
            pss.append(sizes[0])
            rss.append(sizes[1])
            end(process)
    print("| program | cold start, ms | warm start, ms | PSS, MB | RSS, MB |\n|---|---:|---:|---:|---:|")
    for name, (cold, warm, pss, rss) in found.items():
        print(f"| {name} | {spread(cold)} | {spread(warm)} | {spread(pss)} | {spread(rss)} |")


if __name__ == "__main__":
    main()
