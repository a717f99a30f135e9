// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/pose.h"
#include "ui/models/plan_view.h"
#include "ui/print/print_choices.h"
#include "ui/print/printed_pages.h"
#include "ui/print/text_block.h"

namespace stridewell {

/// What a layout is made from.
struct Sheet
{
    const PlanView &view;
    const Poses &poses;
    PaperStyle style;
    PrintSpan span;
    double width = 0; ///< paper units
};

/// The print of a plan. What lies outside `span` is left out; with Today only the day of `view.now` is printed, with
/// Report the half year up to this week. `clinic` stands at the head of those layouts that name one.
PrintedPages makePages(const PlanView &view, const Poses &poses, const PrintChoices &choices, const PrintSpan &span,
                       const PaperHead &clinic = {});

/// The layouts, a file each: what stands between head and foot.
QList<Piece> weekSheet(const Sheet &sheet);
QList<Piece> handoutSheet(const Sheet &sheet);
QList<Piece> logSheet(const Sheet &sheet);
QList<Piece> todaySheet(const Sheet &sheet);
QList<Piece> reportSheet(const Sheet &sheet);

/// The days that a report tells of.
PrintSpan reportSpan(const PlanView &view);

/// Items of the span, or of one day of it.
QList<Item> itemsIn(const Sheet &sheet, const PrintSpan &span);

/// A heading that stays with what follows.
Piece headingPiece(const Sheet &sheet, const QString &text);
/// Texts in a frame; `strong` for what must be seen first.
Piece framed(const Sheet &sheet, const TextStack &texts, bool strong);
/// The width of texts that framed() is given.
double insideFrame(const Sheet &sheet);
/// A text of the person, marked as a note; it may go over pages.
QList<Piece> notePieces(const Sheet &sheet, const QString &note);

/// How it looks and what to do about it; nothing where nothing hurts.
QList<Piece> assessmentPieces(const Sheet &sheet);
/// When to stop and whom to call.
Piece helpPiece(const Sheet &sheet);

} // namespace stridewell
