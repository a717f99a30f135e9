// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/protocol/protocol_copy.h"
#include "core/protocol/protocol_loader.h"
#include "core/rules/rule_book.h"
#include "core/triage/sign_rule.h"
#include "tests/kit/places.h"
#include "tests/kit/pseudo_translator.h"
#include "ui/help/chapter_text.h"
#include "ui/help/evidence_words.h"
#include "ui/help/handbook.h"
#include "ui/models/protocol_words.h"
#include "ui/theme/theme.h"

#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTextBlock>
#include <QUrl>

#include <algorithm>

using namespace stridewell;

namespace {

HandbookFacts sampleFacts()
{
    return {.protocols = std::make_shared<const Protocols>(builtInProtocols().value()),
            .formats = Formats{QLocale(QLocale::English, QLocale::UnitedKingdom)},
            .keys = {{u"File"_s, {{u"Import runs\u2026"_s, u"Ctrl+O"_s}}}}};
}

/// All words of a document, and the addresses of its links.
QStringList linksOf(const QTextDocument &document)
{
    QStringList links;
    for (QTextBlock block = document.begin(); block.isValid(); block = block.next()) {
        for (auto it = block.begin(); !it.atEnd(); ++it) {
            const QString link = it.fragment().charFormat().anchorHref();
            if (!link.isEmpty())
                links += link;
        }
    }
    return links;
}

} // namespace

/// What the handbook says: nothing left open, nothing retyped, every link and rule at its place.
class TestHandbook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void init();
    void everyChapterIsWhole_data();
    void everyChapterIsWhole();
    void everyLinkLeadsSomewhere();
    void headingsCanBeToldApart();
    void everyRuleHasItsPlaceAndSources();
    void everySignHasANextStep();
    void everySourceIsTold();
    void whatIsNotConfirmedIsSaid();
    void numbersComeFromTheProtocols();
    void everyNumberHasWords();
    void unitsAreTheReaders();
    void noNumberIsRetyped();
    void promisesNothing();
    void markdownInDataStaysText();
    void keysAreListed();
    void newsAreTheChanges();
    void licencesAreThere();

private:
    QString chapter(const QString &id) const;

    QList<Chapter> m_chapters;
};

void TestHandbook::initTestCase()
{
    m_chapters = handbookChapters(sampleFacts());
}

void TestHandbook::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

QString TestHandbook::chapter(const QString &id) const
{
    const auto it = std::ranges::find(m_chapters, id, &Chapter::id);
    return it == m_chapters.end() ? QString() : it->markdown;
}

void TestHandbook::everyChapterIsWhole_data()
{
    QTest::addColumn<QString>("id");
    for (const char *id : {"start",    "soreness-and-strains",
                           "triage",   "first-care",
                           "stages",   "soreness",
                           "strength", "running-load",
                           "today",    "plan",
                           "progress", "exercises",
                           "import",   "print",
                           "export",   "backup",
                           "settings", "keyboard",
                           "clinic",   "rules",
                           "sources",  "news"})
        QTest::newRow(id) << QString::fromLatin1(id);
}

void TestHandbook::everyChapterIsWhole()
{
    QFETCH(QString, id);
    const QString markdown = chapter(id);
    QVERIFY(markdown.startsWith(u"# "_s));
    // A place that nothing stands for, or for which there is nothing, would leave its braces or a gap in a sentence.
    QVERIFY2(!markdown.contains(u"{{"_s), qPrintable(markdown.mid(markdown.indexOf(u"{{"_s), 60)));
    static const QRegularExpression gap(u"  +\\S|\\( *\\)| [.,;](\\s|$)"_s);
    const QRegularExpressionMatch found = gap.match(markdown);
    QVERIFY2(!found.hasMatch() || id == u"news"_s, qPrintable(markdown.mid(found.capturedStart() - 40, 80)));
    const Theme theme;
    const auto document = documentOf(markdown, theme);
    QVERIFY(document->blockCount() >= 5);
    const QString text = document->toPlainText();
    // Markup that is read as text shows its signs.
    QVERIFY(!text.contains(u"]("_s) && !text.contains(u"**"_s) && !text.contains(u"\n#"_s));
}

