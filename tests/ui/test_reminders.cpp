// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "tests/kit/fake_notifier.h"
#include "tests/kit/sample_plan.h"
#include "ui/pages/today/today_page.h"
#include "ui/parts/message_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/reminders.h"

#include <QAction>
#include <QApplication>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace stridewell;
using namespace std::chrono_literals;

namespace {

PlanView strainAt(int hour, int minute)
{
    PlanView view = kit::strainPlan();
    view.now = Zone::fixedOffset(3600).at(QDate(2026, 11, 24), QTime(hour, minute));
    return view;
}

} // namespace

class TestReminders : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void cleanup();
    void offUntilSwitchedOn();
    void tellsOnceWhatIsDue();
    void silentWhileTheWindowIsInFront();
    void tellsThatTimeIsUp();
    void saysWhereTheyCannotBe();
    void closingLeavesTheProgramOn();
    void areRemembered();

private:
    QAction *action() const;

    std::unique_ptr<Theme> m_theme;
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<kit::FakeNotifier> m_notifier;
    std::unique_ptr<Reminders> m_reminders;
};

void TestReminders::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
    m_theme = std::make_unique<Theme>();
    m_window = std::make_unique<MainWindow>(*m_theme, builtInPoses().value());
    m_notifier = std::make_unique<kit::FakeNotifier>();
    m_reminders = std::make_unique<Reminders>(*m_window, *m_notifier);
}

void TestReminders::cleanup()
{
    m_reminders.reset();
    m_window.reset();
    QApplication::setQuitOnLastWindowClosed(true);
}

QAction *TestReminders::action() const
{
    const QList<QAction *> all = m_window->findChildren<QAction *>();
    const auto it = std::ranges::find_if(all, [](const QAction *a) { return a->text().contains(u"Reminders"_s); });
    return it == all.end() ? nullptr : *it;
}

void TestReminders::offUntilSwitchedOn()
{
    QVERIFY(action() && !action()->isChecked());
    m_window->setView(strainAt(14, 0));
    QVERIFY(m_notifier->told.isEmpty() && !m_notifier->shown);
    QSignalSpy switched(m_reminders.get(), &Reminders::switched);
    action()->trigger();
    QVERIFY(m_notifier->shown && action()->isChecked());
    QCOMPARE(switched.last().first().toBool(), true);
    action()->trigger();
    QVERIFY(!m_notifier->shown && !action()->isChecked());
    QCOMPARE(switched.last().first().toBool(), false);
}

void TestReminders::tellsOnceWhatIsDue()
{
    m_reminders->setOn(true);
    m_window->setView(strainAt(13, 59));
    QVERIFY(m_notifier->told.isEmpty());
    m_window->setView(strainAt(14, 0));
    QCOMPARE(m_notifier->told.size(), 1);
    QVERIFY2(m_notifier->told.first().startsWith(u"14:00 Ice 15\u00a0min: "_s), qPrintable(m_notifier->told.first()));
    m_window->setView(strainAt(14, 1));
    QCOMPARE(m_notifier->told.size(), 1);
    // The machine slept from before 17:00 to 18:00: old news is none. The check-in at 19:00 comes as ever.
    m_window->setView(strainAt(18, 0));
    QCOMPARE(m_notifier->told.size(), 1);
    m_window->setView(strainAt(19, 0));
    QCOMPARE(m_notifier->told.size(), 2);
}

void TestReminders::silentWhileTheWindowIsInFront()
{
    m_reminders->setOn(true);
    m_window->show();
    QVERIFY(QTest::qWaitForWindowActive(m_window.get()));
    m_window->setView(strainAt(14, 0));
    QVERIFY(m_notifier->told.isEmpty());
    // It was seen: it is not told a minute later when the window is gone.
    m_window->hide();
    QTRY_VERIFY(!QApplication::activeWindow());
    m_window->setView(strainAt(14, 1));
    QVERIFY(m_notifier->told.isEmpty());
    m_window->setView(strainAt(17, 0));
    QCOMPARE(m_notifier->told.size(), 1);
}

void TestReminders::tellsThatTimeIsUp()
{
    Q_EMIT m_window->todayPage()->timeUp(u"Ice"_s, u"over"_s);
    QVERIFY(m_notifier->told.isEmpty());
    m_reminders->setOn(true);
    Q_EMIT m_window->todayPage()->timeUp(u"Ice"_s, u"over"_s);
    QCOMPARE(m_notifier->told, QStringList{u"Ice: over"_s});
}

void TestReminders::saysWhereTheyCannotBe()
{
    m_notifier->available = false;
    action()->trigger();
    QVERIFY(!m_reminders->isOn() && !action()->isChecked() && !m_notifier->shown);
    QVERIFY(m_window->messageBar()->message().startsWith(u"Reminders stay off"_s));
    QVERIFY(QApplication::quitOnLastWindowClosed());
}

void TestReminders::closingLeavesTheProgramOn()
{
    QVERIFY(QApplication::quitOnLastWindowClosed());
    m_reminders->setOn(true);
    QVERIFY(!QApplication::quitOnLastWindowClosed());
    m_window->show();
    m_window->close();
    QVERIFY(!m_window->isVisible());
    Q_EMIT m_notifier->openRequested();
    QVERIFY(m_window->isVisible());
    m_reminders->setOn(false);
    QVERIFY(QApplication::quitOnLastWindowClosed());
}

void TestReminders::areRemembered()
{
    const QTemporaryDir folder;
    qputenv("XDG_CONFIG_HOME", folder.path().toUtf8());
    Settings settings;
    QVERIFY(!settings.reminders());
    settings.setReminders(true);
    QVERIFY(Settings().reminders());
}

QTEST_MAIN(TestReminders)
#include "test_reminders.moc"
