// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/check_in/check_in_dialog.h"

#include "ui/dialogs/check_in/answer_page.h"
#include "ui/dialogs/check_in/body_map.h"
#include "ui/dialogs/check_in/check_in_frame.h"
#include "ui/dialogs/check_in/choice_page.h"
#include "ui/dialogs/check_in/question_field.h"
#include "ui/dialogs/check_in/so_far_panel.h"
#include "ui/dialogs/check_in/step_page.h"
#include "ui/parts/help_place.h"

#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

namespace {

constexpr auto answerStep = "answer"_L1;
constexpr auto placeStep = "place"_L1;
constexpr auto feelingStep = "feeling"_L1;

enum class Same {
    Better,
    NotBetter,
    Other
};

} // namespace

CheckInDialog::CheckInDialog(Theme &theme, const CheckInSetting &setting, QWidget *parent)
    : QDialog(parent),
      m_theme(theme),
      m_setting(setting),
      m_frame(new CheckInFrame(theme, setting.formats, setting.citations, this))
{
    m_draft.said.at = setting.background.now;
    setWindowTitle(tr("Check in"));
    setHelpPlace(this, u"triage"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_frame);
    connect(m_frame->map(), &BodyMap::pointed, this, &CheckInDialog::point);
    connect(m_frame->back(), &QPushButton::clicked, this, &CheckInDialog::goBack);
    connect(m_frame->leave(), &QPushButton::clicked, this, &QDialog::reject);
    connect(m_frame->next(), &QPushButton::clicked, this, &CheckInDialog::goOn);
    connect(m_frame->take(), &QPushButton::clicked, this, [this] { Q_EMIT taken(m_draft.said); });
    const Measures &m = theme.measures();
    setMinimumSize(std::min(m.px(520), 900), std::min(m.px(420), 600));
    resize(m.px(1080), m.px(720));
    m_course = courseOf(m_draft, m_setting.background);
    theme.dress(this);
    goTo(feelingStep);
}

void CheckInDialog::setDraft(const CheckInDraft &draft)
{
    m_draft = draft;
    m_draft.said.at = m_setting.background.now;
    m_course = courseOf(m_draft, m_setting.background);
    lookAgain();
    goTo(draft.step);
}

qsizetype CheckInDialog::placeOf(const QString &step) const
{
    const auto it = std::find_if(m_course.begin(), m_course.end(), [&](const CourseStep &s) { return s.id == step; });
    return it == m_course.end() ? 0 : it - m_course.begin();
}

void CheckInDialog::goTo(const QString &step)
{
    const CourseStep &next = m_course[placeOf(step)];
    m_step = next.id;
    m_draft.step = next.id;
    switch (next.kind) {
    case CourseStep::Kind::Feeling:
    case CourseStep::Kind::Same:
        showChoices(next);
        break;
    case CourseStep::Kind::Signs:
    case CourseStep::Kind::Questions:
        showQuestions(next);
        break;
    case CourseStep::Kind::Answer:
        showAnswer();
        break;
    }
}

void CheckInDialog::place(QWidget *page)
{
    m_questions = qobject_cast<StepPage *>(page);
    m_choices = qobject_cast<ChoicePage *>(page);
    m_answer = qobject_cast<AnswerPage *>(page);
    m_frame->setPage(page);
    showState();
}

void CheckInDialog::showChoices(const CourseStep &step)
{
    const bool feeling = step.kind == CourseStep::Kind::Feeling;
    QList<ChoicePage::Option> options;
    if (feeling) {
        options = {{tr("All fine"), tr("No pain at the back of the thigh")},
                   {tr("Something hurts"), tr("A few questions, two minutes at most")}};
        if (m_setting.begun)
            options += ChoicePage::Option{tr("Go on where you left off"), tr("Your answers of before are still here")};
    } else {
        options = {{tr("The same, and it is getting better"), {}},
                   {tr("The same, and it is not getting better"), {}},
                   {tr("Something new"), tr("Another place, or it happened again")}};
    }
    auto *page = new ChoicePage(m_theme, step.title, step.hint, options, this);
    connect(page, &ChoicePage::chosen, this,
            [this, feeling](int chosen) { feeling ? chooseFeeling(chosen) : chooseSame(chosen); });
    place(page);
    page->option(0)->setFocus();
}

