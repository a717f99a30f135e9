// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/import_model.h"

#include "core/import/sports.h"
#include "core/workspace/import_change.h"

#include <QCoreApplication>

#include <algorithm>
#include <cmath>

namespace stridewell {

namespace {

QString durationWords(const RunSummary &run)
{
    const auto length = run.moving ? run.moving : run.elapsed;
    if (!length)
        return {};
    const auto seconds = static_cast<int>(std::lround(length->value));
    const QString rest = u"%1:%2"_s.arg(seconds / 60 % 60, 2, 10, QChar(u'0')).arg(seconds % 60, 2, 10, QChar(u'0'));
    return QString::number(seconds / 3600) + u':' + rest;
}

} // namespace

void ImportModel::setPlan(const ImportPlan &plan, const QList<FileReading> &readings, const QList<Run> &known,
                          const Formats &formats)
{
    beginResetModel();
    m_plan = plan;
    m_readings = readings;
    m_known = known;
    m_formats = formats;
    endResetModel();
    Q_EMIT choiceChanged();
}

bool ImportModel::canBeTaken(const ImportRow &row) const
{
    // The same start and distance is the same run; it cannot be there twice.
    const auto isVery = [&row](Moment start, Metres distance) {
        return row.run.start == start && row.run.distance == distance;
    };
    switch (row.status) {
    case RowStatus::OtherSport:
    case RowStatus::Impossible:
        return false;
    case RowStatus::Known:
        return !isVery(m_known[row.of].start, m_known[row.of].distance);
    case RowStatus::Repeated:
        return !isVery(m_plan.rows[row.of].run.start, m_plan.rows[row.of].run.distance);
    default:
        return true;
    }
}

bool ImportModel::isTaken(const ImportRow &row) const
{
    return canBeTaken(row) && m_choices.value(keyOf(row), row.status == RowStatus::New);
}

QList<bool> ImportModel::taken() const
{
    QList<bool> taken;
    for (const ImportRow &row : m_plan.rows)
        taken += isTaken(row);
    return taken;
}

AddRuns ImportModel::chosen(Moment now) const
{
    return importChange(m_plan, taken(), now);
}

int ImportModel::chosenCount() const
{
    return static_cast<int>(taken().count(true));
}

int ImportModel::count(RowStatus status) const
{
    return static_cast<int>(std::ranges::count(m_plan.rows, status, &ImportRow::status));
}

QString ImportModel::asText() const
{
    QStringList lines;
    for (const FileReading &reading : m_readings) {
        if (!reading.problem.isEmpty())
            lines += reading.file + u": "_s + reading.problem;
    }
    for (const ImportRow &row : m_plan.rows) {
        QStringList cells{isTaken(row) ? tr("taken") : tr("left out")};
        for (int column = DateColumn; column < ColumnCount; ++column)
            cells += cell(row, column);
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

int ImportModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_plan.rows.size());
}

int ImportModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ImportModel::statusWords(const ImportRow &row) const
{
    const auto named = [this](Moment start, Metres distance) {
        return m_formats.shortDay(m_formats.zone.day(start)) + u", "_s + m_formats.distance(distance);
    };
    switch (row.status) {
    case RowStatus::New:
        return tr("new");
    case RowStatus::Known: {
        const Run &known = m_known[row.of];
        return tr("you have it: %1").arg(named(known.start, known.distance));
    }
    case RowStatus::Repeated: {
        const ImportRow &kept = m_plan.rows[row.of];
        return tr("the same run as in %1").arg(m_readings[kept.file].file);
    }
    case RowStatus::OtherSport:
        return tr("not a run");
    case RowStatus::SportUnsaid:
        return tr("kind not said: tick it if it was a run");
    case RowStatus::Impossible:
        return tr("cannot be right: %1").arg(row.fault);
    case RowStatus::Declined:
        return tr("you left it out before");
    }
    Q_UNREACHABLE();
}

QString ImportModel::cell(const ImportRow &row, int column) const
{
    switch (column) {
    case DateColumn:
        return m_formats.locale.toString(m_formats.zone.day(row.run.start), QLocale::ShortFormat) + u' ' +
               m_formats.clock(row.run.start);
    case DistanceColumn:
        return m_formats.number(m_formats.inUnits(row.run.distance), 2) + QChar(QChar::Nbsp) + m_formats.unitName();
    case TimeColumn:
        return durationWords(row.run);
    case KindColumn:
        return sportWords(row.run.sport);
    case FileColumn:
        return m_readings[row.file].file;
    case StatusColumn:
        return statusWords(row);
    default:
        return {};
    }
}

QVariant ImportModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const ImportRow &row = m_plan.rows[index.row()];
    if (role == Qt::CheckStateRole && index.column() == TakeColumn)
        return isTaken(row) ? Qt::Checked : Qt::Unchecked;
    if (role == Qt::DisplayRole)
        return cell(row, index.column());
    if (role == Qt::ToolTipRole && index.column() == StatusColumn)
        return cell(row, index.column());
    if (role == Qt::AccessibleTextRole && index.column() == TakeColumn)
        return tr("take %1, %2").arg(cell(row, DateColumn), cell(row, DistanceColumn));
    const bool number = index.column() == DistanceColumn || index.column() == TimeColumn;
    if (role == Qt::TextAlignmentRole)
        return int((number ? Qt::AlignTrailing : Qt::AlignLeading) | Qt::AlignVCenter);
    return {};
}

QVariant ImportModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return QStringList{tr("Take"), tr("Date"), tr("Distance"), tr("Time"), tr("Kind"), tr("File"), tr("Status")}.value(
        section);
}

Qt::ItemFlags ImportModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (!index.isValid())
        return flags;
    const bool can = canBeTaken(m_plan.rows[index.row()]);
    if (index.column() == TakeColumn && can)
        flags |= Qt::ItemIsUserCheckable;
    return flags;
}

bool ImportModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || (flags(index) & Qt::ItemIsUserCheckable) == 0)
        return false;
    m_choices[keyOf(m_plan.rows[index.row()])] = value.toInt() == Qt::Checked;
    Q_EMIT dataChanged(index, index, {Qt::CheckStateRole});
    Q_EMIT choiceChanged();
    return true;
}

} // namespace stridewell
