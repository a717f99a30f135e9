// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/log_back/log_back_table.h"

#include "ui/models/log_back_model.h"
#include "ui/theme/theme.h"

#include <QHeaderView>
#include <QKeyEvent>

namespace stridewell {

LogBackTable::LogBackTable(LogBackModel *model, QWidget *parent) : QTableView(parent), m_model(model)
{
    setModel(model);
    setEditTriggers(AnyKeyPressed | DoubleClicked | SelectedClicked | EditKeyPressed);
    setSelectionMode(SingleSelection);
    setTabKeyNavigation(true);
    setWordWrap(false);
    setLook(this, "fields");
    setAccessibleName(tr("Rows of the log sheet"));
    verticalHeader()->hide();
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(LogBackModel::What, QHeaderView::Stretch);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
}

QModelIndex LogBackTable::field(const QModelIndex &from, int step) const
{
    const int columns = m_model->columnCount();
    const int all = m_model->rowCount() * columns;
    int place = from.isValid() ? from.row() * columns + from.column() : -1;
    for (place += step; place >= 0 && place < all; place += step) {
        const QModelIndex index = m_model->index(place / columns, place % columns);
        if (index.flags().testFlag(Qt::ItemIsEditable))
            return index;
    }
    return {};
}

void LogBackTable::begin()
{
    setFocus();
    setCurrentIndex(field({}, 1));
}

void LogBackTable::goOn(int step)
{
    const QModelIndex next = field(currentIndex(), step);
    if (next.isValid())
        setCurrentIndex(next);
    else if (step > 0)
        Q_EMIT ended();
}

QModelIndex LogBackTable::moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers)
{
    if (action != MoveNext && action != MovePrevious)
        return QTableView::moveCursor(action, modifiers);
    const QModelIndex next = field(currentIndex(), action == MoveNext ? 1 : -1);
    if (!next.isValid() && action == MoveNext)
        Q_EMIT ended();
    return next.isValid() ? next : currentIndex();
}

void LogBackTable::keyPressEvent(QKeyEvent *event)
{
    const QModelIndex index = currentIndex();
    // A key that ends an editor comes by here too; closeEditor() goes on from there.
    if (state() == EditingState) {
        QTableView::keyPressEvent(event);
        return;
    }
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) {
        goOn(1);
        return;
    }
    if (event->key() == Qt::Key_Space && index.isValid() && m_model->isTick(index)) {
        m_model->setData(index, u"x"_s);
        goOn(1);
        return;
    }
    QTableView::keyPressEvent(event);
}

void LogBackTable::closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint)
{
    // Enter goes on like Tab, but without opening the next field: there a key begins anew.
    const bool goesOn = hint == QAbstractItemDelegate::SubmitModelCache || hint == QAbstractItemDelegate::EditNextItem;
    const bool goesBack = hint == QAbstractItemDelegate::EditPreviousItem;
    QTableView::closeEditor(editor, goesOn || goesBack ? QAbstractItemDelegate::NoHint : hint);
    if (goesOn || goesBack)
        goOn(goesOn ? 1 : -1);
}

} // namespace stridewell
