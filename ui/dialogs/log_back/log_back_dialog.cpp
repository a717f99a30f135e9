// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/log_back/log_back_dialog.h"

#include "ui/dialogs/log_back/log_back_table.h"
#include "ui/parts/labels.h"
#include "ui/parts/message_bar.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>

namespace stridewell {

namespace {

constexpr int daysPerWeek = 7;

} // namespace

LogBackDialog::LogBackDialog(Theme &theme, const PlanView &view, QWidget *parent)
    : QDialog(parent),
      m_theme(theme),
      m_view(view),
      m_model(new LogBackModel(this)),
      m_table(new LogBackTable(m_model, this)),
      m_week(new QComboBox(this)),
      m_messages(new MessageBar(this)),
      m_save(new QPushButton(tr("Save this week"), this))
{
    setWindowTitle(tr("Type the log in"));
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.px(20), m.px(16), m.px(20), m.px(16));
    layout->setSpacing(m.px(8));
    auto *head = new QHBoxLayout;
    QLabel *title = makeLabel(tr("Type the log in"), "title", this);
    title->setWordWrap(false);
    head->addWidget(title);
    head->addStretch();
    m_week->setAccessibleName(tr("Week of the log sheet"));
    head->addWidget(m_week);
    layout->addLayout(head);
    layout->addWidget(makeLabel(tr("In the order of the paper. Space ticks; d, p and s are done, partly and skipped. "
                                   "Tab or Enter goes on. What stays empty is left as it is."),
                                "quiet", this));
    layout->addWidget(m_table, 1);
    layout->addWidget(m_messages);
    auto *foot = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    m_save->setAutoDefault(false);
    setLook(m_save, "primary");
    foot->addWidget(cancel);
    foot->addStretch();
    foot->addWidget(m_save);
    layout->addLayout(foot);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, &LogBackDialog::accept);
    connect(m_table, &LogBackTable::ended, m_save, qOverload<>(&QWidget::setFocus));
    resize(m.px(860), m.px(640));
    theme.dress(this);
    fillWeeks();
    connect(m_week, &QComboBox::currentIndexChanged, this, &LogBackDialog::showWeek);
    showWeek();
}

void LogBackDialog::fillWeeks()
{
    // Paper comes back after the week is over: from the week of yesterday backwards.
    QDate starts = weekStart(m_view.today(), m_view.weekStarts);
    const QDate usual = weekStart(m_view.today().addDays(-1), m_view.weekStarts);
    for (; starts.addDays(daysPerWeek) > m_view.plan.from; starts = starts.addDays(-daysPerWeek)) {
        m_week->addItem(m_view.formats.range(starts, starts.addDays(daysPerWeek - 1)), starts);
        if (starts == usual)
            m_week->setCurrentIndex(m_week->count() - 1);
    }
}

void LogBackDialog::showWeek()
{
    const QDate starts = m_week->currentData().toDate();
    m_model->setDays(m_view, starts, starts.addDays(daysPerWeek - 1));
    const bool empty = m_model->rowCount() == 0;
    m_save->setEnabled(!empty);
    m_messages->showMessage(empty ? tr("Nothing was planned in this week. Choose another one above.") : QString(),
                            MessageBar::Kind::Note);
    m_table->begin();
}

void LogBackDialog::accept()
{
    const QModelIndex problem = m_model->firstProblem();
    if (problem.isValid()) {
        m_table->setFocus();
        m_table->setCurrentIndex(problem);
        m_messages->showMessage(problem.siblingAtColumn(LogBackModel::What).data().toString() + u": "_s +
                                m_model->problemOf(problem));
        return;
    }
    m_changes = m_model->changes();
    QDialog::accept();
}

} // namespace stridewell
