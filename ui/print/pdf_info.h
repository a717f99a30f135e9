// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

#include <QByteArray>
#include <QString>

namespace stridewell {

/// What a PDF says of itself.
struct PdfInfo
{
    QString title = {};
    QString author = {};
    Moment made = {};
};

/// The part that gives a PDF of `size` bytes, which ends with `tail`, a title and an author when it is appended.
/// Empty where the tail is of another shape. `digest` tells this file from others.
QByteArray infoPart(const QByteArray &tail, qint64 size, const PdfInfo &info, const QByteArray &digest);

/// `pdf`, as Qt's writer made it, with title, author and time of its own: Qt 6.4 cannot name an author and takes the
/// system's clock and a random id, so that equal prints would differ. A second part is appended as PDF allows
/// (ISO 32000-1, 7.5.6). A file of another shape comes back as it was.
QByteArray withInfo(QByteArray pdf, const PdfInfo &info);

} // namespace stridewell
