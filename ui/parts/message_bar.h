// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QLabel;

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
    void showMessage(const QString &text, Kind kind = Kind::Problem);
    QString message() const;

private:
    QLabel *m_text;
};

} // namespace stridewell
