// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/log.h"
#include "core/model/plan.h"

#include <QString>

namespace stridewell {

/// What people read for a value: plain words, lower case where they stand inside a sentence, translatable.
QString words(Stage stage);
QString words(ItemKind kind);
QString words(ItemState state);
QString words(LogState state);
QString words(RunType type);
QString words(NoticeKind kind);
/// "Suspected strain", "Likely muscle soreness", …: how a check-in looks, never a diagnosis.
QString words(TriageClass triageClass);

/// "now or today", "within 48 hours", "this week": how soon to see somebody.
QString withinWords(const Seek &seek);

/// The disclaimer of the About box and of the foot of the check-in.
QString disclaimer();

/// When not to wait: the emergencies a runner must know of, and whom to call.
QString emergencyAdvice();

/// `text` with its first letter in upper case.
QString capitalised(const QString &text);

} // namespace stridewell
