// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/exercises/exercise_detail.h"

#include "ui/figures/exercise_look.h"
#include "ui/figures/figure_view.h"
#include "ui/figures/move_button.h"
#include "ui/models/citation_words.h"
#include "ui/models/dose_words.h"
#include "ui/pages/exercises/exercise_actions.h"
#include "ui/pages/exercises/ladder_list.h"
#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>

namespace stridewell {

namespace {

constexpr int tallestFigure = 250;   ///< pixels of the design's font
constexpr int widthForColumns = 560; ///< the same: with less the columns stand under each other

} // namespace

ExerciseDetail::ExerciseDetail(const Theme &theme, const Poses &poses, QWidget *parent)
    : QFrame(parent),
      m_theme(theme),
      m_title(makeLabel({}, "cardTitle", this)),
      m_figure(new FigureView(theme, poses, this)),
      m_move(new MoveButton(*m_figure, this)),
      m_body(new QWidget(this)),
      m_columns(new QBoxLayout(QBoxLayout::LeftToRight)),
      m_now(makeLabel({}, "plain", this)),
      m_rests(makeLabel({}, "words", this)),
      m_placeHeading(makeLabel(tr("Where you are"), "strong", this)),
      m_ladder(new LadderList(theme, this)),
      m_evidence(makeLabel({}, "small", this)),
      m_sourcesLink(new QPushButton(this)),
      m_sources(makeLabel({}, "small", this)),
      m_actions(new ExerciseActions(this)),
      m_scroll(new QScrollArea(this))
{
    setLook(this, "card");
    setAccessibleName(tr("Exercise"));
    const Measures &m = theme.measures();
    auto *content = new QWidget(m_scroll);
    setLook(content, "plain");
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(m.px(22), m.px(18), m.px(22), m.px(18));
    layout->setSpacing(m.px(10));
    auto *top = new QHBoxLayout;
    top->addWidget(m_title, 1);
    top->addWidget(m_move, 0, Qt::AlignTop);
    layout->addLayout(top);
    layout->addWidget(m_body);
    layout->addStretch();
    auto *inside = new QVBoxLayout(m_body);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(m.px(14));
    m_figure->setTallest(tallestFigure);
    inside->addWidget(m_figure);
    m_columns->setSpacing(m.px(28));
    m_columns->addWidget(makeHowColumn(), 1);
    m_columns->addWidget(makePlaceColumn(), 1);
    inside->addLayout(m_columns);
    m_scroll->setWidget(content);
    m_scroll->setWidgetResizable(true);
    m_scroll->setFrameShape(NoFrame);
    setLook(m_scroll, "reading");
    m_scroll->setAccessibleName(tr("About the exercise"));
    m_scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *outer = new QVBoxLayout(this);
    outer->setContentsMargins(1, 1, 1, 1);
    outer->addWidget(m_scroll);
}

QWidget *ExerciseDetail::makeHowColumn()
{
    auto *column = new QWidget(m_body);
    auto *outer = new QVBoxLayout(column);
    outer->setContentsMargins(0, 0, 0, 0);
    m_how = new QVBoxLayout;
    m_how->setSpacing(m_theme.measures().px(5));
    outer->addLayout(m_how);
    outer->addStretch();
    return column;
}

QWidget *ExerciseDetail::makePlaceColumn()
{
    const Measures &m = m_theme.measures();
    auto *column = new QWidget(m_body);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m.px(6));
    layout->addWidget(makeLabel(tr("Now"), "strong", column));
    setLook(m_rests, "words", "stop");
    for (QWidget *part : {static_cast<QWidget *>(m_now), static_cast<QWidget *>(m_rests)})
        layout->addWidget(part);
    layout->addSpacing(m.px(6));
    layout->addWidget(m_placeHeading);
    layout->addWidget(m_ladder);
    layout->addSpacing(m.px(6));
    layout->addWidget(m_evidence);
    setLook(m_sourcesLink, "link");
    m_sourcesLink->setCheckable(true);
    connect(m_sourcesLink, &QPushButton::toggled, m_sources, &QWidget::setVisible);
    layout->addWidget(m_sourcesLink, 0, Qt::AlignLeading);
    layout->addWidget(m_sources);
    layout->addSpacing(m.px(10));
    layout->addWidget(m_actions);
    layout->addStretch();
    return column;
}

