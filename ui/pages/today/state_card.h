// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/today_state.h"
#include "ui/theme/theme.h"

#include <QFrame>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace stridewell {

class StateRing;

/// What is going on, in one card: state, what to do and to leave, whom to see by when; why and when to get help
/// open inside it.
class StateCard : public QFrame
{
    Q_OBJECT

public:
    explicit StateCard(const Theme &theme, QWidget *parent = nullptr);

    void setView(const PlanView &view);
    QPushButton *whyLink() const { return m_why; }
    QPushButton *helpLink() const { return m_help; }

private:
    QPushButton *makeLink(const QString &text, QWidget *opens);
    QVBoxLayout *makeText();
    void showState(const TodayState &state);
    void showReasons(const PlanView &view);
    void showHelp(const HelpWords &help);

    const Theme &m_theme;
    StateRing *m_ring;
    QLabel *m_label;
    QLabel *m_title;
    QLabel *m_seek;
    QLabel *m_whatToDo;
    QLabel *m_mustNot;
    QWidget *m_reasons;
    QWidget *m_signs;
    QPushButton *m_why;
    QPushButton *m_help;
    QList<PlanReason> m_shownReasons;
    HelpWords m_shownHelp;
};

} // namespace stridewell
