// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/search_bar.h"

#include "ui/parts/labels.h"
#include "ui/parts/list_size.h"
#include "ui/theme/theme.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace stridewell {

namespace {
constexpr int mostHits = 100;
constexpr int mostRows = 7; ///< seen at once
} // namespace

SearchBar::SearchBar(QWidget *parent)
    : QFrame(parent), m_field(new QLineEdit(this)), m_count(makeLabel({}, "small", this)), m_list(new QListWidget(this))
{
    setLook(this, "card");
    m_field->setPlaceholderText(tr("Find in the plan: a run, an exercise, words of a note\u2026"));
    m_field->setAccessibleName(tr("Find in the plan"));
    m_list->setAccessibleName(tr("Found in the plan"));
    m_list->setFrameShape(QFrame::NoFrame);
    auto *close = new QToolButton(this);
    close->setText(tr("Close"));
    close->setAccessibleName(tr("Close the search"));
    setLook(close, "flat");
    auto *line = new QHBoxLayout;
    line->addWidget(m_field, 1);
    line->addWidget(m_count);
    line->addWidget(close);
    auto *layout = new QVBoxLayout(this);
    layout->addLayout(line);
    layout->addWidget(m_list);
    m_field->installEventFilter(this);
    m_list->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &SearchBar::search);
    connect(m_list, &QListWidget::itemClicked, this, &SearchBar::choose);
    connect(close, &QToolButton::clicked, this, &SearchBar::close);
    hide();
}

void SearchBar::setView(const PlanView &view)
{
    m_view = view;
    if (isVisible())
        search();
}

void SearchBar::open()
{
    show();
    search();
    m_field->selectAll();
    m_field->setFocus(Qt::ShortcutFocusReason);
}

void SearchBar::search()
{
    m_hits = searchPlan(m_view, m_field->text(), mostHits);
    m_list->clear();
    for (const PlanHit &hit : std::as_const(m_hits)) {
        QString text = m_view.formats.shortDay(hit.day) + u" \u00b7 "_s + hit.title;
        if (!hit.where.isEmpty())
            text += u" \u00b7 "_s + hit.where;
        m_list->addItem(text);
    }
    m_list->setCurrentRow(m_hits.isEmpty() ? -1 : 0);
    m_list->setVisible(!m_hits.isEmpty());
    fitRows(m_list, mostRows);
    const bool asked = !m_field->text().trimmed().isEmpty();
    const auto found = static_cast<int>(m_hits.size());
    m_count->setText(!asked       ? QString()
                     : found == 0 ? tr("Nothing found; try fewer words.")
                                  : tr("%n found", nullptr, found));
}

void SearchBar::choose()
{
    const int row = m_list->currentRow();
    if (row >= 0 && row < m_hits.size())
        Q_EMIT hitChosen(m_hits[row]);
}

void SearchBar::close()
{
    hide();
    Q_EMIT closed();
}

bool SearchBar::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            close();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true;
        }
        if (watched == m_field && stepRow(m_list, key))
            return true;
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace stridewell
