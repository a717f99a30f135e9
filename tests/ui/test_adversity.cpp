// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/desk.h"
#include "ui/models/log_change.h"
#include "ui/models/plan_edit.h"
#include "ui/models/plan_model.h"
#include "ui/pages/plan/day_panel.h"
#include "ui/pages/plan/inspector.h"
#include "ui/pages/plan/log_form.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/pages/today/timeline.h"
#include "ui/pages/today/timer_bar.h"
#include "ui/pages/today/today_page.h"
#include "ui/parts/choice_row.h"
#include "ui/parts/message_bar.h"
#include "ui/parts/note_field.h"
#include "ui/window/countdown_keeper.h"

#include <QAbstractButton>
#include <QClipboard>
#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace stridewell;

namespace {

/// A second program over a store that another one has open.
struct Second
{
    Second(const QString &path, const ProfileId &id, Moment now = kit::deskNow)
        : store(Store::open(path, Clock(now)).value()),
          workspace(store, ProtocolSource::builtIn(), Clock(now),
                    [](const PlanRequest &request) { return makePlan(request); }),
          window(theme, builtInPoses().value()),
          session({theme, store, workspace, window}),
          opened(session.open(id))
    {
        window.show();
    }

    Theme theme;
    Store store;
    Workspace workspace;
    MainWindow window;
    Session session;
    Result<void> opened;
};

/// Demo runner two hours after a strain, so that there is ice to be timed.
Profile withStrain()
{
    Profile profile = demoProfile(kit::deskNow).value();
    profile.checkIns.clear();
    CheckIn strain;
    strain.at = kit::deskNow - hours(1);
    strain.startedAt = kit::deskNow - hours(2);
    strain.onset = Onset::DuringRun;
    strain.feel = {Feel::Sharp};
    strain.event = Event::Twinge;
    strain.painNow = 4;
    strain.side = Side::Left;
    strain.site = Site::MidThigh;
    profile.checkIns += strain;
    return profile;
}

ItemId firstIce(const MainWindow &window)
{
    for (const TodayEntry &entry : window.todayPage()->list().entries) {
        if (entry.item.kind == ItemKind::Ice && entry.item.state == ItemState::Planned)
            return entry.item.id;
    }
    return {};
}

} // namespace

/// What goes wrong around the program: another one in the same store, clocks, a restart, too much text.
class TestAdversity : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void aLockedStoreKeepsTheWish();
    void aStoreLockedAtTheStartIsOpenedLater();
    void anyTextComesBackAsItWas_data();
    void anyTextComesBackAsItWas();
    void twoWindowsOfOneStore();
    void theSameThingInTwoWindows();
    void aClockSetBack();
    void aCountdownGoesOnAfterARestart();
    void aCountdownThatEndedMeanwhileSaysSo();
    void tooLongANoteIsToldInPlace();

private:
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestAdversity::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestAdversity::aLockedStoreKeepsTheWish()
{
    kit::Desk desk(m_folder->path());
    desk.window.show();
    QVERIFY(desk.session.open(desk.id).has_value());
    const PlanView view = desk.window.planPage()->model()->view();
    const PlanEdit note = noteEdit(view, {NoteScope::Day, view.today()}, u"rain"_s);
    Store other = Store::open(desk.store.path(), Clock(kit::deskNow)).value();
    QElapsedTimer time;
    const auto held = other.together([&]() -> Result<void> {
        time.start();
        Q_EMIT desk.window.planPage()->editRequested(note.changes, note.name, {});
        return {};
    });
    QVERIFY(held.has_value());
    QVERIFY2(time.elapsed() < 1500, "the window stands still");
    MessageBar *bar = desk.window.messageBar();
    QVERIFY2(bar->message().contains(u"Not stored yet"_s) && bar->message().contains(u"another program"_s),
             qPrintable(bar->message()));
    QVERIFY(desk.store.loadProfile(desk.id)->logs == desk.workspace.profile().logs);
    QCOMPARE(bar->action()->text(), u"Try again"_s);
    QTest::keyClick(bar->action(), Qt::Key_Space);
    QCOMPARE(noteAt(newestLogs(desk.store.loadProfile(desk.id)->logs), {NoteScope::Day, view.today()}), u"rain"_s);
    QVERIFY(desk.action(u"Undo"_s)->isEnabled());
    QVERIFY(!bar->isVisible());
}

