// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/patient_model.h"

#include "ui/models/patient_words.h"
#include "ui/models/roles.h"
#include "ui/models/words.h"

#include <algorithm>
#include <array>
#include <tuple>

namespace stridewell {

namespace {

constexpr int painDaysShown = 14;

/// Absent values come last, whichever way the others go.
template <typename T>
auto lastIfAbsent(const std::optional<T> &value, const T &instead)
{
    return std::pair(!value.has_value(), value.value_or(instead));
}

/// The worst pain that was told of a day; -1 = nothing was.
int painOn(const PatientDays &days, QDate day)
{
    const std::optional<PatientDay> found = days.on(day);
    return found ? found->pain.value_or(-1) : -1;
}

/// What is alarming is said in a tone of its own; the words say it too.
QString toneOfCell(PatientModel::Column column, const RosterEntry &entry, Attention attention, QDate today)
{
    const auto late = [today](const std::optional<QDate> &day) { return day && *day <= today; };
    switch (column) {
    case PatientModel::Now:
        return attention == Attention::Now ? u"stop"_s : QString();
    case PatientModel::Referral:
        return late(entry.summary.referralDue) ? u"stop"_s : QString();
    case PatientModel::Review:
        return attention == Attention::Overdue || attention == Attention::Today ? u"stop"_s : QString();
    case PatientModel::LastCheckIn:
        return attention == Attention::Silent ? u"strength"_s : QString();
    default:
        return {};
    }
}

} // namespace

void PatientModel::setRoster(const QList<RosterEntry> &entries, const Formats &formats, Moment now, Extent extent)
{
    beginResetModel();
    m_formats = formats;
    m_now = now;
    m_today = formats.zone.day(now);
    m_extent = extent;
    m_ordered.clear();
    m_rows.clear();
    m_rows.reserve(entries.size());
    for (const RosterEntry &entry : entries)
        m_rows += rowOf(entry);
    sortAnew();
    endResetModel();
}

void PatientModel::setEntry(const RosterEntry &entry)
{
    beginResetModel();
    if (const auto it = find(entry.id); it != m_rows.end())
        *it = rowOf(entry);
    else
        m_rows += rowOf(entry);
    sortAnew();
    endResetModel();
}

void PatientModel::removeEntry(const ProfileId &id)
{
    const auto it = find(id);
    if (it == m_rows.end())
        return;
    beginResetModel();
    m_rows.removeAt(std::distance(m_rows.begin(), it));
    m_ordered.removeIf([this](const Place &place) { return place.row >= m_rows.size(); });
    sortAnew();
    endResetModel();
}

QList<PatientModel::Row>::iterator PatientModel::find(const ProfileId &id)
{
    return std::ranges::find_if(m_rows, [&id](const Row &row) { return row.entry.id == id; });
}

PatientModel::Row PatientModel::rowOf(const RosterEntry &entry) const
{
    return {entry, attentionOf(entry, m_today, m_formats.zone), nextReview(entry)};
}

void PatientModel::setFilter(const PatientFilter &filter)
{
    if (filter == m_filter)
        return;
    beginResetModel();
    m_filter = filter;
    filterAnew();
    endResetModel();
}

void PatientModel::sort(int column, Qt::SortOrder order)
{
    beginResetModel();
    const bool byColumn = column >= 0 && column < ColumnCount;
    m_sortedBy = byColumn ? std::optional(static_cast<Column>(column)) : std::nullopt;
    m_order = byColumn ? order : Qt::AscendingOrder;
    sortAnew();
    endResetModel();
}

void PatientModel::sortAnew()
{
    // Those who are equal by a column keep the order that they had.
    for (qsizetype row = m_ordered.size(); row < m_rows.size(); ++row)
        m_ordered += Place{.row = row};
    std::ranges::stable_sort(m_ordered,
                             [this](const Place &a, const Place &b) { return isBefore(m_rows[a.row], m_rows[b.row]); });
    m_counts = {};
    QString texts;
    for (Place &place : m_ordered) {
        const Row &row = m_rows.at(place.row);
        // The letter between two patients is in none of their texts, and in no search.
        texts += QString(row.entry.name + u'\n' + row.entry.file.note).remove(QChar(QChar::Null)) + QChar(QChar::Null);
        place.groups = groupsOf(row);
        for (size_t group = 0; group < m_counts.size(); ++group)
            m_counts[group] += (place.groups >> group) & 1;
    }
    m_texts = texts.toCaseFolded();
    qsizetype end = 0;
    for (Place &place : m_ordered)
        end = place.textEnd = m_texts.indexOf(QChar(QChar::Null), end) + 1;
    filterAnew();
}

void PatientModel::filterAnew()
{
    const QString search = m_filter.search.simplified().toCaseFolded().remove(QChar(QChar::Null));
    const QStringView texts(m_texts);
    m_shown.clear();
    m_shown.reserve(m_ordered.size());
    qsizetype found = texts.indexOf(search);
    for (const Place &place : std::as_const(m_ordered)) {
        if (found < 0)
            break;
        if (found >= place.textEnd)
            continue;
        if (accepts(place))
            m_shown += place.row;
        found = texts.indexOf(search, place.textEnd);
    }
}

quint8 PatientModel::groupsOf(const Row &row) const
{
    using Group = PatientFilter::Group;
    const auto bit = [](Group group, bool isIn) { return isIn ? 1U << static_cast<unsigned>(group) : 0U; };
    if (row.entry.file.archived)
        return static_cast<quint8>(bit(Group::Archived, true));
    const auto due = [this](const std::optional<QDate> &day) { return day && *day <= m_today; };
    return static_cast<quint8>(bit(Group::Everybody, true) | bit(Group::NeedLook, row.attention == Attention::Now) |
                               bit(Group::ReviewsDue, due(row.review)) |
                               bit(Group::Silent, row.attention == Attention::Silent) |
                               bit(Group::Clinic, due(row.review) || due(row.entry.summary.referralDue)));
}

bool PatientModel::accepts(const Place &place) const
{
    if (((place.groups >> static_cast<unsigned>(m_filter.group)) & 1) == 0)
        return false;
    if (!m_filter.stage && !m_filter.keptBelow)
        return true;
    const PatientSummary &summary = m_rows[place.row].entry.summary;
    return (!m_filter.stage || summary.stage == m_filter.stage) &&
           (!m_filter.keptBelow || summary.days.keptShare(m_today).value_or(1) < *m_filter.keptBelow);
}

bool PatientModel::isBefore(const Row &a, const Row &b) const
{
    const auto byName = [](const Row &x, const Row &y) {
        return std::tie(x.entry.name, x.entry.id.value) < std::tie(y.entry.name, y.entry.id.value);
    };
    if (!m_sortedBy) {
        const auto key = [](const Row &row) { return std::tuple(row.attention, lastIfAbsent(row.review, QDate())); };
        return key(a) == key(b) ? byName(a, b) : key(a) < key(b);
    }
    const auto ordered = [this](const auto &x, const auto &y) { return m_order == Qt::AscendingOrder ? x < y : y < x; };
    const PatientSummary &left = a.entry.summary;
    const PatientSummary &right = b.entry.summary;
    switch (*m_sortedBy) {
    case Now:
        return ordered(left.looks, right.looks);
    case StageReached:
        return ordered(left.stage, right.stage);
    case Pain:
        return ordered(painOn(left.days, m_today), painOn(right.days, m_today));
    case Kept:
        return ordered(left.days.keptShare(m_today), right.days.keptShare(m_today));
    case LastCheckIn:
        return ordered(left.lastCheckIn, right.lastCheckIn);
    case Referral:
        return lastIfAbsent(left.referralDue, QDate()) < lastIfAbsent(right.referralDue, QDate());
    case Review:
        return lastIfAbsent(a.review, QDate()) < lastIfAbsent(b.review, QDate());
    default:
        return m_order == Qt::AscendingOrder ? byName(a, b) : byName(b, a);
    }
}

int PatientModel::countOf(PatientFilter::Group group) const
{
    return m_counts[static_cast<size_t>(group)];
}

const RosterEntry *PatientModel::entry(const QModelIndex &index) const
{
    return index.isValid() && index.model() == this ? &m_rows[m_shown[index.row()]].entry : nullptr;
}

const RosterEntry *PatientModel::entry(const ProfileId &id) const
{
    const auto it = std::ranges::find_if(m_rows, [&id](const Row &row) { return row.entry.id == id; });
    return it == m_rows.end() ? nullptr : &it->entry;
}

QModelIndex PatientModel::indexOf(const ProfileId &id) const
{
    const auto it = std::ranges::find_if(m_shown, [&](qsizetype place) { return m_rows[place].entry.id == id; });
    return it == m_shown.end() ? QModelIndex() : index(static_cast<int>(it - m_shown.begin()), 0);
}

int PatientModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_shown.size());
}

int PatientModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString PatientModel::text(const Row &row, Column column) const
{
    const PatientSummary &summary = row.entry.summary;
    const QString dash = u"\u2014"_s;
    switch (column) {
    case Name:
        return row.entry.name;
    case Now:
        return nowWords(summary);
    case StageReached:
        return summary.stage ? words(*summary.stage) : dash;
    case Pain: {
        const int pain = painOn(summary.days, m_today);
        return pain >= 0 ? m_formats.number(pain) : dash;
    }
    case Kept:
        return keptWords(summary.days.keptShare(m_today), m_formats);
    case LastCheckIn:
        return summary.lastCheckIn ? sinceWords(*summary.lastCheckIn, m_now, m_formats) : tr("never");
    case Referral:
        return summary.referralDue ? dueWords(*summary.referralDue, m_today, m_formats) : QString();
    case Review:
        return row.review ? dueWords(*row.review, m_today, m_formats) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QVariant PatientModel::painDays(const Row &row) const
{
    QList<int> scores;
    for (int back = painDaysShown - 1; back >= 0; --back)
        scores += painOn(row.entry.summary.days, m_today.addDays(-back));
    return QVariant::fromValue(scores);
}

QVariant PatientModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Row &row = m_rows[m_shown[index.row()]];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(row, column);
    case Qt::AccessibleTextRole:
        return headerData(column, Qt::Horizontal).toString() + u": "_s + text(row, column);
    case PatientRole:
        return row.entry.id.value;
    case ToneRole:
        return toneOfCell(column, row.entry, row.attention, m_today);
    case StageRole:
        return row.entry.summary.stage ? QVariant(static_cast<int>(*row.entry.summary.stage)) : QVariant();
    case PainDaysRole:
        return painDays(row);
    default:
        return {};
    }
}

QVariant PatientModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> names{tr("Patient"),       tr("Now"),        tr("Stage"),
                                                 tr("Pain, 14 days"), tr("Done"),       tr("Last check-in"),
                                                 tr("Referral"),      tr("Next review")};
    return names[static_cast<size_t>(section)];
}

} // namespace stridewell
