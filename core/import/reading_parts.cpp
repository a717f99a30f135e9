// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/reading_parts.h"

#include "core/base/words.h"

using namespace Qt::StringLiterals;

namespace stridewell {

FileReading refusedReading(const QString &problem, std::optional<FileFormat> format)
{
    FileReading reading;
    reading.format = format;
    reading.status = ReadStatus::Refused;
    reading.problem = problem;
    return reading;
}

void addSentence(FileReading &reading, const QString &sentence)
{
    reading.problem += (reading.problem.isEmpty() ? QString() : u". "_s) + sentence;
}

void ReadParts::add(Result<RunSummary> run, const QString &what)
{
    if (run) {
        if (run->sport == unknownSport)
            remarks +=
                Words::tr("The file names no sport, so it is not taken for a run; if it was one, log it by hand");
        runs += *std::move(run);
        return;
    }
    ++leftOut;
    sentences += Words::tr("%1 was left out: %2").arg(what, run.error().detail);
}

FileReading readingOf(ReadParts parts, FileFormat format)
{
    FileReading reading;
    reading.format = format;
    reading.rowsLeftOut = parts.leftOut;
    if (parts.runs.isEmpty() && parts.sentences.isEmpty())
        parts.sentences += parts.ifEmpty;
    QStringList words = parts.sentences + parts.remarks;
    words.removeDuplicates();
    reading.problem = words.join(u". "_s);
    if (parts.runs.isEmpty())
        reading.status = ReadStatus::Refused;
    else if (!parts.sentences.isEmpty())
        reading.status = ReadStatus::Partial;
    reading.runs = std::move(parts.runs);
    return reading;
}

} // namespace stridewell
