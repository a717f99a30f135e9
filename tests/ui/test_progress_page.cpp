// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/sample_progress.h"
#include "ui/charts/adherence_chart.h"
#include "ui/charts/mileage_chart.h"
#include "ui/charts/pain_chart.h"
#include "ui/charts/strength_chart.h"
#include "ui/models/progress_model.h"
#include "ui/pages/progress/progress_controls.h"
#include "ui/pages/progress/progress_page.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QImage>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace stridewell;

class TestProgressPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void barsAreTheWeeksOfTheHistory();
    void milesAreMiles();
    void ceilingsAndLongRunsHaveTheirMarks();
    void rangesAndPeriods();
    void yearBeforeIsComparedWhenAsked();
    void strengthStacksAndSessions();
    void painFollowsTheCheckIns();
    void cursorByKeys();
    void cursorByMouse();
    void rightToLeftIsMirrored();
    void tableHoldsTheSameData();
    void copiesTheTable();
    void savesPictureDrawingAndNumbers();
    void failedSaveIsToldAndLeavesNothing();
    void emptyPageSaysWhatToDo();
    void sameViewKeepsTheCursor();
    void everythingHasAName();

private:
    Theme m_theme;
};

namespace {

/// A page of a size with the view shown.
std::unique_ptr<ProgressPage> pageWith(const Theme &theme, const PlanView &view)
{
    auto page = std::make_unique<ProgressPage>(theme);
    page->resize(1300, 800);
    page->setView(view);
    page->show();
    QTest::qWait(20);
    return page;
}

double sumOfY(const QList<QPointF> &points)
{
    double sum = 0;
    for (const QPointF &point : points)
        sum += point.y();
    return sum;
}

double kilometresSince(const PlanView &view, QDate from)
{
    double sum = 0;
    for (const Run &run : view.profile.runs) {
        if (view.formats.zone.day(run.start) >= from)
            sum += run.distance.value / 1000;
    }
    return sum;
}

} // namespace

void TestProgressPage::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestProgressPage::barsAreTheWeeksOfTheHistory()
{
    const PlanView view = kit::healthyProgress();
    const auto page = pageWith(m_theme, view);
    const MileageChart *chart = page->charts()->mileage();
    // 26 weeks with this one, and three ahead.
    QCOMPARE(chart->spans().first().from, QDate(2026, 11, 23).addDays(-25 * 7));
    QCOMPARE(chart->spans().size(), 29);
    QCOMPARE(chart->layer(0).size(), chart->spans().size());
    QVERIFY(std::abs(sumOfY(chart->layer(0)) - kilometresSince(view, chart->spans().first().from)) < 0.001);
    // Nothing is planned in a week that is over, and nothing was run in one ahead.
    for (qsizetype i = 0; i < chart->spans().size(); ++i) {
        if (chart->spans()[i].to < view.today())
            QCOMPARE(chart->layer(1).at(i).y(), 0.0);
        if (chart->spans()[i].from > view.today())
            QCOMPARE(chart->layer(0).at(i).y(), 0.0);
    }
    QVERIFY(sumOfY(chart->layer(1)) > 0);
}

void TestProgressPage::milesAreMiles()
{
    PlanView view = kit::healthyProgress();
    const auto km = pageWith(m_theme, view);
    view.formats.units = Units::Mi;
    const auto miles = pageWith(m_theme, view);
    const double ran = sumOfY(km->charts()->mileage()->layer(0));
    QVERIFY(std::abs(sumOfY(miles->charts()->mileage()->layer(0)) * 1.609344 - ran) < 0.001);
    QVERIFY(miles->charts()->mileage()->reading(0).join(u' ').contains(u"mi"_s));
    QVERIFY(!miles->charts()->mileage()->reading(0).join(u' ').contains(u"km"_s));
}

