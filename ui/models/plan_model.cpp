// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/plan_model.h"

#include "core/model/note.h"
#include "ui/models/plan_edit.h"
#include "ui/models/roles.h"
#include "ui/models/words.h"

#include <algorithm>

namespace stridewell {

namespace {

bool runningIsPaused(const Plan &plan)
{
    const bool stopped = plan.assessment && isMoreAlarming(plan.assessment->triageClass, TriageClass::Physio);
    return stopped || (plan.stage && *plan.stage < Stage::ReturnToRun);
}

/// "Mon 07:30 → Thu 07:30"
QString spanWords(const AcuteWindow &window, const Formats &f)
{
    const auto moment = [&f](Moment at) { return f.locale.toString(f.zone.day(at), u"ddd"_s) + u' ' + f.clock(at); };
    return moment(window.start) + u" \u2192 "_s + moment(window.end);
}

QList<Band> bandsOf(const PlanView &view)
{
    QList<Band> bands;
    const Formats &f = view.formats;
    QDate rest = view.episodeStart ? f.zone.day(*view.episodeStart) : QDate();
    if (view.window) {
        const QDate to = f.zone.day(view.window->end);
        bands += Band{
            f.zone.day(view.window->start), to,
            PlanModel::tr("First days: rest, ice, compression, elevation \u00b7 %1").arg(spanWords(*view.window, f))};
        rest = to.addDays(1);
    }
    if (rest.isValid() && view.plan.stage && rest <= view.today()) {
        const int step = static_cast<int>(*view.plan.stage) + 1;
        bands += Band{rest, view.today(),
                      PlanModel::tr("Way back from the strain \u00b7 stage %1 of 5: %2")
                          .arg(f.number(step), words(*view.plan.stage))};
    }
    return bands;
}

} // namespace

PlanModel::PlanModel(QObject *parent) : QAbstractTableModel(parent) {}

void PlanModel::setView(const PlanView &view)
{
    const bool headersChange = view.weekStarts != m_view.weekStarts || view.formats != m_view.formats;
    m_view = view;
    m_bands = bandsOf(view);
    merge(rowsOf(view));
    if (headersChange)
        Q_EMIT headerDataChanged(Qt::Horizontal, 0, sumsColumn);
    Q_EMIT viewChanged();
}

void PlanModel::setTrial(const QList<Week> &weeks)
{
    for (int row = 0; row < static_cast<int>(m_weeks.size()); ++row) {
        WeekRow &week = m_weeks[row];
        QList<Item> items;
        for (const Item &item : std::as_const(m_view.plan.items)) {
            if (item.day >= week.starts && item.day < week.starts.addDays(7))
                items += item;
        }
        const auto sums = sumsOf(weeks.isEmpty() ? m_view.plan.weeks : weeks, week.starts, items);
        if (sums == week.sums)
            continue;
        week.sums = sums;
        Q_EMIT dataChanged(index(row, sumsColumn), index(row, sumsColumn));
    }
}

QList<PlanModel::WeekRow> PlanModel::rowsOf(const PlanView &view) const
{
    QList<WeekRow> rows;
    const Plan &plan = view.plan;
    if (!plan.from.isValid() || !plan.to.isValid())
        return rows;
    QDate first = plan.from;
    QMultiMap<QDate, qsizetype> itemsAt;
    // Backwards, because a multi map hands out the newest insertion first.
    for (qsizetype i = plan.items.size() - 1; i >= 0; --i) {
        itemsAt.insert(plan.items[i].day, i);
        first = std::min(first, plan.items[i].day);
    }
    for (QDate starts = weekStart(first, view.weekStarts); starts <= plan.to; starts = starts.addDays(7))
        rows += rowOf(view, starts, itemsAt);
    return rows;
}

PlanModel::WeekRow PlanModel::rowOf(const PlanView &view, QDate starts,
                                    const QMultiMap<QDate, qsizetype> &itemsAt) const
{
    WeekRow row;
    row.starts = starts;
    QList<Item> ofWeek;
    for (int column = 0; column < 7; ++column) {
        Day &day = row.days[static_cast<size_t>(column)];
        day.date = starts.addDays(column);
        day.today = day.date == view.today();
        day.outside = day.date < view.plan.from || day.date > view.plan.to;
        for (const Band &band : m_bands) {
            if (day.date >= band.from && day.date <= band.to)
                day.band = band;
        }
        day.note = noteAt(view.logs, {NoteScope::Day, day.date});
        QList<Item> ofDay;
        for (const qsizetype i : itemsAt.values(day.date))
            ofDay += view.plan.items[i];
        day.cards = cardsOf(ofDay, view.formats);
        ofWeek += ofDay;
    }
    row.sums = sumsOf(view.plan.weeks, starts, ofWeek);
    row.note = noteAt(view.logs, {NoteScope::Week, starts});
    return row;
}

std::optional<WeekSums> PlanModel::sumsOf(const QList<Week> &weeks, QDate starts, const QList<Item> &items) const
{
    const auto it = std::find_if(weeks.begin(), weeks.end(), [starts](const Week &week) {
        return week.starts >= starts && week.starts < starts.addDays(7);
    });
    if (it == weeks.end())
        return std::nullopt;
    return weekSums(*it, items, SumsFrame{m_view.today(), runningIsPaused(m_view.plan)}, m_view.formats);
}

void PlanModel::merge(const QList<WeekRow> &rows)
{
    const auto has = [](const QList<WeekRow> &list, QDate starts) {
        return std::any_of(list.begin(), list.end(), [starts](const WeekRow &row) { return row.starts == starts; });
    };
    for (int row = static_cast<int>(m_weeks.size()) - 1; row >= 0; --row) {
        if (has(rows, m_weeks[row].starts))
            continue;
        beginRemoveRows({}, row, row);
        m_weeks.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < static_cast<int>(rows.size()); ++row) {
        if (row < m_weeks.size() && m_weeks[row].starts == rows[row].starts) {
            const WeekRow before = std::exchange(m_weeks[row], rows[row]);
            tellChanges(row, before, rows[row]);
        } else {
            beginInsertRows({}, row, row);
            m_weeks.insert(row, rows[row]);
            endInsertRows();
        }
    }
}

void PlanModel::tellChanges(int row, const WeekRow &before, const WeekRow &after)
{
    for (int column = 0; column < 7; ++column) {
        const auto i = static_cast<size_t>(column);
        if (before.days[i] != after.days[i])
            Q_EMIT dataChanged(index(row, column), index(row, column));
    }
    if (before.sums != after.sums || before.note != after.note)
        Q_EMIT dataChanged(index(row, sumsColumn), index(row, sumsColumn));
}

const Item *PlanModel::item(const ItemId &id) const
{
    const auto it = std::find_if(m_view.plan.items.cbegin(), m_view.plan.items.cend(),
                                 [&id](const Item &item) { return item.id == id; });
    return it == m_view.plan.items.cend() ? nullptr : &*it;
}

QModelIndex PlanModel::indexOf(QDate day) const
{
    for (int row = 0; row < static_cast<int>(m_weeks.size()); ++row) {
        const qint64 column = m_weeks[row].starts.daysTo(day);
        if (column >= 0 && column < 7)
            return index(row, static_cast<int>(column));
    }
    return {};
}

int PlanModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_weeks.size());
}

int PlanModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : sumsColumn + 1;
}

QVariant PlanModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const WeekRow &row = m_weeks[index.row()];
    if (index.column() != sumsColumn)
        return dayData(row.days[static_cast<size_t>(index.column())], role);
    return sumsData(row, role);
}

QVariant PlanModel::sumsData(const WeekRow &row, int role) const
{
    if (role == NoteRole)
        return row.note;
    if (role == SumsRole && row.sums)
        return QVariant::fromValue(*row.sums);
    if (role != Qt::AccessibleTextRole)
        return {};
    const QString sums = row.sums ? row.sums->accessible : tr("Week %1").arg(m_view.formats.longDay(row.starts));
    return row.note.isEmpty() ? sums : sums + u", "_s + tr("note: %1").arg(row.note.simplified());
}

QVariant PlanModel::dayData(const Day &day, int role) const
{
    switch (role) {
    case DayRole:
        return day.date;
    case CardsRole:
        return QVariant::fromValue(day.cards);
    case TodayRole:
        return day.today;
    case OutsideRole:
        return day.outside;
    case BandRole:
        return day.band ? QVariant::fromValue(*day.band) : QVariant();
    case NoteRole:
        return day.note;
    case Qt::AccessibleTextRole:
        return spoken(day);
    default:
        return {};
    }
}

QString PlanModel::spoken(const Day &day) const
{
    QStringList parts{m_view.formats.longDay(day.date)};
    if (day.today)
        parts += tr("today");
    if (day.band)
        parts += view().window && day.date <= m_view.formats.zone.day(m_view.window->end)
                     ? tr("in the first days of the strain")
                     : tr("on the way back from the strain");
    if (day.cards.isEmpty())
        parts += day.outside ? tr("outside the plan") : tr("nothing planned");
    QStringList cards;
    for (const Card &card : day.cards)
        cards += card.accessible;
    if (!cards.isEmpty())
        parts += cards.join(u"; "_s);
    if (!day.note.isEmpty())
        parts += tr("note: %1").arg(day.note.simplified());
    return parts.join(u", "_s);
}

QVariant PlanModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    const bool served = role == Qt::DisplayRole || role == Qt::AccessibleTextRole;
    if (!served)
        return role == Qt::TextAlignmentRole ? QVariant(Qt::AlignLeft | Qt::AlignVCenter) : QVariant();
    if (orientation == Qt::Vertical)
        return m_view.formats.shortDay(weekOf(section));
    if (section == sumsColumn)
        return tr("Week");
    const int weekday = (static_cast<int>(m_view.weekStarts) + section) % 7 + 1;
    const auto length = role == Qt::AccessibleTextRole ? QLocale::LongFormat : QLocale::ShortFormat;
    return m_view.formats.locale.standaloneDayName(weekday, length);
}

Qt::ItemFlags PlanModel::flags(const QModelIndex &index) const
{
    return index.isValid() ? Qt::ItemIsEnabled | Qt::ItemIsSelectable : Qt::NoItemFlags;
}

} // namespace stridewell
