// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/ui/check_in_bench.h"
#include "ui/dialogs/check_in/answer_page.h"
#include "ui/dialogs/check_in/body_map.h"
#include "ui/dialogs/check_in/check_in_frame.h"
#include "ui/dialogs/check_in/choice_page.h"
#include "ui/dialogs/check_in/question_field.h"
#include "ui/dialogs/check_in/sign_field.h"
#include "ui/dialogs/check_in/so_far_panel.h"
#include "ui/dialogs/check_in/step_page.h"
#include "ui/dialogs/check_in/when_field.h"
#include "ui/parts/choice_row.h"
#include "ui/parts/pain_slider.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QCheckBox>
#include <QDateTimeEdit>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSlider>
#include <QTest>

using namespace stridewell;
using kit::checkInNow;
using kit::settingFor;

class TestCheckIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void allFineIsOneKey();
    void allFineIsOneClick();
    void mildPainTakesFewKeys();
    void tickingNothingAnswersNo();
    void notSureIsAnAnswer();
    void anEmergencyEndsTheQuestions();
    void anOpenAlarmWaitsForItsAnswer();
    void returnTakesNothing();
    void looksAtEachAnswer();
    void pointsAtThePlace();
    void pointsByKeyboard();
    void theFutureIsRefusedInPlace();
    void contradictionsStandBesideTheAnswer();
    void nothingSaidCannotBeTaken();
    void whatWasTypedIsOfferedAgain();
    void failuresKeepTheAnswers();
    void painZeroIsAnAnswer();
    void aNumberTypedIsAnAnswer();
    void questionsAreNeverCut();
    void everyControlHasAName();
    void choicesRunTheReadersWay();

private:
    Theme *m_theme = nullptr;
};

namespace {

Profile somebody()
{
    Profile profile;
    profile.athlete.name = u"Somebody"_s;
    return profile;
}

void hurt(CheckInDialog &dialog)
{
    dialog.choices()->option(1)->click();
}

void next(CheckInDialog &dialog)
{
    dialog.frame()->next()->click();
}

/// Goes on, answering nothing, until a page comes up.
void goOnTo(CheckInDialog &dialog, const QString &step)
{
    for (int i = 0; i < 20 && dialog.step() != step; ++i)
        next(dialog);
    QCOMPARE(dialog.step(), step);
}

QAbstractButton *choiceOf(CheckInDialog &dialog, const QString &key, int place)
{
    return dialog.questions()->field(key)->findChild<ChoiceRow *>()->button(place);
}

template <typename E>
void choose(CheckInDialog &dialog, const QString &key, E value)
{
    choiceOf(dialog, key, static_cast<int>(value))->click();
}

SignField *signOf(CheckInDialog &dialog, Sign sign)
{
    return dialog.questions()->field(QString(keyOf(sign)))->findChild<SignField *>();
}

} // namespace

void TestCheckIn::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    if (!m_theme)
        m_theme = new Theme(this);
}

void TestCheckIn::allFineIsOneKey()
{
    CheckInDialog dialog(*m_theme, settingFor(somebody()));
    QSignalSpy taken(&dialog, &CheckInDialog::taken);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTest::keyClick(dialog.focusWidget(), Qt::Key_Space);
    QCOMPARE(taken.count(), 1);
    CheckIn fine;
    fine.at = checkInNow;
    fine.painNow = 0;
    QCOMPARE(taken.first().first().value<CheckIn>(), fine);
}

void TestCheckIn::allFineIsOneClick()
{
    CheckInDialog dialog(*m_theme, settingFor(somebody()));
    QSignalSpy taken(&dialog, &CheckInDialog::taken);
    dialog.show();
    QTest::mouseClick(dialog.choices()->option(0), Qt::LeftButton);
    QCOMPARE(taken.count(), 1);
}

