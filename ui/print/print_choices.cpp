// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/print_choices.h"

#include "core/base/words.h"
#include "ui/models/file_name.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr double marginPoints = 42;

} // namespace

PaperSize usualPaper(const QLocale &locale)
{
    static constexpr std::array letter{
        QLocale::UnitedStates, QLocale::Canada,     QLocale::Mexico,     QLocale::Belize,     QLocale::Chile,
        QLocale::Colombia,     QLocale::CostaRica,  QLocale::ElSalvador, QLocale::Guatemala,  QLocale::Nicaragua,
        QLocale::Panama,       QLocale::PuertoRico, QLocale::Venezuela,  QLocale::Philippines};
    return std::find(letter.begin(), letter.end(), locale.territory()) == letter.end() ? PaperSize::A4
                                                                                       : PaperSize::Letter;
}

bool namesClinic(PrintLayout layout)
{
    return layout == PrintLayout::Handout || layout == PrintLayout::Log || layout == PrintLayout::Report;
}

bool hasDays(PrintLayout layout)
{
    return layout != PrintLayout::Today && layout != PrintLayout::Report;
}

QPageLayout pageLayout(PrintLayout layout, PaperSize paper)
{
    const QPageSize size(paper == PaperSize::Letter ? QPageSize::Letter : QPageSize::A4);
    const auto orientation = layout == PrintLayout::Log ? QPageLayout::Landscape : QPageLayout::Portrait;
    return QPageLayout(size, orientation, QMarginsF(marginPoints, marginPoints, marginPoints, marginPoints),
                       QPageLayout::Point);
}

QString words(PrintLayout layout)
{
    switch (layout) {
    case PrintLayout::Week:
        return Words::tr("Week plan");
    case PrintLayout::Handout:
        return Words::tr("Handout");
    case PrintLayout::Log:
        return Words::tr("Log sheet");
    case PrintLayout::Today:
        return Words::tr("Today");
    case PrintLayout::Report:
        return Words::tr("Progress report");
    }
    Q_UNREACHABLE();
}

QString pdfName(PrintLayout layout, const QString &athlete, QDate from)
{
    return fileName({words(layout), athlete, from.toString(Qt::ISODate)}) + u".pdf"_s;
}

PrintSpan weeksFrom(QDate from, int weeks)
{
    constexpr int daysPerWeek = 7;
    return {from, from.addDays(daysPerWeek * weeks - 1)};
}

} // namespace stridewell