void TestHandbook::everyLinkLeadsSomewhere()
{
    const Theme theme;
    QHash<QString, QStringList> anchors;
    QHash<QString, QStringList> links;
    for (const Chapter &one : std::as_const(m_chapters)) {
        const auto document = documentOf(one.markdown, theme);
        for (const Section &section : sectionsOf(*document))
            anchors[one.id] += section.anchor;
        links[one.id] = linksOf(*document);
    }
    int followed = 0;
    for (auto it = links.cbegin(); it != links.cend(); ++it) {
        for (const QString &link : it.value()) {
            const QUrl url(link);
            const QByteArray told = (it.key() + u": "_s + link).toUtf8();
            QVERIFY2(url.scheme() == u"help"_s, told.constData());
            QVERIFY2(anchors.contains(url.path()), told.constData());
            QVERIFY2(url.fragment().isEmpty() || anchors[url.path()].contains(url.fragment()), told.constData());
            ++followed;
        }
    }
    QVERIFY(followed > 200);
}

void TestHandbook::headingsCanBeToldApart()
{
    QCOMPARE(anchorOf(u"First days of a strain"_s), u"first-days-of-a-strain"_s);
    QCOMPARE(anchorOf(u"5.11"_s), u"5-11"_s);
    QCOMPARE(anchorOf(u"\u00bfQu\u00e9 es?"_s), u"qu\u00e9-es"_s);
    const Theme theme;
    for (const Chapter &one : std::as_const(m_chapters)) {
        QStringList anchors;
        for (const Section &section : sectionsOf(*documentOf(one.markdown, theme))) {
            QVERIFY2(!anchors.contains(section.anchor), qPrintable(one.id + u": "_s + section.heading));
            anchors += section.anchor;
        }
    }
}

void TestHandbook::everyRuleHasItsPlaceAndSources()
{
    const Theme theme;
    const auto document = documentOf(chapter(u"rules"_s), theme);
    const std::vector<Section> sections = sectionsOf(*document);
    const Protocols protocols = builtInProtocols().value();
    for (const Rule &rule : RuleBook::standard().rules()) {
        const auto place = std::ranges::find(sections, rule.id, &Section::heading);
        QVERIFY2(place != sections.end(), qPrintable(rule.id));
        QVERIFY2(place->text.contains(Words::tr(rule.text)), qPrintable(rule.id));
        QVERIFY2(!rule.sources.isEmpty(), qPrintable(rule.id));
        for (const QString &source : rule.sources) {
            QVERIFY2(protocols.citations.contains(source), qPrintable(rule.id + u' ' + source));
            QVERIFY2(place->text.contains(protocols.citations[source].text), qPrintable(rule.id + u' ' + source));
        }
    }
}

void TestHandbook::everySignHasANextStep()
{
    const Theme theme;
    const auto document = documentOf(chapter(u"triage"_s), theme);
    const std::vector<Section> sections = sectionsOf(*document);
    const auto section = [&sections](const QString &heading) {
        return std::ranges::find(sections, heading, &Section::heading)->text;
    };
    const QString now = section(u"Get help now"_s);
    const QString soon = section(u"See a doctor soon"_s);
    const QString week = section(u"See a physiotherapist"_s);
    QVERIFY(now.startsWith(u"Call your emergency number"_s));
    // Evidence 7: urgent within 48 hours; interface.md: 48.
    QVERIFY(soon.startsWith(u"Be seen within 48 hours."_s));
    QVERIFY(week.startsWith(u"Make an appointment for this week."_s));
    for (const SignRule &sign : emergencySigns())
        QVERIFY2(now.contains(Words::tr(sign.text)), qPrintable(sign.id));
    for (const SignRule &sign : urgentSigns())
        QVERIFY2(soon.contains(Words::tr(sign.text)), qPrintable(sign.id));
    for (const SignRule &sign : physioSigns())
        QVERIFY2(week.contains(Words::tr(sign.text)), qPrintable(sign.id));
}

