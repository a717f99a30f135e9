// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/exercise_cards.h"

#include <QAbstractListModel>
#include <QSortFilterProxyModel>

namespace stridewell {

/// The cards of all exercises.
class ExerciseModel : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    /// The same exercises with other words change in place; a card that is chosen stays so.
    void setCards(const QList<ExerciseCard> &cards);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    QList<ExerciseCard> m_cards;
};

/// Which cards are wanted.
enum class ExerciseScope {
    InPlan,
    All,   ///< but the hidden ones
    Hidden ///< those that the clinic does not use
};

/// The cards of a scope, and of these the ones whose words hold the search text.
class ExerciseFilter : public QSortFilterProxyModel
{
    Q_OBJECT

public:
    using QSortFilterProxyModel::QSortFilterProxyModel;

    void setScope(ExerciseScope scope);
    void setSearch(const QString &text);

protected:
    bool filterAcceptsRow(int row, const QModelIndex &parent) const override;

private:
    ExerciseScope m_scope = ExerciseScope::InPlan;
    QString m_search;
};

} // namespace stridewell
