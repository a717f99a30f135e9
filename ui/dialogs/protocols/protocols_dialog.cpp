// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/protocols/protocols_dialog.h"

#include "core/base/words.h"
#include "ui/models/protocol_library.h"
#include "ui/parts/help_place.h"
#include "ui/parts/labels.h"

#include <QButtonGroup>
#include <QDialogButtonBox>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QStyle>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

namespace {

constexpr double wide = 620;
constexpr double high = 560;

} // namespace

ProtocolsDialog::ProtocolsDialog(Theme &theme, const QList<ProtocolChoice> &choices,
                                 const QList<ChosenProtocol> &chosen, QWidget *parent)
    : QDialog(parent), m_choices(choices), m_before(chosen)
{
    setWindowTitle(tr("Protocols"));
    setHelpPlace(this, u"clinic"_s);
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.px(20), m.px(16), m.px(20), m.px(16));
    layout->setSpacing(m.px(12));
    layout->addWidget(makeLabel(tr("Protocols"), "title", this));
    layout->addWidget(
        makeLabel(tr("Plans are made by these. Another one is best chosen together with a clinician."), "quiet", this));
    auto *scroll = new QScrollArea(this);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    auto *content = new QWidget(scroll);
    setLook(content, "plain");
    auto *column = new QVBoxLayout(content);
    column->setSpacing(m.px(6));
    for (const ProtocolChoice &standard : choices) {
        if (!standard.isDefault)
            continue;
        QList<ProtocolChoice> ofGroup = choices;
        ofGroup.removeIf([&standard](const ProtocolChoice &choice) { return choice.group != standard.group; });
        if (ofGroup.size() > 1)
            addGroup(column, ofGroup);
    }
    column->addStretch();
    scroll->setWidget(content);
    layout->addWidget(scroll, 1);
    for (const ProtocolCopy &copy : chosenCopies()) {
        layout->addWidget(makeLabel(tr("In force now: \u201c%1\u201d, version %2, a copy made by a clinician.")
                                        .arg(copy.name)
                                        .arg(copy.version),
                                    "words", this));
    }
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    QPushButton *numbers = buttons->addButton(tr("&Numbers and copies\u2026"), QDialogButtonBox::ActionRole);
    numbers->setAutoDefault(false);
    connect(numbers, &QPushButton::clicked, this, &ProtocolsDialog::numbersRequested);
    QPushButton *take = buttons->addButton(tr("Use these"), QDialogButtonBox::AcceptRole);
    setLook(take, "primary");
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(m.px(wide), m.px(high));
    theme.dress(this);
}

void ProtocolsDialog::addGroup(QVBoxLayout *column, const QList<ProtocolChoice> &choices)
{
    auto *group = new QButtonGroup(this);
    m_groups += group;
    column->addWidget(makeLabel(Words::ofData(choices.first().name), "cardTitle", this));
    for (const ProtocolChoice &choice : choices) {
        const QString basis = Words::ofData(choice.source);
        const QString told = choice.confirmed ? tr("Version %1. %2").arg(choice.version).arg(basis)
                                              : tr("Version %1. %2. Not confirmed.").arg(choice.version).arg(basis);
        auto *button = new QRadioButton(Words::ofData(choice.name), this);
        button->setAccessibleDescription(told);
        group->addButton(button, static_cast<int>(m_choices.indexOf(choice)));
        const bool inForce =
            std::ranges::any_of(m_before, [&](const ChosenProtocol &one) { return one.id == choice.id; });
        if (inForce || (choice.isDefault && !group->checkedButton()))
            button->setChecked(true);
        column->addWidget(button);
        QLabel *source = makeLabel(told, "small", this);
        source->setIndent(button->iconSize().width() +
                          button->style()->pixelMetric(QStyle::PM_RadioButtonLabelSpacing));
        column->addWidget(source);
    }
    m_atFirst += group->checkedId();
}

QList<ProtocolCopy> ProtocolsDialog::chosenCopies() const
{
    QList<LibraryEntry> entries;
    for (const ChosenProtocol &one : m_before) {
        if (!one.copy.isEmpty())
            entries += LibraryEntry{one.id, one.copy};
    }
    return copiesOf(entries);
}

QList<ChosenProtocol> ProtocolsDialog::chosen() const
{
    QList<ChosenProtocol> after = m_before;
    for (qsizetype i = 0; i < m_groups.size(); ++i) {
        const int checked = m_groups[i]->checkedId();
        if (checked != m_atFirst[i])
            after = withChoice(after, m_choices[checked]);
    }
    // Copies are made of what is in force, so they come last; the others in the order they are shown in.
    const auto place = [this](const ChosenProtocol &one) {
        const auto it = std::ranges::find(m_choices, one.id, &ProtocolChoice::id);
        return one.copy.isEmpty() ? it - m_choices.begin() : m_choices.size();
    };
    std::ranges::stable_sort(after, {}, place);
    return after;
}

} // namespace stridewell
