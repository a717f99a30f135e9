// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/patients/patient_filters.h"

#include "ui/models/patient_words.h"
#include "ui/models/words.h"
#include "ui/parts/flow_layout.h"

#include <QComboBox>
#include <QPushButton>

#include <array>

namespace stridewell {

namespace {

constexpr std::array shares{0.5, 0.8};

using Group = PatientFilter::Group;

} // namespace

PatientFilters::PatientFilters(const Theme &theme, QWidget *parent) : QWidget(parent)
{
    auto *row = new FlowLayout(this, theme.measures().px(6));
    row->setContentsMargins(0, 0, 0, 0);
    addGroup(Group::Everybody, tr("Everybody who is not archived"));
    addGroup(Group::Clinic, tr("A review or a visit is due today, or was due before"));
    addGroup(Group::NeedLook, tr("It looks alarming, or a visit that was asked for is due"));
    addGroup(Group::ReviewsDue, tr("A review is due today, or was due before"));
    addGroup(Group::Silent, tr("Something is the matter, and the last check-in is more than a week old"));
    addGroup(Group::Archived, tr("Those who are archived"));
    m_groups.button(static_cast<int>(Group::Everybody))->setChecked(true);
    connect(&m_groups, &QButtonGroup::idToggled, this, [this](int, bool on) {
        if (on)
            Q_EMIT changed();
    });
    m_stage = addChoice(tr("Stage"));
    m_stage->addItem(tr("Any stage"));
    for (const Stage stage : {Stage::Protect, Stage::Regain, Stage::Strengthen, Stage::ReturnToRun, Stage::Full})
        m_stage->addItem(words(stage), static_cast<int>(stage));
    m_kept = addChoice(tr("Done in four weeks"));
    m_kept->addItem(tr("Any share done"));
    for (const double share : shares)
        m_kept->addItem(tr("Less than %1").arg(keptWords(share, {})), share);
}

void PatientFilters::addGroup(Group group, const QString &hint)
{
    auto *button = new QPushButton(this);
    setLook(button, "choice");
    button->setCheckable(true);
    button->setToolTip(hint);
    button->setAccessibleDescription(hint);
    m_groups.addButton(button, static_cast<int>(group));
    layout()->addWidget(button);
}

QComboBox *PatientFilters::addChoice(const QString &name)
{
    auto *box = new QComboBox(this);
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    layout()->addWidget(box);
    connect(box, &QComboBox::currentIndexChanged, this, &PatientFilters::changed);
    return box;
}

PatientFilter PatientFilters::filter() const
{
    PatientFilter filter{.group = static_cast<Group>(m_groups.checkedId())};
    if (const QVariant stage = m_stage->currentData(); stage.isValid())
        filter.stage = static_cast<Stage>(stage.toInt());
    if (const QVariant share = m_kept->currentData(); share.isValid())
        filter.keptBelow = share.toDouble();
    return filter;
}

void PatientFilters::setCounts(const PatientModel &model)
{
    const auto write = [&](Group group, const QString &text) {
        m_groups.button(static_cast<int>(group))->setText(text);
    };
    const bool whole = model.isWhole();
    write(Group::Everybody, whole ? activeWords(model.countOf(Group::Everybody)) : tr("Active"));
    write(Group::Clinic, tr("Today\u2019s clinic: %1").arg(model.countOf(Group::Clinic)));
    write(Group::NeedLook, needLookWords(model.countOf(Group::NeedLook)));
    write(Group::ReviewsDue, reviewsDueWords(model.countOf(Group::ReviewsDue)));
    write(Group::Silent, whole ? silentWords(model.countOf(Group::Silent)) : tr("Not heard from for a week"));
    write(Group::Archived, whole ? tr("Archived: %1").arg(model.countOf(Group::Archived)) : tr("Archived"));
}

void PatientFilters::choose(Group group)
{
    m_groups.button(static_cast<int>(group))->setChecked(true);
}

} // namespace stridewell
