// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/notifier.h"

#include <QStringList>

namespace stridewell::kit {

/// Remembers what a person would have been told.
class FakeNotifier : public Notifier
{
public:
    bool available = true;
    bool shown = false;
    QStringList told = {};

    bool isAvailable() const override { return available; }
    void setShown(bool now) override { shown = now; }
    void notify(const QString &title, const QString &text) override { told += title + QStringLiteral(": ") + text; }
};

} // namespace stridewell::kit
