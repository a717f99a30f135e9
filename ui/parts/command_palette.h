// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>
#include <QPointer>

class QAction;
class QLineEdit;
class QListWidget;

namespace stridewell {

/// Every action with its keys, found by typing some of its letters. Lies over its window's upper part; Enter does the
/// chosen one, Escape closes, and the keyboard goes back to where it was.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    /// Opens with these actions; those that are disabled or hidden now are left out.
    void open(const QList<QAction *> &actions);
    QLineEdit *field() const { return m_field; }
    QListWidget *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void place();
    void filter();
    void choose();
    void close();

    QList<QPointer<QAction>> m_actions;
    QList<QPointer<QAction>> m_shown;
    QPointer<QWidget> m_before; ///< had the keyboard
    QLineEdit *m_field;
    QListWidget *m_list;
};

} // namespace stridewell
