// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/print_choices.h"

#include <QWidget>

class QVBoxLayout;

namespace stridewell {

class ChoiceRow;

/// What to print, of how many weeks, on which paper and in which size.
class PrintForm : public QWidget
{
    Q_OBJECT

public:
    explicit PrintForm(const PrintChoices &choices, QWidget *parent = nullptr);

    PrintChoices choices() const;
    /// Where more can be asked, between what and how.
    QVBoxLayout *middle() const { return m_middle; }

Q_SIGNALS:
    void changed();

private:
    /// A row of choices below its question; `chosen` is the place of the first one.
    ChoiceRow *addChoice(QVBoxLayout *layout, const QString &question, const QStringList &options, int chosen);

    QVBoxLayout *m_middle;
    ChoiceRow *m_layout;
    ChoiceRow *m_count;
    ChoiceRow *m_paper;
    ChoiceRow *m_size;
};

} // namespace stridewell
