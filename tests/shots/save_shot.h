// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QApplication>
#include <QDir>
#include <QFontInfo>
#include <QPixmap>
#include <QTest>
#include <QWidget>

namespace stridewell {

/// Writes a picture of a widget into the folder of pictures; "-2x" is added to the name at twice the pixels.
inline void saveShot(QWidget &widget, const QString &name)
{
    const QDir folder(qEnvironmentVariable("STRIDEWELL_SHOTS", QStringLiteral(STRIDEWELL_SHOTS)));
    QVERIFY(folder.mkpath(QStringLiteral(".")));
    // Whoever waited may have waited for pages that were built meanwhile; what was asked of the layouts comes after.
    QCoreApplication::processEvents();
    const QPixmap shot = widget.grab();
    const QString scale = widget.devicePixelRatioF() > 1 ? QStringLiteral("-2x") : QString();
    QVERIFY(shot.save(folder.filePath(name + scale + QStringLiteral(".png"))));
    QCOMPARE(shot.size(), widget.size() * widget.devicePixelRatioF());
}

/// Another reading direction and a larger font for as long as it lives.
class Dress
{
public:
    Dress(bool mirrored, int percent) : m_font(QApplication::font())
    {
        QApplication::setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        QFont font = m_font;
        font.setPixelSize(QFontInfo(m_font).pixelSize() * percent / 100);
        QApplication::setFont(font);
    }
    ~Dress()
    {
        QApplication::setLayoutDirection(Qt::LeftToRight);
        QApplication::setFont(m_font);
    }
    Q_DISABLE_COPY_MOVE(Dress)

private:
    QFont m_font;
};

} // namespace stridewell
