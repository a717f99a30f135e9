// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/run_summary.h"

#include <QStringList>

namespace stridewell {

/// The reading of a file of which nothing could be read; `problem` says why and what would be right.
FileReading refusedReading(const QString &problem, std::optional<FileFormat> format = {});

/// Adds a sentence without its full stop to what a reading says already.
void addSentence(FileReading &reading, const QString &sentence);

/// What reading a recording gave before its status is settled.
struct ReadParts
{
    QList<RunSummary> runs = {};
    int leftOut = 0;            ///< activities that could not be true
    QStringList sentences = {}; ///< of damage and of what was left out; any of them makes the reading Partial
    QStringList remarks = {};   ///< what is worth saying of a file that was read whole
    QString ifEmpty = {};       ///< the sentence for a file without any activity where nothing else explains it

    /// Takes an activity, or why there is none: "`what` was left out: …".
    void add(Result<RunSummary> run, const QString &what);
};

/// Settles status and words.
FileReading readingOf(ReadParts parts, FileFormat format);

} // namespace stridewell
