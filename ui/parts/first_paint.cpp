// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/first_paint.h"

#include <QEvent>
#include <QTimer>
#include <QWidget>

namespace stridewell {

namespace {

/// Watches a widget, its parent, for one paint event.
class PaintWatch : public QObject
{
public:
    PaintWatch(QWidget *widget, std::function<void()> then) : QObject(widget), m_then(std::move(then))
    {
        widget->installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && !m_painted) {
            m_painted = true;
            // A timer is due only after the paint events of all other widgets.
            QTimer::singleShot(0, this, [this] {
                deleteLater();
                // Taken out: what is done may take the widget down, and this with it.
                const auto then = std::move(m_then);
                then();
            });
        }
        return QObject::eventFilter(watched, event);
    }

private:
    std::function<void()> m_then;
    bool m_painted = false;
};

} // namespace

void afterPaint(QWidget *widget, const std::function<void()> &then)
{
    new PaintWatch(widget, then);
}

} // namespace stridewell
