// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/patient_words.h"
#include "ui/models/roles.h"
#include "ui/pages/patients/patient_filters.h"
#include "ui/pages/patients/patients_page.h"
#include "ui/parts/note_field.h"

#include <QAbstractItemModelTester>
#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTableView>
#include <QTest>

using namespace stridewell;

namespace {

const QDate today(2026, 11, 24); ///< a Tuesday
const Moment now = parseMoment(u"2026-11-24T14:30:00+01:00").value();
const Formats formats{QLocale(QLocale::English, QLocale::UnitedKingdom), Units::Km,
                      Zone::named(u"Europe/Madrid"_s).value()};

using Group = PatientFilter::Group;

RosterEntry entry(const QString &name)
{
    return {.id = ProfileId{u"id-"_s + name}, .name = name, .stale = false};
}

/// One of each kind, in no order.
QList<RosterEntry> clinic()
{
    RosterEntry calm = entry(u"Calm"_s);
    RosterEntry planned = entry(u"Planned"_s);
    planned.file.nextReview = today.addDays(20);
    RosterEntry silent = entry(u"Silent"_s);
    silent.summary.looks = TriageClass::Strain;
    silent.summary.stage = Stage::Regain;
    silent.summary.lastCheckIn = now - hours(8 * 24.0);
    RosterEntry reviewed = entry(u"Reviewed"_s);
    reviewed.summary.recheckDue = today;
    reviewed.file.nextReview = today.addDays(3);
    reviewed.file.note = u"Afraid of sprinting; race on 14 Feb"_s;
    RosterEntry overdue = entry(u"Overdue"_s);
    overdue.file.nextReview = today.addDays(-2);
    RosterEntry referred = entry(u"Referred"_s);
    referred.summary.looks = TriageClass::Physio;
    referred.summary.referralDue = today;
    RosterEntry alarming = entry(u"Alarming"_s);
    alarming.summary.looks = TriageClass::Urgent;
    alarming.summary.side = Side::Left;
    RosterEntry gone = entry(u"Gone"_s);
    gone.file.archived = true;
    gone.summary.looks = TriageClass::Emergency;
    return {calm, planned, silent, reviewed, overdue, referred, alarming, gone};
}

QStringList namesIn(const PatientModel &model)
{
    QStringList names;
    for (int row = 0; row < model.rowCount(); ++row)
        names += model.index(row, PatientModel::Name).data().toString();
    return names;
}

} // namespace

class TestPatientsPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void attentionComesFirst();
    void groupsHoldThoseTheyCount();
    void filtersByWordsStageAndShare();
    void sortsByColumns();
    void onePatientChanges();
    void moreLettersFindTheSame();
    void whoIsMarkedStaysMarked();
    void saysDaysInWords();
    void choosesByKeyboard();
    void keepsWhoWasChosen();
    void noteIsToldWithItsPatient();
    void emptyListSaysWhatToDo();
    void markupIsPastedAsText();

private:
    Theme m_theme;
};

void TestPatientsPage::init()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support)"_s));
}

void TestPatientsPage::attentionComesFirst()
{
    PatientModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRoster(clinic(), formats, now);
    // What cannot wait, by name; then what is late, today, silent and ahead.
    QCOMPARE(namesIn(model), (QStringList{u"Alarming"_s, u"Referred"_s, u"Overdue"_s, u"Reviewed"_s, u"Silent"_s,
                                          u"Planned"_s, u"Calm"_s}));
    const QModelIndex first = model.index(0, PatientModel::Now);
    QVERIFY(first.data().toString().contains(u"left"_s));
    QCOMPARE(first.data(ToneRole).toString(), u"stop"_s);
    QCOMPARE(model.index(2, PatientModel::Review).data().toString(), u"overdue"_s);
    QCOMPARE(model.index(3, PatientModel::Review).data().toString(), u"today"_s);
}

