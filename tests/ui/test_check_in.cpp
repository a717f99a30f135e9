// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/check_in/body_map.h"
#include "ui/dialogs/check_in/check_in_dialog.h"
#include "ui/dialogs/check_in/question_field.h"
#include "ui/models/check_in_questions.h"
#include "ui/parts/choice_row.h"
#include "ui/parts/pain_slider.h"

#include <QAbstractButton>
#include <QPushButton>
#include <QRegularExpression>
#include <QSet>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace stridewell;

class TestCheckIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void asksEveryKey();
    void emergencySignsComeFirst();
    void eachAnswerGoesInAndOut_data();
    void eachAnswerGoesInAndOut();
    void nothingSaidAtFirst();
    void answersByKeyboard();
    void painZeroIsAnAnswer();
    void judgesEachAnswer();
    void showsACheckIn();
    void pointsAtThePlace();
    void everyControlHasAName();

private:
    Theme *m_theme = nullptr;
};

namespace {

const Moment now{1'795'527'000'000}; // 2026-11-24T14:30+01:00

Zone zone()
{
    return Zone::fixedOffset(3600);
}

QList<Question> allQuestions()
{
    QList<Question> all;
    for (const QuestionPage &page : checkInPages())
        all += page.questions;
    return all;
}

QuestionField *fieldOf(const CheckInDialog &dialog, const QString &key)
{
    for (QuestionField *field : dialog.fields()) {
        if (field->question().key == key)
            return field;
    }
    return nullptr;
}

/// An answer that the question can hold.
QVariant sampleAnswer(const Question &question)
{
    switch (question.kind) {
    case Question::Kind::One:
        return static_cast<int>(question.options.size()) - 1;
    case Question::Kind::Many:
        return QVariant::fromValue(QList<int>{0, static_cast<int>(question.options.size()) - 1});
    case Question::Kind::Scale:
        return 7;
    case Question::Kind::Number:
        return question.most;
    case Question::Kind::When:
        return (now - hours(30)).ms;
    }
    return {};
}

} // namespace

void TestCheckIn::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    if (!m_theme)
        m_theme = new Theme(this);
}

void TestCheckIn::asksEveryKey()
{
    // The table CHECK_IN of the public contract, without `at`.
    const QStringList contract =
        u"started_at pain_now pain_worst onset feel spread side site event bruise swelling gap "
        "tender walking weakness improving calf_difference_cm dark_urine saddle_numbness "
        "bladder_or_bowel_change tingling_below_knee back_pain foot_cold_or_numb deformity "
        "hot_and_red fever breathless chest_pain pitting_oedema recent_immobility wooden_thigh "
        "pain_out_of_proportion pain_on_passive_stretch night_pain hop_pain sitting_pain "
        "weight_loss unwell unusual_load earlier_strain_months weeks_since_return "
        "pregnant_weeks gates"_s.split(u' ');
    QStringList asked;
    for (const Question &question : allQuestions())
        asked += question.key;
    QCOMPARE(QSet<QString>(asked.begin(), asked.end()), QSet<QString>(contract.begin(), contract.end()));
    QCOMPARE(asked.size(), contract.size());
    QCOMPARE(signCount, size_t(21));
}

void TestCheckIn::emergencySignsComeFirst()
{
    QStringList first;
    const QList<QuestionPage> pages = checkInPages();
    for (const Question &question : pages.first().questions)
        first += question.key;
    for (const QString &key : {u"chest_pain"_s, u"breathless"_s, u"saddle_numbness"_s, u"bladder_or_bowel_change"_s,
                               u"foot_cold_or_numb"_s, u"wooden_thigh"_s, u"dark_urine"_s})
        QVERIFY2(first.contains(key), qPrintable(key));
}

void TestCheckIn::eachAnswerGoesInAndOut_data()
{
    QTest::addColumn<int>("at");
    const QList<Question> questions = allQuestions();
    for (int i = 0; i < questions.size(); ++i)
        QTest::newRow(qPrintable(questions[i].key)) << i;
}

void TestCheckIn::eachAnswerGoesInAndOut()
{
    QFETCH(int, at);
    const Question question = allQuestions()[at];
    CheckIn checkIn;
    QVERIFY(!question.read(checkIn).isValid());
    question.write(checkIn, sampleAnswer(question));
    QVERIFY(checkIn != CheckIn{});
    QCOMPARE(question.read(checkIn), sampleAnswer(question));
    // Nothing else may have been answered on the way.
    for (const Question &other : allQuestions())
        QCOMPARE(other.read(checkIn).isValid(), other.key == question.key);
    question.write(checkIn, {});
    QCOMPARE(checkIn, CheckIn{});

    QuestionField field(question, now, zone());
    QVERIFY(!field.answer().isValid());
    QSignalSpy answered(&field, &QuestionField::answered);
    field.setAnswer(sampleAnswer(question));
    QCOMPARE(field.answer(), sampleAnswer(question));
    field.setAnswer({});
    QVERIFY(!field.answer().isValid());
    QCOMPARE(answered.count(), 0);
}

