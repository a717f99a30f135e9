// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/log_form.h"

#include "ui/models/words.h"
#include "ui/parts/choice_row.h"
#include "ui/parts/labels.h"
#include "ui/parts/note_field.h"
#include "ui/parts/pain_slider.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QVBoxLayout>

#include <limits>

namespace stridewell {

LogForm::LogForm(QWidget *parent)
    : QWidget(parent),
      m_states(new ChoiceRow(tr("How did it go?"),
                             {words(LogState::Done), words(LogState::Partly), words(LogState::Skipped)},
                             ChoiceRow::Mode::One, this)),
      m_pain(new PainSlider(tr("Pain during it, 0 to 10"), this)),
      m_note(new QLineEdit(this)),
      m_problem(makeLabel({}, "words", this))
{
    // What is pasted is seen whole and refused in words, not cut off in silence.
    m_note->setMaxLength(std::numeric_limits<int>::max());
    setLook(m_problem, "words", "stop");
    m_problem->hide();
    m_note->setPlaceholderText(tr("Note\u2026"));
    m_note->setAccessibleName(tr("Note"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(makeLabel(tr("How did it go?"), "strong", this));
    layout->addWidget(m_states);
    auto *pain = new QHBoxLayout;
    pain->addWidget(makeLabel(tr("Pain"), "quiet", this));
    pain->addWidget(m_pain, 1);
    layout->addLayout(pain);
    layout->addWidget(m_note);
    layout->addWidget(m_problem);

    connect(m_states, &ChoiceRow::answered, this, &LogForm::send);
    connect(m_pain, &PainSlider::answered, this, &LogForm::send);
    connect(m_note, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_problem->setText(noteProblem(text));
        m_problem->setVisible(!m_problem->text().isEmpty());
    });
    connect(m_note, &QLineEdit::editingFinished, this, [this] {
        if (m_note->text() != m_known.note)
            send();
    });
}

void LogForm::setItem(const ItemId &item, const std::optional<Log> &log)
{
    // Shown anew as time passes: what was begun here and not logged yet stays.
    if (item == m_item && log == m_shown)
        return;
    const bool typed = m_note->text() != m_known.note;
    if (typed)
        m_drafts.insert(m_item, m_note->text());
    else
        m_drafts.remove(m_item);
    m_item = item;
    m_shown = log;
    m_known = log.value_or(Log{});
    m_states->setChosen(log ? QList<int>{static_cast<int>(log->state)} : QList<int>{});
    m_pain->setScore(m_known.pain);
    const QString note = m_drafts.value(item, m_known.note);
    // Setting the same text again would move the cursor of who is typing.
    if (m_note->text() != note)
        m_note->setText(note);
}

void LogForm::send()
{
    // Pain and note alone say nothing of the item: they wait for its state.
    if (m_states->chosen().isEmpty() || !m_problem->text().isEmpty())
        return;
    m_known.item = m_item;
    m_known.state = static_cast<LogState>(m_states->chosen().constFirst());
    m_known.pain = m_pain->score();
    m_known.note = m_note->text().trimmed();
    Q_EMIT logged(m_known);
}

} // namespace stridewell