void TestAdversity::aStoreLockedAtTheStartIsOpenedLater()
{
    kit::Desk desk(m_folder->path());
    Store other = Store::open(desk.store.path(), Clock(kit::deskNow)).value();
    MessageBar *bar = desk.window.messageBar();
    desk.window.show();
    const auto held = other.together([&]() -> Result<void> {
        if (!desk.session.openFirst(desk.id))
            return failure(ErrorCode::Internal, {}, u"the program would end here"_s);
        // Too early: the sentence stays, with the way on.
        QTest::keyClick(bar->action(), Qt::Key_Space);
        return {};
    });
    QVERIFY(held.has_value());
    QVERIFY2(bar->message().contains(u"cannot be opened yet"_s) && bar->message().contains(u"another program"_s),
             qPrintable(bar->message()));
    QVERIFY(!desk.window.view());
    QCOMPARE(bar->action()->text(), u"Try again"_s);
    QTest::keyClick(bar->action(), Qt::Key_Space);
    QVERIFY(desk.window.view());
    QVERIFY(!bar->isVisible());
}

void TestAdversity::anyTextComesBackAsItWas_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("5,000 characters") << u"Sore after the hill. "_s.repeated(239).left(5'000);
    QTest::newRow("emoji") << u"\U0001F3C3\u200D\u2640\uFE0F fine \U0001F60A\U0001F1EA\U0001F1F8"_s;
    QTest::newRow("from the right") << u"\u05e0\u05d5\u05e2\u05d4 \u2013 \u0646\u0648\u0629 (left) 3\u00d710"_s;
    QTest::newRow("pasted lines") << u"first line\nsecond & <b>third</b>\n\nfifth \"quoted\""_s;
}

void TestAdversity::anyTextComesBackAsItWas()
{
    QFETCH(QString, text);
    Profile profile = demoProfile(kit::deskNow).value();
    profile.athlete.name = text.left(60).simplified();
    kit::Desk desk(m_folder->path(), profile);
    desk.window.resize(1024, 680);
    desk.window.show();
    QVERIFY(desk.session.open(desk.id).has_value());
    auto *field = desk.window.planPage()->findChild<NoteField *>();
    // As a person pastes it.
    QGuiApplication::clipboard()->setText(text);
    field->setFocus();
    field->paste();
    field->flush();
    QVERIFY2(!desk.window.messageBar()->isVisible(), qPrintable(desk.window.messageBar()->message()));
    for (Page *page : desk.window.pages()) {
        desk.window.showPage(page);
        QVERIFY(!desk.window.grab().isNull());
        QVERIFY2(desk.window.width() == 1024, "no text pushes the window wider");
    }
    const Profile stored = desk.store.loadProfile(desk.id).value();
    QCOMPARE(stored.athlete.name, profile.athlete.name);
    QVERIFY(std::ranges::any_of(stored.logs, [&](const Log &log) { return log.note == text; }));
    Second second(desk.store.path(), desk.id);
    QVERIFY(second.opened.has_value());
    second.window.showPage(second.window.planPage());
    QVERIFY(second.window.planPage()->findChild<NoteField *>()->toPlainText() == text);
}