void TestPatientsPage::groupsHoldThoseTheyCount()
{
    PatientModel model;
    model.setRoster(clinic(), formats, now);
    const QList<std::pair<Group, int>> expected{{Group::Everybody, 7}, {Group::NeedLook, 2}, {Group::ReviewsDue, 2},
                                                {Group::Silent, 1},    {Group::Clinic, 3},   {Group::Archived, 1}};
    for (const auto &[group, count] : expected) {
        QCOMPARE(model.countOf(group), count);
        model.setFilter({.group = group});
        QCOMPARE(model.rowCount(), count);
    }
    model.setFilter({.group = Group::Clinic});
    QCOMPARE(namesIn(model), (QStringList{u"Referred"_s, u"Overdue"_s, u"Reviewed"_s}));
}

void TestPatientsPage::filtersByWordsStageAndShare()
{
    QList<RosterEntry> entries = clinic();
    PatientDays half(today.addDays(-28), {});
    for (int i = 0; i < 28; ++i)
        half.add({1, i % 2, {}});
    entries[0].summary.days = half;
    PatientModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRoster(entries, formats, now);
    model.setFilter({.search = u"  SPRINT "_s});
    QCOMPARE(namesIn(model), QStringList{u"Reviewed"_s});
    model.setFilter({.search = u"al"_s});
    QCOMPARE(namesIn(model), (QStringList{u"Alarming"_s, u"Calm"_s}));
    model.setFilter({.stage = Stage::Regain});
    QCOMPARE(namesIn(model), QStringList{u"Silent"_s});
    model.setFilter({.keptBelow = 0.8});
    QCOMPARE(namesIn(model), QStringList{u"Calm"_s});
    QCOMPARE(model.index(0, PatientModel::Kept).data().toString(), u"50 %"_s);
    model.setFilter({.keptBelow = 0.5});
    QCOMPARE(model.rowCount(), 0);
}

void TestPatientsPage::sortsByColumns()
{
    PatientModel model;
    model.setRoster(clinic(), formats, now);
    model.sort(PatientModel::Name, Qt::DescendingOrder);
    QCOMPARE(namesIn(model).constFirst(), u"Silent"_s);
    model.sort(PatientModel::Review, Qt::AscendingOrder);
    QCOMPARE(namesIn(model).sliced(0, 3), (QStringList{u"Overdue"_s, u"Reviewed"_s, u"Planned"_s}));
    model.sort(-1, Qt::AscendingOrder);
    QCOMPARE(namesIn(model).constFirst(), u"Alarming"_s);
}

void TestPatientsPage::onePatientChanges()
{
    PatientModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.setRoster(clinic(), formats, now);
    RosterEntry calm = entry(u"Calm"_s);
    calm.summary.looks = TriageClass::Emergency;
    model.setEntry(calm);
    QCOMPARE(namesIn(model).sliced(0, 2), (QStringList{u"Alarming"_s, u"Calm"_s}));
    QCOMPARE(model.countOf(Group::NeedLook), 3);
    model.setEntry(entry(u"New"_s));
    QCOMPARE(namesIn(model).constLast(), u"New"_s);
    QCOMPARE(model.countOf(Group::Everybody), 8);
    model.removeEntry(calm.id);
    QVERIFY(!namesIn(model).contains(u"Calm"_s));
    QVERIFY(!model.entry(calm.id));
    QCOMPARE(model.countOf(Group::Everybody), 7);
    QCOMPARE(model.rowCount(), 7);
}

void TestPatientsPage::moreLettersFindTheSame()
{
    PatientModel typed;
    typed.setRoster(clinic(), formats, now);
    const QString words = u"ed on 14"_s;
    for (const QString &search : {u"ed"_s, u"r"_s, u" e"_s, u"al"_s, u"ala"_s, u"l"_s, QString(), u"\u00df"_s}) {
        PatientModel fresh;
        fresh.setRoster(clinic(), formats, now);
        fresh.setFilter({.search = search});
        typed.setFilter({.search = search});
        QCOMPARE(namesIn(typed), namesIn(fresh));
    }
    for (qsizetype letters = 1; letters <= words.size(); ++letters)
        typed.setFilter({.search = words.first(letters)});
    QCOMPARE(typed.rowCount(), 0);
    // Back to fewer letters, and to another group by the same letters.
    typed.setFilter({.search = u"e"_s});
    typed.setFilter({.group = Group::Archived, .search = u"e"_s});
    QCOMPARE(namesIn(typed), QStringList{u"Gone"_s});
}

