// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/check_in.h"
#include "ui/theme/theme.h"

#include <QWidget>

#include <optional>

class QAbstractButton;
class QPushButton;

namespace stridewell {

/// A sign to tick, with "Not sure" beside it. What is not ticked is not said yet.
class SignField : public QWidget
{
    Q_OBJECT

public:
    SignField(const Theme &theme, const QString &question, QWidget *parent = nullptr);

    std::optional<Answer> answer() const { return m_answer; }
    /// Shows an answer without telling of it.
    void setAnswer(const std::optional<Answer> &answer);
    QAbstractButton *card() const { return m_card; }
    QPushButton *notSure() const { return m_notSure; }

Q_SIGNALS:
    void answered();

private:
    void say(bool ticked, Answer answer);

    QAbstractButton *m_card;
    QPushButton *m_notSure;
    std::optional<Answer> m_answer;
};

} // namespace stridewell
