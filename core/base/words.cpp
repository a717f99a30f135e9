// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"

namespace stridewell {

QLocale Words::locale()
{
    //: The code of your language, such as de or pt_BR.
    return QLocale(tr("C", "format"));
}

QString Words::day(QDate day)
{
    //: A day without its year, see QLocale::toString(): German has "d. MMM".
    return locale().toString(day, tr("d MMM", "format"));
}

QString Words::insideSentence(const QString &name)
{
    return locale().language() == QLocale::German ? name : name.toLower();
}

QString Words::ofData(const QString &english)
{
    return QCoreApplication::translate("data", english.toUtf8().constData());
}

} // namespace stridewell
