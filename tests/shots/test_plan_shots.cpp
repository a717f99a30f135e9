// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/desk.h"
#include "tests/shots/save_shot.h"
#include "ui/models/plan_model.h"
#include "ui/models/plan_trial.h"
#include "ui/pages/plan/calendar_view.h"
#include "ui/pages/plan/day_panel.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/pages/plan/search_bar.h"
#include "ui/parts/note_field.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QLineEdit>
#include <QMouseEvent>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

using namespace stridewell;

namespace {

/// Carries a strength session of next week by mouse to the first day that the rules answer so, and leaves it there.
void dragTo(CalendarView &calendar, const PlanModel &model, Verdict verdict, bool letGo)
{
    const PlanTrial trial(model.view());
    for (const Item &item : model.view().plan.items) {
        if (item.kind != ItemKind::Strength || item.day <= model.view().today().addDays(5))
            continue;
        for (int away = -4; away <= 4; ++away) {
            const QDate to = item.day.addDays(away);
            const bool sameRow = model.indexOf(to).row() == model.indexOf(item.day).row();
            if (away == 0 || !sameRow || trial.judgeMove(item.id, to).verdict != verdict)
                continue;
            const QPoint from = calendar.visualRect(model.indexOf(item.day)).center();
            calendar.goTo(item.day, item.id);
            const QPoint start = calendar.menuPlace();
            const QPoint end = calendar.visualRect(model.indexOf(to)).center() + QPoint(0, start.y() - from.y());
            QTest::mousePress(calendar.viewport(), Qt::LeftButton, {}, start);
            for (const QPoint at : {(start + end) / 2, end}) {
                QMouseEvent move(QEvent::MouseMove, at, calendar.viewport()->mapToGlobal(at), Qt::NoButton,
                                 Qt::LeftButton, {});
                QCoreApplication::sendEvent(calendar.viewport(), &move);
            }
            if (letGo)
                QTest::mouseRelease(calendar.viewport(), Qt::LeftButton, {}, end);
            return;
        }
    }
}

void stagePlan(PlanPage &page, const kit::Desk &desk, const QString &what)
{
    CalendarView *calendar = page.calendar();
    if (what == u"allowed"_s || what == u"refused"_s)
        dragTo(*calendar, *page.model(), what == u"allowed"_s ? Verdict::Allowed : Verdict::Refused, false);
    else if (what == u"reason"_s)
        dragTo(*calendar, *page.model(), Verdict::Refused, true);
    else if (what == u"week"_s)
        calendar->setSpan(CalendarSpan::Week);
    else if (what == u"season"_s)
        calendar->setSpan(CalendarSpan::Season);
    else if (what == u"palette"_s)
        desk.action(u"All commands"_s)->trigger();
    if (what == u"search"_s) {
        desk.action(u"Find in the plan"_s)->trigger();
        QTest::keyClicks(page.search()->field(), u"nordic"_s);
    }
    if (what == u"notes"_s) {
        page.dayPanel()->dayNote()->insertPlainText(u"Slept badly, legs heavy after the flight. Kept it short."_s);
        page.dayPanel()->weekNote()->insertPlainText(
            u"Race in May: build the long run slowly.\n\u05E9\u05DC\u05D5\u05DD"_s);
        page.dayPanel()->dayNote()->flush();
        page.dayPanel()->weekNote()->flush();
    }
}

} // namespace

/// Writes pictures of the plan while it is worked on, to be looked at.
class TestPlanShots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s)); }
    void editing_data();
    void editing();
};

void TestPlanShots::editing_data()
{
    QTest::addColumn<QString>("what");
    QTest::addColumn<bool>("dark");
    QTest::addColumn<QSize>("size");
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<int>("percent"); // of the usual font
    const QSize large(1440, 900);
    for (const QString &what :
         {u"allowed"_s, u"refused"_s, u"week"_s, u"season"_s, u"palette"_s, u"search"_s, u"notes"_s, u"reason"_s}) {
        for (const bool dark : {false, true}) {
            const QString name = u"plan-%1-%2"_s.arg(what, dark ? u"dark"_s : u"light"_s);
            QTest::newRow(qPrintable(name)) << what << dark << large << false << 100;
        }
        QTest::newRow(qPrintable(u"plan-%1-1024"_s.arg(what))) << what << false << QSize(1024, 680) << false << 100;
        QTest::newRow(qPrintable(u"plan-%1-rtl"_s.arg(what))) << what << false << large << true << 100;
        QTest::newRow(qPrintable(u"plan-%1-large-font"_s.arg(what))) << what << false << large << false << 200;
    }
}

/// The plan while it is worked on.
void TestPlanShots::editing()
{
    QFETCH(QString, what);
    QFETCH(bool, dark);
    QFETCH(QSize, size);
    QFETCH(bool, mirrored);
    QApplication::setPalette(paletteOf(dark ? darkColours() : lightColours()));
    QFETCH(int, percent);
    const Dress dress(mirrored, percent);
    const QTemporaryDir folder;
    kit::Desk desk(folder.path());
    desk.window.resize(size);
    desk.window.show();
    QVERIFY(desk.session.open(desk.id).has_value());
    PlanPage *page = desk.window.planPage();
    desk.window.showPage(page);
    QVERIFY(QTest::qWaitForWindowActive(&desk.window));
    stagePlan(*page, desk, what);
    QTest::qWait(100);
    saveShot(desk.window, QString::fromLatin1(QTest::currentDataTag()));
}

QTEST_MAIN(TestPlanShots)
#include "test_plan_shots.moc"
