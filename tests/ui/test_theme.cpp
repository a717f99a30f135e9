// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/high_contrast.h"
#include "ui/theme/motion.h"
#include "ui/theme/style_sheet.h"
#include "ui/theme/theme.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace stridewell;

class TestTheme : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void contrastFormula();
    void textReads_data();
    void textReads();
    void marksAreSeen_data();
    void marksAreSeen();
    void followsTheSystem();
    void takesHighContrast();
    void aChoiceOutranksTheSystem();
    void asksForStillness();
    void styleSheetHasEveryColour();
    void growsWithTheFont();
};

namespace {

struct Named
{
    const char *name;
    Tone tone;
};

QList<Named> tones(const Colours &c)
{
    return {{"run", c.run},   {"strength", c.strength}, {"ice", c.ice},      {"review", c.review},
            {"rest", c.rest}, {"stop", c.stop},         {"accent", c.accent}};
}

QPalette systemPalette(const QColor &ground, const QColor &text, const QColor &highlight)
{
    QPalette palette(ground);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, ground);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Highlight, highlight);
    return palette;
}

void schemes()
{
    QTest::addColumn<Colours>("colours");
    QTest::newRow("light") << lightColours();
    QTest::newRow("dark") << darkColours();
    QTest::newRow("high contrast, black") << highContrastColours(systemPalette(Qt::black, Qt::white, Qt::yellow));
    QTest::newRow("high contrast, white") << highContrastColours(systemPalette(Qt::white, Qt::black, Qt::blue));
}

#define ENOUGH(least, a, b)                                                                                            \
    QVERIFY2(contrast(a, b) >= (least), qPrintable(u"%1 on %2: %3"_s.arg((a).name(), (b).name()).arg(contrast(a, b))))

} // namespace

void TestTheme::contrastFormula()
{
    // WCAG 2: black on white is 21, a colour on itself 1, #767676 on white the well-known 4.54.
    QCOMPARE(contrast(QColor(Qt::black), QColor(Qt::white)), 21.0);
    QCOMPARE(contrast(QColor(Qt::red), QColor(Qt::red)), 1.0);
    QVERIFY(qAbs(contrast(QColor(0x76, 0x76, 0x76), QColor(Qt::white)) - 4.54) < 0.005);
}

void TestTheme::textReads_data()
{
    schemes();
}

void TestTheme::textReads()
{
    QFETCH(Colours, colours);
    const Colours &c = colours;
    for (const QColor &ground : {c.paper, c.card, c.bar, c.shade, c.today}) {
        ENOUGH(4.5, c.text, ground);
        ENOUGH(4.5, c.quiet, ground);
    }
    for (const Named &named : tones(c)) {
        ENOUGH(4.5, c.text, named.tone.tint);
        ENOUGH(4.5, c.quiet, named.tone.tint);
        ENOUGH(4.5, named.tone.words, named.tone.tint);
        ENOUGH(4.5, named.tone.words, c.card);
        ENOUGH(4.5, named.tone.words, c.shade);
        ENOUGH(4.5, c.onSolid, named.tone.solid);
    }
    ENOUGH(4.5, c.onInk, c.accent.ink);
    ENOUGH(4.5, c.accent.words, c.today);
}

void TestTheme::marksAreSeen_data()
{
    schemes();
}

void TestTheme::marksAreSeen()
{
    QFETCH(Colours, colours);
    const Colours &c = colours;
    for (const Named &named : tones(c)) {
        ENOUGH(3.0, named.tone.ink, named.tone.tint);
        ENOUGH(3.0, named.tone.ink, c.card);
    }
    ENOUGH(3.0, c.control, c.card);
    ENOUGH(3.0, c.run.ink, c.track);
    ENOUGH(3.0, c.stop.ink, c.track);
    ENOUGH(3.0, c.nearLimb, c.card);
}

void TestTheme::followsTheSystem()
{
    QApplication::setPalette(paletteOf(lightColours()));
    Theme theme;
    QWidget window;
    theme.dress(&window);
    QCOMPARE(theme.colours(), lightColours());
    QSignalSpy changed(&theme, &Theme::changed);
    QApplication::setPalette(paletteOf(darkColours()));
    QCoreApplication::processEvents();
    QCOMPARE(changed.count(), 1);
    QCOMPARE(theme.colours(), darkColours());
    QCOMPARE(window.palette().color(QPalette::Window), darkColours().paper);
    QVERIFY(window.styleSheet().contains(darkColours().card.name()));
    QVERIFY(!window.styleSheet().contains(lightColours().paper.name()));
}

