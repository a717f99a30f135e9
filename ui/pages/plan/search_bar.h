// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/plan_search.h"

#include <QFrame>

class QLabel;
class QLineEdit;
class QListWidget;

namespace stridewell {

/// Finds items and notes of the plan by their words, while they are typed. Enter or a click goes there, the arrows
/// choose among what was found, Escape closes.
class SearchBar : public QFrame
{
    Q_OBJECT

public:
    explicit SearchBar(QWidget *parent = nullptr);

    void setView(const PlanView &view);
    void open();
    QLineEdit *field() const { return m_field; }
    QListWidget *list() const { return m_list; }

Q_SIGNALS:
    void hitChosen(const PlanHit &hit);
    void closed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void search();
    void choose();
    void close();

    PlanView m_view;
    QList<PlanHit> m_hits;
    QLineEdit *m_field;
    QLabel *m_count;
    QListWidget *m_list;
};

} // namespace stridewell
