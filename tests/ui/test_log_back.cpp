// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/desk.h"
#include "ui/dialogs/log_back/log_back_dialog.h"
#include "ui/dialogs/log_back/log_back_table.h"
#include "ui/models/words.h"
#include "ui/parts/message_bar.h"

#include <QAbstractItemModelTester>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace stridewell;

namespace {

/// A session of two exercises on Monday, a run on Tuesday, and five cold packs on Monday.
Plan paperPlan()
{
    Plan plan;
    plan.from = QDate(2026, 11, 16);
    plan.to = QDate(2026, 11, 29);
    Item session{.id = ItemId{u"session"_s}, .day = QDate(2026, 11, 23), .kind = ItemKind::Strength};
    session.title = u"Strength A"_s;
    session.strength = {Dose{.exercise = u"glute_bridge"_s, .sets = 3, .reps = {12, 12, 12}},
                        Dose{.exercise = u"nordic_curl"_s, .sets = 2, .reps = {5, 5}}};
    Item run{.id = ItemId{u"run"_s}, .day = QDate(2026, 11, 24), .kind = ItemKind::Run};
    run.title = u"Easy run"_s;
    run.run = RunDetail{.distance = Metres(8000)};
    plan.items = {session, run};
    for (int i = 0; i < 5; ++i) {
        Item ice{.id = ItemId{u"ice-%1"_s.arg(i)}, .day = QDate(2026, 11, 23), .kind = ItemKind::Ice};
        ice.title = u"Ice"_s;
        ice.start = Moment{kit::deskNow.ms - (30 - i) * 3'600'000LL};
        plan.items += ice;
    }
    return plan;
}

PlanView paperView()
{
    PlanView view;
    view.plan = paperPlan();
    view.formats = {QLocale(QLocale::English, QLocale::UnitedKingdom), Units::Km,
                    Zone::named(u"Europe/Madrid"_s).value()};
    view.now = kit::deskNow;
    return view;
}

int rowOf(const LogBackModel &model, const QString &what)
{
    for (int row = 0; row < model.rowCount(); ++row) {
        if (model.index(row, LogBackModel::What).data().toString().contains(what))
            return row;
    }
    return -1;
}

std::optional<Log> logIn(const QList<Change> &changes, const QString &item)
{
    for (const Change &change : changes) {
        const auto *set = std::get_if<SetLog>(&change);
        if (set && set->after && set->after->item.value == item)
            return set->after;
    }
    return std::nullopt;
}

} // namespace

/// A printed log sheet typed back in.
class TestLogBack : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void rowsAreThoseOfThePaper();
    void becomesLogs();
    void saysWhatCannotBeMeant();
    void knownLogsAreFilledInAndStay();
    void keyboardAlone();
    void oneStepToUndo();
};

