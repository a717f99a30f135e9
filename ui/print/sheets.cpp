// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/sheets.h"

#include "core/base/words.h"
#include "ui/models/words.h"
#include "ui/print/print_words.h"

#include <QPainter>

#include <algorithm>

namespace stridewell {

namespace {

QString titleOf(const PlanView &view, PrintLayout layout)
{
    if (layout == PrintLayout::Log)
        return Words::tr("Training log");
    if (layout == PrintLayout::Today)
        return Words::tr("Today");
    if (layout == PrintLayout::Report)
        return Words::tr("Progress report");
    if (!view.plan.stage)
        return layout == PrintLayout::Handout ? Words::tr("Hamstring plan") : Words::tr("Training plan");
    const auto number = [&view](Stage stage) { return view.formats.number(static_cast<int>(stage) + 1); };
    return Words::tr("Hamstring plan, stage %1 of %2: %3")
        .arg(number(*view.plan.stage), number(Stage::Full), words(*view.plan.stage));
}

/// The protocols in force with their versions.
QString protocolsOf(const PlanView &view)
{
    QStringList names;
    if (view.protocols) {
        for (const ProtocolChoice &choice : view.protocols->inForce)
            names += Words::tr("%1 (version %2)").arg(choice.name, view.formats.number(choice.version));
    }
    return names.isEmpty() ? QString() : Words::tr("Made with: %1.").arg(names.join(u"; "_s));
}

PrintFrame frameOf(const PlanView &view, const PrintChoices &choices, const PrintSpan &span, const PaperHead &clinic)
{
    const Formats &formats = view.formats;
    const QString days = span.from == span.to ? formats.longDay(span.from) : formats.range(span.from, span.to);
    PrintFrame frame;
    frame.title = titleOf(view, choices.layout);
    QStringList about{view.profile.athlete.name, days};
    about.removeAll(QString());
    frame.subject = (QStringList{frame.title} + about).join(u" \u00b7 "_s);
    const QDate made = formats.zone.day(view.plan.madeAt);
    about += Words::tr("plan of %1, %2").arg(formats.shortDay(made), formats.clock(view.plan.madeAt));
    frame.about = about.join(u" \u00b7 "_s);
    if (namesClinic(choices.layout))
        frame.clinic = clinic;
    frame.foot = Words::tr("Printed %1 \u00b7 advice, not a diagnosis")
                     .arg(formats.locale.toString(view.today(), Words::tr("d MMM yyyy", "format")));
    return frame;
}

QList<Piece> bodyOf(const Sheet &sheet, PrintLayout layout)
{
    switch (layout) {
    case PrintLayout::Week:
        return weekSheet(sheet);
    case PrintLayout::Handout:
        return handoutSheet(sheet);
    case PrintLayout::Log:
        return logSheet(sheet);
    case PrintLayout::Today:
        return todaySheet(sheet);
    case PrintLayout::Report:
        return reportSheet(sheet);
    }
    Q_UNREACHABLE();
}

PrintSpan spanOf(const PlanView &view, PrintLayout layout, const PrintSpan &span)
{
    if (layout == PrintLayout::Report)
        return reportSpan(view);
    return layout == PrintLayout::Today ? PrintSpan{view.today(), view.today()} : span;
}

} // namespace

PrintedPages makePages(const PlanView &view, const Poses &poses, const PrintChoices &choices, const PrintSpan &span,
                       const PaperHead &clinic)
{
    const QPageLayout layout = pageLayout(choices.layout, choices.paper.value_or(usualPaper(view.formats.locale)));
    const PaperStyle style(choices.textPoints);
    const PrintSpan shown = spanOf(view, choices.layout, span);
    const Sheet sheet{view, poses, style, shown, printableWidth(layout)};
    QList<Piece> pieces = bodyOf(sheet, choices.layout);
    if (choices.layout != PrintLayout::Log) {
        const TextLook quiet{style.small(), style.quietInk()};
        // No page holds these lines alone.
        if (!pieces.isEmpty())
            pieces.last().withNext = true;
        pieces += gap(style.em(10));
        pieces += flowing(disclaimer(), quiet, sheet.width);
        pieces += flowing(protocolsOf(view), quiet, sheet.width);
    }
    return PrintedPages(layout, style, frameOf(view, choices, shown, clinic), pieces);
}

QList<Item> itemsIn(const Sheet &sheet, const PrintSpan &span)
{
    QList<Item> items;
    std::copy_if(sheet.view.plan.items.begin(), sheet.view.plan.items.end(), std::back_inserter(items),
                 [&](const Item &item) { return span.holds(item.day) && sheet.span.holds(item.day); });
    return items;
}

Piece headingPiece(const Sheet &sheet, const QString &text)
{
    Piece piece = standing(text, {sheet.style.heading(), sheet.style.ink()}, sheet.width);
    piece.before = sheet.style.em(12);
    piece.withNext = true;
    return piece;
}

double insideFrame(const Sheet &sheet)
{
    return sheet.width - 2 * sheet.style.em(10);
}

Piece framed(const Sheet &sheet, const TextStack &texts, bool strong)
{
    const double padding = sheet.style.em(10);
    Piece piece;
    piece.before = sheet.style.em(8);
    piece.height = texts.height() + 2 * padding;
    const QRectF frame(0, 0, sheet.width, piece.height);
    const QPen line(strong ? sheet.style.ink() : sheet.style.ruleInk(), strong ? pt(1.8) : pt(0.7));
    piece.paint = [texts, padding, frame, line](QPainter &painter) {
        painter.setPen(line);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, pt(6), pt(6));
        texts.paint(painter, {padding, padding});
    };
    return piece;
}

QList<Piece> notePieces(const Sheet &sheet, const QString &note)
{
    if (note.trimmed().isEmpty())
        return {};
    const QString mark = Words::tr("Note:");
    const TextLook look{sheet.style.body(), sheet.style.ink(), Qt::AlignLeft, static_cast<int>(mark.size())};
    QList<Piece> pieces = flowing(mark + u' ' + note.trimmed(), look, sheet.width);
    pieces.first().before = sheet.style.em(4);
    return pieces;
}

QList<Piece> assessmentPieces(const Sheet &sheet)
{
    const auto &assessment = sheet.view.plan.assessment;
    if (!assessment || assessment->triageClass == TriageClass::None)
        return {};
    const PaperStyle &style = sheet.style;
    const TextLook plain{style.body(), style.ink()};
    TextStack texts(insideFrame(sheet));
    texts.add(assessment->headline, {style.heading(), style.ink()});
    if (assessment->seek)
        texts.add(Words::tr("See %1, %2.").arg(assessment->seek->who, withinWords(*assessment->seek)),
                  {style.bold(), style.ink()}, style.em(3));
    for (const QString &step : assessment->whatToDo)
        texts.add(u"\u2022 "_s + step, plain, style.em(3));
    for (const QString &step : assessment->mustNot) {
        const QString mark = Words::tr("Not now:");
        TextLook look = plain;
        look.boldChars = static_cast<int>(mark.size());
        texts.add(mark + u' ' + step, look, style.em(3));
    }
    const bool alarming = isMoreAlarming(assessment->triageClass, TriageClass::Strain);
    return {framed(sheet, texts, alarming)};
}

Piece helpPiece(const Sheet &sheet)
{
    const PaperStyle &style = sheet.style;
    TextStack texts(insideFrame(sheet));
    texts.add(Words::tr("Stop and call"), {style.heading(), style.ink()});
    for (const QString &sentence : helpSentences())
        texts.add(sentence, {style.body(), style.ink()}, style.em(3));
    return framed(sheet, texts, true);
}

} // namespace stridewell
