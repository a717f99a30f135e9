// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/exercise_editor/exercise_editor.h"

#include "ui/dialogs/exercise_editor/picture_file.h"
#include "ui/figures/figure_view.h"
#include "ui/figures/pose_editor.h"
#include "ui/models/dose_words.h"
#include "ui/parts/dialog_parts.h"
#include "ui/parts/labels.h"
#include "ui/parts/message_bar.h"
#include "ui/parts/plain_text_edit.h"
#include "ui/parts/scrolled.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QSpinBox>

#include <algorithm>
#include <utility>

namespace stridewell {

namespace {

QStringList linesOf(const QPlainTextEdit *field)
{
    QStringList lines;
    for (const QString &line : field->toPlainText().split(u'\n')) {
        if (!line.trimmed().isEmpty())
            lines += line.trimmed();
    }
    return lines;
}

QImage imageOf(const QByteArray &png)
{
    return QImage::fromData(png, "PNG");
}

} // namespace

ExerciseEditor::ExerciseEditor(Theme &theme, Poses poses, OwnExercise own, QList<OwnExercise> others,
                               StrengthNumbers limits, QWidget *parent)
    : QDialog(parent),
      m_theme(theme),
      m_poses(std::move(poses)),
      m_own(std::move(own)),
      m_others(std::move(others)),
      m_limits(std::move(limits)),
      m_messages(new MessageBar(this))
{
    setWindowTitle(m_own.exercise.id.isEmpty() ? tr("New exercise") : tr("Exercise"));
    const Measures &m = theme.measures();
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(scrolled(makeForm(), this), 1);
    column->addWidget(m_messages);
    column->addWidget(makeFoot());
    setMinimumSize(m.px(520), m.px(440));
    resize(m.px(900), m.px(700));
    theme.dress(this);
    const auto drawn = readPoseList(m_own.poses);
    if (drawn && !drawn->isEmpty()) {
        m_start->setPose(drawn->first());
        m_end->setPose(drawn->last());
    } else {
        startFrom(m_like->itemData(0).toString());
    }
    showFigure();
}

QWidget *ExerciseEditor::makeForm()
{
    const Measures &m = m_theme.measures();
    auto *form = new QWidget;
    setLook(form, "page");
    auto *outer = new QVBoxLayout(form);
    outer->setContentsMargins(m.px(20), m.px(16), m.px(20), m.px(16));
    outer->addWidget(makeLabel(windowTitle(), "title", form));
    auto *columns = new QHBoxLayout;
    columns->setSpacing(m.px(20));
    columns->addWidget(makeWords(), 1);
    auto *right = new QVBoxLayout;
    right->addWidget(makeFigure());
    right->addWidget(makeDose());
    right->addStretch();
    columns->addLayout(right, 1);
    outer->addLayout(columns);
    outer->addStretch();
    return form;
}

QPlainTextEdit *ExerciseEditor::addText(QVBoxLayout *column, const QString &name, const QString &text, int lines)
{
    column->addWidget(makeLabel(name, "small"));
    auto *field = new PlainTextEdit(name);
    field->setPlainText(text);
    field->setFixedHeight(QFontMetrics(m_theme.measures().base()).lineSpacing() * lines + m_theme.measures().px(14));
    column->addWidget(field);
    return field;
}

QWidget *ExerciseEditor::makeWords()
{
    const Exercise &e = m_own.exercise;
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeLabel(tr("Name"), "small"));
    m_name = new QLineEdit(e.name);
    m_name->setAccessibleName(tr("Name"));
    column->addWidget(m_name);
    m_use = addChoiceTo(column, tr("Where it has its place"), {tr("Strength"), tr("Warm-up"), tr("Cool-down")},
                        static_cast<int>(e.use));
    m_position = addChoiceTo(column, tr("Body position"), {tr("Lying"), tr("Kneeling"), tr("Standing"), tr("Running")},
                             static_cast<int>(e.position));
    m_family =
        addChoiceTo(column, tr("The rules treat it like"),
                    {tr("Nordic curl"), tr("Deadlift"), tr("Bridge"), tr("Hamstring stretch"), tr("None of these")},
                    static_cast<int>(m_own.family));
    constexpr int few = 2, many = 4;
    m_steps = addText(column, tr("How it is done, a step a line"), e.steps.join(u'\n'), many);
    m_stop = addText(column, tr("When to stop"), e.stop, few);
    m_mistakes = addText(column, tr("What often goes wrong, one a line (may stay empty)"), e.mistakes.join(u'\n'), few);
    m_purpose = addText(column, tr("What it is for (may stay empty)"), e.purpose, few);
    column->addStretch();
    return part;
}

