// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/check_in.h"

#include <QList>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <functional>

namespace stridewell {

/// One question of a check-in: its words and how its answer goes into a CheckIn and comes out of it.
struct Question
{
    enum class Kind {
        One,    ///< int: the place of the chosen option
        Many,   ///< QList<int>: places of the chosen options
        Scale,  ///< int 0..10
        Number, ///< double in least..most
        When    ///< qint64: milliseconds of a Moment
    };

    QString key = {}; ///< as in documents: "pain_now"
    Kind kind = Kind::One;
    QString text = {};
    QString hint = {};
    QStringList options = {};
    QStringList optionHints = {}; ///< a second line for each option; empty = none
    QStringList optionKeys = {};  ///< as in documents
    QString unit = {};
    double least = 0;
    double most = 0;
    int decimals = 0;
    /// An invalid QVariant stands for "not said", both ways.
    std::function<QVariant(const CheckIn &)> read = {};
    std::function<void(CheckIn &, const QVariant &)> write = {};
};

/// All questions of a check-in: every key of a CheckIn but `at`, by key.
QList<Question> checkInQuestions();
/// The question of a key; it must be one of them.
Question questionOf(const QString &key);

/// Leaves of the question "gates" only those that are `due`.
void keepGates(Question &question, const QList<Gate> &due);

/// What caused a reason, in the words of the answers: "feel = sharp" becomes "Sharp".
QString becauseWords(const QString &because);

} // namespace stridewell
