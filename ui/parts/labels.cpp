// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/labels.h"

#include "ui/parts/text_label.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QLayout>

#include <memory>

namespace stridewell {

QLabel *makeLabel(const QString &text, const char *look, QWidget *parent)
{
    auto *label = new TextLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    setLook(label, look);
    return label;
}

QLabel *makePill(const QString &text, const char *tone, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setSizePolicy(QSizePolicy::Maximum, QSizePolicy::Fixed);
    setLook(label, "pill", tone);
    return label;
}

QFrame *makeRule(QWidget *parent)
{
    auto *rule = new QFrame(parent);
    setLook(rule, "rule");
    return rule;
}

void clearLayout(QLayout *layout)
{
    while (layout->count() > 0) {
        const std::unique_ptr<QLayoutItem> item(layout->takeAt(0));
        if (item->layout())
            clearLayout(item->layout());
        if (QWidget *widget = item->widget()) {
            // The widget may be the one whose signal led here.
            widget->hide();
            widget->deleteLater();
        }
    }
}

} // namespace stridewell
