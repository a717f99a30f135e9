#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# make.sh: an AppImage of the release build. Needs linuxdeploy and its Qt plugin on the PATH; neither is in Debian, so
# nothing else here calls this.
set -euo pipefail
cd "$(dirname "${BASH_SOURCE[0]}")/../.."
for tool in linuxdeploy linuxdeploy-plugin-qt; do
    command -v "$tool" >/dev/null || { printf 'make.sh: %s is not on the PATH\n' "$tool" >&2; exit 1; }
done
cmake --preset release -DSTRIDEWELL_TESTS=OFF -DCMAKE_INSTALL_PREFIX=/usr
cmake --build --preset release
DESTDIR=$PWD/build/AppDir cmake --install build/release
# The driver of the store and the platform are plugins, which no link tells of.
EXTRA_PLATFORM_PLUGINS='libqoffscreen.so;libqwayland-generic.so' EXTRA_QT_PLUGINS=sqldrivers QMAKE=qmake6 \
    linuxdeploy --appdir build/AppDir --plugin qt --output appimage \
    --desktop-file build/AppDir/usr/share/applications/org.stridewell.Stridewell.desktop
