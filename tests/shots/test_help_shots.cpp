// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_loader.h"
#include "tests/kit/desk.h"
#include "tests/kit/sample_plan.h"
#include "tests/shots/save_shot.h"
#include "ui/dialogs/check_in/check_in_dialog.h"
#include "ui/dialogs/settings/settings_dialog.h"
#include "ui/help/about_dialog.h"
#include "ui/help/help_window.h"
#include "ui/help/report_dialog.h"
#include "ui/pages/exercises/exercises_page.h"
#include "ui/pages/progress/progress_page.h"
#include "ui/pages/today/today_page.h"
#include "ui/theme/style_sheet.h"
#include "ui/window/helping.h"
#include "ui/window/settings_flow.h"

#include <QApplication>
#include <QRegularExpression>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace stridewell;

namespace {

/// A picture in its 256 most frequent colours: a screen has few, and the file a quarter of the size.
QImage fewColours(const QImage &picture)
{
    const QImage plain = picture.convertToFormat(QImage::Format_RGB32);
    QHash<QRgb, int> counts;
    for (int y = 0; y < plain.height(); ++y) {
        for (int x = 0; x < plain.width(); ++x)
            ++counts[plain.pixel(x, y)];
    }
    QList<QRgb> colours = counts.keys();
    std::ranges::sort(
        colours, [&counts](QRgb a, QRgb b) { return std::pair(counts.value(b), a) < std::pair(counts.value(a), b); });
    constexpr qsizetype most = 256;
    colours.resize(std::min(colours.size(), most));
    return plain.convertToFormat(QImage::Format_Indexed8, colours, Qt::AvoidDither);
}

} // namespace

/// Pictures of the settings and the handbook, and those that the handbook itself holds.
class TestHelpShots : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void windows_data();
    void windows();
    void handbookPictures_data();
    void handbookPictures();
};

void TestHelpShots::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestHelpShots::windows_data()
{
    QTest::addColumn<bool>("mirrored");
    QTest::addColumn<int>("percent");
    QTest::addColumn<Scheme>("scheme");
    QTest::addColumn<QSize>("size");
    const QSize usual(980, 700);
    QTest::newRow("light") << false << 100 << Scheme::Light << usual;
    QTest::newRow("dark") << false << 100 << Scheme::Dark << usual;
    QTest::newRow("contrast") << false << 100 << Scheme::HighContrast << usual;
    QTest::newRow("1024") << false << 100 << Scheme::Light << QSize(1024, 680);
    QTest::newRow("mirrored") << true << 100 << Scheme::Light << usual;
    QTest::newRow("font200") << false << 200 << Scheme::Light << QSize(1024, 680);
}

void TestHelpShots::windows()
{
    QFETCH(bool, mirrored);
    QFETCH(int, percent);
    QFETCH(Scheme, scheme);
    QFETCH(QSize, size);
    const QString name = QString::fromLatin1(QTest::currentDataTag());
    const Dress dress(mirrored, percent);
    QApplication::setPalette(paletteOf(lightColours()));
    const QTemporaryDir folder;
    kit::Desk desk(folder.path());
    desk.theme.setScheme(scheme);
    QVERIFY(desk.session.open(desk.id).has_value());
    const WindowParts parts{desk.theme, desk.store, desk.workspace, desk.window};
    SettingsFlow flow(parts, desk.session, {.scheme = scheme}, {u"en"_s, u"de"_s, u"es"_s});
    Helping helping(parts, desk.prompts, [&flow] { return flow.preferences(); });
    flow.setBackupFolder(u"/home/demo/.local/share/stridewell/backups"_s);
    desk.window.resize(1024, 680);
    SettingsDialog *settings = flow.open();
    QTest::qWait(50);
    saveShot(*settings, u"settings-"_s + name);
    settings->close();
    for (const QString &chapter :
         {u"start"_s, u"triage"_s, u"stages"_s, u"strength"_s, u"rules"_s, u"keyboard"_s, u"news"_s}) {
        HelpWindow *help = helping.openHandbook(chapter);
        help->resize(size);
        QTest::qWait(50);
        saveShot(*help, u"help-%1-%2"_s.arg(chapter, name));
    }
    saveShot(*helping.openAbout(), u"about-"_s + name);
    saveShot(*helping.openReport(), u"report-"_s + name);
}

void TestHelpShots::handbookPictures_data()
{
    QTest::addColumn<bool>("dark");
    QTest::newRow("light") << false;
    QTest::newRow("dark") << true;
}

/// These go to resources/help/pictures when a page has changed. Few colours keep them small.
void TestHelpShots::handbookPictures()
{
    QFETCH(bool, dark);
    QApplication::setPalette(paletteOf(dark ? darkColours() : lightColours()));
    const QTemporaryDir folder;
    kit::Desk desk(folder.path());
    desk.window.resize(1024, 680);
    desk.window.show();
    QVERIFY(desk.session.open(desk.id).has_value());
    const auto save = [dark](QWidget &widget, const QString &name) {
        QTest::qWait(100);
        const QImage few = fewColours(widget.grab().toImage());
        const QDir shots(qEnvironmentVariable("STRIDEWELL_SHOTS", QStringLiteral(STRIDEWELL_SHOTS)));
        QVERIFY(shots.mkpath(u"handbook"_s));
        const QString file = u"handbook/%1%2.png"_s.arg(name, dark ? u"-dark"_s : QString());
        QVERIFY(few.save(shots.filePath(file)));
        if (few.devicePixelRatio() == 1)
            QVERIFY(QFileInfo(shots.filePath(file)).size() < 150'000);
    };
    const QList<std::pair<Page *, QString>> pages{{desk.window.planPage(), u"plan"_s},
                                                  {desk.window.progressPage(), u"progress"_s},
                                                  {desk.window.exercisesPage(), u"exercises"_s}};
    for (const auto &[page, name] : pages) {
        desk.window.showPage(page);
        save(desk.window, name);
    }
    PlanView strain = kit::strainPlan();
    strain.protocols = desk.workspace.protocols();
    strain.citations = strain.protocols->citations;
    desk.window.setView(strain);
    desk.window.showPage(static_cast<Page *>(desk.window.todayPage()));
    save(desk.window, u"today"_s);
    CheckInDialog *checkIn = desk.session.askCheckIn();
    checkIn->resize(900, 640);
    CheckInDraft draft;
    draft.feeling = Feeling::Hurts;
    draft.said.side = Side::Left;
    draft.said.site = Site::MidThigh;
    draft.said.painNow = 5;
    draft.step = u"place"_s;
    checkIn->setDraft(draft);
    save(*checkIn, u"checkin"_s);
}

QTEST_MAIN(TestHelpShots)
#include "test_help_shots.moc"
