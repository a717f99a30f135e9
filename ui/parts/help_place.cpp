// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/help_place.h"

#include <QVariant>
#include <QWidget>

namespace stridewell {

namespace {
constexpr auto property = "helpChapter";
}

void setHelpPlace(QWidget *widget, const QString &chapter)
{
    widget->setProperty(property, chapter);
}

QString helpPlaceOf(const QWidget *widget)
{
    for (; widget; widget = widget->parentWidget()) {
        const QString chapter = widget->property(property).toString();
        if (!chapter.isEmpty())
            return chapter;
    }
    return {};
}

} // namespace stridewell
