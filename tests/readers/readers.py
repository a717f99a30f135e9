#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Lets a program that others wrote read two exports of one plan, the second after changes.

readers.py NAME FOLDER: the folder holds first.ics, second.ics and expected.json, a list of what each file says:
[{"uid", "title", "day", "start" (UTC, "20261124T070000Z") or null, "sequence", "cancelled"}].
Exit status 0 = read as expected, 77 = the reader is not here, anything else = what was wrong, on the output."""
import datetime
import importlib.util
import json
import os
import pathlib
import shutil
import subprocess
import sys

MISSING = 77


def need_module(name):
    if importlib.util.find_spec(name) is None:
        sys.exit(MISSING)


def need_program(name):
    if shutil.which(name) is None:
        sys.exit(MISSING)


def run(*words, **more):
    done = subprocess.run(words, capture_output=True, text=True, timeout=120, **more)
    assert done.returncode == 0, f"{words}: {done.stdout}{done.stderr}"
    return done.stdout


def start_words(value):
    """Day and UTC start, as expected.json has them, of a date or a moment."""
    if isinstance(value, datetime.datetime):
        utc = value.astimezone(datetime.timezone.utc)
        return None, utc.strftime("%Y%m%dT%H%M%SZ")
    return value.isoformat(), None


def event(uid, title, start, sequence, status):
    day, moment = start
    return {"uid": uid, "title": title, "day": day, "start": moment, "sequence": sequence,
            "cancelled": status == "CANCELLED"}


def same(found, expected):
    """What a timed event's day is depends on the zone of who looks, so only its moment counts."""
    wanted = [dict(e, day=None if e["start"] else e["day"]) for e in expected]
    by_uid = lambda events: sorted(events, key=lambda e: e["uid"])
    for have, want in zip(by_uid(found), by_uid(wanted)):
        assert have == want, f"read {have}, expected {want}"
    assert len(found) == len(wanted), f"{len(found)} events, expected {len(wanted)}"


def read_icalendar(folder, expected):
    need_module("icalendar")
    import icalendar
    for name, wanted in zip(("first.ics", "second.ics"), expected):
        calendar = icalendar.Calendar.from_ical((folder / name).read_bytes())
        same([event(str(e["UID"]), str(e["SUMMARY"]), start_words(e.decoded("DTSTART")), int(e["SEQUENCE"]),
                    str(e["STATUS"])) for e in calendar.walk("VEVENT")], wanted)


def read_vobject(folder, expected):
    need_module("vobject")
    import vobject
    for name, wanted in zip(("first.ics", "second.ics"), expected):
        calendar = vobject.readOne((folder / name).read_bytes().decode("utf-8"))
        calendar.validate(raiseException=True)
        same([event(e.uid.value, e.summary.value, start_words(e.dtstart.value), int(e.sequence.value),
                    e.status.value) for e in calendar.vevent_list], wanted)


def read_ical_js(folder, expected):
    need_program("node")
    modules = os.environ.get("STRIDEWELL_NODE_MODULES", "")
    if not os.path.isdir(os.path.join(modules, "ical.js")):
        sys.exit(MISSING)
    script = pathlib.Path(__file__).with_name("read_ical.mjs")
    for name, wanted in zip(("first.ics", "second.ics"), expected):
        same(json.loads(run("node", str(script), modules, str(folder / name))), wanted)


def read_khal(folder, expected):
    """khal keeps a file an event, found by UID: the second import must move and cancel, not double."""
    need_program("khal")
    events = folder / "khal-events"
    config = folder / "khal.conf"
    config.write_text(f"[calendars]\n[[plan]]\npath = {events}\n[locale]\nlocal_timezone = Europe/Madrid\n"
                      "default_timezone = Europe/Madrid\ntimeformat = %H:%M\ndateformat = %Y-%m-%d\n"
                      "longdateformat = %Y-%m-%d\ndatetimeformat = %Y-%m-%d %H:%M\n"
                      "longdatetimeformat = %Y-%m-%d %H:%M\n"
                      f"[sqlite]\npath = {folder / 'khal.db'}\n")
    events.mkdir()
    environment = dict(os.environ, LC_ALL="C.UTF-8")
    uids = set()
    for name, wanted in zip(("first.ics", "second.ics"), expected):
        run("khal", "-c", str(config), "import", "--batch", "-a", "plan", str(folder / name), env=environment)
        uids |= {e["uid"] for e in wanted}
        kept = list(events.glob("*.ics"))
        assert len(kept) == len(uids), f"{name}: {len(kept)} events kept, {len(uids)} told"
        listed = run("khal", "-c", str(config), "list", "--format", "{uid}|{start-date}|{cancelled}", "--day-format", "",
                     "2026-11-01", "2026-12-31", env=environment).split("\n")
        for one in wanted:
            lines = [line for line in listed if line.startswith(one["uid"] + "|")]
            assert len(lines) == 1, f"{one['uid']} is listed {len(lines)} times"
            assert f"|{one['day']}|" in lines[0], f"{lines[0]}, expected on {one['day']}"
            assert ("CANCELLED" in lines[0]) == one["cancelled"], lines[0]


def read_calcurse(folder, expected):
    """calcurse knows no UIDs; it must take every event once and skip none."""
    need_program("calcurse")
    for name, wanted in zip(("first.ics", "second.ics"), expected):
        home = folder / f"calcurse-{name}"
        home.mkdir()
        told = run("calcurse", "-D", str(home), "-C", str(home), "-i", str(folder / name))
        lines = (home / "apts").read_text(encoding="utf-8").strip().split("\n")
        assert len(lines) == len(wanted), f"{name}: {len(lines)} of {len(wanted)} events taken: {told}"
        assert "0 skipped" in told, told
        for one in wanted:
            assert any(one["title"][:60] in line for line in lines), f"{one['title']} is missing"


def main():
    name, folder = sys.argv[1], pathlib.Path(sys.argv[2])
    expected = json.loads((folder / "expected.json").read_text(encoding="utf-8"))
    if name == "radicale":
        need_module("radicale")
        import serve_radicale
        serve_radicale.check(folder, expected)
        return
    {"icalendar": read_icalendar, "vobject": read_vobject, "ical.js": read_ical_js, "khal": read_khal,
     "calcurse": read_calcurse}[name](folder, expected)


if __name__ == "__main__":
    main()
