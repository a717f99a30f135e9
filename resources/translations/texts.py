# SPDX-License-Identifier: GPL-3.0-or-later
"""texts.py: prints the texts of the data that the program ships (exercises, sports, protocols, sources, handbook) as a
source file that lupdate reads. It is never compiled: Words::ofData() looks the texts up by their English."""

import json
import pathlib
import re

RESOURCES = pathlib.Path(__file__).resolve().parent.parent
SPORTS = (
    "running, trail running, treadmill running, track running, unknown, generic, cycling, ride, virtual ride, "
    "mountain bike ride, gravel ride, e bike ride, e biking, indoor cycling, transition, fitness equipment, swim, swimming, "
    "pool swim, open water swimming, basketball, soccer, tennis, training, workout, weight training, strength training, "
    "crossfit, cardio, elliptical, stair stepper, yoga, pilates, walk, walking, hike, hiking, mountaineering, "
    "cross country skiing, nordic ski, backcountry ski, alpine ski, alpine skiing, snowboard, snowboarding, snowshoe, "
    "snowshoeing, rowing, virtual row, kayaking, canoeing, paddling, stand up paddling, stand up paddleboarding, surfing, "
    "sailing, multisport, inline skate, inline skating, ice skate, ice skating, rock climbing, golf, other"
)


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


def sports():
    """What histories call an activity that is no run, as sportWords() takes it; the names of FIT, Strava and Garmin."""
    return SPORTS.split(", ")


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
    """Each line without its mark, as translatedLines() takes it; a line of placeholders alone says nothing."""
    # A change that goes on in an indented line is one text; what stands before the first version is not shown.
    changes = (RESOURCES.parent / "CHANGELOG.md").read_text().replace("\n  ", " ")
    chapters = [file.read_text() for file in sorted((RESOURCES / "help").glob("*.md"))]
    for text in [changes[changes.index("\n## "):], *chapters]:
        for line in text.splitlines():
            text = re.sub(r"^(?:#+|-|\d+\.) ", "", line)
            if re.search("[A-Za-z]", re.sub(r"\{\{[^}]*\}\}", "", text)):
                yield text


def main():
    said = dict.fromkeys(text for part in (exercises, sports, protocols, handbook) for text in part() if text)
    print("// What texts.py makes of the data; for lupdate alone.")
    for text in said:
        print(f'QT_TRANSLATE_NOOP("data", {json.dumps(text, ensure_ascii=False)});')


main()
