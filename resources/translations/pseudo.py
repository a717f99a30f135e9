# SPDX-License-Identifier: GPL-3.0-or-later
"""pseudo.py IN.ts OUT.ts: a catalogue that nobody speaks, made from the English of another one: each letter gets an
accent, each vowel stands twice, which makes it some 40 % longer, and marks make it run from right to left. What shows a
plain letter in it was never translated; what does not fit in it will not fit in German."""

import re
import sys
import xml.etree.ElementTree as ElementTree

PLAIN = "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ"
ACCENTED = "áƀçďéƒğħíĵķĺɱñóþǫřšŧúʋŵẋýžÁƁÇĎÉƑĞĤÍĴĶĹṀÑÓÞǪŘŠŦÚṼŴẊÝŽ"
LETTERS = str.maketrans(dict(zip(PLAIN, ACCENTED)) | {vowel: 2 * ACCENTED[PLAIN.index(vowel)] for vowel in "aeiou"})
# Places for values, tags, targets of links and patterns of files mean what they say.
KEPT = re.compile(r"%L?\d|%L?n|\{\{[^}]*\}\}|</?[A-Za-z][^>]*>|\]\([^)]*\)|\*\.[a-z*]+")
RIGHT_TO_LEFT = "\u200f"


def pseudo(text):
    parts, at = [], 0
    for kept in KEPT.finditer(text):
        parts += [text[at:kept.start()].translate(LETTERS), kept.group()]
        at = kept.end()
    parts.append(text[at:].translate(LETTERS))
    return RIGHT_TO_LEFT + "".join(parts) + RIGHT_TO_LEFT


def main():
    tree = ElementTree.parse(sys.argv[1])
    tree.getroot().set("language", "ar_XB")
    for message in tree.iter("message"):
        source = message.findtext("source") or ""
        is_format = message.findtext("comment") == "format"
        words = source if is_format else pseudo(source)
        translation = message.find("translation")
        translation.clear()
        if message.get("numerus") == "yes":
            for _ in range(6):  # the plural forms of Arabic
                ElementTree.SubElement(translation, "numerusform").text = words
        else:
            translation.text = words
    tree.write(sys.argv[2], encoding="utf-8", xml_declaration=True)


main()
