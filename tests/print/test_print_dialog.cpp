// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/settings.h"
#include "tests/kit/fake_prompts.h"
#include "tests/kit/sample_plan.h"
#include "tests/print/pdf_reader.h"
#include "ui/dialogs/print/page_preview.h"
#include "ui/dialogs/print/print_dialog.h"
#include "ui/pages/plan/plan_page.h"
#include "ui/pages/progress/progress_page.h"
#include "ui/parts/choice_row.h"
#include "ui/parts/message_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/printing.h"

#include <QAbstractButton>
#include <QAction>
#include <QComboBox>
#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace stridewell;

namespace {

/// A window that shows a plan, and what prints it.
struct Desk
{
    explicit Desk(const PlanView &view, const PrintChoices &choices = {})
        : window(theme, builtInPoses().value()), printing(window, theme, builtInPoses().value(), prompts, choices)
    {
        window.setView(view);
    }

    PrintDialog *dialog() const { return window.findChild<PrintDialog *>(); }

    Theme theme;
    MainWindow window;
    kit::FakePrompts prompts;
    Printing printing;
};

QPushButton *button(const QWidget *parent, const QString &text)
{
    const QList<QPushButton *> all = parent->findChildren<QPushButton *>();
    const auto it =
        std::find_if(all.begin(), all.end(), [&](const QPushButton *b) { return b->text().remove(u'&') == text; });
    return it == all.end() ? nullptr : *it;
}

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestPrintDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void opensFromMenuAndPage();
    void previewFollowsChoices();
    void progressComesAsAReport();
    void savesWhatItShows();
    void tellsWhatFailed();
    void choicesAreKept();
};

void TestPrintDialog::initTestCase()
{
    QStandardPaths::setTestModeEnabled(true);
}

void TestPrintDialog::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestPrintDialog::opensFromMenuAndPage()
{
    Desk desk(kit::healthyPlan());
    const QList<QAction *> actions = desk.window.findChildren<QAction *>();
    const auto print = std::find_if(actions.begin(), actions.end(), [](const QAction *a) {
        return a->shortcut() == QKeySequence(QKeySequence::Print);
    });
    QVERIFY(print != actions.end());
    (*print)->trigger();
    QVERIFY(desk.dialog());
    desk.dialog()->close();
    QTRY_VERIFY(!desk.dialog());
    QPushButton *onPage = button(desk.window.planPage(), u"Print\u2026"_s);
    QVERIFY(onPage);
    onPage->click();
    QVERIFY(desk.dialog());
}

void TestPrintDialog::previewFollowsChoices()
{
    Desk desk(kit::healthyPlan());
    PrintDialog *dialog = desk.printing.open();
    QSignalSpy changed(dialog, &PrintDialog::choicesChanged);
    QCOMPARE(dialog->choices().layout, PrintLayout::Week);
    const QList<ChoiceRow *> rows = dialog->findChildren<ChoiceRow *>();
    const auto choose = [&](const QString &option) {
        for (ChoiceRow *row : rows) {
            for (QAbstractButton *each : row->findChildren<QAbstractButton *>()) {
                if (each->text() == option)
                    each->click();
            }
        }
    };
    choose(u"Log sheet"_s);
    QCOMPARE(dialog->pages().layout().orientation(), QPageLayout::Landscape);
    choose(u"Handout"_s);
    choose(u"18 pt"_s);
    choose(u"Letter"_s);
    choose(u"2"_s);
    QCOMPARE(changed.count(), 5);
    QCOMPARE(dialog->choices(),
             (PrintChoices{.layout = PrintLayout::Handout, .paper = PaperSize::Letter, .textPoints = 18, .weeks = 2}));
    QCOMPARE(dialog->pages().layout().pageSize().id(), QPageSize::Letter);
    const PagePreview *preview = dialog->findChild<PagePreview *>();
    QVERIFY(preview->accessibleName().contains(QString::number(dialog->pages().count())));
    QVERIFY(dialog->pages().frame().about.contains(u"23 Nov"_s));
    desk.printing.setClinic({.name = u"Clinic"_s});
    QCOMPARE(dialog->pages().frame().clinic.name, u"Clinic"_s);
    // The same choices are there when it opens again.
    const PrintChoices last = dialog->choices();
    dialog->close();
    QTRY_VERIFY(!desk.dialog());
    QCOMPARE(desk.printing.open()->choices(), last);
}

void TestPrintDialog::progressComesAsAReport()
{
    Desk desk(kit::healthyPlan(), {.layout = PrintLayout::Handout});
    desk.window.showPage(desk.window.progressPage());
    PrintDialog *dialog = desk.printing.open();
    QCOMPARE(dialog->choices().layout, PrintLayout::Report);
    desk.printing.setClinic({.name = u"Clinic"_s});
    QCOMPARE(dialog->pages().frame().clinic.name, u"Clinic"_s);
    dialog->close();
    QTRY_VERIFY(!desk.dialog());
    // The plan is printed as it was the last time.
    desk.window.showPage(desk.window.planPage());
    dialog = desk.printing.open();
    QCOMPARE(dialog->choices().layout, PrintLayout::Handout);
    QCOMPARE(dialog->pages().frame().clinic.name, u"Clinic"_s);
}

void TestPrintDialog::savesWhatItShows()
{
    const QTemporaryDir folder;
    Desk desk(kit::healthyPlan(), {.layout = PrintLayout::Handout});
    PrintDialog *dialog = desk.printing.open();
    desk.prompts.fileToSave = folder.filePath(u"out.pdf"_s);
    button(dialog, u"Save as PDF\u2026"_s)->click();
    QVERIFY2(dialog->messageBar()->message().contains(desk.prompts.fileToSave),
             qPrintable(dialog->messageBar()->message()));
    const QByteArray pdf = bytesOf(desk.prompts.fileToSave);
    QVERIFY(pdf.startsWith("%PDF"));
    if (!kit::hasPdfReader())
        QSKIP("pdftotext (poppler-utils) is not installed");
    QCOMPARE(kit::pagesOfPdf(pdf).size(), dialog->pages().count());
    QVERIFY(kit::pagesOfPdf(pdf).join(u' ').contains(u"Nordic hamstring curl"_s));
}

void TestPrintDialog::tellsWhatFailed()
{
    Desk desk(kit::healthyPlan());
    PrintDialog *dialog = desk.printing.open();
    desk.prompts.fileToSave = u"/no/such/folder/plan.pdf"_s;
    button(dialog, u"Save as PDF\u2026"_s)->click();
    QVERIFY2(dialog->messageBar()->message().contains(u"Choose another folder"_s),
             qPrintable(dialog->messageBar()->message()));
    QVERIFY(dialog->isVisible());
}

void TestPrintDialog::choicesAreKept()
{
    Settings settings;
    const PrintChoices choices{.layout = PrintLayout::Log, .paper = PaperSize::Letter, .textPoints = 18, .weeks = 4};
    settings.setPrintChoices(choices);
    QCOMPARE(Settings().printChoices(), choices);
    PrintChoices usual;
    usual.layout = PrintLayout::Today;
    settings.setPrintChoices(usual);
    QCOMPARE(Settings().printChoices(), usual);
}

QTEST_MAIN(TestPrintDialog)
#include "test_print_dialog.moc"