void CheckInDialog::chooseFeeling(int chosen)
{
    if (chosen == 2) {
        setDraft(*m_setting.begun);
        return;
    }
    const Feeling feeling = chosen == 0 ? Feeling::Fine : Feeling::Hurts;
    if (m_draft.feeling != feeling) {
        m_draft = {};
        m_draft.said.at = m_setting.background.now;
        m_draft.feeling = feeling;
        if (feeling == Feeling::Fine)
            m_draft.said.painNow = 0;
    }
    m_course = courseOf(m_draft, m_setting.background);
    lookAgain();
    const bool nothingToAsk = m_course[1].kind == CourseStep::Kind::Answer;
    const bool nothingToShow = m_preview && m_preview->difference.isEmpty() &&
                               m_preview->plan.assessment.value_or(Assessment{}).triageClass == TriageClass::None;
    if (nothingToAsk && nothingToShow)
        Q_EMIT taken(m_draft.said);
    else
        goTo(m_course[1].id);
}

void CheckInDialog::chooseSame(int chosen)
{
    const bool same = chosen != static_cast<int>(Same::Other);
    m_draft.sameTrouble = same;
    if (same) {
        takeSameTrouble(m_draft.said, m_setting.background);
        m_draft.said.improving = chosen == static_cast<int>(Same::Better) ? Answer::Yes : Answer::No;
    }
    m_course = courseOf(m_draft, m_setting.background);
    lookAgain();
    goOn();
}

void CheckInDialog::showQuestions(const CourseStep &step)
{
    auto *page = new StepPage(m_theme, step, m_setting.background, m_setting.formats, this);
    page->setSaid(m_draft.said);
    page->setDoubts(doubtsOf(m_draft, m_setting.background));
    connect(page, &StepPage::answered, this, &CheckInDialog::take);
    place(page);
    page->takeFocus();
}

void CheckInDialog::showAnswer()
{
    auto *page = new AnswerPage(m_theme, m_preview, m_setting.formats, m_setting.citations, this);
    QStringList problems;
    if (!m_preview)
        problems += tr("It cannot be said yet how this looks: %1.").arg(m_lookProblem);
    for (const Doubt &doubt : doubtsOf(m_draft, m_setting.background))
        problems += doubt.text;
    page->setProblem(problems.join(u'\n'));
    place(page);
    page->setFocus();
}

void CheckInDialog::showProblem(const QString &text)
{
    if (!m_answer)
        goTo(answerStep);
    m_answer->setProblem(text);
}

void CheckInDialog::take(const QString &key, const QVariant &answer)
{
    m_questions->field(key)->question().write(m_draft.said, answer);
    m_course = courseOf(m_draft, m_setting.background);
    m_questions->setStep(m_course[placeOf(m_step)]);
    lookAgain();
    if (isEmergency())
        showAnswer();
}

void CheckInDialog::point(Side side, Site site)
{
    m_draft.said.side = side;
    m_draft.said.site = site;
    m_course = courseOf(m_draft, m_setting.background);
    lookAgain();
    if (isEmergency())
        showAnswer();
}

