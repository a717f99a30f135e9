// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/print/print_dialog.h"

#include "ui/dialogs/print/page_preview.h"
#include "ui/dialogs/print/print_form.h"
#include "ui/parts/help_place.h"
#include "ui/parts/labels.h"
#include "ui/parts/message_bar.h"
#include "ui/print/sheets.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace stridewell {

namespace {

constexpr int daysPerWeek = 7;
} // namespace

PrintDialog::PrintDialog(Theme &theme, const PlanView &view, const Poses &poses, const PrintChoices &choices,
                         const PaperHead &clinic, QWidget *parent)
    : QDialog(parent),
      m_theme(theme),
      m_view(view),
      m_poses(poses),
      m_choices(choices),
      m_clinic(clinic),
      m_preview(new PagePreview(theme.measures().px(16))),
      m_scroll(new QScrollArea(this)),
      m_messages(new MessageBar(this))
{
    setWindowTitle(tr("Print"));
    setHelpPlace(this, u"print"_s);
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

QWidget *PrintDialog::makeForm()
{
    const Measures &m = m_theme.measures();
    auto *form = new QWidget;
    setLook(form, "panel");
    auto *layout = new QVBoxLayout(form);
    layout->setContentsMargins(m.px(20), m.px(18), m.px(20), m.px(18));
    layout->setSpacing(m.px(6));
    layout->addWidget(makeLabel(tr("Print"), "title", form));
    m_form = new PrintForm(m_choices, form);
    m_days = new QWidget(form);
    auto *days = new QVBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->addWidget(makeLabel(tr("From the week of"), "small"));
    m_from = new QComboBox(m_days);
    m_from->setAccessibleName(tr("From the week of"));
    fillWeeks();
    days->addWidget(m_from);
    m_form->middle()->addWidget(m_days);
    layout->addWidget(m_form);
    m_clinicButton = new QPushButton(tr("Head of the clinic\u2026"), form);
    m_clinicButton->hide();
    layout->addWidget(m_clinicButton);
    layout->addStretch();
    connect(m_from, &QComboBox::currentIndexChanged, this, &PrintDialog::take);
    connect(m_form, &PrintForm::changed, this, &PrintDialog::take);
    connect(m_clinicButton, &QPushButton::clicked, this, &PrintDialog::clinicHeadRequested);
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
    m_choices = m_form->choices();
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
    m_pages = std::make_shared<const PrintedPages>(makePages(m_view, m_poses, m_choices, span(), m_clinic));
    m_preview->setPages(m_pages);
    m_messages->showMessage({});
}

QString PrintDialog::suggestedFile() const
{
    return pdfName(m_choices.layout, m_view.profile.athlete.name, span().from);
}

void PrintDialog::setClinic(const PaperHead &clinic)
{
    m_clinic = clinic;
    showPages();
}

void PrintDialog::offerClinic()
{
    m_clinicButton->show();
}

} // namespace stridewell
