// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/commands/program.h"

#include <QDebug>
#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>

#include <algorithm>

namespace stridewell {

using namespace Qt::StringLiterals;

QString programPath()
{
    return QStringLiteral(STRIDEWELL_PROGRAM);
}

Outcome runProgram(const QStringList &words, const QByteArray &input)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    for (const auto &display : {u"DISPLAY"_s, u"WAYLAND_DISPLAY"_s, u"QT_QPA_PLATFORM"_s})
        environment.remove(display);
    process.setProcessEnvironment(environment);
    process.start(programPath(), words);
    process.write(input);
    process.closeWriteChannel();
    constexpr int longest = 60'000;
    if (!process.waitForFinished(longest) || process.exitStatus() != QProcess::NormalExit)
        return {};
    return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
}

bool isRefusal(const Outcome &outcome, int status, const QStringList &parts)
{
    const QString err = QString::fromUtf8(outcome.err);
    const bool namesAll =
        std::all_of(parts.cbegin(), parts.cend(), [&err](const QString &part) { return err.contains(part); });
    const bool isRight = outcome.status == status && outcome.out.isEmpty() && err.startsWith(u"stridewell: "_s) &&
                         err.endsWith(u'\n') && err.count(u'\n') == 1 && namesAll;
    if (!isRight)
        qInfo() << "status" << outcome.status << "out" << outcome.out.left(200) << "err" << outcome.err;
    return isRight;
}

QByteArray bytesOf(const QString &file)
{
    QFile source(file);
    return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
}

bool put(const QString &file, const QByteArray &bytes)
{
    QFile target(file);
    return target.open(QIODevice::WriteOnly) && target.write(bytes) == bytes.size();
}

QStringList namesIn(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden | QDir::System, QDir::Name);
}

QByteArray profileDocument(const QJsonObject &athlete, const QJsonObject &root)
{
    QJsonObject who = {{u"name"_s, u"Test runner"_s}, {u"time_zone"_s, u"Europe/Madrid"_s}};
    for (auto it = athlete.begin(); it != athlete.end(); ++it)
        who.insert(it.key(), it.value());
    QJsonArray runs;
    const QDate first(2026, 11, 2);
    for (const int after : {0, 2, 5, 7, 9, 12, 14, 16, 19}) {
        const QString start = first.addDays(after).toString(Qt::ISODate) + u"T08:00:00+01:00"_s;
        runs.append(QJsonObject{{u"start"_s, start}, {u"distance_m"_s, 7000}, {u"moving_s"_s, 2520}});
    }
    QJsonObject document = {
        {u"format"_s, u"stridewell-profile"_s}, {u"version"_s, 1}, {u"athlete"_s, who}, {u"runs"_s, runs}};
    for (auto it = root.begin(); it != root.end(); ++it)
        document.insert(it.key(), it.value());
    return QJsonDocument(document).toJson();
}

} // namespace stridewell
