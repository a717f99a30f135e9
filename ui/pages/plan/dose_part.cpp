// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/dose_part.h"

#include "ui/models/dose_words.h"
#include "ui/models/plan_edit.h"
#include "ui/parts/labels.h"

#include <QDoubleSpinBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

namespace {

// Beyond these it is a slip of the keyboard; what is sensible the rules say.
constexpr int mostSets = 20;
constexpr int mostReps = 100;
constexpr int mostSeconds = 600;
constexpr int mostMinutes = 240;
constexpr int mostKilograms = 300;

bool isTimed(const Item &item)
{
    return item.strength.isEmpty() && item.minutes && !item.run && item.kind != ItemKind::Recheck;
}

} // namespace

DosePart::DosePart(const Theme &theme, QWidget *parent)
    : QWidget(parent),
      m_theme(theme),
      m_open(new QPushButton(tr("Change the dose"), this)),
      m_now(makeLabel({}, "small", this)),
      m_planned(new QPushButton(tr("Take the planned dose again"), this)),
      m_form(new QWidget(this)),
      m_fields(new QVBoxLayout),
      m_reason(new QLineEdit(m_form)),
      m_told(makeLabel({}, "words", m_form)),
      m_take(new QPushButton(tr("Take this dose"), m_form))
{
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(m.px(4));
    layout->addWidget(m_now);
    layout->addWidget(m_planned, 0, Qt::AlignLeading);
    layout->addWidget(m_open, 0, Qt::AlignLeading);
    layout->addWidget(m_form);
    for (QPushButton *link : {m_open, m_planned})
        setLook(link, "link");
    auto *inside = new QVBoxLayout(m_form);
    inside->setContentsMargins(0, 0, 0, 0);
    inside->setSpacing(m.px(6));
    inside->addLayout(m_fields);
    inside->addWidget(m_reason);
    inside->addWidget(m_told);
    auto *buttons = new QHBoxLayout;
    auto *cancel = new QPushButton(tr("Cancel"), m_form);
    setLook(m_take, "primary");
    buttons->addWidget(m_take);
    buttons->addWidget(cancel);
    buttons->addStretch();
    inside->addLayout(buttons);
    m_form->hide();
    connect(m_open, &QPushButton::clicked, this, [this] { open(true); });
    connect(cancel, &QPushButton::clicked, this, [this] { open(false); });
    connect(m_take, &QPushButton::clicked, this, &DosePart::ask);
    connect(m_reason, &QLineEdit::textChanged, this, &DosePart::showTake);
    connect(m_planned, &QPushButton::clicked, this, [this] { Q_EMIT plannedAsked(m_item.id); });
}

void DosePart::setItem(const Item *item, const PlanView &view)
{
    const bool suits = item && view.protocols && item->state == ItemState::Planned && item->day >= view.today() &&
                       (!item->strength.isEmpty() || isTimed(*item));
    setVisible(suits);
    // What is typed waits while something else is looked at.
    if (!suits)
        return;
    if (item->id != m_item.id) {
        m_form->hide();
        m_open->show();
    }
    m_formats = view.formats;
    const bool same = item->id == m_item.id && item->strength == m_item.strength && item->minutes == m_item.minutes;
    m_item = *item;
    showNow(view);
    if (!same && m_form->isVisibleTo(this))
        open(false);
}

void DosePart::showNow(const PlanView &view)
{
    const DoseChange *change = doseChangeOf(view.profile, m_item.id);
    m_reasonBefore = change ? change->reason : QString();
    m_now->setVisible(change);
    m_planned->setVisible(change);
    if (!change)
        return;
    QString text =
        change->by.isEmpty() ? tr("The dose was changed by hand.") : tr("The dose was changed by %1.").arg(change->by);
    if (!change->reason.isEmpty())
        text += u' ' + tr("Reason: %1").arg(change->reason);
    m_now->setText(text);
}

