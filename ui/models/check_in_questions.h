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
    QString unit = {};
    double least = 0;
    double most = 0;
    int decimals = 0;
    /// An invalid QVariant stands for "not said", both ways.
    std::function<QVariant(const CheckIn &)> read = {};
    std::function<void(CheckIn &, const QVariant &)> write = {};
};

/// Questions that belong together on one page.
struct QuestionPage
{
    QString title = {};
    QString hint = {};
    QList<Question> questions = {};
};

/// All questions of a check-in, signs of an emergency first. Together they cover every key of a CheckIn but `at`.
QList<QuestionPage> checkInPages();

} // namespace stridewell
