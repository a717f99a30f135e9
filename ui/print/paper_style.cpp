// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/paper_style.h"

#include "ui/theme/colours.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <cmath>

namespace stridewell {

namespace {

/// The same face on every desktop and without one, so that a plan looks the same from the window and from a script.
QString paperFamily()
{
    for (const char16_t *family : {u"Inter", u"DejaVu Sans"}) {
        const QString name = QString::fromUtf16(family);
        if (QFontDatabase::hasFamily(name))
            return name;
    }
    return QGuiApplication::font().family();
}

} // namespace

PaperStyle::PaperStyle(int textPoints) : m_textPoints(textPoints)
{
    m_body.setFamily(paperFamily());
    m_body.setHintingPreference(QFont::PreferNoHinting);
    // Inter puts other shapes for the colon of a clock time and the sign of "3 × 8", and a PDF then has no text for
    // them.
    m_body.setStyleStrategy(QFont::PreferNoShaping);
    m_body = sized(1.0, QFont::Normal);
}

QFont PaperStyle::sized(double factor, QFont::Weight weight) const
{
    QFont font = m_body;
    font.setPixelSize(static_cast<int>(std::lround(pt(m_textPoints) * factor)));
    font.setWeight(weight);
    return font;
}

QColor PaperStyle::ink() const
{
    return lightColours().text;
}

QColor PaperStyle::quietInk() const
{
    return lightColours().quiet;
}

QColor PaperStyle::ruleInk() const
{
    return lightColours().control;
}

QColor PaperStyle::shade() const
{
    return lightColours().paper;
}

QRectF placed(const QRectF &rect, double width)
{
    if (!QGuiApplication::isRightToLeft())
        return rect;
    return QRectF(width - rect.right(), rect.y(), rect.width(), rect.height());
}

} // namespace stridewell
