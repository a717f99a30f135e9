// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/exercise/exercise.h"
#include "core/model/dose.h"
#include "core/model/plan.h"
#include "ui/models/units.h"
#include "ui/print/print_choices.h"

namespace stridewell {

/// A dose as one says it: "3 sets of 8 on each side, hold for 2 seconds. Rest 2 minutes between sets."
QString doseSentence(const Dose &dose, const Formats &formats);

/// "2 minutes", "90 seconds".
QString lengthWords(int seconds);

/// Days of a span in few words: "Mon, Wed, Sat" within a week; "Tue, Fri, 24 Nov – 18 Dec" where the days are the same
/// each week; else their dates.
QString dayWords(const QList<QDate> &days, const PrintSpan &span, const Formats &formats);

/// "Lying down", "Kneeling", "Standing", "On the move".
QString words(BodyPosition position);

/// What a stage is about, in a sentence or two.
QString aimOf(Stage stage);

/// "1 strength day", "3 strength days" and the like: what the days of a span hold.
QString strengthDays(int days);
QString runDays(int days);
QString restDays(int days);
/// "1 page", "4 pages".
QString pageWords(int pages);
/// "One session takes about 32 minutes."
QString sessionMinutes(int minutes);

/// When to stop and call, in short sentences, the most alarming last.
QStringList helpSentences();

} // namespace stridewell
