// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/enter_presses.h"

#include <QAbstractButton>
#include <QApplication>
#include <QKeyEvent>

namespace stridewell {

namespace {

/// Not while it is held down: one stroke presses one button.
bool isEnter(const QKeyEvent &event)
{
    return (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) &&
           (event.modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier && !event.isAutoRepeat();
}

} // namespace

EnterPresses::EnterPresses(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool EnterPresses::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !isEnter(static_cast<const QKeyEvent &>(*event)))
        return false;
    // A key goes to what has the focus.
    auto *button = qobject_cast<QAbstractButton *>(watched);
    if (!button || button->isCheckable())
        return false;
    button->click();
    return true;
}

} // namespace stridewell
