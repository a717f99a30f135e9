// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/export/export_dialog.h"

#include "ui/parts/dialog_parts.h"
#include "ui/parts/help_place.h"
#include "ui/parts/labels.h"
#include "ui/parts/message_bar.h"
#include "ui/parts/scrolled.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace stridewell {

namespace {

constexpr std::array weekCounts{1, 4, 6, 12, 0};
constexpr std::array alarms{0, 15, 30, 60, 120}; ///< minutes before; the first = none
/// Those of the print that tell of more than one day.
constexpr std::array layouts{PrintLayout::Week, PrintLayout::Handout, PrintLayout::Log};

template <typename List, typename T>
int placeOf(const List &list, T value)
{
    const auto it = std::ranges::find(list, value);
    return it == list.end() ? 0 : static_cast<int>(it - list.begin());
}

template <typename List>
auto chosenOf(const List &list, const ChoiceRow *row)
{
    return list[static_cast<size_t>(row->chosen().value(0))];
}

QVBoxLayout *columnOf(QWidget *widget)
{
    auto *column = new QVBoxLayout(widget);
    column->setContentsMargins(0, 0, 0, 0);
    return column;
}

} // namespace

ExportDialog::ExportDialog(Theme &theme, const ExportChoices &choices, PrintLayout layout, Summary summary,
                           QWidget *parent)
    : QDialog(parent),
      m_theme(theme),
      m_choices(choices),
      m_layoutAtFirst(layout),
      m_tell(std::move(summary)),
      m_messages(new MessageBar(this))
{
    setWindowTitle(tr("Export"));
    setHelpPlace(this, u"export"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scrolled(makeForm(), this), 1);
    column->addWidget(m_messages);
    column->addWidget(makeFoot());
    const Measures &m = theme.measures();
    setMinimumSize(m.px(460), m.px(420));
    resize(m.px(620), m.px(660));
    theme.dress(this);
    setKeptFile({});
    take();
}

ChoiceRow *ExportDialog::addChoice(QVBoxLayout *layout, const QString &question, const QStringList &options, int chosen)
{
    ChoiceRow *row = addChoiceTo(layout, question, options, chosen);
    connect(row, &ChoiceRow::answered, this, &ExportDialog::take);
    return row;
}

QWidget *ExportDialog::makeForm()
{
    const Measures &m = m_theme.measures();
    auto *form = new QWidget;
    setLook(form, "page");
    auto *column = new QVBoxLayout(form);
    column->setContentsMargins(m.px(20), m.px(16), m.px(20), m.px(16));
    column->setSpacing(m.px(10));
    column->addWidget(makeLabel(tr("Export"), "title", form));
    QStringList kinds;
    for (int i = 0; i < exportKinds; ++i)
        kinds += words(static_cast<ExportKind>(i));
    m_kind = addChoice(column, tr("What"), kinds, static_cast<int>(m_choices.kind));
    m_span = new QWidget(form);
    m_weeks = addChoice(columnOf(m_span), tr("How many weeks, from this one on"),
                        {u"1"_s, u"4"_s, u"6"_s, u"12"_s, tr("All")}, placeOf(weekCounts, m_choices.weeks));
    column->addWidget(m_span);
    m_pages = new QWidget(form);
    QVBoxLayout *pages = columnOf(m_pages);
    QStringList names;
    for (PrintLayout layout : layouts)
        names += words(layout);
    m_layout = addChoice(pages, tr("Layout"), names, placeOf(layouts, m_layoutAtFirst));
    pages->addWidget(
        makeLabel(tr("Paper, text size and the clinic\u2019s name are as you chose them in Print."), "quiet"));
    column->addWidget(m_pages);
    auto *box = new QFrame(form);
    setLook(box, "box", "accent");
    auto *inside = new QVBoxLayout(box);
    m_summary = makeLabel({}, "words", box);
    setLook(m_summary, "words", "accent");
    inside->addWidget(m_summary);
    column->addWidget(box);
    column->addWidget(makeCalendarPart());
    column->addStretch();
    return form;
}

