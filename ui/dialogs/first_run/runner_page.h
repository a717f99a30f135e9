// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/athlete.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QAbstractButton;
class QLabel;
class QLineEdit;
class QPushButton;

namespace stridewell {

class ChoiceRow;

/// The first page of a first run: what this program is and is not, who runs, in which units; and the ways past it,
/// runners that are there already and the demo runner.
class RunnerPage : public QWidget
{
    Q_OBJECT

public:
    struct Start
    {
        QString message = {};        ///< why this page comes up, where it is not the first start
        QStringList runners = {};    ///< names that are there already
        Athlete athlete = {};        ///< what stands in the fields at first
        bool disclaimerRead = false; ///< then it is not shown again
    };

    /// Nobody is born after `today`.
    RunnerPage(const Theme &theme, const Start &start, QDate today, QWidget *parent = nullptr);

    Athlete athlete() const;
    bool mayGoOn() const;

    /// Something stands in the field for the birthday that is none.
    bool hasDoubtfulBirthday() const;

    QLineEdit *name() const { return m_name; }
    QLineEdit *born() const { return m_born; }
    QAbstractButton *readIt() const { return m_readIt; }

Q_SIGNALS:
    void changed();
    void disclaimerRead();
    void runnerChosen(const QString &name);
    void demoChosen();

private:
    QWidget *makeDisclaimer(const Start &start);
    QWidget *makeFields(const Start &start);
    QWidget *makeOtherWays(const Start &start);
    void follow();

    const Theme &m_theme;
    QDate m_today;
    QAbstractButton *m_readIt = nullptr;
    QLineEdit *m_name = nullptr;
    QLabel *m_problem = nullptr;
    QLineEdit *m_born = nullptr;
    QLabel *m_bornProblem = nullptr;
    ChoiceRow *m_units = nullptr;
    ChoiceRow *m_weekStarts = nullptr;
    QList<QPushButton *> m_otherWays;
};

} // namespace stridewell
