// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/check_in.h"

#include <QString>

namespace stridewell {

/// The answers of a check-in as a person would say them, and the yes/no questions as one would ask them.
QString words(Onset value);
QString words(Feel value);
QString words(Spread value);
QString words(Side value);
QString words(Site value);
QString words(Event value);
QString words(Bruise value);
QString words(Swelling value);
QString words(Answer value);
QString words(Tender value);
QString words(Walking value);
QString words(Weakness value);
QString words(UnusualLoad value);
QString words(Gate value);
/// A whole question: "Has your urine turned dark, like cola?"
QString words(Sign value);

} // namespace stridewell
