// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/difference/difference_dialog.h"

#include "ui/dialogs/difference/difference_list.h"
#include "ui/parts/help_place.h"
#include "ui/parts/labels.h"
#include "ui/parts/scrolled.h"

#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace stridewell {

namespace {
constexpr int linesAtFirst = 30;
}

DifferenceDialog::DifferenceDialog(Theme &theme, const Words &words, const Difference &difference,
                                   const Formats &formats, const QHash<QString, Citation> &citations, QWidget *parent)
    : QDialog(parent)
{
    const Measures &m = theme.measures();
    setWindowTitle(words.title);
    setHelpPlace(this, u"plan"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.px(22), m.px(20), m.px(22), m.px(16));
    layout->setSpacing(m.px(10));
    layout->addWidget(makeLabel(words.title, "title", this));
    layout->addWidget(makeLabel(words.intro, "quiet", this));
    auto *card = new QFrame;
    setLook(card, "card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(m.px(14), m.px(12), m.px(14), m.px(12));
    auto *list = new DifferenceList(theme, linesAtFirst, card);
    list->setDifference(difference, formats, citations);
    inside->addWidget(list);
    inside->addStretch();
    layout->addWidget(scrolled(card, this), 1);
    auto *buttons = new QHBoxLayout;
    auto *leave = new QPushButton(words.leave, this);
    auto *take = new QPushButton(words.take, this);
    setLook(take, "primary");
    leave->setAutoDefault(false);
    buttons->addStretch();
    buttons->addWidget(leave);
    buttons->addWidget(take);
    layout->addLayout(buttons);
    connect(leave, &QPushButton::clicked, this, &QDialog::reject);
    connect(take, &QPushButton::clicked, this, &QDialog::accept);
    resize(m.px(620), m.px(560));
    theme.dress(this);
    take->setFocus();
}

} // namespace stridewell