void TestAdversity::twoWindowsOfOneStore()
{
    kit::Desk desk(m_folder->path());
    desk.window.show();
    QVERIFY(desk.session.open(desk.id).has_value());
    Second second(desk.store.path(), desk.id);
    QVERIFY(second.opened.has_value());
    const PlanView view = second.window.planPage()->model()->view();
    const NotePlace today{NoteScope::Day, view.today()};
    const NotePlace tomorrow{NoteScope::Day, view.today().addDays(1)};
    const PlanEdit there = noteEdit(view, today, u"written in the second window"_s);
    Q_EMIT second.window.planPage()->editRequested(there.changes, there.name, {});
    // The first window knows nothing of it yet; what it writes next takes it in and loses nothing.
    const PlanEdit here = noteEdit(desk.window.planPage()->model()->view(), tomorrow, u"written in the first"_s);
    Q_EMIT desk.window.planPage()->editRequested(here.changes, here.name, {});
    const QHash<ItemId, Log> &shown = desk.window.planPage()->model()->view().logs;
    QCOMPARE(noteAt(shown, today), u"written in the second window"_s);
    QCOMPARE(noteAt(shown, tomorrow), u"written in the first"_s);
    QCOMPARE(desk.store.loadProfile(desk.id)->logs, desk.workspace.profile().logs);
    QVERIFY(!desk.window.messageBar()->isVisible());
    QVERIFY(second.workspace.takeInOutsideChanges().has_value());
    QCOMPARE(second.workspace.profile(), desk.workspace.profile());
}

void TestAdversity::theSameThingInTwoWindows()
{
    kit::Desk desk(m_folder->path());
    desk.window.show();
    QVERIFY(desk.session.open(desk.id).has_value());
    Second second(desk.store.path(), desk.id);
    const PlanView view = second.window.planPage()->model()->view();
    const NotePlace today{NoteScope::Day, view.today()};
    const PlanEdit there = noteEdit(view, today, u"second"_s);
    const PlanEdit here = noteEdit(desk.window.planPage()->model()->view(), today, u"first"_s);
    Q_EMIT second.window.planPage()->editRequested(there.changes, there.name, {});
    Q_EMIT desk.window.planPage()->editRequested(here.changes, here.name, {});
    // Nothing is written over what was not seen: it is shown now, and the sentence says what to do.
    QVERIFY2(desk.window.messageBar()->message().contains(u"changed in another place"_s),
             qPrintable(desk.window.messageBar()->message()));
    QCOMPARE(noteAt(desk.window.planPage()->model()->view().logs, today), u"second"_s);
    const PlanEdit again = noteEdit(desk.window.planPage()->model()->view(), today, u"first"_s);
    Q_EMIT desk.window.planPage()->editRequested(again.changes, again.name, {});
    QCOMPARE(noteAt(newestLogs(desk.store.loadProfile(desk.id)->logs), today), u"first"_s);
}

void TestAdversity::aClockSetBack()
{
    kit::Desk desk(m_folder->path(), withStrain());
    QVERIFY(desk.session.open(desk.id).has_value());
    // Two days earlier by the clock, a check-in lies ahead.
    Second earlier(desk.store.path(), desk.id, kit::deskNow - hours(48));
    QVERIFY(earlier.opened.has_value());
    const QList<Notice> notices = earlier.workspace.plan().notices;
    const bool told = std::ranges::any_of(
        notices, [](const Notice &notice) { return notice.text.contains(u"dated ahead of now"_s); });
    QVERIFY2(told, "the plan says that an answer lies ahead and what to do");
    QVERIFY(earlier.window.todayPage()->isVisible());
    // It can be worked with, and nothing of the later days is lost.
    const PlanView view = earlier.window.planPage()->model()->view();
    const PlanEdit note = noteEdit(view, {NoteScope::Day, view.today()}, u"odd clock"_s);
    Q_EMIT earlier.window.planPage()->editRequested(note.changes, note.name, {});
    QCOMPARE(earlier.window.messageBar()->isVisible(), false);
    QCOMPARE(desk.store.loadProfile(desk.id)->checkIns, desk.workspace.profile().checkIns);
}

