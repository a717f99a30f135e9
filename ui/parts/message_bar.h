// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;
class QPushButton;

namespace stridewell {

/// One inline line of what went wrong, with the way out in its text, or of what came of a wish. Hidden while there
/// is nothing to say.
class MessageBar : public QFrame
{
    Q_OBJECT

public:
    explicit MessageBar(QWidget *parent = nullptr);

    enum class Kind {
        Problem,
        Note
    };
    /// Empty text hides the bar. With `action` a button of that text stands beside the message.
    void showMessage(const QString &text, Kind kind = Kind::Problem, const QString &action = {});
    QString message() const;
    QPushButton *action() const { return m_action; }

Q_SIGNALS:
    void actionChosen();

private:
    QLabel *m_text;
    QPushButton *m_action;
};

} // namespace stridewell