/// Two minutes at most for something small: each key here is less than three seconds.
void TestCheckIn::mildPainTakesFewKeys()
{
    CheckInDialog dialog(*m_theme, settingFor(somebody()));
    dialog.show();
    int keys = 0;
    const auto press = [&](QAbstractButton *button) {
        button->click();
        ++keys;
    };
    press(dialog.choices()->option(1));
    press(dialog.frame()->next());
    press(dialog.frame()->next());
    QCOMPARE(dialog.step(), u"place"_s);
    press(choiceOf(dialog, u"side"_s, static_cast<int>(Side::Both)));
    press(choiceOf(dialog, u"site"_s, static_cast<int>(Site::MidThigh)));
    QTest::keyClick(dialog.questions()->field(u"pain_now"_s)->findChild<QSlider *>(), Qt::Key_Right);
    ++keys;
    press(dialog.frame()->next());
    press(dialog.questions()->field(u"started_at"_s)->findChild<ChoiceRow *>()->button(1));
    press(dialog.frame()->next());
    press(dialog.questions()->field(u"onset"_s)->findChildren<QAbstractButton *>().at(3));
    QCOMPARE(dialog.draft().said.onset, Onset::Delayed);
    press(dialog.frame()->next());
    press(choiceOf(dialog, u"feel"_s, static_cast<int>(Feel::Ache)));
    while (dialog.frame()->next()->isVisible())
        press(dialog.frame()->next());
    QCOMPARE(dialog.step(), u"answer"_s);
    QVERIFY2(keys <= 25, qPrintable(QString::number(keys)));
    QSignalSpy taken(&dialog, &CheckInDialog::taken);
    press(dialog.frame()->take());
    QCOMPARE(taken.count(), 1);
    const auto said = taken.first().first().value<CheckIn>();
    QCOMPARE(said.painNow, std::optional(1));
    QCOMPARE(said.startedAt, std::optional(checkInNow - hours(24)));
    QCOMPARE(said.sign(Sign::ChestPain), Answer::No);
}

void TestCheckIn::tickingNothingAnswersNo()
{
    CheckInDialog dialog(*m_theme, settingFor(somebody()));
    hurt(dialog);
    QCOMPARE(dialog.step(), u"body"_s);
    QCOMPARE(dialog.frame()->next()->text(), u"None of these"_s);
    QVERIFY(!dialog.draft().said.sign(Sign::Fever));
    signOf(dialog, Sign::Fever)->card()->click();
    QCOMPARE(dialog.frame()->next()->text(), u"Only these"_s);
    next(dialog);
    QCOMPARE(dialog.draft().said.sign(Sign::Fever), Answer::Yes);
    QCOMPARE(dialog.draft().said.sign(Sign::Unwell), Answer::No);
    QVERIFY(!dialog.draft().said.sign(Sign::Deformity));
    dialog.frame()->back()->click();
    QVERIFY(signOf(dialog, Sign::Fever)->card()->isChecked());
    signOf(dialog, Sign::Fever)->card()->click();
    QVERIFY(!dialog.draft().said.sign(Sign::Fever));
}

void TestCheckIn::notSureIsAnAnswer()
{
    CheckInDialog dialog(*m_theme, settingFor(somebody()));
    hurt(dialog);
    SignField *fever = signOf(dialog, Sign::Fever);
    fever->notSure()->click();
    QCOMPARE(dialog.draft().said.sign(Sign::Fever), Answer::Unsure);
    fever->card()->click();
    QCOMPARE(dialog.draft().said.sign(Sign::Fever), Answer::Yes);
    QVERIFY(!fever->notSure()->isChecked());
}

void TestCheckIn::anEmergencyEndsTheQuestions()
{
    CheckInDialog dialog(*m_theme, settingFor(somebody()));
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    hurt(dialog);
    SignField *chest = signOf(dialog, Sign::ChestPain);
    chest->card()->setFocus();
    QTest::keyClick(chest->card(), Qt::Key_Space);
    QVERIFY(dialog.answer() && !dialog.questions());
    QVERIFY(!dialog.frame()->next()->isVisible());
    // What to do, whom, how soon; and that the stop is no choice.
    QString shown;
    for (const QLabel *label : dialog.answer()->findChildren<QLabel *>())
        shown += label->text() + u'\n';
    for (const QString &part : {u"emergency care"_s, u"now or today"_s, u"not a choice"_s, u"112"_s})
        QVERIFY2(shown.contains(part), qPrintable(shown));
    QVERIFY(dialog.answer()->accessibleName().startsWith(u"Get help now"_s));
    // Back to the sign, and on without it.
    dialog.frame()->back()->click();
    QCOMPARE(dialog.step(), u"body"_s);
    next(dialog);
    QVERIFY(dialog.answer());
    dialog.frame()->back()->click();
    signOf(dialog, Sign::ChestPain)->card()->click();
    next(dialog);
    QCOMPARE(dialog.step(), u"leg"_s);
    // It can be stored as it stands.
    signOf(dialog, Sign::Deformity)->notSure()->click();
    QSignalSpy taken(&dialog, &CheckInDialog::taken);
    QVERIFY(dialog.frame()->take()->isEnabled());
    dialog.frame()->take()->click();
    QCOMPARE(taken.first().first().value<CheckIn>().sign(Sign::Deformity), Answer::Unsure);
}