void TestAdversity::aCountdownGoesOnAfterARestart()
{
    kit::Desk desk(m_folder->path(), withStrain());
    CountdownKeeper keeper(desk.window, [] { return kit::deskNow; }, {});
    std::optional<KeptCountdown> kept;
    QObject::connect(&keeper, &CountdownKeeper::changed, &desk.window, [&](const auto &now) { kept = now; });
    desk.window.showPage(desk.window.todayPage());
    desk.window.show();
    QVERIFY(desk.session.open(desk.id).has_value());
    const ItemId ice = firstIce(desk.window);
    QVERIFY(!ice.isEmpty());
    TimelineRow *row = desk.window.todayPage()->timeline()->row(ice);
    row->setOpen(true);
    QTest::keyClick(row->timer()->startButton(), Qt::Key_Space);
    QVERIFY(kept);
    QCOMPARE(kept->item, ice);
    QCOMPARE(kept->length, std::chrono::minutes(15));

    // Started again four minutes later.
    Second second(desk.store.path(), desk.id, kit::deskNow + std::chrono::minutes(4));
    const CountdownKeeper again(
        second.window, [] { return kit::deskNow + std::chrono::minutes(4); }, kept);
    QVERIFY(second.session.open(desk.id).has_value());
    const RunningTime &running = second.window.todayPage()->running();
    QCOMPARE(running.item, ice);
    QVERIFY(running.countdown->isRunning());
    QVERIFY(std::abs((running.countdown->left() - std::chrono::minutes(11)).count()) <= 2);
    QVERIFY(second.window.todayPage()->timeline()->row(ice)->timer()->stopButton()->isVisible());
}

void TestAdversity::aCountdownThatEndedMeanwhileSaysSo()
{
    kit::Desk desk(m_folder->path(), withStrain());
    desk.window.showPage(desk.window.todayPage());
    desk.window.show();
    QVERIFY(desk.session.open(desk.id).has_value());
    const ItemId ice = firstIce(desk.window);
    const auto takenUp = [&](std::chrono::minutes later) {
        const KeptCountdown kept{desk.workspace.profile().athlete.name, ice, -1, kit::deskNow - later,
                                 std::chrono::minutes(15)};
        const CountdownKeeper keeper(
            desk.window, [] { return kit::deskNow; }, kept);
        Q_EMIT desk.window.viewShown(*desk.window.view());
        return desk.window.todayPage()->running().countdown;
    };
    QVERIFY(takenUp(std::chrono::minutes(600))->isOver());
    // A clock that was set back since: rather over than on for too long.
    QVERIFY(takenUp(std::chrono::minutes(-30))->isOver());
    // Somebody else's is not taken up.
    Q_EMIT desk.window.todayPage()->timeline()->countdownStopped();
    const KeptCountdown other{u"Nobody"_s, ice, -1, kit::deskNow, std::chrono::minutes(15)};
    const CountdownKeeper keeper(
        desk.window, [] { return kit::deskNow; }, other);
    Q_EMIT desk.window.viewShown(*desk.window.view());
    QVERIFY(!desk.window.todayPage()->running().countdown);
}

void TestAdversity::tooLongANoteIsToldInPlace()
{
    kit::Desk desk(m_folder->path());
    desk.window.show();
    QVERIFY(desk.session.open(desk.id).has_value());
    auto *field = desk.window.planPage()->findChild<NoteField *>();
    const QString whole(10'001, u'n');
    field->setPlainText(whole);
    QVERIFY2(field->problem().contains(u"10,001 characters"_s) || field->problem().contains(u"10001 characters"_s),
             qPrintable(field->problem()));
    const qsizetype before = desk.workspace.profile().logs.size();
    field->flush();
    QCOMPARE(desk.workspace.profile().logs.size(), before);
    QCOMPARE(field->toPlainText(), whole);
    field->setPlainText(whole.first(10'000));
    QVERIFY(field->problem().isEmpty());
    field->flush();
    QCOMPARE(desk.workspace.profile().logs.size(), before + 1);

    LogForm form;
    form.setItem(ItemId{u"a"_s}, Log{.item = ItemId{u"a"_s}});
    QVERIFY(!form.problem()->isVisibleTo(&form));
    int logs = 0;
    connect(&form, &LogForm::logged, &form, [&] { ++logs; });
    form.note()->setText(whole);
    QVERIFY(form.problem()->isVisibleTo(&form));
    form.states()->button(static_cast<int>(LogState::Partly))->click();
    QCOMPARE(logs, 0);
    QCOMPARE(form.note()->text(), whole);
    form.note()->setText(u"short"_s);
    form.states()->button(static_cast<int>(LogState::Done))->click();
    QCOMPARE(logs, 1);
}

QTEST_MAIN(TestAdversity)
#include "test_adversity.moc"
