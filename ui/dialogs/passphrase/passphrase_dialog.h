// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QDialog>

#include <functional>

class QLabel;
class QLineEdit;
class QPushButton;

namespace stridewell {

/// Asks for a passphrase. A new one is typed twice, because nobody can tell it later.
class PassphraseDialog : public QDialog
{
    Q_OBJECT

public:
    enum class Kind {
        New,
        Known
    };
    /// `purpose` says what it is for. `check` says what is wrong with the passphrase, or nothing; while it says
    /// something the dialog stays.
    PassphraseDialog(Theme &theme, Kind kind, const QString &purpose, std::function<QString(const QString &)> check,
                     QWidget *parent = nullptr);

    static constexpr int shortest = 8;

    QString passphrase() const;
    QLineEdit *field() const { return m_first; }
    QLineEdit *again() const { return m_again; }
    QPushButton *takeButton() const { return m_take; }
    QString problem() const;

    void accept() override;

private:
    void look();

    Kind m_kind;
    std::function<QString(const QString &)> m_check;
    QLineEdit *m_first;
    QLineEdit *m_again;
    QLabel *m_problem;
    QPushButton *m_take;
};

} // namespace stridewell