void TestCheckIn::anOpenAlarmWaitsForItsAnswer()
{
    Profile profile = somebody();
    CheckIn alarm;
    alarm.at = checkInNow - hours(20);
    alarm.painNow = 2;
    alarm.sign(Sign::Breathless) = Answer::Yes;
    profile.checkIns = {alarm};
    CheckInDialog dialog(*m_theme, settingFor(profile));
    QSignalSpy taken(&dialog, &CheckInDialog::taken);
    dialog.show();
    dialog.choices()->option(0)->click();
    QCOMPARE(taken.count(), 0);
    QCOMPARE(dialog.step(), u"alarms"_s);
    QVERIFY(!dialog.frame()->next()->isEnabled());
    choose(dialog, u"breathless"_s, Answer::No);
    QVERIFY(dialog.frame()->next()->isEnabled());
    next(dialog);
    QCOMPARE(dialog.step(), u"answer"_s);
    dialog.frame()->back()->click();
    choose(dialog, u"breathless"_s, Answer::Yes);
    QVERIFY(dialog.answer());
}

void TestCheckIn::returnTakesNothing()
{
    CheckInDialog dialog(*m_theme, settingFor(somebody()));
    QSignalSpy taken(&dialog, &CheckInDialog::taken);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    hurt(dialog);
    for (int i = 0; i < 30; ++i)
        QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(dialog.step(), u"answer"_s);
    QCOMPARE(taken.count(), 0);
}

void TestCheckIn::looksAtEachAnswer()
{
    CheckInSetting setting = settingFor(somebody());
    QList<CheckIn> looked;
    setting.look = [&looked, look = setting.look](const CheckIn &checkIn) {
        looked += checkIn;
        return look(checkIn);
    };
    CheckInDialog dialog(*m_theme, setting);
    hurt(dialog);
    goOnTo(dialog, u"see"_s);
    const auto before = looked.size();
    choose(dialog, u"gap"_s, Answer::Unsure);
    QCOMPARE(looked.size(), before + 1);
    QCOMPARE(looked.last().gap, Answer::Unsure);
    QVERIFY2(dialog.frame()->panel()->accessibleName().contains(u"See a physiotherapist"_s),
             qPrintable(dialog.frame()->panel()->accessibleName()));
}

void TestCheckIn::pointsAtThePlace()
{
    CheckInDialog dialog(*m_theme, settingFor(somebody()));
    dialog.show();
    hurt(dialog);
    goOnTo(dialog, u"place"_s);
    auto *map = dialog.findChild<BodyMap *>();
    QVERIFY(map && map->isVisible());
    QTest::mouseClick(map, Qt::LeftButton, {}, map->pointOf(Side::Right, Site::MidThigh)->toPoint());
    QCOMPARE(dialog.draft().said.side, Side::Right);
    QCOMPARE(dialog.draft().said.site, Site::MidThigh);
    QCOMPARE(dialog.questions()->field(u"side"_s)->answer(), QVariant(static_cast<int>(Side::Right)));
    QTest::mouseClick(map, Qt::LeftButton, {}, map->pointOf(Side::Left, Site::SitBone)->toPoint());
    QCOMPARE(dialog.draft().said.side, Side::Left);
    QCOMPARE(dialog.draft().said.site, Site::SitBone);
    QVERIFY(!map->pointOf(Side::Left, Site::WholeLeg));
    choose(dialog, u"side"_s, Side::Right);
    QCOMPARE(map->accessibleName(), u"Where it hurts: Right, at the sit bone"_s);
}