void TestPatientsPage::whoIsMarkedStaysMarked()
{
    PatientsPage page(m_theme);
    page.setRoster(clinic(), formats, now);
    page.table()->selectAll();
    const QList<ProfileId> all = page.chosen();
    QCOMPARE(all.size(), 7);
    page.setRoster(clinic(), formats, now);
    QCOMPARE(page.chosen(), all);
    page.filters()->choose(Group::NeedLook);
    QCOMPARE(page.chosen(), all.first(2));
    // One alone is no choice of many: the first of the list takes its place.
    page.filters()->choose(Group::Archived);
    QCOMPARE(page.chosen(), QList<ProfileId>{ProfileId{u"id-Gone"_s}});
    page.filters()->choose(Group::Everybody);
    QCOMPARE(page.chosen(), QList<ProfileId>{ProfileId{u"id-Alarming"_s}});
}

void TestPatientsPage::saysDaysInWords()
{
    QCOMPARE(dueWords(today.addDays(1), today, formats), u"tomorrow"_s);
    QCOMPARE(dueWords(today.addDays(2), today, formats), u"Thu"_s);
    QCOMPARE(dueWords(today.addDays(7), today, formats), u"1 Dec"_s);
    QCOMPARE(sinceWords(now - hours(6), now, formats), u"today 08:30"_s);
    QCOMPARE(sinceWords(now - hours(20), now, formats), u"yesterday"_s);
    QCOMPARE(sinceWords(now - hours(24 * 3.0), now, formats), u"3 days ago"_s);
    QCOMPARE(sinceWords(now - hours(24 * 40.0), now, formats), u"15 Oct 2026"_s);
    QCOMPARE(keptWords(0.999, formats), u"99 %"_s); // never more than was done
}

void TestPatientsPage::choosesByKeyboard()
{
    PatientsPage page(m_theme);
    m_theme.dress(&page);
    page.setRoster(clinic(), formats, now);
    page.resize(1300, 800);
    page.show();
    QVERIFY(QTest::qWaitForWindowExposed(&page));
    QSignalSpy opened(&page, &PatientsPage::openRequested);
    QSignalSpy wanted(&page, &PatientsPage::detailRequested);
    page.takeFocus();
    QCOMPARE(page.panel()->patient(), ProfileId{u"id-Alarming"_s});
    QTest::keyClick(page.table(), Qt::Key_Down);
    QCOMPARE(page.panel()->patient(), ProfileId{u"id-Referred"_s});
    // Details are read once the keys rest.
    QTRY_COMPARE(wanted.count(), 1);
    QCOMPARE(wanted.first().first().value<ProfileId>(), ProfileId{u"id-Referred"_s});
    QTest::keyClick(page.table(), Qt::Key_Return);
    QCOMPARE(opened.count(), 1);
    QCOMPARE(opened.first().first().value<ProfileId>(), ProfileId{u"id-Referred"_s});
    QTest::keyClick(page.table(), Qt::Key_Down, Qt::ShiftModifier);
    QCOMPARE(page.chosen(), (QList<ProfileId>{ProfileId{u"id-Referred"_s}, ProfileId{u"id-Overdue"_s}}));
    // From the search straight to the list.
    page.openSearch();
    QTest::keyClicks(page.search(), u"calm"_s);
    QTest::keyClick(page.search(), Qt::Key_Return);
    QVERIFY(page.table()->hasFocus());
    QCOMPARE(page.panel()->patient(), ProfileId{u"id-Calm"_s});
    for (const QWidget *widget : {static_cast<QWidget *>(page.table()), static_cast<QWidget *>(page.search()),
                                  static_cast<QWidget *>(page.panel()->noteField())})
        QVERIFY(!widget->accessibleName().isEmpty());
}

