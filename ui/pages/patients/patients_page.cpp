// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/patients/patients_page.h"

#include "ui/models/roles.h"
#include "ui/pages/patients/patient_delegate.h"
#include "ui/pages/patients/patient_filters.h"
#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>
#include <array>

namespace stridewell {

namespace {

constexpr std::chrono::milliseconds restOfTheEye{120};
/// What the columns share of the width.
constexpr std::array shares{1.1, 2.2, 1.5, 1.2, 0.7, 1.4, 1.0, 1.2};

} // namespace

PatientsPage::PatientsPage(const Theme &theme, QWidget *parent)
    : Page(parent),
      m_theme(theme),
      m_model(new PatientModel(this)),
      m_filters(new PatientFilters(theme, this)),
      m_delegate(new PatientDelegate(theme, this)),
      m_table(new QTableView(this)),
      m_empty(makeLabel({}, "quiet", this)),
      m_panel(new PatientPanel(theme, this)),
      m_search(new QLineEdit(this))
{
    setLook(this, "page");
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.pageMargin(), m.px(14), m.pageMargin(), m.px(16));
    layout->setSpacing(m.px(10));
    layout->addLayout(makeHeader());
    layout->addWidget(m_filters);
    m_filters->setCounts(*m_model); // the filters have names before anybody is read
    auto *columns = new QHBoxLayout;
    columns->setSpacing(m.px(12));
    auto *card = new QFrame(this);
    setLook(card, "card");
    auto *inside = new QVBoxLayout(card);
    inside->setContentsMargins(m.px(4), m.px(4), m.px(4), m.px(4));
    makeTable();
    inside->addWidget(m_table, 1);
    m_empty->setAlignment(Qt::AlignCenter);
    inside->addWidget(m_empty, 1);
    columns->addWidget(card, 1);
    columns->addWidget(m_panel);
    layout->addLayout(columns, 1);
    connectPanel();
    m_pause.setSingleShot(true);
    m_pause.setInterval(restOfTheEye);
    connect(&m_pause, &QTimer::timeout, this, [this] {
        if (!m_chosen.isEmpty())
            Q_EMIT detailRequested(m_chosen);
    });
    connect(m_filters, &PatientFilters::changed, this, &PatientsPage::filterAnew);
    connect(m_search, &QLineEdit::textChanged, this, &PatientsPage::filterAnew);
    connect(m_search, &QLineEdit::returnPressed, this, &PatientsPage::takeFocus);
    connect(m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] {
        const QList<ProfileId> marked = chosen();
        m_marked = marked.size() > 1 ? QSet<ProfileId>(marked.begin(), marked.end()) : QSet<ProfileId>();
    });
    connect(m_model, &QAbstractItemModel::modelReset, this, &PatientsPage::keepChoice);
    keepChoice();
}

QHBoxLayout *PatientsPage::makeHeader()
{
    const Measures &m = m_theme.measures();
    auto *row = new QHBoxLayout;
    row->setSpacing(m.px(10));
    QLabel *title = makeLabel(tr("Patients"), "title", this);
    title->setWordWrap(false);
    row->addWidget(title);
    row->addStretch();
    m_search->setPlaceholderText(tr("Search name, code, note\u2026"));
    m_search->setAccessibleName(tr("Search the patients"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(m.px(180));
    m_search->setMaximumWidth(m.px(260));
    row->addWidget(m_search, 1);
    auto *print = new QPushButton(tr("Print selected\u2026"), this);
    auto *fresh = new QPushButton(tr("New patient\u2026"), this);
    setLook(fresh, "primary");
    row->addWidget(print);
    row->addWidget(fresh);
    connect(print, &QPushButton::clicked, this, [this] { Q_EMIT printRequested(chosen()); });
    connect(fresh, &QPushButton::clicked, this, &PatientsPage::newRequested);
    return row;
}

void PatientsPage::makeTable()
{
    m_table->setModel(m_model);
    m_table->setItemDelegate(m_delegate);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->setAccessibleName(tr("Patients"));
    // Fixed heights: nothing is measured, however many there are.
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(m_delegate->rowHeight());
    QHeaderView *head = m_table->horizontalHeader();
    head->setSectionsClickable(true);
    head->setHighlightSections(false);
    head->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    head->setSortIndicatorShown(true);
    head->setSortIndicatorClearable(true);
    head->setSortIndicator(-1, Qt::AscendingOrder);
    connect(head, &QHeaderView::sortIndicatorChanged, m_model, &PatientModel::sort);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex &index) {
        if (const RosterEntry *entry = m_model->entry(index))
            Q_EMIT openRequested(entry->id);
    });
    connect(m_table->selectionModel(), &QItemSelectionModel::currentRowChanged, this, [this](const QModelIndex &index) {
        const RosterEntry *entry = m_model->entry(index);
        if (!entry)
            return;
        m_chosen = entry->id;
        showChosen();
    });
}

