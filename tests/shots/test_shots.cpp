// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/planner/planner.h"
#include "core/protocol/protocol_loader.h"
#include "core/store/store.h"
#include "core/workspace/workspace.h"
#include "tests/kit/sample_plan.h"
#include "tests/shots/save_shot.h"
#include "ui/dialogs/check_in/check_in_dialog.h"
#include "ui/dialogs/check_in/question_field.h"
#include "ui/dialogs/check_in/sign_field.h"
#include "ui/dialogs/check_in/step_page.h"
#include "ui/dialogs/difference/difference_dialog.h"
#include "ui/dialogs/first_run/first_run_dialog.h"
#include "ui/dialogs/first_run/history_page.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/theme/style_sheet.h"
#include "ui/window/main_window.h"
#include "ui/window/session.h"

#include <QAbstractButton>
#include <QApplication>
#include <QButtonGroup>
#include <QDoubleSpinBox>
#include <QPushButton>
#include <QTemporaryDir>
#include <QTest>

using namespace stridewell;

/// Writes a picture of every page, to be looked at; fails only where a picture cannot be what it should.
class TestShots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pages_data();
    void pages();
    void today_data();
    void today();
    void realPlans_data();
    void realPlans();
    void checkIn_data();
    void checkIn();
    void difference_data();
    void difference();
    void firstRun_data();
    void firstRun();
};

void TestShots::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestShots::pages_data()
{
    QTest::addColumn<QString>("plan");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    for (const bool dark : {false, true}) {
        for (const QString &plan : {u"healthy"_s, u"strain"_s, u"urgent"_s}) {
            for (const QSize size : {QSize(1440, 900), QSize(1024, 680)}) {
                const QString name = u"%1-%2-%3"_s.arg(plan, dark ? u"dark"_s : u"light"_s).arg(size.width());
                QTest::newRow(qPrintable(name)) << plan << dark << size;
            }
        }
    }
}

void TestShots::pages()
{
    QFETCH(QString, plan);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QApplication::setPalette(paletteOf(dark ? darkColours() : lightColours()));
    Theme theme;
    QCOMPARE(theme.isDark(), dark);
    const auto poses = builtInPoses();
    QVERIFY(poses.has_value());
    MainWindow window(theme, *poses);
    window.setProfiles({{u"1"_s, u"Demo runner"_s}}, u"1"_s);
    window.resize(size);
    window.show();
    const PlanView view = plan == u"healthy"_s  ? kit::healthyPlan()
                          : plan == u"strain"_s ? kit::strainPlan()
                                                : kit::urgentPlan();
    window.showPage(window.planPage());
    window.setView(view);
    QTest::qWait(100);
    saveShot(window, QString::fromLatin1(QTest::currentDataTag()));
}

void TestShots::today_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<double>("fontFactor");
    QTest::addColumn<bool>("mirrored");
    const QSize wide(1440, 900);
    for (const char *plan : {"healthy", "strain", "urgent", "done", "rest"}) {
        QTest::addRow("today-%s-light-1440", plan) << false << wide << 1.0 << false;
        QTest::addRow("today-%s-dark-1440", plan) << true << wide << 1.0 << false;
        QTest::addRow("today-%s-light-1024", plan) << false << QSize(1024, 680) << 1.0 << false;
    }
    QTest::addRow("today-strain-font200") << false << wide << 2.0 << false;
    QTest::addRow("today-healthy-font200") << false << QSize(1024, 680) << 2.0 << false;
    QTest::addRow("today-strain-mirrored") << false << wide << 1.0 << true;
    QTest::addRow("today-healthy-mirrored") << true << wide << 1.0 << true;
}

