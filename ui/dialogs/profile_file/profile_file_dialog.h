// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/profile.h"
#include "ui/models/units.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace stridewell {

/// What a profile file holds, before it is taken in as a runner of its own, under a name that nobody here has.
class ProfileFileDialog : public QDialog
{
    Q_OBJECT

public:
    /// `taken` are the names of those who are here.
    ProfileFileDialog(Theme &theme, const Profile &profile, const QStringList &taken, const Formats &formats,
                      QWidget *parent = nullptr);

    /// The profile under the chosen name.
    Profile profile() const;
    QLineEdit *name() const { return m_name; }
    QPushButton *takeIn() const { return m_take; }
    /// Shows why it could not be taken in; what was typed stays.
    void showProblem(const QString &text);

Q_SIGNALS:
    /// profile() shall be taken in; whoever does so accepts the dialog.
    void takeInRequested();

private:
    void follow();

    Profile m_profile;
    QStringList m_taken;
    QLineEdit *m_name;
    QLabel *m_problem;
    QPushButton *m_take;
};

/// What a profile holds, a line for each kind of thing: "Runs: 312, from 3 January 2024 to 22 November 2026".
QStringList contentsOf(const Profile &profile, const Formats &formats);

} // namespace stridewell
