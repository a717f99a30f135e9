// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/choice_row.h"

#include "ui/parts/flow_layout.h"
#include "ui/theme/theme.h"

#include <QPushButton>

namespace stridewell {

ChoiceRow::ChoiceRow(const QString &question, const QStringList &options, Mode mode, QWidget *parent)
    : QWidget(parent), m_mode(mode)
{
    auto *layout = new FlowLayout(this);
    m_group.setExclusive(mode != Mode::Many);
    const auto add = [&](const QString &text, int place) {
        auto *button = new QPushButton(text, this);
        button->setCheckable(true);
        button->setAutoDefault(false);
        button->setAccessibleName(question + u": "_s + text);
        setLook(button, place == notSaid ? "notSaid" : "choice");
        m_group.addButton(button, place);
        layout->addWidget(button);
    };
    for (int place = 0; place < static_cast<int>(options.size()); ++place)
        add(options[place], place);
    if (mode == Mode::OneOrNotSaid)
        add(tr("Not said"), notSaid);
    setChosen({});
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    setAccessibleName(question);
    // Not idClicked: a screen reader toggles a button without clicking it.
    connect(&m_group, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on || m_mode == Mode::Many)
            Q_EMIT answered();
    });
}

QList<int> ChoiceRow::chosen() const
{
    QList<int> places;
    for (QAbstractButton *button : m_group.buttons()) {
        const int place = m_group.id(button);
        if (button->isChecked() && place != notSaid)
            places += place;
    }
    return places;
}

void ChoiceRow::setChosen(const QList<int> &places)
{
    const QSignalBlocker quiet(m_group);
    // An exclusive group lets no button go while it holds one.
    m_group.setExclusive(false);
    for (QAbstractButton *button : m_group.buttons()) {
        const int place = m_group.id(button);
        button->setChecked(places.contains(place) || (place == notSaid && places.isEmpty()));
    }
    m_group.setExclusive(m_mode != Mode::Many);
}

} // namespace stridewell