void TestHandbook::everySourceIsTold()
{
    const Theme theme;
    const std::vector<Section> sections = sectionsOf(*documentOf(chapter(u"sources"_s), theme));
    const Protocols protocols = builtInProtocols().value();
    for (auto it = protocols.citations.cbegin(); it != protocols.citations.cend(); ++it) {
        const auto place = std::ranges::find(sections, it.key(), &Section::heading);
        QVERIFY2(place != sections.end(), qPrintable(it.key()));
        QVERIFY2(place->text.contains(it->text) && place->text.contains(it->origin), qPrintable(it.key()));
    }
    // By number, the article's sentences first.
    QCOMPARE(sections[1].heading, u"S1"_s);
    QCOMPARE(sections[10].heading, u"S10"_s);
    const auto place = [&sections](const QString &id) { return std::ranges::find(sections, id, &Section::heading); };
    QVERIFY(place(u"S45"_s) < place(u"2.1"_s) && place(u"2.9"_s) < place(u"2.10"_s));
}

void TestHandbook::whatIsNotConfirmedIsSaid()
{
    const Theme theme;
    const std::vector<Section> sections = sectionsOf(*documentOf(chapter(u"sources"_s), theme));
    const Protocols protocols = builtInProtocols().value();
    for (const Section &section : sections) {
        if (!protocols.citations.contains(section.heading))
            continue;
        const bool told = section.text.contains(u"could not be checked."_s);
        if (!protocols.citations[section.heading].confirmed)
            QVERIFY2(told, qPrintable(section.heading));
    }
    // The evidence sheet marks 9.3 with M: not confirmed.
    QVERIFY(!protocols.citations[u"9.3"_s].confirmed);
    // Our own choices are not passed off as findings.
    QVERIFY(certaintyWords(u"D"_s).contains(u"our own choice"_s));
}

void TestHandbook::numbersComeFromTheProtocols()
{
    // Evidence 5.11 and S28, 8.13, 2.1 and 9.2, read from the sheet.
    QVERIFY(chapter(u"first-care"_s).contains(u"The first 72 hours"_s));
    QVERIFY(chapter(u"first-care"_s).contains(u"15 minutes at a time, about 5 times a day, at least 2 hours apart"_s));
    QVERIFY(chapter(u"running-load"_s).contains(u"at most 10 % longer"_s));
    QVERIFY(chapter(u"strength"_s).contains(u"| 11 and later | 1 | 12, 10, 8 |"_s));
    QVERIFY(chapter(u"stages"_s).contains(u"| 1 | 2 | 3 | 1.6\u00a0km | 3 |"_s));
    HandbookFacts facts = sampleFacts();
    const ProtocolCopy copy{u"clinic"_s, u"strain"_s, u"Clinic"_s, 1, {{u"strain.window_hours"_s, 48}}};
    facts.protocols = std::make_shared<const Protocols>(withCopy(*facts.protocols, copy).value());
    const QList<Chapter> chapters = handbookChapters(facts);
    QVERIFY(std::ranges::find(chapters, u"first-care"_s, &Chapter::id)->markdown.contains(u"The first 48 hours"_s));
}

void TestHandbook::everyNumberHasWords()
{
    const HandbookFacts facts = sampleFacts();
    const QMap<QString, Parameter> numbers = protocolParameters(*facts.protocols);
    for (auto it = numbers.cbegin(); it != numbers.cend(); ++it)
        QVERIFY2(!numberWords(*it, facts.formats).isEmpty(), qPrintable(it.key() + u' ' + it->unit));
    QCOMPARE(numberWords({.value = 1.05, .unit = u"ratio"_s}, facts.formats), u"5 %"_s);
    QCOMPARE(numberWords({.value = 0.1, .unit = u"ratio"_s}, facts.formats), u"10 %"_s);
    QCOMPARE(numberWords({.value = 72, .unit = u"h"_s}, facts.formats), u"72 hours"_s);
    QCOMPARE(numberWords({.value = 168, .unit = u"h"_s}, facts.formats), u"7 days"_s);
    QCOMPARE(numberWords({.value = 1, .unit = u"days"_s}, facts.formats), u"1 day"_s);
    QCOMPARE(numberWords({.value = 7, .unit = u"score"_s}, facts.formats), u"7 of 10"_s);
    QCOMPARE(numberWords({.value = 1.4, .unit = u"g/kg/day"_s}, facts.formats),
             u"1.4 g for each kg of body mass a day"_s);
    QVERIFY(numberWords({.value = 1, .unit = u"furlong"_s}, facts.formats).isEmpty());
}

