// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QJsonArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace stridewell {

/// What a run of the program gave.
struct Outcome
{
    int status = -1; ///< -1 = did not end by itself
    QByteArray out = {};
    QByteArray err = {};
};

/// Where the built program lies.
QString programPath();

/// Runs the built program to its end, without any display, with `input` on its standard input.
Outcome runProgram(const QStringList &words, const QByteArray &input = {});

/// True when the run was refused as the contract says: that status, nothing on standard output, one line on standard
/// error that begins "stridewell: " and contains each of `parts`.
bool isRefusal(const Outcome &outcome, int status, const QStringList &parts);

/// Bytes of a file; empty when it cannot be read.
QByteArray bytesOf(const QString &file);
/// Writes a file for a test.
bool put(const QString &file, const QByteArray &bytes);
/// The names in a folder, hidden ones too.
QStringList namesIn(const QString &folder);

/// A small legal profile document: a runner in Madrid with three weeks of runs up to 2026-11-21. Keys of `athlete` and
/// `root` are put over its own.
QByteArray profileDocument(const QJsonObject &athlete = {}, const QJsonObject &root = {});

/// The moment the tests call now.
inline const QString fixedNow = QStringLiteral("2026-11-23T08:00:00+01:00");

} // namespace stridewell
