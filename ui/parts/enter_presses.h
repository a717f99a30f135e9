// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace stridewell {

/// While it lives, Enter presses the button that has the focus, in every window: never the main button of a dialog
/// while the focus is on "Cancel". Buttons that are ticked keep to Space, so that Enter goes on from an answer.
class EnterPresses : public QObject
{
public:
    explicit EnterPresses(QObject *parent = nullptr);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace stridewell