void TestHandbook::unitsAreTheReaders()
{
    HandbookFacts facts = sampleFacts();
    facts.formats.units = Units::Mi;
    const QList<Chapter> chapters = handbookChapters(facts);
    const QString load = std::ranges::find(chapters, u"running-load"_s, &Chapter::id)->markdown;
    // 10 km and 2 km in miles.
    QVERIFY(load.contains(u"6.2\u00a0mi"_s) && load.contains(u"1.2\u00a0mi"_s) && !load.contains(u"km"_s));
}

/// A number of medicine that is typed into a chapter would stay when the protocol changes.
void TestHandbook::noNumberIsRetyped()
{
    for (const char *name : {"soreness-and-strains", "triage", "first-care", "stages", "soreness", "strength",
                             "running-load", "exercises", "clinic", "rules"}) {
        QFile file(u":/stridewell/help/%1.md"_s.arg(QLatin1StringView(name)));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QString text = QString::fromUtf8(file.readAll());
        static const QRegularExpression places(u"\\{\\{[^}]*\\}\\}|\\[[^\\]]*\\]\\(help:[^)]*\\)"_s);
        text.remove(places);
        static const QRegularExpression digits(u"[0-9]"_s);
        QVERIFY2(!text.contains(digits), name);
    }
}

void TestHandbook::promisesNothing()
{
    for (const Chapter &one : std::as_const(m_chapters)) {
        if (one.id == u"news"_s)
            continue;
        for (const QString &word : {u"guarantee"_s, u"cure"_s, u"you will be well by"_s, u"ibuprofen"_s,
                                    u"diclofenac"_s, u"paracetamol"_s, u" mg"_s, u"surgery is needed"_s})
            QVERIFY2(!one.markdown.contains(word, Qt::CaseInsensitive), qPrintable(one.id + u": "_s + word));
    }
    QVERIFY(chapter(u"start"_s).contains(u"does not diagnose"_s));
    QVERIFY(chapter(u"clinic"_s).contains(u"does not diagnose"_s));
}

void TestHandbook::markdownInDataStaysText()
{
    const Theme theme;
    const QString nasty = u"a*b*c _d_ [e](f) <g> # h | i `j` \\k"_s;
    QCOMPARE(documentOf(plainInMarkdown(nasty), theme)->toPlainText(), nasty);
}

void TestHandbook::keysAreListed()
{
    QVERIFY(chapter(u"keyboard"_s).contains(u"## File"_s));
    QVERIFY(chapter(u"keyboard"_s).contains(u"| **Ctrl+O** | Import runs\u2026 |"_s));
}

void TestHandbook::newsAreTheChanges()
{
    QFile changes(kit::inSourceTree(u"CHANGELOG.md"_s));
    QVERIFY(changes.open(QIODevice::ReadOnly));
    const QString text = QString::fromUtf8(changes.readAll());
    QVERIFY(chapter(u"news"_s).contains(u"## "_s + QStringLiteral(STRIDEWELL_VERSION)));
    // Each change is one text, also where the file has it on several lines, and is said in the reader's language.
    static const QRegularExpression change(u"^- (.*(?:\\n  .*)*)"_s, QRegularExpression::MultilineOption);
    kit::PseudoTranslator pseudo;
    QVERIFY(QCoreApplication::installTranslator(&pseudo));
    const Chapter spoken = handbookChapters(sampleFacts()).constLast();
    QCOMPARE(spoken.id, u"news"_s);
    QVERIFY(QCoreApplication::removeTranslator(&pseudo));
    int changed = 0;
    for (auto match = change.globalMatch(text); match.hasNext(); ++changed) {
        const QString one = match.next().captured(1).simplified();
        QVERIFY2(chapter(u"news"_s).contains(u"- "_s + one + u'\n'), qPrintable(one));
        QVERIFY2(spoken.markdown.contains(u"- "_s + pseudo.translate("data", qPrintable(one), nullptr, -1) + u'\n'),
                 qPrintable(one));
    }
    QVERIFY(changed > 20);
}

void TestHandbook::licencesAreThere()
{
    QVERIFY(licenceText().contains(u"GNU GENERAL PUBLIC LICENSE"_s));
    for (const QString &part : {u"Qt"_s, u"SQLite"_s, u"zlib"_s, u"libzip"_s, u"CC0"_s, u"Open Font License"_s})
        QVERIFY2(licencesInMarkdown().contains(part), qPrintable(part));
}

QTEST_MAIN(TestHandbook)
#include "test_handbook.moc"
