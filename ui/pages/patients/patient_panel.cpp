// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/patients/patient_panel.h"

#include "ui/models/patient_words.h"
#include "ui/parts/flow_layout.h"
#include "ui/parts/labels.h"
#include "ui/parts/note_field.h"
#include "ui/parts/scrolled.h"

#include <QCheckBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

namespace stridewell {

namespace {

constexpr int usualReviewDays = 7; ///< what the field offers first

} // namespace

PatientPanel::PatientPanel(const Theme &theme, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_content(new QWidget),
      m_layout(new QVBoxLayout(m_content)),
      m_nobody(makeLabel(tr("Nobody is chosen."), "quiet", this)),
      m_name(makeLabel({}, "cardTitle", this)),
      m_about(makeLabel({}, "quiet", this)),
      m_now(makeLabel({}, "strong", this))
{
    setLook(this, "card");
    const Measures &m = theme.measures();
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(m.px(2), m.px(2), m.px(2), m.px(2));
    setLook(m_content, "plain");
    QScrollArea *scroll = scrolled(m_content, this);
    outer->addWidget(m_nobody, 0, Qt::AlignCenter);
    outer->addWidget(scroll, 1);
    m_layout->setContentsMargins(m.px(14), m.px(12), m.px(14), m.px(12));
    m_layout->setSpacing(m.px(6));
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    setLook(addButton(head, tr("Open plan"), &PatientPanel::openRequested), "primary");
    m_layout->addLayout(head);
    m_layout->addWidget(m_about);
    m_layout->addWidget(m_now);
    makeNote();
    makeReview();
    m_week = addSection(tr("This week"));
    m_painless = addSection(tr("No pain any more with"));
    m_episodes = addSection(tr("Episodes"));
    m_protocols = addSection(tr("Protocols"));
    makeButtons();
    m_layout->addStretch();
    showEntry(nullptr, {});
}

QLabel *PatientPanel::addSection(const QString &title)
{
    QLabel *name = makeLabel(title, "strong", m_content);
    QLabel *text = makeLabel({}, "quiet", m_content);
    m_layout->addSpacing(m_theme.measures().px(6));
    m_layout->addWidget(name);
    m_layout->addWidget(text);
    m_titles.insert(text, name);
    return text;
}

QPushButton *PatientPanel::addButton(QLayout *row, const QString &text, void (PatientPanel::*wish)())
{
    auto *button = new QPushButton(text, m_content);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, wish);
    return button;
}

void PatientPanel::makeNote()
{
    m_layout->addSpacing(m_theme.measures().px(6));
    m_layout->addWidget(makeLabel(tr("Note for clinicians only, never printed"), "strong", m_content));
    m_note = new NoteField(tr("Note for clinicians only, never printed"),
                           tr("What the patient does not need to read\u2026"), m_content);
    m_layout->addWidget(m_note);
    connect(m_note, &NoteField::committed, this,
            [this](const QString &key, const QString &text) { Q_EMIT noteEdited(ProfileId{key}, text); });
}

void PatientPanel::makeReview()
{
    auto *row = new QHBoxLayout;
    m_hasReview = new QCheckBox(tr("Review on"), m_content);
    m_review = new QDateEdit(m_content);
    m_review->setCalendarPopup(true);
    m_review->setAccessibleName(tr("Day of the next review"));
    m_review->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat));
    row->addWidget(m_hasReview);
    row->addWidget(m_review);
    row->addStretch();
    m_layout->addLayout(row);
    connect(m_hasReview, &QCheckBox::toggled, this, &PatientPanel::tellReview);
    connect(m_review, &QDateEdit::editingFinished, this, &PatientPanel::tellReview);
}

void PatientPanel::makeButtons()
{
    m_layout->addSpacing(m_theme.measures().px(8));
    m_layout->addWidget(makeRule(m_content));
    auto *row = new FlowLayout(nullptr, m_theme.measures().px(6));
    addButton(row, tr("Print\u2026"), &PatientPanel::printRequested);
    addButton(row, tr("Type the log in\u2026"), &PatientPanel::logRequested);
    m_archive = new QPushButton(m_content);
    row->addWidget(m_archive);
    connect(m_archive, &QPushButton::clicked, this, [this] { Q_EMIT archiveRequested(!m_archived); });
    addButton(row, tr("Delete\u2026"), &PatientPanel::deleteRequested);
    m_layout->addLayout(row);
}

void PatientPanel::tellReview()
{
    m_review->setEnabled(m_hasReview->isChecked());
    Q_EMIT reviewEdited(m_hasReview->isChecked() ? std::optional(m_review->date()) : std::nullopt);
}

void PatientPanel::showEntry(const RosterEntry *entry, QDate today)
{
    const bool other = !entry || entry->id != m_id;
    m_content->setVisible(entry);
    m_nobody->setVisible(!entry);
    m_id = entry ? entry->id : ProfileId();
    // Told also where nobody is chosen: what was typed about the last one is kept.
    const QString note = entry ? entry->file.note : QString();
    m_note->setNote(m_id.value, [this, note](const QString &key) { return key == m_id.value ? note : QString(); });
    if (!entry)
        return;
    m_archived = entry->file.archived;
    m_archive->setText(m_archived ? tr("Take out of the archive") : tr("Archive"));
    m_name->setText(entry->name);
    m_now->setText(nowWords(entry->summary));
    const QSignalBlocker quietBox(m_hasReview);
    const QSignalBlocker quietDay(m_review);
    m_hasReview->setChecked(entry->file.nextReview.has_value());
    m_review->setEnabled(entry->file.nextReview.has_value());
    m_review->setDate(entry->file.nextReview.value_or(today.addDays(usualReviewDays)));
    if (other)
        setDetail({.id = m_id});
}

void PatientPanel::setDetail(const PatientDetail &detail)
{
    if (detail.id != m_id)
        return;
    m_about->setText(detail.about);
    const auto write = [this](QLabel *text, const QString &words) {
        text->setText(words);
        text->setVisible(!words.isEmpty());
        m_titles.value(text)->setVisible(!words.isEmpty());
    };
    write(m_week, detail.thisWeek.join(u'\n'));
    write(m_painless, detail.painless.join(u'\n'));
    write(m_episodes, detail.episodes.join(u'\n'));
    write(m_protocols, detail.protocols);
}

} // namespace stridewell