void TestLogBack::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestLogBack::rowsAreThoseOfThePaper()
{
    LogBackModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const PlanView view = paperView();
    model.setDays(view, QDate(2026, 11, 23), QDate(2026, 11, 29));
    QStringList whats;
    for (int row = 0; row < model.rowCount(); ++row)
        whats += model.index(row, LogBackModel::What).data().toString();
    QCOMPARE(whats.size(), 5); // session, its two exercises, ice, run
    QVERIFY(rowOf(model, u"Nordic"_s) == rowOf(model, u"Strength A"_s) + 2);
    // The same order as logRows() deals out for paper.
    QStringList paper;
    for (const LogRow &row : logRows(view.plan.items, QDate(2026, 11, 23), QDate(2026, 11, 29), view.formats))
        paper += row.card.title;
    QStringList typed = whats;
    typed.removeIf([](const QString &what) { return what.contains(u": "_s); });
    QCOMPARE(typed, paper);
    QCOMPARE(model.index(0, LogBackModel::Day).data().toString(), u"Mon 23 Nov"_s);
    // Nothing is asked that paper does not ask: no pain of ice, no repetitions of it.
    const int ice = rowOf(model, u"Ice"_s);
    QVERIFY(!model.index(ice, LogBackModel::Pain).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(!model.index(ice, LogBackModel::Reps).flags().testFlag(Qt::ItemIsEditable));
    QVERIFY(model.index(ice, LogBackModel::Done).flags().testFlag(Qt::ItemIsEditable));
}

void TestLogBack::becomesLogs()
{
    LogBackModel model;
    model.setDays(paperView(), QDate(2026, 11, 23), QDate(2026, 11, 29));
    const int session = rowOf(model, u"Strength A"_s);
    const auto type = [&model](int row, LogBackModel::Column column, const QString &text) {
        QVERIFY(model.setData(model.index(row, column), text));
    };
    type(session, LogBackModel::Done, u"d"_s);
    type(session, LogBackModel::Pain, u"2"_s);
    type(session, LogBackModel::PainNextDay, u"0"_s);
    type(session + 1, LogBackModel::Reps, u"12"_s);
    type(session + 2, LogBackModel::Reps, u"5, 4"_s);
    type(rowOf(model, u"Ice"_s), LogBackModel::Done, u"3"_s);
    const int run = rowOf(model, u"Easy run"_s);
    type(run, LogBackModel::Reps, u"8.2 45"_s);
    type(run, LogBackModel::Pain, u"1"_s);
    QVERIFY(!model.firstProblem().isValid());
    const QList<Change> changes = model.changes();
    const auto log = logIn(changes, u"session"_s);
    QVERIFY(log);
    QCOMPARE(log->state, LogState::Done);
    QCOMPARE(log->pain, std::optional(2));
    QCOMPARE(log->painNextDay, std::optional(0));
    QVERIFY((log->sets == QList<LoggedSet>{{u"glute_bridge"_s, {12, 12, 12}}, {u"nordic_curl"_s, {5, 4}}}));
    // Told of the day it was planned for, not of the day it is typed in.
    QCOMPARE(paperView().formats.zone.day(log->at), QDate(2026, 11, 23));
    int done = 0;
    int skipped = 0;
    for (int i = 0; i < 5; ++i) {
        done += logIn(changes, u"ice-%1"_s.arg(i))->state == LogState::Done;
        skipped += logIn(changes, u"ice-%1"_s.arg(i))->state == LogState::Skipped;
    }
    QCOMPARE(done, 3);
    QCOMPARE(skipped, 2);
    const auto added =
        std::ranges::find_if(changes, [](const Change &c) { return std::holds_alternative<AddRuns>(c); });
    QVERIFY(added != changes.end());
    const Run &ran = std::get<AddRuns>(*added).runs.first().run;
    QCOMPARE(ran.distance.value, 8200.0);
    QCOMPARE(ran.moving->value, 45 * 60.0);
    QCOMPARE(ran.pain, std::optional(1));
}

void TestLogBack::saysWhatCannotBeMeant()
{
    LogBackModel model;
    model.setDays(paperView(), QDate(2026, 11, 23), QDate(2026, 11, 29));
    const int session = rowOf(model, u"Strength A"_s);
    const QList<std::tuple<int, LogBackModel::Column, QString>> odd{
        {session, LogBackModel::Done, u"q"_s},
        {session, LogBackModel::Pain, u"11"_s},
        {session, LogBackModel::PainNextDay, u"-1"_s},
        {session + 1, LogBackModel::Reps, u"twelve"_s},
        {session + 2, LogBackModel::Reps, u"5 5 5 5"_s},
        {rowOf(model, u"Ice"_s), LogBackModel::Done, u"6"_s},
        {rowOf(model, u"Easy run"_s), LogBackModel::Reps, u"800 3"_s}};
    for (const auto &[row, column, text] : odd) {
        const QModelIndex cell = model.index(row, column);
        QVERIFY(model.setData(cell, text));
        QVERIFY2(!model.problemOf(cell).isEmpty(), qPrintable(text));
        QCOMPARE(cell.data().toString(), text); // what was typed stays
        QCOMPARE(model.firstProblem(), cell);
        QVERIFY(model.setData(cell, QString()));
        QVERIFY(!model.firstProblem().isValid());
    }
}

void TestLogBack::knownLogsAreFilledInAndStay()
{
    PlanView view = paperView();
    const Log known{.item = ItemId{u"session"_s},
                    .at = kit::deskNow,
                    .state = LogState::Partly,
                    .pain = 3,
                    .sets = {{u"glute_bridge"_s, {12, 10}}},
                    .note = u"felt tight"_s};
    view.profile.logs = {known};
    view.logs = newestLogs(view.profile.logs);
    LogBackModel model;
    model.setDays(view, QDate(2026, 11, 23), QDate(2026, 11, 29));
    const int session = rowOf(model, u"Strength A"_s);
    QCOMPARE(model.index(session, LogBackModel::Done).data().toString(), words(LogState::Partly));
    QCOMPARE(model.index(session, LogBackModel::Pain).data().toString(), u"3"_s);
    QCOMPARE(model.index(session + 1, LogBackModel::Reps).data().toString(), u"12 10"_s);
    QVERIFY(model.changes().isEmpty());
    QVERIFY(model.setData(model.index(session, LogBackModel::PainNextDay), u"1"_s));
    const Log after = *logIn(model.changes(), u"session"_s);
    QCOMPARE(after.note, known.note);
    QCOMPARE(after.at, known.at);
    QCOMPARE(after.painNextDay, std::optional(1));
    // Another week and back: what was typed is still there.
    model.setDays(view, QDate(2026, 11, 16), QDate(2026, 11, 22));
    model.setDays(view, QDate(2026, 11, 23), QDate(2026, 11, 29));
    QCOMPARE(model.index(session, LogBackModel::PainNextDay).data().toString(), u"1"_s);
}

void TestLogBack::keyboardAlone()
{
    Theme theme;
    LogBackDialog dialog(theme, paperView());
    dialog.show();
    QVERIFY(QTest::qWaitForWindowExposed(&dialog));
    LogBackTable *table = dialog.table();
    const auto type = [](const QString &keys) {
        // The first key opens a field, which takes the others.
        for (const QChar key : keys)
            QTest::keyClick(QApplication::focusWidget(), key.toLatin1());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    };
    QTRY_VERIFY(table->hasFocus());
    const int session = rowOf(*dialog.model(), u"Strength A"_s);
    table->setCurrentIndex(dialog.model()->index(session, LogBackModel::Done));
    QTest::keyClick(table, Qt::Key_Space);
    QTRY_COMPARE(table->currentIndex(), dialog.model()->index(session, LogBackModel::Pain));
    type(u"2"_s);
    QTRY_COMPARE(table->currentIndex(), dialog.model()->index(session, LogBackModel::PainNextDay));
    type(u"0"_s);
    QTRY_COMPARE(table->currentIndex(), dialog.model()->index(session + 1, LogBackModel::Reps));
    type(u"12 12 11"_s);
    QTRY_COMPARE(table->currentIndex(), dialog.model()->index(session + 2, LogBackModel::Reps));
    QTest::keyClick(table, Qt::Key_Backtab, Qt::ShiftModifier);
    QTRY_COMPARE(table->currentIndex(), dialog.model()->index(session + 1, LogBackModel::Reps));
    QCOMPARE(dialog.model()->index(session, LogBackModel::Done).data().toString(), words(LogState::Done));
    QCOMPARE(dialog.model()->index(session + 1, LogBackModel::Reps).data().toString(), u"12 12 11"_s);
    // What cannot be meant holds the dialog open and says so.
    QVERIFY(dialog.model()->setData(dialog.model()->index(session, LogBackModel::Pain), u"12"_s));
    dialog.accept();
    QVERIFY(dialog.isVisible());
    QVERIFY(dialog.messageBar()->message().contains(u"0 to 10"_s));
    QCOMPARE(table->currentIndex(), dialog.model()->index(session, LogBackModel::Pain));
}

void TestLogBack::oneStepToUndo()
{
    const QTemporaryDir folder;
    kit::Desk desk(folder.path());
    QVERIFY(desk.session.open(desk.id).has_value());
    const Profile before = desk.workspace.profile();
    LogBackDialog *dialog = desk.session.askLogBack();
    QVERIFY(dialog);
    LogBackModel *model = dialog->model();
    int typed = 0;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex cell = model->index(row, LogBackModel::Done);
        const bool over = model->problemOf(cell).isEmpty();
        if (!model->isTick(cell) || !over || !cell.data().toString().isEmpty())
            continue;
        QVERIFY(model->setData(cell, u"s"_s));
        if (model->problemOf(cell).isEmpty())
            ++typed;
        else
            QVERIFY(model->setData(cell, QString())); // a day ahead
    }
    QVERIFY(typed > 0);
    dialog->accept();
    QVERIFY(desk.workspace.profile() != before);
    QVERIFY(desk.action(u"Undo log sheet"_s));
    Q_EMIT desk.window.undoRequested();
    QVERIFY(desk.workspace.profile() == before);
}

QTEST_MAIN(TestLogBack)
#include "test_log_back.moc"
