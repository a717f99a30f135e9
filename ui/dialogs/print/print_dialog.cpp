// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/print/print_dialog.h"

#include "ui/dialogs/print/page_preview.h"
#include "ui/parts/choice_row.h"
#include "ui/parts/labels.h"
#include "ui/parts/message_bar.h"
#include "ui/print/sheets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace stridewell {

namespace {

constexpr int daysPerWeek = 7;
constexpr std::array textSizes{12, 14, 18};
constexpr std::array weekCounts{1, 2, 4};

template <typename List>
int placeOf(const List &list, int value)
{
    const auto it = std::find(list.begin(), list.end(), value);
    return it == list.end() ? 0 : static_cast<int>(it - list.begin());
}

QLineEdit *addLine(QLayout *layout, const QString &name, const QString &text)
{
    QLabel *label = makeLabel(name, "small");
    auto *line = new QLineEdit(text);
    constexpr int longest = 120;
    line->setMaxLength(longest);
    line->setAccessibleName(name);
    label->setBuddy(line);
    layout->addWidget(label);
    layout->addWidget(line);
    return line;
}

} // namespace

PrintDialog::PrintDialog(Theme &theme, const PlanView &view, const Poses &poses, const PrintChoices &choices,
                         QWidget *parent)
    : QDialog(parent),
      m_theme(theme),
      m_view(view),
      m_poses(poses),
      m_choices(choices),
      m_preview(new PagePreview(theme.measures().px(16))),
      m_scroll(new QScrollArea(this)),
      m_messages(new MessageBar(this))
{
    setWindowTitle(tr("Print"));
    const Measures &m = theme.measures();
    m_scroll->setWidget(m_preview);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(QFrame::NoFrame);
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_scroll->setAccessibleName(tr("Preview"));
    auto *form = new QScrollArea(this);
    form->setWidget(makeForm());
    form->setWidgetResizable(true);
    form->setFrameShape(QFrame::NoFrame);
    form->setFocusPolicy(Qt::NoFocus);
    form->setFixedWidth(m.px(320));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(0);
    columns->addWidget(form);
    columns->addWidget(m_scroll, 1);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addLayout(columns, 1);
    layout->addWidget(m_messages);
    layout->addWidget(makeFoot());
    setMinimumSize(m.px(640), m.px(440));
    resize(m.px(1000), m.px(760));
    theme.dress(this);
    showPages();
}

ChoiceRow *PrintDialog::addChoice(QLayout *layout, const QString &question, const QStringList &options, int chosen)
{
    layout->addWidget(makeLabel(question, "small"));
    auto *row = new ChoiceRow(question, options, ChoiceRow::Mode::One);
    row->setChosen({chosen});
    layout->addWidget(row);
    connect(row, &ChoiceRow::answered, this, &PrintDialog::take);
    return row;
}

QWidget *PrintDialog::makeForm()
{
    const Measures &m = m_theme.measures();
    auto *form = new QWidget;
    setLook(form, "panel");
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(m.px(20), m.px(18), m.px(20), m.px(18));
    layout->setSpacing(m.px(6));
    layout->addWidget(makeLabel(tr("Print"), "title", form));
    QStringList layouts;
    for (int i = 0; i < static_cast<int>(keysOf<PrintLayout>.size()); ++i)
        layouts += words(static_cast<PrintLayout>(i));
    m_layout = addChoice(layout, tr("What"), layouts, static_cast<int>(m_choices.layout));

    m_days = new QWidget(form);
    auto *days = new QVBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->addWidget(makeLabel(tr("From the week of"), "small"));
    m_from = new QComboBox(m_days);
    m_from->setAccessibleName(tr("From the week of"));
    fillWeeks();
    days->addWidget(m_from);
    m_count = addChoice(days, tr("How many weeks"), {u"1"_s, u"2"_s, u"4"_s}, placeOf(weekCounts, m_choices.weeks));
    layout->addWidget(m_days);

    const int paper = static_cast<int>(m_choices.paper.value_or(usualPaper(m_view.formats.locale)));
    m_paper = addChoice(layout, tr("Paper"), {tr("A4"), tr("Letter")}, paper);
    m_size = addChoice(layout, tr("Text size"), {tr("12 pt"), tr("14 pt"), tr("18 pt")},
                       placeOf(textSizes, m_choices.textPoints));

    m_head = new QWidget(form);
    auto *head = new QVBoxLayout(m_head);
    head->setContentsMargins(0, 0, 0, 0);
    m_clinic = addLine(head, tr("Clinic at the head (may stay empty)"), m_choices.clinic);
    m_phone = addLine(head, tr("Its phone"), m_choices.phone);
    layout->addWidget(m_head);
    layout->addStretch();
    connect(m_from, &QComboBox::currentIndexChanged, this, &PrintDialog::take);
    connect(m_clinic, &QLineEdit::textChanged, this, &PrintDialog::take);
    connect(m_phone, &QLineEdit::textChanged, this, &PrintDialog::take);
    return form;
}

