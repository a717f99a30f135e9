// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <optional>

class QLabel;
class QSlider;
class QToolButton;

namespace stridewell {

/// Pain 0 to 10. Nothing is said until the slider is touched, and a button takes the answer back.
class PainSlider : public QWidget
{
    Q_OBJECT

public:
    explicit PainSlider(const QString &question, QWidget *parent = nullptr);

    std::optional<int> score() const;
    void setScore(std::optional<int> score);
    QSlider *slider() const { return m_slider; }

Q_SIGNALS:
    /// The person moved the slider or took the answer back; not sent by setScore().
    void answered();

private:
    void say(bool said);
    void updateText();

    QSlider *m_slider;
    QLabel *m_value;
    QToolButton *m_clear;
    bool m_said = false;
};

} // namespace stridewell
