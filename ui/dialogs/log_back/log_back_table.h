// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTableView>

namespace stridewell {

class LogBackModel;

/// The rows of a log sheet to type into: Tab and Enter go from field to field as paper has them, a blank ticks.
class LogBackTable : public QTableView
{
    Q_OBJECT

public:
    explicit LogBackTable(LogBackModel *model, QWidget *parent = nullptr);

    /// Puts the keyboard into the first field.
    void begin();

Q_SIGNALS:
    /// The last field was left forwards.
    void ended();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void closeEditor(QWidget *editor, QAbstractItemDelegate::EndEditHint hint) override;

private:
    /// The next or the last field before `from` that takes anything; invalid = none.
    QModelIndex field(const QModelIndex &from, int step) const;
    void goOn(int step);

    LogBackModel *m_model;
};

} // namespace stridewell
