// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/reader.h"
#include "tests/kit/fit_writer.h"

#include <QTest>

namespace stridewell::kit {

using namespace fit_kit;
using namespace Qt::StringLiterals;

/// Madrid has summer time at the start of the kit's files.
inline Zone home()
{
    return *Zone::named(u"Europe/Madrid"_s);
}

inline FileReading read(const QByteArray &bytes)
{
    return readActivities(u"a.fit"_s, bytes, home());
}

inline const Moment startMoment = *parseMoment(u"2021-09-08T01:46:40Z");

/// A writer with a file id, ready for messages of an activity.
inline FitWriter begun(FitWriter::Order order = FitWriter::Order::Little)
{
    FitWriter writer(order);
    writer.message(0, fileId());
    return writer;
}

inline FitWriter withRecords(int count, double speed, FitWriter writer = begun())
{
    for (int i = 0; i < count; ++i)
        writer.message(20, record(start + quint32(i), speed * i, speed), 1);
    return writer;
}

inline void compareSmall(const FileReading &reading)
{
    QCOMPARE(reading.runs.size(), 1);
    const RunSummary &run = reading.runs[0];
    QCOMPARE(run.start, startMoment);
    QCOMPARE(run.sport, u"running"_s);
    QCOMPARE(run.distance, Metres(180));
    QCOMPARE(run.moving, Seconds(60));
    QCOMPARE(run.elapsed, Seconds(60));
}

} // namespace stridewell::kit
