// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/athlete.h"

#include <QLocale>
#include <QString>

#include <optional>

namespace stridewell {

/// A condition or medicine as people know it, with its meaning where the word is a doctor's.
QString words(Condition condition);
QString words(Medicine medicine);

/// A birthday as somebody types it: in the short form of the locale with four digits for the year, or 1986-05-04.
/// Absent when it is neither.
std::optional<QDate> birthdayFrom(const QString &text, const QLocale &locale);
/// A birthday as birthdayFrom() reads it, to be shown as an example.
QString exampleBirthday(const QLocale &locale);

} // namespace stridewell
