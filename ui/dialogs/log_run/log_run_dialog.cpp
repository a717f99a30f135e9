// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/log_run/log_run_dialog.h"

#include "ui/models/words.h"
#include "ui/parts/help_place.h"
#include "ui/parts/labels.h"
#include "ui/parts/pain_slider.h"

#include <QComboBox>
#include <QDateEdit>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace stridewell {

LogRunDialog::LogRunDialog(Theme &theme, const Formats &formats, Moment now, QWidget *parent)
    : QDialog(parent),
      m_formats(formats),
      m_now(now),
      m_distance(new QLineEdit(this)),
      m_time(new QLineEdit(this)),
      m_effort(new PainSlider(tr("Effort, 0 to 10"), this)),
      m_pain(new PainSlider(tr("Pain, 0 to 10"), this)),
      m_day(new QDateEdit(formats.zone.day(now), this)),
      m_type(new QComboBox(this))
{
    setWindowTitle(tr("Log a run"));
    setHelpPlace(this, u"progress"_s);
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.px(20), m.px(16), m.px(20), m.px(16));
    layout->setSpacing(m.px(12));
    layout->addWidget(makeLabel(tr("Log a run"), "title", this));
    makeFields(theme);
    layout->addStretch();
    auto *foot = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *save = new QPushButton(tr("Save run"), this);
    setLook(save, "primary");
    save->setDefault(true);
    foot->addStretch();
    foot->addWidget(cancel);
    foot->addWidget(save);
    layout->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &QDialog::accept);
    setMinimumWidth(m.px(460));
    theme.dress(this);
    m_distance->setFocus();
}

void LogRunDialog::makeFields(const Theme &theme)
{
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(theme.measures().px(12));
    grid->setVerticalSpacing(theme.measures().px(4));
    grid->setColumnStretch(1, 1);
    m_distance->setPlaceholderText(m_formats.number(8.5, 1));
    m_time->setPlaceholderText(u"45:30"_s);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(m_formats.locale.dateFormat(QLocale::ShortFormat));
    for (const RunType type : {RunType::Easy, RunType::Long, RunType::Intervals, RunType::Tempo, RunType::Hills,
                               RunType::Race, RunType::WalkRun})
        m_type->addItem(capitalised(words(type)), QVariant::fromValue(static_cast<int>(type)));
    addField(grid, u"distance"_s, tr("&Distance, %1").arg(m_formats.unitName()), m_distance);
    addField(grid, u"time"_s, tr("&Time"), m_time);
    addField(grid, u"effort"_s, tr("&Effort"), m_effort);
    addField(grid, u"pain"_s, tr("&Pain"), m_pain);
    addField(grid, u"day"_s, tr("D&ay"), m_day);
    addField(grid, u"type"_s, tr("&Kind of run"), m_type);
    static_cast<QVBoxLayout *>(layout())->addLayout(grid);
    for (QLineEdit *edit : {m_distance, m_time})
        connect(edit, &QLineEdit::textEdited, this, [this] { tell({}); });
    connect(m_day, &QDateEdit::dateChanged, this, [this] { tell({}); });
}

void LogRunDialog::addField(QGridLayout *grid, const QString &name, const QString &label, QWidget *field)
{
    const int row = grid->rowCount();
    auto *title = new QLabel(label, this);
    title->setBuddy(field);
    QString spoken = label;
    if (field->accessibleName().isEmpty())
        field->setAccessibleName(spoken.remove(u'&'));
    grid->addWidget(title, row, 0);
    grid->addWidget(field, row, 1);
    auto *problem = makeLabel({}, "words", this);
    setLook(problem, "words", "stop");
    problem->hide();
    grid->addWidget(problem, row + 1, 1);
    m_problems.insert(name, problem);
    m_fields.insert(name, field);
}

QString LogRunDialog::problem(const QString &field) const
{
    return m_problems.value(field)->text();
}

RunEntry LogRunDialog::entry() const
{
    return RunEntry{.distance = m_distance->text(),
                    .time = m_time->text(),
                    .day = m_day->date(),
                    .type = static_cast<RunType>(m_type->currentData().toInt()),
                    .effort = m_effort->score(),
                    .pain = m_pain->score()};
}

/// Shows a problem beside its field, with the keyboard in it; an error without a place takes all problems away.
void LogRunDialog::tell(const Error &error)
{
    for (auto it = m_problems.cbegin(); it != m_problems.cend(); ++it) {
        const bool here = it.key() == error.where;
        it.value()->setText(here ? error.detail : QString());
        it.value()->setVisible(here);
        m_fields.value(it.key())->setAccessibleDescription(here ? error.detail : QString());
    }
    // A sentence may take a second line, which the window has no room for yet.
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width())));
    if (QWidget *field = m_fields.value(error.where))
        field->setFocus(Qt::OtherFocusReason);
}

void LogRunDialog::accept()
{
    const auto run = runFrom(entry(), m_formats, m_now);
    if (!run) {
        tell(run.error());
        return;
    }
    m_run = *run;
    QDialog::accept();
}

} // namespace stridewell
