// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/session_log.h"
#include "ui/models/today_list.h"
#include "ui/models/today_state.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace stridewell {

class EpisodePainChart;
class PainSlider;

/// Asks how it felt the day after a session or run.
class NextDayCard : public QFrame
{
    Q_OBJECT

public:
    explicit NextDayCard(const Theme &theme, QWidget *parent = nullptr);

    /// Absent hides the card; the same question again keeps the answer that was begun.
    void setQuestion(const std::optional<PainQuestion> &question, const Formats &formats);
    PainSlider *slider() const { return m_slider; }
    QPushButton *saveButton() const { return m_save; }

Q_SIGNALS:
    /// The log completed by the answer.
    void answered(const Log &log);

private:
    std::optional<PainQuestion> m_question;
    QLabel *m_text;
    PainSlider *m_slider;
    QPushButton *m_save;
};

/// Pain since the trouble began; hidden where nothing was said.
class PainCard : public QFrame
{
    Q_OBJECT

public:
    explicit PainCard(const Theme &theme, QWidget *parent = nullptr);

    void setView(const PlanView &view);
    EpisodePainChart *chart() const { return m_chart; }

private:
    EpisodePainChart *m_chart;
};

/// When to get help at once; hidden where the evidence is not at hand.
class HelpCard : public QFrame
{
    Q_OBJECT

public:
    explicit HelpCard(const Theme &theme, QWidget *parent = nullptr);

    void setWords(const HelpWords &help);

private:
    QLabel *m_text;
};

/// The next days, a line each; hidden where the plan ends today.
class ComingCard : public QFrame
{
    Q_OBJECT

public:
    explicit ComingCard(const Theme &theme, QWidget *parent = nullptr);

    void setDays(const QList<ComingDay> &days);

private:
    QVBoxLayout *m_lines;
    QList<ComingDay> m_days;
};

} // namespace stridewell