void TestProgressPage::ceilingsAndLongRunsHaveTheirMarks()
{
    const PlanView view = kit::healthyProgress();
    const auto page = pageWith(m_theme, view);
    const MileageChart *chart = page->charts()->mileage();
    QCOMPARE(chart->ceilings().size(), chart->spans().size());
    // Twelve weeks ago was 1.3 times its plan: over the ceiling, and its long run over the 30 days before.
    const QDate over = QDate(2026, 11, 23).addDays(-84);
    const qsizetype place = placeOf(over, chart->spans());
    QVERIFY(chart->layer(0).at(place).y() > chart->ceilings().at(place).y());
    QVERIFY(std::ranges::any_of(chart->longRuns(), [&](const QPointF &point) {
        return point.x() == double(over.addDays(6).toJulianDay()) + 0.5;
    }));
    const QStringList lines = chart->reading(static_cast<int>(place));
    QVERIFY2(lines.join(u'|').contains(u"longer than the days before allow"_s), qPrintable(lines.join(u'|')));
}

void TestProgressPage::rangesAndPeriods()
{
    const PlanView view = kit::twentyYearsOfProgress();
    const auto page = pageWith(m_theme, view);
    const MileageChart *chart = page->charts()->mileage();
    page->controls()->setTimeShown(TimeShown::EightWeeks);
    QCOMPARE(chart->spans().first().from, QDate(2026, 11, 23).addDays(-49));
    page->controls()->setTimeShown(TimeShown::Year);
    QCOMPARE(chart->spans().first().from, QDate(2026, 11, 23).addDays(-51 * 7));
    page->controls()->setTimeShown(TimeShown::All);
    QVERIFY(chart->spans().size() > 1040);
    const double all = sumOfY(chart->layer(0));
    QVERIFY(std::abs(all - kilometresSince(view, QDate(1990, 1, 1))) < 0.01);
    for (const Period period : {Period::Month, Period::Year}) {
        page->controls()->setPeriod(period);
        QVERIFY(std::abs(sumOfY(chart->layer(0)) - all) < 0.01);
        QVERIFY(chart->ceilings().isEmpty());
    }
    QCOMPARE(chart->spans().first(), (DaySpan{QDate(2006, 1, 1), QDate(2006, 12, 31)}));
}

void TestProgressPage::yearBeforeIsComparedWhenAsked()
{
    const PlanView view = kit::twentyYearsOfProgress();
    const auto page = pageWith(m_theme, view);
    const MileageChart *chart = page->charts()->mileage();
    QVERIFY(chart->yearBefore().isEmpty());
    page->controls()->compareButton()->click();
    QCOMPARE(chart->yearBefore().size(), chart->spans().size());
    page->controls()->setTimeShown(TimeShown::All);
    page->controls()->setPeriod(Period::Year);
    // What a year says of the year before is what that year says of itself.
    QVERIFY(std::abs(chart->yearBefore().at(5).y() - chart->layer(0).at(4).y()) < 0.001);
    QCOMPARE(chart->yearBefore().at(0).y(), 0.0);
}

void TestProgressPage::strengthStacksAndSessions()
{
    const auto page = pageWith(m_theme, kit::healthyProgress());
    const StrengthChart *chart = page->charts()->strength();
    const qsizetype place = placeOf(QDate(2026, 11, 16), chart->spans());
    // Last week: 10 + 9 Nordics, 16 deadlifts and 28 bridges in each of two sessions.
    QCOMPARE(chart->layer(0).at(place).y(), 38.0);
    QCOMPARE(chart->layer(1).at(place).y(), 32.0);
    QCOMPARE(chart->layer(2).at(place).y(), 56.0 + 0.0);
    QCOMPARE(chart->sessions().at(place).y(), 2.0);
    page->controls()->setPeriod(Period::Month);
    QVERIFY(chart->sessions().isEmpty());
}

