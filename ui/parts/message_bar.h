// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

namespace stridewell {

/// One inline line of what went wrong, with the way out in its text. Hidden while there is nothing to say.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    void showMessage(const QString &text);
    QString message() const;

private:
    QLabel *m_text;
};

} // namespace stridewell
