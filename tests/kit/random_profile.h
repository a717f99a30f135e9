// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/planner/planner.h"

#include <QString>

#include <random>

namespace stridewell::kit {

/// A request drawn from a seed: athlete, months of runs, a series of check-ins, logs, requests and clock, each odd
/// in its own way but legal as a document. Equal seeds give equal requests.
PlanRequest randomRequest(quint64 seed, const std::shared_ptr<const Protocols> &protocols);

/// One line that tells what a seed drew, for a failing test.
QString describe(const PlanRequest &request);

} // namespace stridewell::kit
