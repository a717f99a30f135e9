# SPDX-License-Identifier: GPL-3.0-or-later
"""table.py RESULTS README: puts what the benches measured beside its limits, as a table between the two marks of the
README, and prints it. RESULTS holds one JSON object a line, each with its "case"; limits.json says which of their values
are shown and what each may be at most or must be at least. Ends with 1 when a value is missing, never for a slow one:
a busy machine is no fault."""

import json
import pathlib
import sys

BEGIN, END = "<!-- speed: begin -->", "<!-- speed: end -->"


def number(value):
    return f"{value:,.0f}" if abs(value) >= 100 else f"{value:.3g}"


def verdict(limit, value):
    """The limit in words, and whether it is kept."""
    if "at_most" in limit:
        return f"≤ {number(limit['at_most'])} {limit['unit']}", value <= limit["at_most"]
    if "at_least" in limit:
        return f"≥ {number(limit['at_least'])} {limit['unit']}", value >= limit["at_least"]
    return "", True


def main():
    results, readme = pathlib.Path(sys.argv[1]), pathlib.Path(sys.argv[2])
    measured = {}
    for line in results.read_text().splitlines():
        if line.startswith("{"):
            row = json.loads(line)
            measured[row["case"]] = row
    rows, missing = ["| what | measured | aim | |", "|---|---:|---:|---|"], []
    for limit in json.loads(pathlib.Path(__file__).with_name("limits.json").read_text()):
        value = measured.get(limit["case"], {}).get(limit["value"])
        if value is None:
            missing.append(f"{limit['case']}: {limit['value']}")
            continue
        aim, kept = verdict(limit, value)
        rows.append(f"| {limit['what']} | {number(value)} {limit['unit']} | {aim} | {'' if kept else 'missed'} |")
    table = "\n".join(rows)
    print(table)
    text = readme.read_text()
    if BEGIN in text and END in text:
        before, after = text.split(BEGIN)[0], text.split(END)[1]
        readme.write_text(f"{before}{BEGIN}\n{table}\n{END}{after}")
    if missing:
        sys.exit("not measured: " + ", ".join(missing))


main()
