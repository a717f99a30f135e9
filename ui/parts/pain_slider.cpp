// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/pain_slider.h"

#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QFontMetrics>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLocale>
#include <QMouseEvent>
#include <QSignalBlocker>
#include <QSlider>
#include <QStyle>
#include <QToolButton>

namespace stridewell {

namespace {

/// A slider that goes where it is pressed and to the number that is typed, so that one click or key says a score.
class JumpSlider : public QSlider
{
public:
    using QSlider::QSlider;

protected:
    void mousePressEvent(QMouseEvent *event) override
    {
        if (event->button() == Qt::LeftButton) {
            const int x = static_cast<int>(event->position().x());
            jumpTo(QStyle::sliderValueFromPosition(minimum(), maximum(), x, width()));
        }
        QSlider::mousePressEvent(event);
    }

    void keyPressEvent(QKeyEvent *event) override
    {
        const int digit = event->key() - Qt::Key_0;
        const bool typed = digit >= 0 && digit <= 9 && (event->modifiers() & ~Qt::KeypadModifier) == Qt::NoModifier;
        // A 0 after a 1 is the end of 10.
        const bool ten = digit == 0 && m_one;
        m_one = typed && digit == 1;
        if (typed)
            jumpTo(ten ? 10 : digit);
        else
            QSlider::keyPressEvent(event);
    }

    void focusOutEvent(QFocusEvent *event) override
    {
        m_one = false;
        QSlider::focusOutEvent(event);
    }

private:
    void jumpTo(int score)
    {
        setValue(score);
        triggerAction(SliderMove);
    }

    bool m_one = false; ///< the last key was 1
};

} // namespace

PainSlider::PainSlider(const QString &question, QWidget *parent)
    : QWidget(parent),
      m_slider(new JumpSlider(Qt::Horizontal, this)),
      m_value(makeLabel({}, "strong", this)),
      m_clear(new QToolButton(this))
{
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_slider, 1);
    layout->addWidget(m_value);
    layout->addWidget(m_clear);
    m_slider->setRange(0, 10);
    m_slider->setPageStep(1);
    m_slider->setAccessibleName(question);
    m_value->setWordWrap(false);
    m_value->setMinimumWidth(QFontMetrics(m_value->font()).horizontalAdvance(tr("not said")) + 4);
    layout->setSpacing(4);
    m_value->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_clear->setText(tr("Clear"));
    m_clear->setAccessibleName(tr("%1: take the answer back").arg(question));
    setLook(m_clear, "flat");
    // Its place is kept while it is hidden: nothing jumps when the slider is touched.
    QSizePolicy policy = m_clear->sizePolicy();
    policy.setRetainSizeWhenHidden(true);
    m_clear->setSizePolicy(policy);
    say(false);

    // An action is told even when it leaves the value at 0: that says "no pain".
    connect(m_slider, &QSlider::actionTriggered, this, [this] {
        m_slider->setValue(m_slider->sliderPosition());
        say(true);
        Q_EMIT answered();
    });
    connect(m_clear, &QToolButton::clicked, this, [this] {
        setScore(std::nullopt);
        Q_EMIT answered();
    });
}

std::optional<int> PainSlider::score() const
{
    return m_said ? std::optional(m_slider->value()) : std::nullopt;
}

void PainSlider::setScore(std::optional<int> score)
{
    const QSignalBlocker quiet(m_slider);
    m_slider->setValue(score.value_or(0));
    say(score.has_value());
}

void PainSlider::say(bool said)
{
    m_said = said;
    m_slider->setProperty("said", said);
    m_slider->style()->unpolish(m_slider);
    m_slider->style()->polish(m_slider);
    m_clear->setVisible(said);
    updateText();
}

void PainSlider::updateText()
{
    m_value->setText(m_said ? QLocale().toString(m_slider->value()) : tr("not said"));
    m_slider->setAccessibleDescription(m_value->text());
}

} // namespace stridewell
