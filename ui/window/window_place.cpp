// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/window_place.h"

#include <QGuiApplication>
#include <QScreen>
#include <QWidget>

#include <algorithm>

namespace stridewell {

namespace {

constexpr int headHeight = 32;  ///< of the strip by which a window is moved
constexpr int leastToHold = 96; ///< of its width

qint64 area(const QRect &rect)
{
    return rect.isEmpty() ? 0 : qint64{rect.width()} * rect.height();
}

bool canBeHeld(const QRect &window, const QRect &screen)
{
    const QRect head(window.topLeft(), QSize(window.width(), headHeight));
    const QRect seen = head & screen;
    return seen.height() == head.height() && seen.width() >= std::min(leastToHold, window.width());
}

} // namespace

QRect broughtBack(const QRect &window, const QList<QRect> &screens)
{
    if (screens.isEmpty() || std::ranges::any_of(screens, [&](const QRect &one) { return canBeHeld(window, one); }))
        return window;
    // The first of equals is the main one.
    const QRect &screen = *std::ranges::max_element(screens, {}, [&](const QRect &one) { return area(one & window); });
    QRect place(window.topLeft(), window.size().boundedTo(screen.size()));
    place.moveLeft(std::clamp(place.left(), screen.left(), screen.right() + 1 - place.width()));
    place.moveTop(std::clamp(place.top(), screen.top(), screen.bottom() + 1 - place.height()));
    return place;
}

void restorePlace(QWidget &window, const QByteArray &kept)
{
    if (!window.restoreGeometry(kept)) {
        // At the first start: no larger than there is room for.
        if (const QScreen *screen = QGuiApplication::primaryScreen())
            window.resize(window.size().boundedTo(screen->availableSize()));
        return;
    }
    if (window.isMaximized() || window.isFullScreen())
        return;
    QList<QRect> screens;
    for (const QScreen *screen : QGuiApplication::screens())
        screens += screen->availableGeometry();
    const QRect place = broughtBack(window.geometry(), screens);
    if (place != window.geometry())
        window.setGeometry(place);
}

} // namespace stridewell