void TestTheme::takesHighContrast()
{
    QApplication::setPalette(paletteOf(lightColours()));
    Theme theme;
    QWidget window;
    theme.dress(&window);
    const QPalette system = systemPalette(Qt::black, Qt::white, Qt::yellow);
    QVERIFY(isHighContrast(system));
    QVERIFY(!isHighContrast(paletteOf(lightColours())));
    QVERIFY(!isHighContrast(paletteOf(darkColours())));
    // The grey and black of a toolkit without a desktop's settings is no wish for contrast.
    QVERIFY(!isHighContrast(systemPalette(QColor(0xef, 0xef, 0xef), Qt::black, Qt::blue)));
    QApplication::setPalette(system);
    QCoreApplication::processEvents();
    QVERIFY(theme.isDark());
    QCOMPARE(theme.colours().card, QColor(Qt::black));
    QCOMPARE(theme.colours().text, QColor(Qt::white));
    QCOMPARE(theme.colours().accent.ink, QColor(Qt::yellow));
    for (const Named &named : tones(theme.colours()))
        ENOUGH(7.0, named.tone.words, theme.colours().card);
    ENOUGH(7.0, theme.colours().line, theme.colours().card);
    QApplication::setPalette(paletteOf(lightColours()));
    QCoreApplication::processEvents();
    QCOMPARE(theme.colours(), lightColours());
}

void TestTheme::aChoiceOutranksTheSystem()
{
    QApplication::setPalette(paletteOf(lightColours()));
    Theme theme;
    QWidget window;
    theme.dress(&window);
    QSignalSpy changed(&theme, &Theme::changed);
    theme.setScheme(Scheme::Dark);
    QCOMPARE(changed.count(), 1);
    QCOMPARE(window.palette().color(QPalette::Window), darkColours().paper);
    theme.setScheme(Scheme::HighContrast);
    for (const Named &named : tones(theme.colours()))
        ENOUGH(7.0, named.tone.words, theme.colours().card);
    QCOMPARE(theme.colours().card, QColor(Qt::white));
    QApplication::setPalette(paletteOf(darkColours()));
    QCoreApplication::processEvents();
    QCOMPARE(theme.colours().card, QColor(Qt::black));
    theme.setScheme(Scheme::Light);
    QCOMPARE(theme.colours(), lightColours());
    theme.setScheme(Scheme::System);
    QCOMPARE(theme.colours(), darkColours());
    QApplication::setPalette(paletteOf(lightColours()));
    QCoreApplication::processEvents();
    const int before = theme.measures().px(100);
    theme.setTextPercent(150);
    // Twice the rounding of a whole pixel.
    QVERIFY(qAbs(theme.measures().px(100) - before * 1.5) <= 5);
}

void TestTheme::asksForStillness()
{
    const QTemporaryDir folder;
    const auto write = [&folder](const QString &name, const QByteArray &text) {
        QVERIFY(QDir(folder.path()).mkpath(QFileInfo(name).path()));
        QFile file(folder.filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    };
    QVERIFY(!wantsStillness(folder.path()));
    write(u"kdeglobals"_s, "[KDE]\nAnimationDurationFactor=0\n");
    QVERIFY(wantsStillness(folder.path()));
    write(u"kdeglobals"_s, "[KDE]\nAnimationDurationFactor=0.5\n");
    QVERIFY(!wantsStillness(folder.path()));
    write(u"gtk-3.0/settings.ini"_s, "[Settings]\ngtk-enable-animations=false\n");
    QVERIFY(wantsStillness(folder.path()));
    write(u"gtk-4.0/settings.ini"_s, "[Settings]\ngtk-enable-animations = 1\n");
    QVERIFY(!wantsStillness(folder.path()));
}

void TestTheme::styleSheetHasEveryColour()
{
    // A name that is no colour would leave "color: ;" or the mark of a name behind.
    const QString sheet = styleSheetOf(lightColours(), Measures(QFont()));
    QVERIFY(!sheet.contains(u'@'));
    QVERIFY(!sheet.contains(u'$'));
    QVERIFY(!sheet.contains(QRegularExpression(u":\\s*;"_s)));
    QVERIFY(!sheet.contains(QRegularExpression(u"(solid|background:)\\s*[;}]"_s)));
}

void TestTheme::growsWithTheFont()
{
    QFont font;
    font.setPixelSize(13);
    const Measures usual(font);
    font.setPixelSize(26);
    const Measures twice(font);
    QCOMPARE(usual.px(12), 12);
    QCOMPARE(twice.px(12), 24);
    QCOMPARE(twice.title().pixelSize(), qRound(26 * 1.55));
    QVERIFY(twice.small().pixelSize() < twice.base().pixelSize());
}

QTEST_MAIN(TestTheme)
#include "test_theme.moc"