void PrintDialog::fillWeeks()
{
    const QDate present = weekStart(m_view.today(), m_view.weekStarts);
    QDate starts = weekStart(m_view.plan.from, m_view.weekStarts);
    for (; starts.isValid() && starts <= m_view.plan.to; starts = starts.addDays(daysPerWeek)) {
        m_from->addItem(m_view.formats.range(starts, starts.addDays(daysPerWeek - 1)), starts);
        if (starts == present)
            m_from->setCurrentIndex(m_from->count() - 1);
    }
}

QWidget *PrintDialog::makeFoot()
{
    const Measures &m = m_theme.measures();
    auto *foot = new QFrame(this);
    setLook(foot, "foot");
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(m.px(20), m.px(12), m.px(20), m.px(12));
    auto *pdf = new QPushButton(tr("Save as &PDF\u2026"), foot);
    auto *paper = new QPushButton(tr("P&rint\u2026"), foot);
    auto *close = new QPushButton(tr("&Close"), foot);
    setLook(paper, "primary");
    paper->setDefault(true);
    row->addWidget(close);
    row->addStretch();
    row->addWidget(pdf);
    row->addWidget(paper);
    connect(pdf, &QPushButton::clicked, this, &PrintDialog::pdfRequested);
    connect(paper, &QPushButton::clicked, this, &PrintDialog::paperRequested);
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    return foot;
}

void PrintDialog::take()
{
    const auto place = [](const ChoiceRow *row) { return row->chosen().value(0); };
    m_choices.layout = static_cast<PrintLayout>(place(m_layout));
    m_choices.paper = static_cast<PaperSize>(place(m_paper));
    m_choices.textPoints = textSizes[static_cast<size_t>(place(m_size))];
    m_choices.weeks = weekCounts[static_cast<size_t>(place(m_count))];
    m_choices.clinic = m_clinic->text().trimmed();
    m_choices.phone = m_phone->text().trimmed();
    showPages();
    Q_EMIT choicesChanged(m_choices);
}

PrintSpan PrintDialog::span() const
{
    const QDate from = m_from->currentData().toDate();
    const QDate to = from.addDays(daysPerWeek * m_choices.weeks - 1);
    return {from, std::min(to, std::max(from, m_view.plan.to))};
}

void PrintDialog::showPages()
{
    m_days->setVisible(hasDays(m_choices.layout));
    m_head->setVisible(namesClinic(m_choices.layout));
    m_pages = std::make_shared<const PrintedPages>(makePages(m_view, m_poses, m_choices, span()));
    m_preview->setPages(m_pages);
    m_messages->showMessage({});
}

QString PrintDialog::suggestedFile() const
{
    QString name = QStringList{words(m_choices.layout), m_view.profile.athlete.name, span().from.toString(Qt::ISODate)}
                       .join(u' ')
                       .simplified();
    for (const QChar c : u"/\\:*?\"<>|"_s)
        name.replace(c, u'-');
    return name + u".pdf"_s;
}

} // namespace stridewell