void TestShots::today()
{
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(double, fontFactor);
    QFETCH(bool, mirrored);
    QApplication::setPalette(paletteOf(dark ? darkColours() : lightColours()));
    const QFont font = QApplication::font();
    const Qt::LayoutDirection direction = QApplication::layoutDirection();
    QFont larger = font;
    larger.setPointSizeF(font.pointSizeF() * fontFactor);
    QApplication::setFont(larger);
    if (mirrored)
        QApplication::setLayoutDirection(Qt::RightToLeft);
    Theme theme;
    MainWindow window(theme, builtInPoses().value());
    window.setProfiles({{u"1"_s, u"Demo runner"_s}}, u"1"_s);
    window.resize(size);
    window.show();
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    PlanView view = name.contains(u"healthy"_s)  ? kit::healthyPlan()
                    : name.contains(u"strain"_s) ? kit::strainPlan()
                    : name.contains(u"urgent"_s) ? kit::urgentPlan()
                    : name.contains(u"done"_s)   ? kit::doneForTodayPlan()
                                                 : kit::restPlan();
    view.protocols = std::make_shared<const Protocols>(builtInProtocols().value());
    view.citations = view.protocols->citations;
    window.setView(view);
    QTest::qWait(100);
    saveShot(window, name);
    QApplication::setFont(font);
    QApplication::setLayoutDirection(direction);
}

void TestShots::realPlans_data()
{
    QTest::addColumn<bool>("strained");
    QTest::addColumn<QSize>("size");
    QTest::newRow("real-healthy") << false << QSize(1440, 900);
    QTest::newRow("real-strain") << true << QSize(1440, 900);
    QTest::newRow("real-strain-1024") << true << QSize(1024, 680);
}

/// The demo profile as planner and workspace really show it.
void TestShots::realPlans()
{
    QFETCH(bool, strained);
    QFETCH(QSize, size);
    QApplication::setPalette(paletteOf(lightColours()));
    const QTemporaryDir folder;
    const Clock clock(kit::sampleNow());
    const auto protocols = std::make_shared<const Protocols>(builtInProtocols().value());
    Store store = Store::open(folder.filePath(u"store.db"_s), clock).value();
    Profile profile = demoProfile(clock.now()).value();
    if (strained) {
        CheckIn checkIn;
        checkIn.at = clock.now() - hours(30);
        checkIn.startedAt = clock.now() - hours(31);
        checkIn.onset = Onset::DuringRun;
        checkIn.feel = {Feel::Sharp, Feel::Sudden};
        checkIn.painNow = 4;
        profile.checkIns += checkIn;
    }
    const ProfileId id = store.createProfile(profile).value();
    Workspace workspace(store, protocols, clock, [](const PlanRequest &request) { return makePlan(request); });
    Theme theme;
    MainWindow window(theme, builtInPoses().value());
    Session session({theme, store, workspace, window});
    window.resize(size);
    window.show();
    QVERIFY(session.open(id).has_value());
    QTest::qWait(100);
    saveShot(window, QString::fromLatin1(QTest::currentDataTag()));
}

namespace {

/// A workspace with the demo profile, to look through a real planner.
struct Room
{
    explicit Room(const QString &folder)
        : protocols(std::make_shared<const Protocols>(builtInProtocols().value())),
          store(Store::open(folder + u"/store.db"_s, Clock(kit::sampleNow())).value()),
          workspace(store, protocols, Clock(kit::sampleNow()),
                    [](const PlanRequest &request) { return makePlan(request); })
    {
        const auto id = store.createProfile(demoProfile(kit::sampleNow()).value());
        if (!workspace.open(id.value()))
            qFatal("the demo profile cannot be opened");
    }

    CheckInSetting setting() const
    {
        CheckInSetting setting;
        setting.background = backgroundOf(workspace.profile(), *protocols, workspace.zone(), workspace.now());
        setting.formats = {QLocale::c(), Units::Km, workspace.zone()};
        setting.citations = protocols->citations;
        setting.look = [this](const CheckIn &checkIn) { return workspace.preview({AddCheckIn{checkIn}}); };
        return setting;
    }

    std::shared_ptr<const Protocols> protocols;
    Store store;
    Workspace workspace;
};

CheckInDraft strainDraft()
{
    CheckInDraft draft;
    draft.feeling = Feeling::Hurts;
    draft.said.startedAt = kit::sampleNow() - hours(7);
    draft.said.onset = Onset::DuringRun;
    draft.said.feel = {Feel::Sharp, Feel::Tight};
    draft.said.event = Event::Twinge;
    draft.said.painNow = 4;
    draft.said.painWorst = 6;
    draft.said.side = Side::Left;
    draft.said.site = Site::MidThigh;
    draft.said.bruise = Bruise::None;
    draft.said.tender = Tender::Spot;
    return draft;
}

} // namespace

