// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/progress_model.h"

#include "ui/models/progress_words.h"

namespace stridewell {

void ProgressModel::setRows(const QList<ProgressRow> &rows, Period period, const Formats &formats)
{
    beginResetModel();
    m_rows = QList<ProgressRow>(rows.crbegin(), rows.crend());
    m_period = period;
    m_formats = formats;
    endResetModel();
}

int ProgressModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

int ProgressModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString ProgressModel::cell(const ProgressRow &row, int column) const
{
    const auto distance = [this](Metres metres) { return m_formats.number(m_formats.inUnits(metres), 1); };
    const SpanStrength &s = row.strength;
    const SpanAdherence &a = row.adherence;
    switch (column) {
    case SpanColumn:
        return spanWords(row.distance.span, m_period, m_formats);
    case RunColumn:
        return distance(row.distance.run);
    case PlannedColumn:
        return distance(row.distance.planned);
    case CeilingColumn:
        return row.ceiling ? m_formats.distanceNumber(*row.ceiling) : QString();
    case YearBeforeColumn:
        return distance(row.distance.yearBefore);
    case PainColumn:
        return row.worstPain ? m_formats.number(*row.worstPain) : QString();
    default:
        break;
    }
    const QHash<int, int> counts{
        {RunsColumn, row.distance.runs}, {TooLongColumn, row.tooLong}, {SessionsColumn, s.sessions},
        {NordicColumn, s.nordic},        {DeadliftColumn, s.deadlift}, {BridgeColumn, s.bridge},
        {OtherColumn, s.other},          {DoneColumn, a.done},         {PartlyColumn, a.partly},
        {EasedColumn, a.eased},          {SkippedColumn, a.skipped},   {MissedColumn, a.missed}};
    return m_formats.number(counts.value(column));
}

QVariant ProgressModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::DisplayRole)
        return cell(m_rows[index.row()], index.column());
    if (role == Qt::TextAlignmentRole)
        return int((index.column() == SpanColumn ? Qt::AlignLeading : Qt::AlignTrailing) | Qt::AlignVCenter);
    if (role == Qt::AccessibleTextRole)
        return u"%1: %2"_s.arg(headerData(index.column(), Qt::Horizontal).toString(),
                               cell(m_rows[index.row()], index.column()));
    return {};
}

QVariant ProgressModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    const QString unit = m_formats.unitName();
    const QString span = m_period == Period::Week ? tr("Week") : m_period == Period::Month ? tr("Month") : tr("Year");
    const QStringList names{span,
                            tr("Run, %1").arg(unit),
                            tr("Planned, %1").arg(unit),
                            tr("Ceiling, %1").arg(unit),
                            tr("Runs"),
                            tr("Runs too long"),
                            tr("Year before, %1").arg(unit),
                            tr("Strength sessions"),
                            tr("Nordic curl, reps"),
                            tr("Deadlift, reps"),
                            tr("Bridge, reps"),
                            tr("Other, reps"),
                            tr("Worst pain"),
                            tr("Done"),
                            tr("In part"),
                            tr("Eased"),
                            tr("Skipped"),
                            tr("Missed")};
    return names.value(section);
}

QString ProgressModel::asText() const
{
    QStringList lines;
    QStringList header;
    for (int column = 0; column < ColumnCount; ++column)
        header += headerData(column, Qt::Horizontal).toString();
    lines += header.join(u'\t');
    for (const ProgressRow &row : m_rows) {
        QStringList cells;
        for (int column = 0; column < ColumnCount; ++column)
            cells += cell(row, column);
        lines += cells.join(u'\t');
    }
    return lines.join(u'\n') + u'\n';
}

} // namespace stridewell
