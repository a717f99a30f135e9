// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/dialog_parts.h"

#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QHBoxLayout>
#include <QPushButton>

namespace stridewell {

ChoiceRow *addChoiceTo(QVBoxLayout *column, const QString &question, const QStringList &options, int chosen)
{
    column->addWidget(makeLabel(question, "small"));
    auto *row = new ChoiceRow(question, options, ChoiceRow::Mode::One);
    row->setChosen({chosen});
    column->addWidget(row);
    return row;
}

QFrame *makeDialogFoot(const Theme &theme, QPushButton *leaving, QPushButton *acting, QWidget *parent)
{
    const Measures &m = theme.measures();
    auto *foot = new QFrame(parent);
    setLook(foot, "foot");
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(m.px(20), m.px(12), m.px(20), m.px(12));
    for (QPushButton *button : {leaving, acting})
        button->setAutoDefault(false);
    setLook(acting, "primary");
    row->addWidget(leaving);
    row->addStretch();
    row->addWidget(acting);
    return foot;
}

} // namespace stridewell
