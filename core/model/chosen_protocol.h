// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace stridewell {

/// A protocol that was chosen for one athlete in place of a default.
struct ChosenProtocol
{
    QString id = {};   ///< of one of the program's protocols, or of the copy
    QString copy = {}; ///< a clinician's copy as a file holds it; empty for one of the program's protocols

    bool operator==(const ChosenProtocol &) const = default;
};

} // namespace stridewell
