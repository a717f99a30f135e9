// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/action_text.h"

#include <QAction>

namespace stridewell {

QString plainText(const QAction &action)
{
    const QString doubled = QStringLiteral("&&");
    QString text = action.text();
    text.replace(doubled, QStringLiteral("\x01")).remove(u'&').replace(u'\x01', u'&');
    return text;
}

} // namespace stridewell