void TestCheckIn::pointsByKeyboard()
{
    CheckInDialog dialog(*m_theme, settingFor(somebody()));
    dialog.show();
    hurt(dialog);
    goOnTo(dialog, u"place"_s);
    auto *map = dialog.findChild<BodyMap *>();
    map->setFocus();
    QTest::keyClick(map, Qt::Key_Right);
    QCOMPARE(dialog.draft().said.side, Side::Right);
    QCOMPARE(dialog.draft().said.site, Site::MidThigh);
    QTest::keyClick(map, Qt::Key_Up);
    QCOMPARE(dialog.draft().said.site, Site::UpperThigh);
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(map, Qt::Key_Down);
    QCOMPARE(dialog.draft().said.site, Site::Calf);
    QTest::keyClick(map, Qt::Key_Left);
    QCOMPARE(dialog.draft().said.side, Side::Left);
}

void TestCheckIn::theFutureIsRefusedInPlace()
{
    CheckInDialog dialog(*m_theme, settingFor(somebody()));
    dialog.show();
    hurt(dialog);
    goOnTo(dialog, u"start"_s);
    auto *when = dialog.questions()->findChild<WhenField *>();
    when->choices()->button(0)->click();
    QCOMPARE(dialog.draft().said.startedAt, std::optional(checkInNow));
    const QDateTime ahead = when->exact()->dateTime().addDays(1);
    when->exact()->setDateTime(ahead);
    QVERIFY(!dialog.draft().said.startedAt);
    QVERIFY(!when->problem().isEmpty());
    QVERIFY(!dialog.frame()->next()->isEnabled());
    QCOMPARE(when->exact()->dateTime(), ahead);
    when->exact()->setDateTime(ahead.addDays(-2));
    QCOMPARE(dialog.draft().said.startedAt, std::optional(checkInNow - hours(24)));
    QVERIFY(dialog.frame()->next()->isEnabled());
}

void TestCheckIn::contradictionsStandBesideTheAnswer()
{
    CheckInDialog dialog(*m_theme, settingFor(somebody()));
    dialog.show();
    hurt(dialog);
    goOnTo(dialog, u"story"_s);
    choose(dialog, u"event"_s, Event::Pop);
    dialog.questions()->field(u"onset"_s)->findChildren<QAbstractButton *>().at(4)->click();
    QStringList shown;
    for (const QLabel *label : dialog.questions()->findChildren<QLabel *>()) {
        if (label->isVisible())
            shown += label->text();
    }
    QVERIFY2(shown.join(u'\n').contains(u"You named a moment"_s), qPrintable(shown.join(u'\n')));
}

void TestCheckIn::nothingSaidCannotBeTaken()
{
    CheckInDialog dialog(*m_theme, settingFor(somebody()));
    dialog.show();
    hurt(dialog);
    goOnTo(dialog, u"answer"_s);
    QVERIFY(dialog.frame()->take()->isVisible());
    QVERIFY(!dialog.frame()->take()->isEnabled());
    // Back to where it can be said, not to the last of many pages.
    dialog.frame()->back()->click();
    QCOMPARE(dialog.step(), u"place"_s);
    QVERIFY(dialog.questions()->field(u"pain_now"_s));
}

void TestCheckIn::whatWasTypedIsOfferedAgain()
{
    CheckInSetting setting = settingFor(somebody());
    CheckInDraft draft;
    {
        CheckInDialog dialog(*m_theme, setting);
        dialog.show();
        hurt(dialog);
        goOnTo(dialog, u"place"_s);
        choose(dialog, u"side"_s, Side::Left);
        QTest::keyClick(&dialog, Qt::Key_Escape);
        QVERIFY(!dialog.isVisible());
        draft = dialog.draft();
    }
    setting.begun = draft;
    setting.background.now = checkInNow + hours(1);
    CheckInDialog again(*m_theme, setting);
    again.choices()->option(2)->click();
    QCOMPARE(again.step(), u"place"_s);
    QCOMPARE(again.draft().said.side, Side::Left);
    // It is said now, not when it was begun.
    QCOMPARE(again.draft().said.at, checkInNow + hours(1));
}