void TestCheckIn::nothingSaidAtFirst()
{
    CheckInDialog dialog(*m_theme, now, zone(), [](const CheckIn &) { return Assessment{}; });
    CheckIn empty;
    empty.at = now;
    QCOMPARE(dialog.value(), empty);
    QCOMPARE(dialog.fields().size(), allQuestions().size());
}

void TestCheckIn::answersByKeyboard()
{
    CheckInDialog dialog(*m_theme, now, zone(), [](const CheckIn &) { return Assessment{}; });
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *row = fieldOf(dialog, u"chest_pain"_s)->findChild<ChoiceRow *>();
    row->button(static_cast<int>(Answer::Yes))->setFocus();
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
    QCOMPARE(dialog.value().sign(Sign::ChestPain), Answer::Yes);
    // The last button of the row takes the answer back.
    row->findChildren<QPushButton *>().last()->click();
    QCOMPARE(dialog.value().sign(Sign::ChestPain), std::optional<Answer>());
    QSignalSpy accepted(&dialog, &QDialog::accepted);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(accepted.count(), 0);
}

void TestCheckIn::painZeroIsAnAnswer()
{
    PainSlider slider(u"Pain"_s);
    QSignalSpy answered(&slider, &PainSlider::answered);
    slider.show();
    QVERIFY(!slider.score());
    QTest::keyClick(slider.slider(), Qt::Key_Home);
    QCOMPARE(slider.score(), std::optional<int>(0));
    QTest::keyClick(slider.slider(), Qt::Key_Right);
    QCOMPARE(slider.score(), std::optional<int>(1));
    QCOMPARE(answered.count(), 2);
    slider.setScore(std::nullopt);
    QVERIFY(!slider.score());
}

void TestCheckIn::judgesEachAnswer()
{
    QList<CheckIn> judged;
    CheckInDialog dialog(*m_theme, now, zone(), [&judged](const CheckIn &checkIn) {
        judged += checkIn;
        return Assessment{};
    });
    const auto before = judged.size();
    auto *row = fieldOf(dialog, u"gap"_s)->findChild<ChoiceRow *>();
    row->button(static_cast<int>(Answer::Unsure))->click();
    QCOMPARE(judged.size(), before + 1);
    QCOMPARE(judged.last().gap, Answer::Unsure);
}

void TestCheckIn::showsACheckIn()
{
    CheckIn checkIn;
    for (const Question &question : allQuestions())
        question.write(checkIn, sampleAnswer(question));
    CheckInDialog dialog(*m_theme, now, zone(), [](const CheckIn &) { return Assessment{}; });
    dialog.setValue(checkIn);
    checkIn.at = now;
    QCOMPARE(dialog.value(), checkIn);
    for (const QuestionField *field : dialog.fields())
        QCOMPARE(field->answer(), sampleAnswer(field->question()));
}

void TestCheckIn::pointsAtThePlace()
{
    CheckInDialog dialog(*m_theme, now, zone(), [](const CheckIn &) { return Assessment{}; });
    dialog.show();
    dialog.showPage(2);
    auto *map = dialog.findChild<BodyMap *>();
    QVERIFY(map && map->isVisible());
    QTest::mouseClick(map, Qt::LeftButton, {}, map->pointOf(Side::Right, Site::MidThigh)->toPoint());
    QCOMPARE(dialog.value().side, Side::Right);
    QCOMPARE(dialog.value().site, Site::MidThigh);
    QCOMPARE(fieldOf(dialog, u"side"_s)->answer(), QVariant(static_cast<int>(Side::Right)));
    QTest::mouseClick(map, Qt::LeftButton, {}, map->pointOf(Side::Left, Site::SitBone)->toPoint());
    QCOMPARE(dialog.value().side, Side::Left);
    QCOMPARE(dialog.value().site, Site::SitBone);
    QVERIFY(!map->pointOf(Side::Left, Site::WholeLeg));
}

void TestCheckIn::everyControlHasAName()
{
    CheckInDialog dialog(*m_theme, now, zone(), [](const CheckIn &) { return Assessment{}; });
    for (const QuestionField *field : dialog.fields()) {
        const auto buttons = field->findChildren<QPushButton *>();
        for (const QPushButton *button : buttons)
            QVERIFY2(button->accessibleName().startsWith(field->question().text), qPrintable(button->text()));
        const auto sliders = field->findChildren<QSlider *>();
        for (const QSlider *slider : sliders)
            QVERIFY(!slider->accessibleName().isEmpty());
    }
}

QTEST_MAIN(TestCheckIn)
#include "test_check_in.moc"