QWidget *ExerciseEditor::makeFigure()
{
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    m_joints = new QWidget(part);
    auto *inside = new QVBoxLayout(m_joints);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->addWidget(makeLabel(tr("Drag the joints: the start on the left, the end on the right"), "small"));
    auto *pair = new QHBoxLayout;
    m_start = new PoseEditor(m_theme, m_poses.body, tr("Start"), m_joints);
    m_end = new PoseEditor(m_theme, m_poses.body, tr("End"), m_joints);
    pair->addWidget(m_start);
    pair->addWidget(m_end);
    inside->addLayout(pair);
    inside->addWidget(makeLabel(tr("Begin with the figure of"), "small"));
    m_like = new QComboBox(m_joints);
    m_like->setAccessibleName(tr("Begin with the figure of"));
    for (const Exercise &known : exerciseLibrary()) {
        if (!m_poses.of(known.id).isEmpty())
            m_like->addItem(exerciseText(known.name), known.id);
    }
    inside->addWidget(m_like);
    connect(m_like, &QComboBox::activated, this, [this] { startFrom(m_like->currentData().toString()); });
    column->addWidget(m_joints);
    m_picture = new FigureView(m_theme, m_poses, part);
    column->addWidget(m_picture);
    auto *row = new QHBoxLayout;
    auto *choose = new QPushButton(tr("A &picture instead\u2026"), part);
    m_noPicture = new QPushButton(tr("A &figure instead"), part);
    for (QPushButton *button : {choose, m_noPicture}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    row->addStretch();
    column->addLayout(row);
    connect(choose, &QPushButton::clicked, this, &ExerciseEditor::pictureRequested);
    connect(m_noPicture, &QPushButton::clicked, this, [this] {
        m_own.picture.clear();
        showFigure();
    });
    return part;
}

QWidget *ExerciseEditor::makeDose()
{
    const Dose &dose = m_own.dose;
    const bool held = dose.holdSeconds.has_value();
    const int amount = held ? *dose.holdSeconds : dose.reps.value(0, 10);
    auto *part = new QWidget;
    auto *column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(makeLabel(tr("Dose"), "small"));
    auto *row = new QHBoxLayout;
    m_sets = new QSpinBox(part);
    m_sets->setRange(1, std::max(m_limits.ownSetsMost.whole(), dose.sets));
    m_sets->setValue(dose.exercise.isEmpty() ? 3 : dose.sets);
    m_sets->setAccessibleName(tr("Sets"));
    m_sets->setSuffix(u' ' + tr("sets"));
    m_amount = new QSpinBox(part);
    m_amount->setRange(1, std::max({m_limits.ownRepsMost.whole(), m_limits.ownHoldMost.whole(), amount}));
    m_amount->setValue(amount);
    m_amount->setAccessibleName(tr("Repetitions or seconds of each set"));
    row->addWidget(m_sets);
    row->addWidget(makeLabel(u"\u00d7"_s, "plain"));
    row->addWidget(m_amount);
    row->addStretch();
    column->addLayout(row);
    m_counted = addChoiceTo(column, tr("Of each set"), {tr("Repetitions"), tr("Seconds held")}, held ? 1 : 0);
    m_eachSide = new QCheckBox(tr("On each side"), part);
    m_eachSide->setChecked(dose.eachSide);
    column->addWidget(m_eachSide);
    return part;
}

QWidget *ExerciseEditor::makeFoot()
{
    auto *cancel = new QPushButton(tr("Cancel"), this);
    auto *save = new QPushButton(tr("&Save"), this);
    connect(save, &QPushButton::clicked, this, &ExerciseEditor::accept);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    QFrame *foot = makeDialogFoot(m_theme, cancel, save, this);
    save->setDefault(true);
    return foot;
}

void ExerciseEditor::startFrom(const QString &exercise)
{
    const QList<Pose> poses = m_poses.of(exercise);
    if (poses.isEmpty())
        return;
    m_start->setPose(poses.first());
    m_end->setPose(poses.last());
}

void ExerciseEditor::showFigure()
{
    const bool isPicture = !m_own.picture.isEmpty();
    m_joints->setVisible(!isPicture);
    m_noPicture->setVisible(isPicture);
    m_picture->showPicture(isPicture ? imageOf(m_own.picture) : QImage(), tr("Picture of the exercise"));
}

void ExerciseEditor::takePicture(const QString &file)
{
    const auto png = readPicture(file);
    m_messages->showMessage(png ? QString() : toText(png.error()));
    if (!png)
        return;
    m_own.picture = *png;
    showFigure();
}

OwnExercise ExerciseEditor::entered() const
{
    const auto place = [](const ChoiceRow *row) { return row->chosen().value(0); };
    OwnExercise own = m_own;
    Exercise &e = own.exercise;
    e.name = e.shortName = m_name->text().simplified();
    e.use = static_cast<ExerciseUse>(place(m_use));
    e.position = static_cast<BodyPosition>(place(m_position));
    own.family = static_cast<ExerciseFamily>(place(m_family));
    e.steps = linesOf(m_steps);
    e.mistakes = linesOf(m_mistakes);
    e.stop = linesOf(m_stop).join(u' ');
    e.purpose = linesOf(m_purpose).join(u' ');
    if (e.id.isEmpty() || own.family != m_own.family)
        e.id = ownExerciseId(e.name, own.family, m_others);
    own.dose = {};
    own.dose.exercise = e.id;
    own.dose.sets = m_sets->value();
    own.dose.eachSide = m_eachSide->isChecked();
    own.dose.staticStretch = own.family == ExerciseFamily::HamstringStretch;
    if (place(m_counted) == 0)
        own.dose.reps = QList<int>(own.dose.sets, m_amount->value());
    else
        own.dose.holdSeconds = m_amount->value();
    own.poses = own.picture.isEmpty() ? writePoseList({m_start->pose(), m_end->pose()}) : QByteArray();
    return own;
}

void ExerciseEditor::accept()
{
    const OwnExercise own = entered();
    if (const auto checked = validate(own).and_then([&] { return checkDose(own, m_limits); }); !checked) {
        m_messages->showMessage(toText(checked.error()));
        return;
    }
    m_own = own;
    QDialog::accept();
}

} // namespace stridewell
