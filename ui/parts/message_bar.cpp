// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/message_bar.h"

#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QPushButton>
#include <QToolButton>

namespace stridewell {

MessageBar::MessageBar(QWidget *parent)
    : QFrame(parent), m_text(makeLabel({}, "words", this)), m_action(new QPushButton(this))
{
    auto *close = new QToolButton(this);
    close->setText(tr("Close"));
    close->setAccessibleName(tr("Close the message"));
    setLook(close, "flat");
    auto *layout = new QHBoxLayout(this);
    layout->addWidget(m_text, 1);
    layout->addWidget(m_action, 0, Qt::AlignTop);
    layout->addWidget(close, 0, Qt::AlignTop);
    connect(m_action, &QPushButton::clicked, this, [this] {
        hide();
        Q_EMIT actionChosen();
    });
    connect(close, &QToolButton::clicked, this, &QWidget::hide);
    hide();
}

void MessageBar::showMessage(const QString &text, Kind kind, const QString &action)
{
    const char *tone = kind == Kind::Problem ? "stop" : "accent";
    setLook(this, "box", tone);
    setLook(m_text, "words", tone);
    m_text->setText(text);
    m_action->setText(action);
    m_action->setVisible(!action.isEmpty());
    setAccessibleName(text);
    setVisible(!text.isEmpty());
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

QString MessageBar::message() const
{
    return m_text->text();
}

} // namespace stridewell
