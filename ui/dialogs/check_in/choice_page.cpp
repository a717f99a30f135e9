// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/check_in/choice_page.h"

#include "ui/parts/labels.h"
#include "ui/parts/option_card.h"

#include <QAbstractButton>
#include <QVBoxLayout>

namespace stridewell {

ChoicePage::ChoicePage(const Theme &theme, const QString &title, const QString &hint, const QList<Option> &options,
                       QWidget *parent)
    : QWidget(parent)
{
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m.px(8));
    // A short page stands where the eye rests, a little above the middle.
    layout->addStretch(2);
    layout->addWidget(makeLabel(title, "title", this));
    layout->addWidget(makeLabel(hint, "quiet", this));
    layout->addSpacing(m.px(10));
    for (const Option &option : options) {
        const int place = static_cast<int>(m_options.size());
        m_options += makeActionCard(theme, option.text, option.hint, this);
        layout->addWidget(m_options.last());
        connect(m_options.last(), &QAbstractButton::clicked, this, [this, place] { Q_EMIT chosen(place); });
    }
    layout->addStretch(3);
}

} // namespace stridewell
