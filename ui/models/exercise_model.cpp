// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/exercise_model.h"

#include "ui/models/roles.h"

#include <algorithm>

namespace stridewell {

void ExerciseModel::setCards(const QList<ExerciseCard> &cards)
{
    const bool same = std::equal(cards.begin(), cards.end(), m_cards.begin(), m_cards.end(),
                                 [](const ExerciseCard &a, const ExerciseCard &b) { return a.id == b.id; });
    if (!same) {
        beginResetModel();
        m_cards = cards;
        endResetModel();
        return;
    }
    for (int row = 0; row < cards.size(); ++row) {
        if (m_cards[row] == cards[row])
            continue;
        m_cards[row] = cards[row];
        Q_EMIT dataChanged(index(row), index(row));
    }
}

int ExerciseModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_cards.size());
}

QVariant ExerciseModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const ExerciseCard &card = m_cards[index.row()];
    switch (role) {
    case Qt::DisplayRole:
        return card.name;
    case Qt::AccessibleTextRole:
        return card.name + u", "_s + card.subtitle;
    case ExerciseRole:
        return card.id;
    case SubtitleRole:
        return card.subtitle;
    case InPlanRole:
        return card.inPlan;
    case HiddenRole:
        return card.hidden;
    default:
        return {};
    }
}

void ExerciseFilter::setScope(ExerciseScope scope)
{
    m_scope = scope;
    invalidateFilter();
}

void ExerciseFilter::setSearch(const QString &text)
{
    m_search = text.simplified();
    invalidateFilter();
}

bool ExerciseFilter::filterAcceptsRow(int row, const QModelIndex &parent) const
{
    const QModelIndex index = sourceModel()->index(row, 0, parent);
    const bool isHidden = index.data(HiddenRole).toBool();
    if (m_scope == ExerciseScope::InPlan && !index.data(InPlanRole).toBool())
        return false;
    if (m_scope != ExerciseScope::InPlan && isHidden != (m_scope == ExerciseScope::Hidden))
        return false;
    return index.data(Qt::AccessibleTextRole).toString().contains(m_search, Qt::CaseInsensitive);
}

} // namespace stridewell
