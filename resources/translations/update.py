# SPDX-License-Identifier: GPL-3.0-or-later
"""update.py [FOLDER]: brings each stridewell_*.ts up to date with the texts of the sources and of the data, by lupdate;
with FOLDER, copies of them there. ./dev translate calls it."""

import os
import pathlib
import shutil
import subprocess
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
TREE = HERE.parent.parent


def lupdate():
    """Debian keeps the tools of Qt 6 out of the way of those of Qt 5."""
    places = ["/usr/lib/qt6/bin", "/usr/lib/qt6/libexec"]
    found = shutil.which("lupdate", path=os.pathsep.join(places)) or shutil.which("lupdate6") or shutil.which("lupdate")
    return found or sys.exit("lupdate is missing; install qt6-l10n-tools")


def main():
    catalogues = sorted(HERE.glob("stridewell_*.ts"))
    if len(sys.argv) > 1:
        catalogues = [pathlib.Path(shutil.copy(file, sys.argv[1])) for file in catalogues]
    with tempfile.TemporaryDirectory() as folder:
        data = pathlib.Path(folder) / "data.cpp"
        data.write_text(subprocess.run([sys.executable, HERE / "texts.py"], check=True, text=True,
                                       stdout=subprocess.PIPE).stdout)
        # Without places: they change with every line that is written, and a catalogue with them.
        subprocess.run([lupdate(), "-no-obsolete", "-locations", "none", "-I", TREE, "-extensions", "cpp,h", "-recursive",
                        TREE / "core", TREE / "ui", TREE / "app", data, "-ts", *catalogues], check=True)


main()
