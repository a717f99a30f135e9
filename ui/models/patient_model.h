// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/patient_attention.h"
#include "ui/models/units.h"

#include <QAbstractTableModel>

#include <array>
#include <optional>

namespace stridewell {

/// Which patients a list shows; everything absent lets everybody through.
struct PatientFilter
{
    /// The groups that the buttons above the list count.
    enum class Group {
        Everybody,
        NeedLook,   ///< what cannot wait
        ReviewsDue, ///< today or before
        Silent,
        Clinic,   ///< a review or a visit is due today or was before
        Archived, ///< these alone; no other group holds them
        Count
    };
    Group group = Group::Everybody;
    QString search = {}; ///< in name, code and note
    std::optional<Stage> stage = {};
    std::optional<double> keptBelow = {}; ///< a share of what was planned, 0 to 1
    bool operator==(const PatientFilter &) const = default;
};

/// The patients of a clinic as rows, those who need attention first. Filters and sorts by itself: a proxy would map
/// ten thousand rows anew at each key.
class PatientModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column {
        Name,
        Now,
        StageReached,
        Pain,
        Kept,
        LastCheckIn,
        Referral,
        Review,
        ColumnCount
    };

    using QAbstractTableModel::QAbstractTableModel;

    /// What a roster holds. Of Urgent, the groups of those who can wait hold too few.
    enum class Extent {
        Whole,
        Urgent ///< all who cannot wait, so that the list begins right while the others are read
    };

    void setRoster(const QList<RosterEntry> &entries, const Formats &formats, Moment now,
                   Extent extent = Extent::Whole);
    /// Puts one patient over the row there is of the same id, or adds the patient.
    void setEntry(const RosterEntry &entry);
    void removeEntry(const ProfileId &id);
    /// Whether it holds nobody, whatever the filter.
    bool isEmpty() const { return m_rows.isEmpty(); }
    bool isWhole() const { return m_extent == Extent::Whole; }
    void setFilter(const PatientFilter &filter);
    const PatientFilter &filter() const { return m_filter; }
    /// By no column: those who need attention first.
    void sort(int column, Qt::SortOrder order = Qt::AscendingOrder) override;

    /// How many are in a group, whatever the filter.
    int countOf(PatientFilter::Group group) const;
    /// Null for an index that is none of this model's.
    const RosterEntry *entry(const QModelIndex &index) const;
    /// Null for somebody who is not in the roster, shown or not.
    const RosterEntry *entry(const ProfileId &id) const;
    /// The first cell of a patient's row; invalid where the filter keeps the patient out.
    QModelIndex indexOf(const ProfileId &id) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

private:
    struct Row
    {
        RosterEntry entry = {};
        Attention attention = Attention::None;
        std::optional<QDate> review = {};
    };
    /// Where the list has a patient. What each filter asks lies close together: with ten thousand patients a walk
    /// through all their rows takes longer than a key may.
    struct Place
    {
        qsizetype row = 0;     ///< in m_rows
        qsizetype textEnd = 0; ///< behind the patient's part of m_texts
        quint8 groups = 0;     ///< a bit for each
    };
    Row rowOf(const RosterEntry &entry) const;
    quint8 groupsOf(const Row &row) const;
    QList<Row>::iterator find(const ProfileId &id);
    bool accepts(const Place &place) const;
    bool isBefore(const Row &a, const Row &b) const;
    QString text(const Row &row, Column column) const;
    QVariant painDays(const Row &row) const;
    void sortAnew();
    void filterAnew();

    QList<Row> m_rows;        ///< everybody, in no order
    QList<Place> m_ordered;   ///< everybody, in the order of the list
    QString m_texts;          ///< what is searched, in that order
    QList<qsizetype> m_shown; ///< rows of those whom the filter lets through
    std::array<int, static_cast<size_t>(PatientFilter::Group::Count)> m_counts = {};
    Extent m_extent = Extent::Whole;
    PatientFilter m_filter;
    Formats m_formats;
    Moment m_now;
    QDate m_today;
    std::optional<Column> m_sortedBy; ///< absent = by attention
    Qt::SortOrder m_order = Qt::AscendingOrder;
};

} // namespace stridewell