void TestPatientsPage::keepsWhoWasChosen()
{
    PatientsPage page(m_theme);
    page.setRoster(clinic(), formats, now);
    page.choose(ProfileId{u"id-Planned"_s});
    QList<RosterEntry> next = clinic();
    next[1].file.nextReview = today.addDays(-1); // comes up in the list
    page.setRoster(next, formats, now);
    QCOMPARE(page.panel()->patient(), ProfileId{u"id-Planned"_s});
    page.filters()->choose(Group::NeedLook);
    QCOMPARE(page.panel()->patient(), ProfileId{u"id-Alarming"_s});
    // A filter that keeps somebody out goes when that patient is asked for.
    page.choose(ProfileId{u"id-Gone"_s});
    QCOMPARE(page.panel()->patient(), ProfileId{u"id-Gone"_s});
    QCOMPARE(page.model()->filter().group, Group::Archived);
}

void TestPatientsPage::noteIsToldWithItsPatient()
{
    PatientsPage page(m_theme);
    page.setRoster(clinic(), formats, now);
    page.choose(ProfileId{u"id-Calm"_s});
    QSignalSpy told(&page, &PatientsPage::noteEdited);
    page.panel()->noteField()->setPlainText(u"seen twice"_s);
    page.choose(ProfileId{u"id-Reviewed"_s});
    QCOMPARE(told.count(), 1);
    QCOMPARE(told.first()[0].value<ProfileId>(), ProfileId{u"id-Calm"_s});
    QCOMPARE(told.first()[1].toString(), u"seen twice"_s);
    QCOMPARE(page.panel()->noteField()->toPlainText(), u"Afraid of sprinting; race on 14 Feb"_s);
    // Nobody stored it: it is still there.
    page.choose(ProfileId{u"id-Calm"_s});
    QCOMPARE(page.panel()->noteField()->toPlainText(), u"seen twice"_s);
}

void TestPatientsPage::emptyListSaysWhatToDo()
{
    PatientsPage page(m_theme);
    // Before anybody was read, too, a filter says whom it shows.
    for (const QPushButton *button : page.findChild<PatientFilters *>()->findChildren<QPushButton *>())
        QVERIFY(!button->text().isEmpty());
    page.setRoster({}, formats, now);
    QVERIFY(page.table()->isHidden());
    QVERIFY(page.panel()->patient().isEmpty());
    bool said = false;
    for (const QLabel *label : page.findChildren<QLabel *>())
        said = said || label->text().contains(u"New patient"_s);
    QVERIFY(said);
}

void TestPatientsPage::markupIsPastedAsText()
{
    NoteField field(u"note"_s, {});
    const auto pasted = [&field](const char *format, const QByteArray &bytes) {
        auto *data = new QMimeData;
        data->setData(QString::fromLatin1(format), bytes);
        QGuiApplication::clipboard()->setMimeData(data);
        field.clear();
        field.paste();
        return field.toPlainText();
    };
    QCOMPARE(pasted("text/html", "<p>Knee <b>bends</b></p><script>x()</script>"), u"Knee bends"_s);
    QCOMPARE(pasted("text/plain", "<b>as typed</b>"), u"<b>as typed</b>"_s);
    QCOMPARE(pasted("text/rtf", R"({\rtf1\ansi{\fonttbl{\f0 Arial;}}\f0\b Knee\b0  bends\par caf\'e9 \u8364?5})"),
             u"Knee bends\ncaf\u00e9 \u20ac5"_s);
    QCOMPARE(pasted("image/png", "x"), QString());
}

QTEST_MAIN(TestPatientsPage)
#include "test_patients_page.moc"
