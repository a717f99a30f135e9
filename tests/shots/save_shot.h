// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDir>
#include <QPixmap>
#include <QTest>
#include <QWidget>

namespace stridewell {

/// Writes a picture of a widget into the folder of pictures; "-2x" is added to the name at twice the pixels.
inline void saveShot(QWidget &widget, const QString &name)
{
    const QDir folder(qEnvironmentVariable("STRIDEWELL_SHOTS", QStringLiteral(STRIDEWELL_SHOTS)));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    const QPixmap shot = widget.grab();
    const QString scale = widget.devicePixelRatioF() > 1 ? QStringLiteral("-2x") : QString();
    QVERIFY(shot.save(folder.filePath(name + scale + QStringLiteral(".png"))));
    QCOMPARE(shot.size(), widget.size() * widget.devicePixelRatioF());
}

} // namespace stridewell
