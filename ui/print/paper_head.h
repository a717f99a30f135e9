// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/patient.h"
#include "ui/print/paper_style.h"
#include "ui/print/piece.h"

#include <QImage>
#include <QString>

namespace stridewell {

/// Who hands a print over, ready to be painted. One picture for all pages and patients, so that a file holds it once.
struct PaperHead
{
    QString name = {};
    QString address = {};
    QString phone = {};
    QImage logo = {}; ///< null = none

    bool isEmpty() const { return name.isEmpty() && address.isEmpty() && phone.isEmpty() && logo.isNull(); }
    bool operator==(const PaperHead &) const = default;
};

/// A logo that cannot be decoded is left out.
PaperHead paperHead(const ClinicHead &head);

/// The head of a first page: what the print is, `title` over `about`, beside the clinic where they fit, else below it;
/// a line under both. `width` in paper units.
Piece firstHeadPiece(const PaperHead &clinic, const QString &title, const QString &about, const PaperStyle &style,
                     double width);
/// The head of all other pages.
Piece laterHeadPiece(const QString &subject, const PaperStyle &style, double width);

} // namespace stridewell
