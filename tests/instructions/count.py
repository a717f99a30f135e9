# SPDX-License-Identifier: GPL-3.0-or-later
"""count.py PROGRAM TREE TOOLS [--write]: counts the instructions of fixed pieces of work with callgrind and fails when
one takes a tenth more than counts.json says. Ends with 77 without valgrind or with other tools than those the counts
were taken with, since other compilers make other instructions. --write takes the counts anew."""

import json
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile

ALLOWED = 1.10
COUNTS = pathlib.Path(__file__).with_name("counts.json")


def cases(tree, folder):
    """Name -> arguments of the program. Each does real work on input that never changes."""
    demo = str(tree / "resources/demo/demo-profile.json")
    now = ["--now", "2026-11-23T08:00:00+01:00"]
    runs = folder / "runs.csv"
    rows = ["date,distance_km,duration"]
    for day in range(2000):
        month, rest = day // 28 % 12 + 1, day % 28 + 1
        rows.append(f"{2018 + day // 336}-{month:02}-{rest:02},{5 + day % 11},{30 + day % 40}:00")
    runs.write_text("\n".join(rows) + "\n")
    plan = folder / "plan.json"
    return {
        "start": ["--version"],
        "plan of a season": ["plan", demo, "--weeks", "26", "--out", str(plan)] + now,
        "check of that plan": ["check", demo, str(plan)] + now,
        "triage": ["triage", str(tree / "tests/data/triage/emergency.json")] + now,
        "read 2000 runs": ["read", str(runs)] + now,
    }


def instructions(program, arguments):
    done = subprocess.run(
        ["valgrind", "--tool=callgrind", "--callgrind-out-file=/dev/null", program] + arguments,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, check=False)
    if done.returncode != 0:
        sys.exit(f"{' '.join(arguments)} ended with {done.returncode}:\n{done.stderr}")
    return int(re.search(r"Collected : (\d+)", done.stderr).group(1))


def main():
    program, tree, tools = sys.argv[1], pathlib.Path(sys.argv[2]), sys.argv[3]
    if shutil.which("valgrind") is None:
        print("skipped: valgrind is not installed")
        sys.exit(77)
    known = json.loads(COUNTS.read_text()) if COUNTS.exists() else {"tools": tools, "millions": {}}
    write = "--write" in sys.argv
    if known["tools"] != tools and not write:
        print(f"skipped: the counts were taken with {known['tools']}, this is {tools}")
        sys.exit(77)
    with tempfile.TemporaryDirectory() as folder:
        found = {name: round(instructions(program, arguments) / 1e6, 1)
                 for name, arguments in cases(tree, pathlib.Path(folder)).items()}
    if write:
        COUNTS.write_text(json.dumps({"tools": tools, "millions": found}, indent=2) + "\n")
    faults = 0
    for name, millions in found.items():
        before = known["millions"].get(name)
        if before is None and not write:
            print(f"{name}: {millions} million instructions, and counts.json does not know it")
            faults += 1
            continue
        ratio = millions / before if before else 1
        print(f"{name}: {millions} million instructions, {ratio:.3f} of what was counted before")
        faults += ratio > ALLOWED and not write
    if faults:
        print("Take the work out again, or say in the commit why it is worth it and run count.py with --write.")
    sys.exit(1 if faults else 0)


main()
