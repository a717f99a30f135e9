# SPDX-License-Identifier: GPL-3.0-or-later
"""texts.py: prints the texts of the data that the program ships (exercises, protocols, sources, handbook) as a source
file that lupdate reads. It is never compiled: Words::ofData() looks the texts up by their English."""

import json
import pathlib
import re

RESOURCES = pathlib.Path(__file__).resolve().parent.parent


def capitalised(name):
    return name[:1].upper() + name[1:]


def exercises():
    # What a plan calls an activity.
    yield from ("Walk", "Cycle", "Massage")
    for exercise in json.loads((RESOURCES / "exercises.json").read_text())["exercises"]:
        # Calendars and tables name an exercise by its id.
        yield capitalised(exercise["id"].replace("_", " "))
        for key in ("name", "short_name", "stop", "purpose", "evidence"):
            yield exercise[key]
        yield from exercise["steps"]
        yield from exercise["mistakes"]


def protocols():
    folder = RESOURCES / "protocols"
    for file in sorted(folder.glob("*.json")) + sorted(folder.glob("alternatives/*.json")):
        protocol = json.loads(file.read_text())
        if "citations" not in protocol:
            yield protocol["name"]
            yield protocol["source"]
        for citation in protocol.get("citations", {}).values():
            yield citation["text"]
            yield citation["origin"]


def handbook():
    """Each line without its mark, as ui/help/handbook.cpp takes it; a line of placeholders alone says nothing."""
    for file in sorted((RESOURCES / "help").glob("*.md")):
        for line in file.read_text().splitlines():
            text = re.sub(r"^(?:#+|-|\d+\.) ", "", line)
            if re.search("[A-Za-z]", re.sub(r"\{\{[^}]*\}\}", "", text)):
                yield text


def main():
    said = dict.fromkeys(text for part in (exercises, protocols, handbook) for text in part() if text)
    print("// What texts.py makes of the data; for lupdate alone.")
    for text in said:
        print(f'QT_TRANSLATE_NOOP("data", {json.dumps(text, ensure_ascii=False)});')


main()
