// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/backup_model.h"

namespace stridewell {

namespace {

QString reasonWords(BackupReason reason)
{
    switch (reason) {
    case BackupReason::Routine:
        return BackupModel::tr("every 30 minutes");
    case BackupReason::Asked:
        return BackupModel::tr("made by hand");
    case BackupReason::BeforeImport:
        return BackupModel::tr("before an import");
    case BackupReason::BeforeDelete:
        return BackupModel::tr("before somebody was deleted");
    case BackupReason::BeforeRestore:
        return BackupModel::tr("before a backup was restored");
    case BackupReason::BeforeMigration:
        return BackupModel::tr("before an update of Stridewell");
    }
    Q_UNREACHABLE();
}

/// "Anna: 134 runs", "Anna and 2 more: 400 runs".
QString holdsWords(const BackupContents &contents)
{
    const auto count = static_cast<int>(contents.profiles.size());
    const QString runs =
        contents.runs == 1 ? BackupModel::tr("one run") : BackupModel::tr("%n runs", nullptr, contents.runs);
    if (count == 0)
        return BackupModel::tr("nobody");
    const QString name = contents.profiles.first().name;
    if (count == 1)
        return BackupModel::tr("%1: %2", "name, runs").arg(name, runs);
    const QString people = count == 2 ? BackupModel::tr("%1 and one more").arg(name)
                                      : BackupModel::tr("%1 and %n more", nullptr, count - 1).arg(name);
    return BackupModel::tr("%1: %2", "name, runs").arg(people, runs);
}

} // namespace

QList<BackupModel::Row> backupRows(const BackupFolder &backups)
{
    QList<BackupModel::Row> rows;
    const QList<Backup> all = backups.list();
    for (const Backup &backup : all)
        rows += BackupModel::Row{backup, examineBackup(backup.file)};
    return rows;
}

void BackupModel::setRows(const QList<Row> &rows, const Formats &formats)
{
    beginResetModel();
    m_rows = rows;
    m_formats = formats;
    endResetModel();
}

int BackupModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int BackupModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString BackupModel::moment(Moment moment) const
{
    const QDate day = m_formats.zone.day(moment);
    return tr("%1, %2", "day, time").arg(m_formats.locale.toString(day, QLocale::ShortFormat), m_formats.clock(moment));
}

QString BackupModel::cell(const Row &row, int column) const
{
    switch (column) {
    case MadeColumn:
        return moment(row.backup.made);
    case ReasonColumn:
        return reasonWords(row.backup.reason);
    case HoldsColumn:
        return row.contents ? holdsWords(*row.contents) : tr("cannot be read");
    case ChangedColumn:
        return row.contents && row.contents->lastChange() ? moment(*row.contents->lastChange()) : QString();
    case SizeColumn:
        return row.contents ? m_formats.locale.formattedDataSize(row.contents->bytes, 1) : QString();
    }
    return {};
}

QVariant BackupModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return cell(row, index.column());
    case Qt::ToolTipRole:
        return row.contents ? row.backup.file : row.contents.error().detail;
    case Qt::AccessibleTextRole:
        return QString(headerData(index.column(), Qt::Horizontal).toString() + u": "_s + cell(row, index.column()));
    default:
        return {};
    }
}

QVariant BackupModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MadeColumn:
        return tr("Made");
    case ReasonColumn:
        return tr("Why");
    case HoldsColumn:
        return tr("Holds");
    case ChangedColumn:
        return tr("Last change in it");
    case SizeColumn:
        return tr("Size");
    }
    return {};
}

} // namespace stridewell