QWidget *ExportDialog::makeCalendarPart()
{
    m_calendar = new QWidget;
    QVBoxLayout *column = columnOf(m_calendar);
    column->setSpacing(m_theme.measures().px(8));
    m_wholeDays = new QCheckBox(tr("Every item lasts the whole day"), m_calendar);
    m_wholeDays->setChecked(m_choices.calendar.wholeDays);
    m_reasons = new QCheckBox(tr("Say what is suspected and why"), m_calendar);
    m_reasons->setChecked(m_choices.calendar.showsReasons);
    m_reasons->setAccessibleDescription(tr("Whoever sees the calendar can read it."));
    for (QCheckBox *box : {m_wholeDays, m_reasons}) {
        column->addWidget(box);
        connect(box, &QCheckBox::toggled, this, &ExportDialog::take);
    }
    column->addWidget(makeLabel(tr("Whoever sees the calendar can read it. Without it, titles say only what to do."),
                                "quiet", m_calendar));
    m_alarm = addChoice(column, tr("Alarm before what has a time"),
                        {tr("None"), tr("15 min"), tr("30 min"), tr("60 min"), tr("2 h")},
                        placeOf(alarms, m_choices.calendar.alarmMinutes.value_or(0)));
    column->addWidget(makeLabel(tr("Some calendar programs skip or double events they know already. A calendar of its "
                                   "own for the plan can be emptied before you import again."),
                                "quiet", m_calendar));
    column->addWidget(makeRule(m_calendar));
    column->addWidget(makeFolderPart());
    return m_calendar;
}

QWidget *ExportDialog::makeFolderPart()
{
    auto *part = new QWidget(m_calendar);
    QVBoxLayout *column = columnOf(part);
    column->addWidget(makeLabel(tr("A folder that is kept up to date"), "cardTitle", part));
    m_kept = makeLabel({}, "words", part);
    column->addWidget(m_kept);
    auto *row = new QHBoxLayout;
    auto *choose = new QPushButton(tr("Choose a &folder\u2026"), part);
    choose->setAutoDefault(false);
    m_release = new QPushButton(tr("S&top keeping it"), part);
    m_release->setAutoDefault(false);
    row->addWidget(choose);
    row->addWidget(m_release);
    row->addStretch();
    column->addLayout(row);
    connect(choose, &QPushButton::clicked, this, &ExportDialog::folderRequested);
    connect(m_release, &QPushButton::clicked, this, &ExportDialog::folderReleased);
    return part;
}

QWidget *ExportDialog::makeFoot()
{
    auto *close = new QPushButton(tr("&Close"), this);
    auto *save = new QPushButton(tr("&Save\u2026"), this);
    QFrame *foot = makeDialogFoot(m_theme, close, save, this);
    save->setDefault(true);
    connect(save, &QPushButton::clicked, this, &ExportDialog::saveRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

PrintLayout ExportDialog::layout() const
{
    return chosenOf(layouts, m_layout);
}

void ExportDialog::setKeptFile(const QString &file, const QString &problem)
{
    m_release->setVisible(!file.isEmpty());
    if (file.isEmpty())
        m_kept->setText(tr("The whole plan is written there as a calendar whenever it changes, so that a calendar "
                           "program or a web server can take it from there."));
    else if (problem.isEmpty())
        m_kept->setText(tr("%1 holds the present calendar.").arg(file));
    else
        m_kept->setText(problem);
}

void ExportDialog::take()
{
    m_choices.kind = static_cast<ExportKind>(m_kind->chosen().value(0));
    m_choices.weeks = chosenOf(weekCounts, m_weeks);
    const int minutes = chosenOf(alarms, m_alarm);
    m_choices.calendar = {.wholeDays = m_wholeDays->isChecked(),
                          .alarmMinutes = minutes > 0 ? std::optional(minutes) : std::nullopt,
                          .showsReasons = m_reasons->isChecked()};
    m_span->setVisible(takesWeeks(m_choices.kind));
    m_pages->setVisible(m_choices.kind == ExportKind::Pages);
    m_calendar->setVisible(m_choices.kind == ExportKind::Calendar);
    m_messages->showMessage({});
    refresh();
}

void ExportDialog::refresh()
{
    m_summary->setText(m_tell(m_choices));
}

QString ExportDialog::summary() const
{
    return m_summary->text();
}

} // namespace stridewell
