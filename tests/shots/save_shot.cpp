// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/shots/save_shot.h"

#include "app/languages.h"
#include "tests/kit/shown_texts.h"

#include <QDir>
#include <QFontInfo>
#include <QPixmap>
#include <QTest>
#include <QWidget>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

/// STRIDEWELL_LANGUAGE asks for pictures in another language than English, of a catalogue in STRIDEWELL_CATALOGUES or
/// of one that the program carries.
QString language()
{
    return qEnvironmentVariable("STRIDEWELL_LANGUAGE");
}

void useLanguage()
{
    static Languages languages(qEnvironmentVariable("STRIDEWELL_CATALOGUES"));
    if (!language().isEmpty())
        languages.use(language());
}

/// In the pseudo-locale all that shows is translated; in any language it has the room it needs.
QStringList faultsOf(QWidget &widget)
{
    if (language().isEmpty())
        return {};
    return (language() == u"ar_XB"_s ? kit::englishIn(widget) : QStringList()) + kit::cutIn(widget);
}

} // namespace

Q_COREAPP_STARTUP_FUNCTION(useLanguage)

void saveShot(QWidget &widget, const QString &name)
{
    const QDir folder(
        QDir(qEnvironmentVariable("STRIDEWELL_SHOTS", QStringLiteral(STRIDEWELL_SHOTS))).filePath(language()));
    QVERIFY(folder.mkpath(u"."_s));
    // Whoever waited may have waited for pages that were built meanwhile; what was asked of the layouts comes after.
    QCoreApplication::processEvents();
    const QPixmap shot = widget.grab();
    const QString scale = widget.devicePixelRatioF() > 1 ? u"-2x"_s : QString();
    QVERIFY(shot.save(folder.filePath(name + scale + u".png"_s)));
    QCOMPARE(shot.size(), widget.size() * widget.devicePixelRatioF());
    const QStringList faults = faultsOf(widget);
    QVERIFY2(faults.isEmpty(), qPrintable(name + u":\n"_s + faults.join(u'\n')));
}

Dress::Dress(bool mirrored, int percent) : m_font(QApplication::font()), m_direction(QApplication::layoutDirection())
{
    if (mirrored)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    QFont font = m_font;
    font.setPixelSize(QFontInfo(m_font).pixelSize() * percent / 100);
    QApplication::setFont(font);
}

Dress::~Dress()
{
    QApplication::setLayoutDirection(m_direction);
    QApplication::setFont(m_font);
}

} // namespace stridewell
