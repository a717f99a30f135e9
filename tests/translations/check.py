# SPDX-License-Identifier: GPL-3.0-or-later
"""check.py TREE: whether each catalogue holds each text of the sources, translated, with the same places for values, tags,
links and shortcuts as the English, and with the words of the glossary. Ends with 77 where lupdate is missing."""

import collections
import csv
import pathlib
import re
import shutil
import subprocess
import sys
import tempfile
import xml.etree.ElementTree as ElementTree

PLACES = re.compile(r"%L?\d+|%n|\{\{[^}]*\}\}|</?[a-z][^>]*>|\]\([a-z]+:[^)]*\)")
SHORTCUT = re.compile(r"&\w")

Message = collections.namedtuple("Message", "context source comment forms finished plural")


def messages(file):
    for context in ElementTree.parse(file).getroot().iter("context"):
        for message in context.iter("message"):
            translation = message.find("translation")
            plural = message.get("numerus") == "yes"
            forms = [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            yield Message(context.findtext("name"), message.findtext("source") or "", message.findtext("comment") or "",
                          forms, translation.get("type") is None, plural)


def key(message):
    return message.context, message.source, message.comment


def faults_of(message):
    if not message.finished or not all(message.forms):
        yield "is not translated"
        return
    for form in message.forms:
        # One thing may have a word instead of its number.
        places = [sorted(place for place in PLACES.findall(text) if not (message.plural and place == "%n"))
                  for text in (message.source, form)]
        if places[0] != places[1]:
            yield f"has {places[1]} for {places[0]}"
        if bool(SHORTCUT.search(message.source)) != bool(SHORTCUT.search(form)):
            yield "has its shortcut (&) lost or found"
        if (message.source[:1].isspace(), message.source[-1:].isspace()) != (form[:1].isspace(), form[-1:].isspace()):
            yield "begins or ends with another blank"
    if message.plural and "%n" not in message.forms[-1]:
        yield "does not say how many (%n)"


def glossary(language):
    """Term -> stems, any of which its translation holds; of terms that are always said with these words."""
    with open(TRANSLATIONS / "glossary.tsv", encoding="utf-8") as file:
        for row in csv.DictReader(file, delimiter="\t"):
            if row["stems " + language]:
                yield re.compile(rf"\b{re.escape(row['en'])}s?\b", re.IGNORECASE), row["stems " + language].split("|")


def glossary_faults(file, language):
    terms = list(glossary(language))
    for message in messages(file):
        source, said = PLACES.sub("", message.source), " ".join(message.forms).lower()
        for term, stems in terms:
            if term.search(source) and not any(stem in said for stem in stems):
                yield f"{message.source!r} -> {said!r}: none of {stems}"


def check(file, renewed):
    known, wanted = {key(message) for message in messages(file)}, {key(message) for message in messages(renewed)}
    faults = [f"{where[1]!r} of {where[0]} is missing; run ./dev translate" for where in sorted(wanted - known)]
    faults += [f"{where[1]!r} of {where[0]} is said nowhere; run ./dev translate" for where in sorted(known - wanted)]
    for message in messages(file):
        faults += [f"{message.source!r} of {message.context} {fault}" for fault in faults_of(message)]
    return faults + list(glossary_faults(file, file.stem.removeprefix("stridewell_")))


TRANSLATIONS = pathlib.Path(sys.argv[1]) / "resources/translations"


def main():
    faults = []
    with tempfile.TemporaryDirectory() as folder:
        done = subprocess.run([sys.executable, TRANSLATIONS / "update.py", folder], check=False, stderr=subprocess.PIPE,
                              stdout=subprocess.DEVNULL, text=True)
        if "lupdate is missing" in done.stderr:
            print("skipped: " + done.stderr)
            sys.exit(77)
        for file in sorted(TRANSLATIONS.glob("stridewell_*.ts")):
            found = check(file, pathlib.Path(folder) / file.name)
            print(f"{file.name}: {len(found)} faults")
            faults += found
    print("\n".join(faults[:100]))
    sys.exit(1 if faults else 0)


main()
