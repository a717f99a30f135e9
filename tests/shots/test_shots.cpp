// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/planner/planner.h"
#include "core/protocol/protocol_loader.h"
#include "core/store/store.h"
#include "core/workspace/workspace.h"
#include "tests/kit/sample_plan.h"
#include "ui/dialogs/check_in/check_in_dialog.h"
#include "ui/models/check_in_questions.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/theme/style_sheet.h"
#include "ui/window/main_window.h"
#include "ui/window/session.h"

#include <QApplication>
#include <QDir>
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
    void realPlans_data();
    void realPlans();
    void checkIn_data();
    void checkIn();

private:
    static void save(QWidget &widget, const QString &name);
};

void TestShots::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestShots::save(QWidget &widget, const QString &name)
{
    const QDir folder(qEnvironmentVariable("STRIDEWELL_SHOTS", QStringLiteral(STRIDEWELL_SHOTS)));
    QVERIFY(folder.mkpath(u"."_s));
    const QPixmap shot = widget.grab();
    const QString scale = widget.devicePixelRatioF() > 1 ? u"-2x"_s : QString();
    QVERIFY(shot.save(folder.filePath(name + scale + u".png"_s)));
    QCOMPARE(shot.size(), widget.size() * widget.devicePixelRatioF());
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
    window.planPage()->setView(view);
    QTest::qWait(100);
    save(window, QString::fromLatin1(QTest::currentDataTag()));
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
    Session session({theme, store, workspace, protocols, window});
    window.resize(size);
    window.show();
    QVERIFY(session.open(id).has_value());
    QTest::qWait(100);
    save(window, QString::fromLatin1(QTest::currentDataTag()));
}

void TestShots::checkIn_data()
{
    QTest::addColumn<int>("page");
    QTest::addColumn<bool>("dark");
    for (int page = 0; page < checkInPages().size(); ++page)
        QTest::newRow(qPrintable(u"checkin-%1-light"_s.arg(page + 1))) << page << false;
    for (const int page : {1, 2})
        QTest::newRow(qPrintable(u"checkin-%1-dark"_s.arg(page + 1))) << page << true;
}

void TestShots::checkIn()
{
    QFETCH(int, page);
    QFETCH(bool, dark);
    QApplication::setPalette(paletteOf(dark ? darkColours() : lightColours()));
    Theme theme;
    const Assessment assessment = *kit::strainPlan().plan.assessment;
    CheckInDialog dialog(theme, kit::sampleNow(), Zone::fixedOffset(3600), [&](const CheckIn &) { return assessment; });
    CheckIn checkIn;
    checkIn.startedAt = kit::sampleNow() - hours(31);
    checkIn.onset = Onset::DuringRun;
    checkIn.feel = {Feel::Sharp, Feel::Tight};
    checkIn.painNow = 4;
    checkIn.side = Side::Left;
    checkIn.site = Site::MidThigh;
    dialog.setValue(checkIn);
    dialog.showPage(page);
    dialog.show();
    QTest::qWait(100);
    save(dialog, QString::fromLatin1(QTest::currentDataTag()));
}

QTEST_MAIN(TestShots)
#include "test_shots.moc"