void TestProgressPage::painFollowsTheCheckIns()
{
    const auto page = pageWith(m_theme, kit::strainProgress());
    const PainChart *chart = page->charts()->pain();
    const double injury = double(QDate(2026, 11, 23).addDays(-56).toJulianDay()) + 0.5;
    const QList<QPointF> points = chart->points();
    const auto at = std::ranges::find(points, injury, [](const QPointF &point) { return point.x(); });
    QVERIFY(at != points.end());
    QCOMPARE(at->y(), 6.0);
    const qsizetype week = placeOf(QDate(2026, 11, 23).addDays(-56), chart->spans());
    QVERIFY(chart->reading(static_cast<int>(week)).join(u'|').contains(u"suspected strain"_s));
}

void TestProgressPage::cursorByKeys()
{
    const auto page = pageWith(m_theme, kit::healthyProgress());
    MileageChart *chart = page->charts()->mileage();
    chart->setFocus(Qt::TabFocusReason);
    const int last = static_cast<int>(chart->spans().size()) - 1;
    QTest::keyClick(chart, Qt::Key_End);
    QCOMPARE(chart->cursor(), last);
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(chart->cursor(), last - 1);
    QVERIFY(chart->accessibleDescription().contains(chart->reading(last - 1).constFirst()));
    QTest::keyClick(chart, Qt::Key_Right);
    QTest::keyClick(chart, Qt::Key_Right);
    QCOMPARE(chart->cursor(), last);
    QTest::keyClick(chart, Qt::Key_Home);
    QCOMPARE(chart->cursor(), 0);
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(chart->cursor(), 0);
    QTest::keyClick(chart, Qt::Key_Escape);
    QCOMPARE(chart->cursor(), -1);
    QVERIFY(chart->accessibleDescription().isEmpty());
}

void TestProgressPage::cursorByMouse()
{
    const auto page = pageWith(m_theme, kit::healthyProgress());
    MileageChart *chart = page->charts()->mileage();
    const QRectF plot = chart->chart()->plotArea();
    const QSignalSpy moved(chart, &Chart::cursorMoved);
    QTest::mouseMove(chart->viewport(), QPoint(int(plot.left()) + 3, int(plot.center().y())));
    QCOMPARE(chart->cursor(), 0);
    QTest::mouseMove(chart->viewport(), QPoint(int(plot.right()) - 3, int(plot.center().y())));
    QCOMPARE(chart->cursor(), static_cast<int>(chart->spans().size()) - 1);
    QCOMPARE(moved.count(), 2);
}

void TestProgressPage::rightToLeftIsMirrored()
{
    const auto page = pageWith(m_theme, kit::healthyProgress());
    page->setLayoutDirection(Qt::RightToLeft);
    QTest::qWait(20);
    MileageChart *chart = page->charts()->mileage();
    const QRectF plot = chart->chart()->plotArea();
    QTest::mouseMove(chart->viewport(), QPoint(int(plot.right()) - 3, int(plot.center().y())));
    QCOMPARE(chart->cursor(), 0);
    chart->setFocus();
    QTest::keyClick(chart, Qt::Key_Left);
    QCOMPARE(chart->cursor(), 1);
    // The numbers of the axis stand on the other side.
    QVERIFY(plot.left() < chart->width() - plot.right());
}