void TestShots::checkIn_data()
{
    QTest::addColumn<QString>("step");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<int>("percent");
    const QSize usual(1080, 720);
    for (const bool dark : {false, true}) {
        for (const QString &step :
             u"feeling body leg place start story feel see use other before answer emergency"_s.split(u' ')) {
            const QString name = u"checkin-%1-%2"_s.arg(step, dark ? u"dark"_s : u"light"_s);
            QTest::newRow(qPrintable(name)) << step << dark << usual << false << 100;
        }
    }
    for (const QString &step : {u"feeling"_s, u"body"_s, u"place"_s, u"story"_s, u"answer"_s, u"emergency"_s}) {
        QTest::newRow(qPrintable(u"checkin-%1-small"_s.arg(step))) << step << false << QSize(720, 620) << false << 100;
        QTest::newRow(qPrintable(u"checkin-%1-200"_s.arg(step))) << step << false << QSize(1020, 680) << false << 200;
        QTest::newRow(qPrintable(u"checkin-%1-rtl"_s.arg(step))) << step << false << usual << true << 100;
    }
}

void TestShots::checkIn()
{
    QFETCH(QString, step);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(bool, mirrored);
    QFETCH(int, percent);
    QApplication::setPalette(paletteOf(dark ? darkColours() : lightColours()));
    const Dress dress(mirrored, percent);
    const QTemporaryDir folder;
    const Room room(folder.path());
    Theme theme;
    CheckInDialog dialog(theme, room.setting());
    if (step != u"feeling"_s) {
        CheckInDraft draft = strainDraft();
        draft.step = step == u"emergency"_s ? u"body"_s : step;
        dialog.setDraft(draft);
    }
    dialog.resize(size);
    dialog.show();
    if (step == u"emergency"_s)
        dialog.questions()->field(u"saddle_numbness"_s)->findChild<SignField *>()->card()->click();
    QTest::qWait(100);
    saveShot(dialog, QString::fromLatin1(QTest::currentDataTag()));
}

void TestShots::difference_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("difference-light") << false;
    QTest::newRow("difference-dark") << true;
}

void TestShots::difference()
{
    QFETCH(bool, dark);
    QApplication::setPalette(paletteOf(dark ? darkColours() : lightColours()));
    const QTemporaryDir folder;
    const Room room(folder.path());
    Theme theme;
    const auto preview = room.setting().look(strainDraft().said);
    QVERIFY(preview.has_value());
    DifferenceDialog dialog(
        theme,
        {u"Import runs"_s, u"12 runs are new. With them your plan would change."_s, u"Take all"_s, u"Take none"_s},
        preview->difference, room.setting().formats, room.protocols->citations);
    dialog.show();
    dialog.findChildren<QPushButton *>().constFirst()->click();
    QTest::qWait(100);
    saveShot(dialog, QString::fromLatin1(QTest::currentDataTag()));
}

void TestShots::firstRun_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<int>("percent");
    for (int page = 0; page < 3; ++page) {
        const QString name = u"first-run-%1-"_s.arg(page + 1);
        QTest::newRow(qPrintable(name + u"light"_s)) << page << false << false << 100;
        QTest::newRow(qPrintable(name + u"dark"_s)) << page << true << false << 100;
        QTest::newRow(qPrintable(name + u"200"_s)) << page << false << false << 200;
        QTest::newRow(qPrintable(name + u"rtl"_s)) << page << false << true << 100;
    }
}

void TestShots::firstRun()
{
    QFETCH(int, page);
    QFETCH(bool, dark);
    QFETCH(bool, mirrored);
    QFETCH(int, percent);
    QApplication::setPalette(paletteOf(dark ? darkColours() : lightColours()));
    const Dress dress(mirrored, percent);
    Theme theme;
    RunnerPage::Start start;
    start.athlete = athleteOf(QLocale(QLocale::German, QLocale::Germany));
    start.athlete.name = u"Ana"_s;
    FirstRunDialog dialog(theme, start, QDate(2026, 11, 24));
    if (percent > 100)
        dialog.resize(1020, 680);
    dialog.showPage(page);
    dialog.history()->ways()->button(static_cast<int>(HistoryPage::Way::Hand))->click();
    dialog.history()->distance(1)->setValue(32);
    dialog.show();
    QTest::qWait(100);
    saveShot(dialog, QString::fromLatin1(QTest::currentDataTag()));
}

QTEST_MAIN(TestShots)
#include "test_shots.moc"