void ExerciseDetail::showExercise(const Exercise &exercise, const PlanView &view, const StrengthStanding &standing)
{
    const OwnExercise *own = view.library.own(exercise.id);
    const OwnExercise told = own ? *own : OwnExercise{exercise};
    const bool other = exercise.id != m_shown || told != m_told;
    m_shown = exercise.id;
    m_told = told;
    m_body->show();
    showPlace(exercise, view, standing);
    showSources(exercise, view);
    m_actions->showExercise(exercise.id, view);
    // The same exercise in a new plan: what moves or is open stays so.
    if (!other)
        return;
    m_title->setText(exerciseText(exercise.name));
    showFigure(exercise, own);
    showHow(exercise);
    m_sourcesLink->setChecked(false);
    m_sources->hide();
    m_scroll->verticalScrollBar()->setValue(0);
}

void ExerciseDetail::showFigure(const Exercise &exercise, const OwnExercise *own)
{
    const QString name = tr("Figure: %1").arg(exerciseText(exercise.name));
    const ExerciseLook look = own ? lookOf(*own) : ExerciseLook{};
    if (!own)
        m_figure->showExercise(exercise.id, name);
    else if (!look.picture.isNull())
        m_figure->showPicture(look.picture, name);
    else
        m_figure->showPoses(look.poses, name);
}

void ExerciseDetail::showNothing(const QString &why)
{
    m_shown.clear();
    m_title->setText(why);
    m_figure->setMoving(false);
    m_move->hide();
    m_body->hide();
}

void ExerciseDetail::showHow(const Exercise &exercise)
{
    clearLayout(m_how);
    const int gap = m_theme.measures().px(8);
    const auto section = [&](const QString &heading, const QString &text) {
        if (m_how->count() > 0)
            m_how->addSpacing(gap);
        m_how->addWidget(makeLabel(heading, "strong", this));
        if (!text.isEmpty())
            m_how->addWidget(makeLabel(text, "plain", this));
    };
    section(tr("How"), {});
    const QStringList steps = exerciseTexts(exercise.steps);
    for (qsizetype i = 0; i < steps.size(); ++i) {
        const QString number = locale().toString(static_cast<int>(i) + 1);
        m_how->addWidget(makeLabel(tr("%1. %2", "a step of a list").arg(number, steps[i]), "plain", this));
    }
    if (!exercise.mistakes.isEmpty())
        section(tr("Often goes wrong"), exerciseTexts(exercise.mistakes).join(u' '));
    section(tr("Stop"), exerciseText(exercise.stop));
    if (!exercise.purpose.isEmpty())
        section(tr("What it is for"), exerciseText(exercise.purpose));
}

void ExerciseDetail::showPlace(const Exercise &exercise, const PlanView &view, const StrengthStanding &standing)
{
    const QString dose = doseNow(exercise.id, view);
    const OwnExercise *own = view.library.own(exercise.id);
    if (!dose.isEmpty())
        m_now->setText(dose);
    else
        m_now->setText(own ? doseWords(own->dose, view.formats) : tr("Your plan does not ask for it now."));
    const QString rests = restWords(exercise.id, view, standing);
    m_rests->setText(rests);
    m_rests->setVisible(!rests.isEmpty());
    const QList<LadderStep> steps = ladderOf(exercise.id, view, standing);
    m_placeHeading->setVisible(!steps.isEmpty());
    m_ladder->setSteps(steps);
}

void ExerciseDetail::showSources(const Exercise &exercise, const PlanView &view)
{
    const bool isOwn = view.library.own(exercise.id);
    m_evidence->setText(isOwn ? tr("Added by your clinician.") : exerciseText(exercise.evidence));
    m_sourcesLink->setVisible(!isOwn);
    const QString label = tr("Sources: %1").arg(exercise.sources.join(u", "_s));
    m_sourcesLink->setText(label + u" \u203a"_s);
    m_sourcesLink->setAccessibleName(label);
    QStringList sentences;
    for (const QString &id : exercise.sources)
        sentences += citationText(id, view.citations);
    m_sources->setText(sentences.join(u'\n'));
}

void ExerciseDetail::resizeEvent(QResizeEvent *event)
{
    QFrame::resizeEvent(event);
    const bool wide = width() >= m_theme.measures().px(widthForColumns);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
}

} // namespace stridewell