void TestProgressPage::tableHoldsTheSameData()
{
    const auto page = pageWith(m_theme, kit::healthyProgress());
    QAbstractItemModel *model = page->table()->model();
    const QAbstractItemModelTester tester(model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    page->controls()->tableButton()->click();
    QVERIFY(page->table()->isVisible());
    const MileageChart *chart = page->charts()->mileage();
    QCOMPARE(model->rowCount(), chart->spans().size());
    for (int row = 0; row < model->rowCount(); ++row) {
        const qsizetype place = chart->spans().size() - 1 - row;
        QCOMPARE(model->index(row, ProgressModel::RunColumn).data().toString(),
                 QString::number(chart->layer(0).at(place).y(), 'f', 1));
    }
    QVERIFY(model->index(0, ProgressModel::RunColumn).data(Qt::AccessibleTextRole).toString().startsWith(u"Run, km"_s));
    page->controls()->setPeriod(Period::Month);
    QCOMPARE(model->rowCount(), chart->spans().size());
}

void TestProgressPage::copiesTheTable()
{
    const auto page = pageWith(m_theme, kit::healthyProgress());
    const QSignalSpy copied(page.get(), &ProgressPage::copied);
    for (auto *button : page->findChildren<QPushButton *>()) {
        if (button->text() == u"Copy as table"_s)
            button->click();
    }
    QCOMPARE(copied.count(), 1);
    const QStringList lines = QGuiApplication::clipboard()->text().trimmed().split(u'\n');
    QCOMPARE(lines.size(), page->table()->model()->rowCount() + 1);
    QCOMPARE(lines.first().count(u'\t'), page->table()->model()->columnCount() - 1);
    QVERIFY(lines.first().startsWith(u"Week\tRun, km"_s));
}

void TestProgressPage::savesPictureDrawingAndNumbers()
{
    const QTemporaryDir folder;
    const auto page = pageWith(m_theme, kit::healthyProgress());
    const QString png = folder.filePath(u"a.png"_s);
    QVERIFY(page->saveTo(png).has_value());
    const QImage picture(png);
    QCOMPARE(picture.size(), page->charts()->size() * 2);
    const QString svg = folder.filePath(u"a.svg"_s);
    QVERIFY(page->saveTo(svg).has_value());
    QFile drawing(svg);
    QVERIFY(drawing.open(QIODevice::ReadOnly));
    const QByteArray text = drawing.readAll();
    QVERIFY(text.contains("<svg") && text.contains("Distance"));
    const QString csv = folder.filePath(u"a.csv"_s);
    QVERIFY(page->saveTo(csv).has_value());
    QFile numbers(csv);
    QVERIFY(numbers.open(QIODevice::ReadOnly));
    QCOMPARE(numbers.readAll().count("\r\n"), page->table()->model()->rowCount() + 1);
}

void TestProgressPage::failedSaveIsToldAndLeavesNothing()
{
    const QTemporaryDir folder;
    const auto page = pageWith(m_theme, kit::healthyProgress());
    const auto saved = page->saveTo(folder.filePath(u"missing/a.png"_s));
    QVERIFY(!saved.has_value());
    QCOMPARE(saved.error().code, ErrorCode::Unwritable);
}

void TestProgressPage::emptyPageSaysWhatToDo()
{
    const auto page = pageWith(m_theme, kit::emptyProgress());
    const ProgressCharts *charts = page->charts();
    for (const Chart *chart :
         std::initializer_list<const Chart *>{charts->strength(), charts->pain(), charts->adherence()})
        QVERIFY(!chart->emptyText().isEmpty());
    QTest::keyClick(charts->pain(), Qt::Key_End);
    QCOMPARE(charts->pain()->cursor(), -1);
    QCOMPARE(charts->pain()->accessibleDescription(), charts->pain()->emptyText());
}

void TestProgressPage::sameViewKeepsTheCursor()
{
    PlanView view = kit::healthyProgress();
    const auto page = pageWith(m_theme, view);
    page->charts()->mileage()->setCursor(3);
    view.now = view.now + std::chrono::minutes(1);
    page->setView(view);
    QCOMPARE(page->charts()->mileage()->cursor(), 3);
}

void TestProgressPage::everythingHasAName()
{
    const auto page = pageWith(m_theme, kit::healthyProgress());
    int reached = 0;
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        if (widget->focusProxy() || (widget->focusPolicy() & Qt::TabFocus) == 0 || !widget->isVisible() ||
            widget->objectName().startsWith(u"qt_"_s))
            continue;
        const auto *button = qobject_cast<QAbstractButton *>(widget);
        const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
        QVERIFY2(named, widget->metaObject()->className());
        ++reached;
    }
    QVERIFY(reached > 15);
}

QTEST_MAIN(TestProgressPage)
#include "test_progress_page.moc"