void CheckInDialog::lookAgain()
{
    const CheckIn &said = m_draft.said;
    m_frame->setPlace(said.side, said.site);
    auto preview = m_setting.look(said);
    m_preview.reset();
    if (!preview) {
        m_lookProblem = toText(preview.error());
        m_frame->panel()->setText(m_lookProblem);
    } else {
        m_preview = *std::move(preview);
        // Where something hurts, "no complaint" would only mean that too little was said.
        const bool saysNothing = m_draft.feeling == Feeling::Hurts &&
                                 m_preview->plan.assessment.value_or(Assessment{}).triageClass == TriageClass::None;
        if (isBegun(m_draft) && !saysNothing)
            m_frame->panel()->setPreview(*m_preview, m_setting.background.zone.day(m_setting.background.now));
        else
            m_frame->panel()->setText(
                tr("As you answer, here stands what it looks like, why, and how your week would change."));
    }
    if (m_questions) {
        m_questions->setSaid(said);
        m_questions->setDoubts(doubtsOf(m_draft, m_setting.background));
        showState();
    }
}

bool CheckInDialog::isEmergency() const
{
    const auto &open = m_setting.background.openAlarms;
    const bool answeredAnew = std::all_of(
        open.begin(), open.end(), [this](const QString &key) { return questionOf(key).read(m_draft.said).isValid(); });
    return answeredAnew && m_preview && m_preview->plan.assessment &&
           m_preview->plan.assessment->triageClass == TriageClass::Emergency;
}

void CheckInDialog::goOn()
{
    if (m_questions && m_questions->step().kind == CourseStep::Kind::Signs) {
        for (const QuestionField *field : m_questions->fields()) {
            if (!field->answer().isValid())
                field->question().write(m_draft.said, static_cast<int>(Answer::No));
        }
        m_course = courseOf(m_draft, m_setting.background);
        lookAgain();
    }
    if (isEmergency()) {
        showAnswer();
        return;
    }
    const qsizetype next = std::min(placeOf(m_step) + 1, m_course.size() - 1);
    goTo(m_course[next].id);
}

void CheckInDialog::goBack()
{
    // What is missing before it can be taken is asked some pages before the last one.
    if (m_step == answerStep && isBlocked()) {
        goTo(placeStep);
        return;
    }
    // From the answer that a sign of an emergency brought up, back to the question that holds the sign.
    const bool early = m_answer && m_step != answerStep;
    const qsizetype before = std::max<qsizetype>(0, placeOf(m_step) - (early ? 0 : 1));
    goTo(m_course[before].id);
}

void CheckInDialog::showState()
{
    const int asked = static_cast<int>(m_course.size()) - 2;
    const int at = static_cast<int>(placeOf(m_step));
    const bool counts = m_questions || (m_choices && m_step != feelingStep);
    m_frame->setProgress(counts ? tr("Question %1 of %2").arg(at).arg(asked) : QString(), m_answer ? asked : at,
                         m_step == feelingStep ? 0 : std::max(1, asked));
    m_frame->setColumns(m_questions, m_questions && m_draft.feeling == Feeling::Hurts, m_step == placeStep);
    m_frame->back()->setText(m_answer ? tr("Back to the questions") : tr("Back"));
    m_frame->back()->setVisible(m_step != feelingStep);
    m_frame->next()->setVisible(m_questions);
    if (m_questions) {
        m_frame->next()->setText(m_questions->nextWords());
        m_frame->next()->setEnabled(m_questions->mayGoOn());
    }
    showTake();
}

bool CheckInDialog::isBlocked() const
{
    const auto doubts = doubtsOf(m_draft, m_setting.background);
    return std::any_of(doubts.begin(), doubts.end(), [](const Doubt &doubt) { return doubt.blocks; });
}

void CheckInDialog::showTake()
{
    const bool alarm = m_preview && m_preview->plan.assessment &&
                       isMoreAlarming(m_preview->plan.assessment->triageClass, TriageClass::Physio);
    const bool changes = m_preview && !m_preview->difference.isEmpty();
    m_frame->take()->setVisible(m_answer);
    m_frame->take()->setEnabled(m_preview && !isBlocked());
    m_frame->take()->setText(alarm     ? tr("Store this check-in")
                             : changes ? tr("Take it and change the plan")
                                       : tr("Take it"));
    // A stop for safety is no choice, so nothing is offered against it.
    m_frame->leave()->setVisible(m_answer && changes && !alarm);
}

} // namespace stridewell
