// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/composition.h"
#include "core/planner/planner.h"
#include "core/protocol/protocol_loader.h"
#include "core/store/store.h"
#include "core/workspace/workspace.h"
#include "tests/kit/sample_plan.h"
#include "tests/shots/save_shot.h"
#include "ui/figures/figure_painter.h"
#include "ui/figures/skeleton.h"
#include "ui/pages/page.h"
#include "ui/theme/style_sheet.h"
#include "ui/window/main_window.h"
#include "ui/window/session.h"

#include <QApplication>
#include <QLabel>
#include <QPainter>
#include <QTemporaryDir>
#include <QTest>

using namespace stridewell;

/// Pictures of every page with the demo profile, mirrored and in a large font too, and of every figure.
class TestPageShots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void everyPage_data();
    void everyPage();
    void figures_data();
    void figures();
};

void TestPageShots::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestPageShots::everyPage_data()
{
    QTest::addColumn<bool>("dark");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<int>("percent");
    QTest::addColumn<QSize>("size");
    const QSize usual(1440, 900);
    QTest::newRow("light") << false << false << 100 << usual;
    QTest::newRow("dark") << true << false << 100 << usual;
    QTest::newRow("light-rtl") << false << true << 100 << usual;
    QTest::newRow("dark-rtl") << true << true << 100 << usual;
    QTest::newRow("light-1024") << false << false << 100 << QSize(1024, 680);
    QTest::newRow("light-font200") << false << false << 200 << usual;
}

/// Each page of the window with the demo profile; a page that is added later is drawn without a word here.
void TestPageShots::everyPage()
{
    QFETCH(bool, dark);
    QFETCH(bool, mirrored);
    QFETCH(int, percent);
    QFETCH(QSize, size);
    const Dress dress(mirrored, percent);
    QApplication::setPalette(paletteOf(dark ? darkColours() : lightColours()));
    const QTemporaryDir folder;
    const Clock clock(kit::sampleNow());
    const auto protocols = std::make_shared<const Protocols>(builtInProtocols().value());
    Store store = Store::open(folder.filePath(u"store.db"_s), clock).value();
    const ProfileId id = store.createProfile(demoProfile(clock.now()).value()).value();
    Workspace workspace(store, protocols, clock, [](const PlanRequest &request) { return makePlan(request); });
    Theme theme;
    MainWindow window(theme, builtInPoses().value());
    Session session({theme, store, workspace, window});
    window.resize(size);
    window.show();
    QVERIFY(session.open(id).has_value());
    const QList<Page *> pages = window.pages();
    for (int i = 0; i < pages.size(); ++i) {
        window.showPage(pages[i]);
        QTest::qWait(100);
        saveShot(window, u"page%1-%2"_s.arg(i + 1).arg(QString::fromLatin1(QTest::currentDataTag())));
    }
}

void TestPageShots::figures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("figures-light") << false;
    QTest::newRow("figures-dark") << true;
}

/// Every figure with its start, the middle of its movement and its end.
void TestPageShots::figures()
{
    QFETCH(bool, dark);
    const Colours &colours = dark ? darkColours() : lightColours();
    const Poses poses = builtInPoses().value();
    constexpr int across = 3;
    constexpr QSize cell(460, 190);
    QStringList names = poses.exercises.keys();
    names.sort();
    const int rows = (static_cast<int>(names.size()) + across - 1) / across;
    QPixmap sheet(cell.width() * across, cell.height() * rows);
    sheet.fill(colours.card);
    QPainter painter(&sheet);
    for (int i = 0; i < names.size(); ++i) {
        const QRect place({i % across * cell.width(), i / across * cell.height()}, cell);
        painter.setPen(colours.text);
        painter.drawText(place.adjusted(8, 4, 0, 0), names[i]);
        QList<Pose> shown = poses.of(names[i]);
        const QRectF view = boundsOf(shown, poses.body);
        if (shown.size() > 1)
            shown = {shown.first(), poseAt(shown, 0.5, poses.body), shown.last()};
        const int wide = cell.width() / 3;
        for (int k = 0; k < shown.size(); ++k) {
            const QRectF box(place.x() + k * wide + 4, place.y() + 22, wide - 8, cell.height() - 30);
            paintPose(painter, shown[k], poses.body, view, box, colours);
        }
    }
    painter.end();
    QLabel label;
    label.setPixmap(sheet);
    label.resize(sheet.size());
    saveShot(label, QString::fromLatin1(QTest::currentDataTag()));
}

QTEST_MAIN(TestPageShots)
#include "test_page_shots.moc"
