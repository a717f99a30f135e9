// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/kept_countdown.h"
#include "ui/models/plan_view.h"

#include <QObject>

#include <functional>
#include <optional>

namespace stridewell {

class MainWindow;

/// Takes a countdown of Today up again after the program was closed in the middle of it, and tells of each one that
/// begins or ends, so that it can be kept.
class CountdownKeeper : public QObject
{
    Q_OBJECT

public:
    /// `kept` is the one of the last time. The window must outlive the keeper.
    CountdownKeeper(MainWindow &window, std::function<Moment()> now, const std::optional<KeptCountdown> &kept,
                    QObject *parent = nullptr);

Q_SIGNALS:
    /// Absent = none runs.
    void changed(const std::optional<KeptCountdown> &countdown);

private:
    void takeUp(const PlanView &view);
    void tell();

    MainWindow &m_window;
    std::function<Moment()> m_now;
    std::optional<KeptCountdown> m_kept;
};

} // namespace stridewell