void TestCheckIn::failuresKeepTheAnswers()
{
    CheckInDialog dialog(*m_theme, settingFor(somebody()));
    dialog.show();
    dialog.choices()->option(0)->click();
    dialog.showProblem(u"The disk is full."_s);
    QVERIFY(dialog.isVisible() && dialog.answer());
    bool told = false;
    for (const QLabel *label : dialog.answer()->findChildren<QLabel *>())
        told = told || (label->isVisible() && label->text() == u"The disk is full."_s);
    QVERIFY(told);
    QVERIFY(dialog.frame()->take()->isEnabled());
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

void TestCheckIn::aNumberTypedIsAnAnswer()
{
    PainSlider slider(u"Pain"_s);
    QSignalSpy answered(&slider, &PainSlider::answered);
    slider.show();
    for (const auto &[typed, score] : {std::pair{"7", 7}, {"1", 1}, {"10", 10}, {"0", 0}, {"100", 0}, {"110", 10}}) {
        slider.setScore(std::nullopt);
        QTest::keyClicks(slider.slider(), QLatin1StringView(typed));
        QCOMPARE(slider.score(), std::optional<int>(score));
    }
    // Whoever went elsewhere in between means 0.
    QTest::keyClick(slider.slider(), Qt::Key_1);
    QTest::keyClick(slider.slider(), Qt::Key_Right);
    QTest::keyClick(slider.slider(), Qt::Key_0);
    QCOMPARE(slider.score(), std::optional<int>(0));
    QVERIFY(answered.count() > 6);
}

/// Whatever the width, also where a question breaks into lines that its usual width does not need.
void TestCheckIn::questionsAreNeverCut()
{
    CheckInDialog dialog(*m_theme, kit::settingFor(somebody()));
    dialog.show();
    hurt(dialog);
    goOnTo(dialog, u"leg"_s);
    const QList<QCheckBox *> cards = dialog.questions()->findChildren<QCheckBox *>();
    QVERIFY(cards.size() > 5);
    bool wrapped = false;
    for (int width = 760; width <= 1200; width += 20) {
        dialog.resize(width, 800);
        for (const QCheckBox *card : cards) {
            QTRY_VERIFY2(card->height() >= card->heightForWidth(card->width()), qPrintable(card->text()));
            wrapped = wrapped || card->height() > cards.first()->height();
        }
    }
    QVERIFY(wrapped);
}

void TestCheckIn::everyControlHasAName()
{
    CheckInDialog dialog(*m_theme, settingFor(somebody()));
    dialog.show();
    hurt(dialog);
    for (int page = 0; page < 20 && dialog.questions(); ++page) {
        for (const QuestionField *field : dialog.questions()->fields()) {
            for (const auto *button : field->findChildren<QPushButton *>())
                QVERIFY2(button->accessibleName().startsWith(field->question().text), qPrintable(button->text()));
            for (const auto *slider : field->findChildren<QSlider *>())
                QVERIFY(!slider->accessibleName().isEmpty());
            for (const auto *box : field->findChildren<QAbstractSpinBox *>())
                QVERIFY(!box->accessibleName().isEmpty());
        }
        next(dialog);
    }
    QVERIFY(dialog.answer());
}

void TestCheckIn::choicesRunTheReadersWay()
{
    for (const bool mirrored : {false, true}) {
        CheckInDialog dialog(*m_theme, settingFor(somebody()));
        dialog.setLayoutDirection(mirrored ? Qt::RightToLeft : Qt::LeftToRight);
        dialog.show();
        hurt(dialog);
        goOnTo(dialog, u"place"_s);
        const QAbstractButton *left = choiceOf(dialog, u"side"_s, 0);
        const QAbstractButton *right = choiceOf(dialog, u"side"_s, 1);
        QCOMPARE(left->y(), right->y());
        QCOMPARE(left->x() > right->x(), mirrored);
    }
}

QTEST_MAIN(TestCheckIn)
#include "test_check_in.moc"