void DosePart::open(bool open)
{
    m_form->setVisible(open);
    m_open->setVisible(!open);
    if (!open) {
        m_open->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_typed = m_item;
    // It goes on speaking for a dose that is only corrected.
    m_reason->setText(m_reasonBefore);
    rebuild();
    showAnswer({});
    if (auto *first = m_form->findChild<QAbstractSpinBox *>())
        first->setFocus(Qt::OtherFocusReason);
}

void DosePart::rebuild()
{
    clearLayout(m_fields);
    for (qsizetype i = 0; i < m_typed.strength.size(); ++i)
        addDose(i);
    if (isTimed(m_typed))
        addMinutes();
}

void DosePart::addNumber(QHBoxLayout *row, int value, int most, const QString &unit, const QString &name,
                         const std::function<void(int)> &take)
{
    auto *field = new QSpinBox(m_form);
    field->setLocale(m_formats.locale);
    field->setRange(1, std::max(most, value));
    field->setValue(value);
    if (!unit.isEmpty())
        field->setSuffix(QChar(QChar::Nbsp) + unit);
    field->setAccessibleName(name);
    row->addWidget(field);
    connect(field, &QSpinBox::valueChanged, this, [this, take](int number) {
        take(number);
        tryIt();
    });
}

void DosePart::addDose(qsizetype place)
{
    const Dose &dose = m_typed.strength[place];
    const QString name = exerciseFullName(dose.exercise);
    m_fields->addWidget(makeLabel(name, "strong", m_form));
    auto *row = new QHBoxLayout;
    row->setSpacing(m_theme.measures().px(4));
    addNumber(row, dose.sets, mostSets, {}, tr("%1: sets").arg(name), [this, place](int sets) {
        Dose &typed = m_typed.strength[place];
        typed.sets = sets;
        if (!typed.reps.isEmpty()) {
            const int last = typed.reps.last();
            typed.reps.resize(sets, last);
        }
    });
    row->addWidget(makeLabel(u"\u00d7"_s, "plain", m_form));
    if (!dose.reps.isEmpty()) {
        addNumber(row, dose.reps.first(), mostReps, {}, tr("%1: repetitions of each set").arg(name),
                  [this, place](int reps) { m_typed.strength[place].reps.fill(reps); });
    } else if (dose.holdSeconds) {
        addNumber(row, *dose.holdSeconds, mostSeconds, tr("s"), tr("%1: seconds to hold").arg(name),
                  [this, place](int seconds) { m_typed.strength[place].holdSeconds = seconds; });
    }
    auto *load = new QDoubleSpinBox(m_form);
    load->setLocale(m_formats.locale);
    load->setDecimals(1);
    load->setRange(0, mostKilograms);
    load->setSuffix(QChar(QChar::Nbsp) + tr("kg"));
    load->setSpecialValueText(tr("no weight"));
    load->setValue(dose.load.value_or(Kilograms(0)).value);
    load->setAccessibleName(tr("%1: weight").arg(name));
    row->addWidget(load, 1);
    connect(load, &QDoubleSpinBox::valueChanged, this, [this, place](double kilograms) {
        m_typed.strength[place].load = kilograms > 0 ? std::optional(Kilograms(kilograms)) : std::nullopt;
        tryIt();
    });
    m_fields->addLayout(row);
}

void DosePart::addMinutes()
{
    auto *row = new QHBoxLayout;
    row->addWidget(makeLabel(tr("How long"), "quiet", m_form));
    addNumber(row, *m_typed.minutes, mostMinutes, tr("min"), tr("Minutes"),
              [this](int minutes) { m_typed.minutes = minutes; });
    row->addStretch();
    m_fields->addLayout(row);
}

DoseChange DosePart::change() const
{
    DoseChange change{.item = m_item.id, .reason = m_reason->text().simplified()};
    if (m_typed.minutes != m_item.minutes)
        change.minutes = m_typed.minutes;
    // An exercise that comes twice is given as a whole, since doses are told apart by their exercise.
    QStringList touched;
    for (qsizetype i = 0; i < m_typed.strength.size(); ++i) {
        if (m_typed.strength[i] != m_item.strength[i])
            touched += m_typed.strength[i].exercise;
    }
    for (const Dose &dose : m_typed.strength) {
        if (touched.contains(dose.exercise))
            change.doses += dose;
    }
    return change;
}

void DosePart::tryIt()
{
    if (isChanged())
        Q_EMIT tried(change());
    else
        showAnswer({});
}

bool DosePart::isChanged() const
{
    return m_typed.minutes != m_item.minutes || m_typed.strength != m_item.strength;
}

void DosePart::showAnswer(const MoveAnswer &answer)
{
    m_answer = answer;
    const bool refused = answer.verdict == Verdict::Refused;
    const QString asked =
        answer.mayOverride ? tr("For clinicians: why it may be done all the same") : tr("Why? (if you like)");
    m_reason->setPlaceholderText(asked);
    m_reason->setAccessibleName(answer.mayOverride ? asked : tr("Why the dose is changed"));
    m_take->setText(answer.mayOverride ? tr("Take it with this reason") : tr("Take this dose"));
    showTake();
    m_told->setText(refused && !answer.rule.isEmpty() ? tr("%1 (rule %2)").arg(answer.text, answer.rule) : answer.text);
    setLook(m_told, "words", refused ? "stop" : "strength");
    m_told->setVisible(!answer.text.isEmpty());
}

void DosePart::showTake()
{
    const bool reasoned = m_answer.mayOverride && !m_reason->text().trimmed().isEmpty();
    m_take->setEnabled(isChanged() && (m_answer.verdict != Verdict::Refused || reasoned));
}

QString DosePart::told() const
{
    return m_told->isVisibleTo(m_form) ? m_told->text() : QString();
}

void DosePart::ask()
{
    if (!m_take->isEnabled())
        return;
    // The form closes when the plan has the dose: what could not be stored stays typed.
    Q_EMIT asked(change());
}

void DosePart::keyPressEvent(QKeyEvent *event)
{
    const bool opened = m_form->isVisibleTo(this);
    if (opened && event->key() == Qt::Key_Escape)
        open(false);
    else if (opened && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        ask();
    else
        QWidget::keyPressEvent(event);
}

} // namespace stridewell
