// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/rules/scenes.h"

#include <vector>

namespace stridewell::tests {

/// A plan that keeps a rule, as near to its limit as it goes, and the smallest step that breaks it.
struct RuleCase
{
    const char *rule = "";
    const char *name = "";
    Scene (*legal)() = nullptr;
    void (*breakIt)(Scene &) = nullptr;
    Severity severity = Severity::Block;
};

/// Triage, first days, stages and soreness (planner.md 1 to 3).
const std::vector<RuleCase> &episodeCases();
/// The training week and groups of people (planner.md 4).
const std::vector<RuleCase> &weekCases();

} // namespace stridewell::tests
