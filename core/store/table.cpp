// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/table.h"

#include "core/base/words.h"

using namespace Qt::StringLiterals;

namespace stridewell {

QString insertSql(const QString &table, const QStringList &columns)
{
    const QStringList marks(columns.size(), u"?"_s);
    return u"insert into %1 (%2) values (%3)"_s.arg(table, columns.join(u", "_s), marks.join(u", "_s));
}

QString updateSql(const QString &table, const QStringList &columns)
{
    return u"update %1 set %2 = ?"_s.arg(table, columns.join(u" = ?, "_s));
}

QString selectSql(const QString &table, const QStringList &columns)
{
    return u"select %1 from %2"_s.arg(columns.join(u", "_s), table);
}

Error unreadableRow(const QString &table, int row, const QString &column)
{
    return {ErrorCode::StoreDamaged, Words::tr("%1, row %2, %3").arg(table).arg(row).arg(column),
            Words::tr("this value cannot be read; restore a backup")};
}

} // namespace stridewell