void PatientsPage::connectPanel()
{
    connect(m_panel, &PatientPanel::openRequested, this, [this] { Q_EMIT openRequested(m_chosen); });
    connect(m_panel, &PatientPanel::printRequested, this, [this] { Q_EMIT printRequested({m_chosen}); });
    connect(m_panel, &PatientPanel::logRequested, this, [this] { Q_EMIT logRequested(m_chosen); });
    connect(m_panel, &PatientPanel::deleteRequested, this, [this] { Q_EMIT deleteRequested(m_chosen); });
    connect(m_panel, &PatientPanel::archiveRequested, this,
            [this](bool archived) { Q_EMIT archiveRequested(m_chosen, archived); });
    connect(m_panel, &PatientPanel::reviewEdited, this,
            [this](const std::optional<QDate> &day) { Q_EMIT reviewEdited(m_chosen, day); });
    connect(m_panel, &PatientPanel::noteEdited, this, &PatientsPage::noteEdited);
}

void PatientsPage::takeFocus()
{
    m_table->setFocus();
}

void PatientsPage::openSearch()
{
    m_search->setFocus();
    m_search->selectAll();
}

void PatientsPage::setRoster(const QList<RosterEntry> &entries, const Formats &formats, Moment now,
                             PatientModel::Extent extent)
{
    m_today = formats.zone.day(now);
    m_model->setRoster(entries, formats, now, extent);
    m_filters->setCounts(*m_model);
}

void PatientsPage::setEntry(const RosterEntry &entry)
{
    m_model->setEntry(entry);
    m_filters->setCounts(*m_model);
}

void PatientsPage::removeEntry(const ProfileId &id)
{
    m_model->removeEntry(id);
    m_filters->setCounts(*m_model);
}

void PatientsPage::filterAnew()
{
    PatientFilter filter = m_filters->filter();
    filter.search = m_search->text();
    m_model->setFilter(filter);
}

void PatientsPage::choose(const ProfileId &id)
{
    m_chosen = id;
    if (!m_model->indexOf(id).isValid()) {
        const RosterEntry *entry = m_model->entry(id);
        m_search->clear();
        m_filters->choose(entry && entry->file.archived ? PatientFilter::Group::Archived
                                                        : PatientFilter::Group::Everybody);
        // Each of the two has chosen somebody of its own.
        m_chosen = id;
    }
    keepChoice();
}

QList<ProfileId> PatientsPage::chosen() const
{
    QModelIndexList rows = m_table->selectionModel()->selectedRows();
    std::ranges::sort(rows, {}, &QModelIndex::row);
    QList<ProfileId> ids;
    for (const QModelIndex &row : rows)
        ids += m_model->entry(row)->id;
    return ids;
}

/// The list begins anew with each filter and roster: whoever was chosen is chosen again, else the first.
void PatientsPage::keepChoice()
{
    const bool empty = m_model->rowCount() == 0;
    m_table->setVisible(!empty);
    m_empty->setVisible(empty);
    m_empty->setText(m_model->countOf(PatientFilter::Group::Everybody) == 0 && m_search->text().isEmpty()
                         ? tr("Nobody is here yet. \u201cNew patient\u201d makes the first one.")
                         : tr("Nobody fits. Clear the search, or choose another group above."));
    if (empty) {
        m_chosen = {};
        showChosen();
        return;
    }
    const QModelIndex again = m_model->indexOf(m_chosen);
    m_table->setCurrentIndex(again.isValid() ? again : m_model->index(0, 0));
    m_chosen = m_model->entry(m_table->currentIndex())->id;
    markAgain();
    showChosen();
}

void PatientsPage::markAgain()
{
    QItemSelection marked;
    for (int row = 0; row < m_model->rowCount() && !m_marked.isEmpty(); ++row) {
        const QModelIndex index = m_model->index(row, 0);
        if (!m_marked.remove(m_model->entry(index)->id))
            continue;
        // Neighbours are one piece: it may be everybody.
        if (!marked.isEmpty() && marked.last().bottom() == row - 1)
            marked.last() = QItemSelectionRange(marked.last().topLeft(), index);
        else
            marked.append(QItemSelectionRange(index));
    }
    m_marked.clear();
    m_table->selectionModel()->select(marked, QItemSelectionModel::Select | QItemSelectionModel::Rows);
}

void PatientsPage::showChosen()
{
    m_panel->showEntry(m_chosen.isEmpty() ? nullptr : m_model->entry(m_table->currentIndex()), m_today);
    if (!m_chosen.isEmpty() && isVisible())
        m_pause.start();
}

void PatientsPage::showEvent(QShowEvent *event)
{
    Page::showEvent(event);
    Q_EMIT shown();
}

void PatientsPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void PatientsPage::fitColumns()
{
    // In a narrow window the pain line goes first, then the share done.
    const Measures &m = m_theme.measures();
    m_panel->setFixedWidth(m.px(width() < m.px(1060) ? 270 : 320));
    const int room = width() - m_panel->width() - 2 * m.pageMargin() - m.px(12 + 8 + 12);
    m_table->setColumnHidden(PatientModel::Pain, room < m.px(760));
    m_table->setColumnHidden(PatientModel::Kept, room < m.px(700));
    double all = 0;
    for (int column = 0; column < PatientModel::ColumnCount; ++column)
        all += m_table->isColumnHidden(column) ? 0 : shares[static_cast<size_t>(column)];
    for (int column = 0; column < PatientModel::ColumnCount; ++column)
        m_table->setColumnWidth(column, static_cast<int>(room * shares[static_cast<size_t>(column)] / all));
}

} // namespace stridewell
