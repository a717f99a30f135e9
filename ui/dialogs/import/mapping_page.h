// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/import/generic_csv.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QComboBox;
class QGridLayout;
class QLabel;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace stridewell {

class ChoiceRow;

/// Asks what the columns of a table of an unknown kind hold, over its first rows. What can be guessed is chosen
/// already; what must still be said is told beside the button.
class MappingPage : public QWidget
{
    Q_OBJECT

public:
    explicit MappingPage(const Theme &theme, QWidget *parent = nullptr);

    void setTable(const QString &name, const GenericPreview &preview);
    /// As it is chosen now.
    GenericMapping mapping() const;
    QComboBox *column(GenericColumn column) const { return m_columns[static_cast<size_t>(column)]; }
    ChoiceRow *unit() const { return m_unit; }
    ChoiceRow *minutes() const { return m_minutes; }
    QPushButton *useButton() const { return m_use; }

Q_SIGNALS:
    /// The person is done.
    void mapped(const GenericMapping &mapping);
    void cancelled();

private:
    void addColumn(QGridLayout *grid, GenericColumn column, const QString &name);
    void addColumns(QGridLayout *grid);
    void showMissing();

    std::array<QComboBox *, genericColumns> m_columns = {};
    GenericMapping m_guess; ///< what is not asked stays as it was guessed
    QLabel *m_title;
    QStandardItemModel *m_rows;
    QTableView *m_table;
    ChoiceRow *m_unit;
    ChoiceRow *m_minutes;
    ChoiceRow *m_dates;
    QLabel *m_missing;
    QPushButton *m_use;
};

} // namespace stridewell
