// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/patient.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace stridewell {

class MessageBar;

/// What stands at the head of a clinic's prints: name, address, phone and a logo.
class ClinicHeadDialog : public QDialog
{
    Q_OBJECT

public:
    ClinicHeadDialog(const Theme &theme, const ClinicHead &head, QWidget *parent = nullptr);

    ClinicHead head() const;
    /// A PNG; empty takes the logo away.
    void setLogo(const QByteArray &logo);
    /// An inline line of what was wrong with a picture or with keeping the head.
    MessageBar *messageBar() const { return m_messages; }

Q_SIGNALS:
    /// The person wants to choose a picture.
    void logoRequested();
    /// The person is done; the dialog closes when what it holds is kept.
    void saveRequested();

private:
    QLineEdit *addLine(QLayout *layout, const QString &name, const QString &text);

    const Theme &m_theme;
    QByteArray m_logo;
    QLineEdit *m_name;
    QLineEdit *m_address;
    QLineEdit *m_phone;
    QLabel *m_picture;
    QPushButton *m_remove;
    MessageBar *m_messages;
};

} // namespace stridewell
