// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/move_bar.h"

#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
#include <QVBoxLayout>

namespace stridewell {

MoveBar::MoveBar(QWidget *parent)
    : QFrame(parent),
      m_text(makeLabel({}, "words", this)),
      m_nearest(new QPushButton(this)),
      m_override(new QWidget(this)),
      m_reason(new QLineEdit(m_override)),
      m_move(new QPushButton(tr("Move with this reason"), m_override))
{
    setLook(this, "box", "stop");
    setLook(m_text, "words", "stop");
    auto *close = new QToolButton(this);
    close->setText(tr("Close"));
    close->setAccessibleName(tr("Close the message"));
    setLook(close, "flat");
    auto *line = new QHBoxLayout;
    line->addWidget(m_text, 1);
    line->addWidget(m_nearest, 0, Qt::AlignTop);
    line->addWidget(close, 0, Qt::AlignTop);
    auto *reason = new QHBoxLayout(m_override);
    reason->setContentsMargins(0, 0, 0, 0);
    const QString asked = tr("For clinicians: why it may be done all the same");
    m_reason->setPlaceholderText(asked);
    m_reason->setAccessibleName(asked);
    reason->addWidget(m_reason, 1);
    reason->addWidget(m_move);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_override);

    const auto give = [this] {
        if (!m_reason->text().trimmed().isEmpty())
            Q_EMIT reasonGiven(m_reason->text().trimmed());
    };
    connect(m_nearest, &QPushButton::clicked, this, [this] { Q_EMIT nearestChosen(m_day); });
    connect(m_move, &QPushButton::clicked, this, give);
    connect(m_reason, &QLineEdit::returnPressed, this, give);
    connect(m_reason, &QLineEdit::textChanged, this,
            [this](const QString &text) { m_move->setEnabled(!text.trimmed().isEmpty()); });
    connect(close, &QToolButton::clicked, this, &MoveBar::close);
    hide();
}

void MoveBar::offer(const MoveAnswer &refusal, const Formats &formats)
{
    m_text->setText(refusal.text);
    m_day = refusal.nearest.value_or(QDate());
    m_nearest->setVisible(m_day.isValid());
    m_nearest->setText(tr("Nearest day that fits: %1").arg(formats.shortDay(m_day)));
    m_override->setVisible(refusal.mayOverride);
    m_reason->clear();
    m_move->setEnabled(false);
    setAccessibleName(refusal.text);
    show();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    if (m_day.isValid())
        m_nearest->setFocus(Qt::OtherFocusReason);
}

void MoveBar::clear()
{
    m_text->clear();
    hide();
}

QString MoveBar::text() const
{
    return m_text->text();
}

void MoveBar::close()
{
    clear();
    Q_EMIT closed();
}

void MoveBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QFrame::keyPressEvent(event);
}

} // namespace stridewell
