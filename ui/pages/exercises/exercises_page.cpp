// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exercises/exercises_page.h"

#include "ui/models/roles.h"
#include "ui/pages/exercises/card_delegate.h"
#include "ui/pages/exercises/exercise_actions.h"
#include "ui/pages/exercises/exercise_detail.h"
#include "ui/parts/choice_row.h"
#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QScrollBar>

#include <algorithm>

namespace stridewell {

namespace {

constexpr int narrowestCard = 215; ///< pixels of the design's font
constexpr double listShare = 0.41; ///< of the page, as long as cards fit

} // namespace

ExercisesPage::ExercisesPage(const Theme &theme, const Poses &poses, QWidget *parent)
    : Page(parent),
      m_theme(theme),
      m_model(new ExerciseModel(this)),
      m_filter(new ExerciseFilter(this)),
      m_scope(new ChoiceRow(tr("Show"), {tr("In my plan"), tr("All"), tr("Hidden")}, ChoiceRow::Mode::One, this)),
      m_search(new QLineEdit(this)),
      m_new(new QPushButton(tr("&New exercise\u2026"), this)),
      m_list(new QListView(this)),
      m_delegate(new CardDelegate(theme, poses, this)),
      m_detail(new ExerciseDetail(theme, poses, this))
{
    setLook(this, "page");
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.pageMargin(), m.px(14), m.pageMargin(), m.px(16));
    layout->setSpacing(m.px(10));
    auto *header = new QHBoxLayout;
    header->setSpacing(m.px(10));
    QLabel *title = makeLabel(tr("Exercises"), "title", this);
    title->setWordWrap(false);
    header->addWidget(title);
    m_scope->setChosen({static_cast<int>(ExerciseScope::InPlan)});
    header->addWidget(m_scope, 1);
    m_search->setPlaceholderText(tr("Search\u2026"));
    m_search->setAccessibleName(tr("Search the exercises"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(m.px(230));
    header->addWidget(m_search, 1);
    header->addWidget(m_new);
    layout->addLayout(header);
    auto *columns = new QHBoxLayout;
    columns->setSpacing(m.px(10));
    makeList();
    columns->addWidget(m_list);
    columns->addWidget(m_detail, 1);
    layout->addLayout(columns, 1);
    connectParts();
    connectActions();
}

void ExercisesPage::makeList()
{
    m_filter->setSourceModel(m_model);
    m_list->setModel(m_filter);
    m_list->setItemDelegate(m_delegate);
    m_list->setViewMode(QListView::IconMode);
    m_list->setMovement(QListView::Static);
    m_list->setResizeMode(QListView::Adjust);
    m_list->setUniformItemSizes(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn);
    m_list->setMouseTracking(true);
    m_list->setAccessibleName(tr("Exercises"));
    setLook(m_list, "cards");
}

void ExercisesPage::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex &index) {
        if (!index.isValid())
            return;
        m_shown = index.data(ExerciseRole).toString();
        showChosen();
    });
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter->setSearch(text);
        choose(m_shown);
    });
    connect(m_search, &QLineEdit::returnPressed, this, &ExercisesPage::takeFocus);
    connect(m_scope, &ChoiceRow::answered, this, [this] {
        m_filter->setScope(static_cast<ExerciseScope>(m_scope->chosen().value(0)));
        choose(m_shown);
    });
}

void ExercisesPage::connectActions()
{
    connect(m_new, &QPushButton::clicked, this, &ExercisesPage::exerciseWanted);
    const ExerciseActions *actions = m_detail->actions();
    connect(actions, &ExerciseActions::changeWanted, this, &ExercisesPage::exerciseChangeWanted);
    connect(actions, &ExerciseActions::removalWanted, this, &ExercisesPage::exerciseRemovalWanted);
    connect(actions, &ExerciseActions::hidingWanted, this, &ExercisesPage::hidingWanted);
    connect(actions, &ExerciseActions::handoutWanted, this, &ExercisesPage::handoutWanted);
}

void ExercisesPage::setView(const PlanView &view)
{
    m_view = view;
    m_standing = {};
    if (view.protocols) {
        // What fails here has failed the plan too, and is told there.
        m_standing = strengthStanding(view.profile, view.protocols, view.now, view.formats.zone.offsetAt(view.now))
                         .value_or(StrengthStanding{});
    }
    QHash<QString, ExerciseLook> looks;
    for (const OwnExercise &own : view.library.exercises)
        looks.insert(own.exercise.id, lookOf(own));
    m_delegate->setOwnLooks(looks);
    m_model->setCards(exerciseCards(allExercises(view.library), view, m_standing));
    choose(m_shown);
}

void ExercisesPage::takeFocus()
{
    m_list->setFocus();
}

void ExercisesPage::showExercise(const QString &exercise)
{
    m_search->clear();
    const auto there = [&] {
        return !m_filter->match(m_filter->index(0, 0), ExerciseRole, exercise, 1, Qt::MatchExactly).isEmpty();
    };
    if (m_filter->rowCount() == 0 || !there()) {
        m_scope->setChosen({static_cast<int>(ExerciseScope::All)});
        m_filter->setScope(ExerciseScope::All);
    }
    choose(exercise);
}

void ExercisesPage::choose(const QString &exercise)
{
    if (m_filter->rowCount() == 0) {
        const bool isHidden = m_scope->chosen().contains(static_cast<int>(ExerciseScope::Hidden));
        const QString none =
            isHidden ? tr("No exercise is hidden.") : tr("Your plan holds no exercise now. “All” shows every one.");
        m_detail->showNothing(m_search->text().isEmpty()
                                  ? none
                                  : tr("No exercise has these words. Clear the search, or look among all."));
        return;
    }
    const QModelIndexList found = m_filter->match(m_filter->index(0, 0), ExerciseRole, exercise, 1, Qt::MatchExactly);
    const QModelIndex index = exercise.isEmpty() || found.isEmpty() ? m_filter->index(0, 0) : found.first();
    m_list->setCurrentIndex(index);
    m_shown = index.data(ExerciseRole).toString();
    showChosen();
}

void ExercisesPage::showChosen()
{
    const OwnExercise *own = m_view.library.own(m_shown);
    if (const Exercise *exercise = own ? &own->exercise : findExercise(m_shown))
        m_detail->showExercise(*exercise, m_view, m_standing);
}

void ExercisesPage::resizeEvent(QResizeEvent *event)
{
    Page::resizeEvent(event);
    arrange();
}

void ExercisesPage::arrange()
{
    const Measures &m = m_theme.measures();
    const int bar = m_list->verticalScrollBar()->sizeHint().width() + m.px(2);
    const int room = static_cast<int>(width() * listShare) - bar;
    const int across = std::clamp(room / m.px(narrowestCard), 1, 2);
    const int card = across == 1 ? std::min(room, m.px(narrowestCard + 40)) : room / across;
    m_list->setGridSize({card, m_delegate->height()});
    m_list->setFixedWidth(card * across + bar);
}

} // namespace stridewell
