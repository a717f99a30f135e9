// SPDX-License-Identifier: GPL-3.0-or-later
// Prints one JSON line for a clinic of 10 patients and one for 10,000, each with two years of plans: the start of the
// window, the same until everybody is in the list, a key in the search of the list, opening a patient, and today's
// clinic. Times are medians in milliseconds; a last line tells how much longer the large one takes. The stores are
// drawn from a seed and kept beside the program, since drawing the large one takes minutes.
#include "tests/kit/desk.h"
#include "ui/pages/patients/patient_filters.h"
#include "ui/pages/patients/patients_page.h"
#include "ui/window/clinic.h"

#include <QApplication>
#include <QDir>
#include <QHeaderView>
#include <QLineEdit>
#include <QTableView>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <random>

using namespace stridewell;

namespace {

constexpr int weeksOfPlans = 104;
constexpr int rounds = 15;
constexpr int rowsOfBoth = 8; ///< the small list has ten patients

double msSince(std::chrono::steady_clock::time_point begun)
{
    return std::chrono::duration<double, std::milli>(std::chrono::steady_clock::now() - begun).count();
}

double median(std::vector<double> times)
{
    std::sort(times.begin(), times.end());
    return times[times.size() / 2];
}

/// Work of a week two years ago or later, as a plan holds it.
QList<Item> weekOf(QDate starts, int patient, std::mt19937 &random)
{
    QList<Item> items;
    for (const int day : {0, 2, 3, 5}) {
        Item item{.id = ItemId{u"%1-%2"_s.arg(patient).arg(starts.addDays(day).toJulianDay())},
                  .day = starts.addDays(day)};
        item.kind = day == 0 || day == 3 ? ItemKind::Strength : ItemKind::Run;
        item.title = item.kind == ItemKind::Run ? u"Easy run 7 km"_s : u"Strength A"_s;
        if (item.kind == ItemKind::Run)
            item.run = RunDetail{.distance = Metres(7000)};
        else
            item.strength = {Dose{.exercise = u"nordic_curl"_s, .sets = 3, .reps = {8, 8, 8}}};
        item.state = random() % 5 == 0 ? ItemState::Skipped : ItemState::Done;
        item.plannedDay = item.day;
        items += item;
    }
    return items;
}

PatientSummary summaryOf(QDate today, std::mt19937 &random)
{
    PatientSummary summary;
    summary.looks = static_cast<TriageClass>(2 + random() % 4);
    if (*summary.looks == TriageClass::Strain)
        summary.stage = static_cast<Stage>(random() % 5);
    summary.lastCheckIn = kit::deskNow - hours(double(random() % 500));
    // Thirty reviews a day, however large the clinic: nobody sees more.
    summary.recheckDue = today.addDays(1 + int(random() % 60));
    PatientDays days(today.addDays(-PatientDays::back), {});
    for (int i = 0; i < PatientDays::back + 1 + PatientDays::ahead; ++i)
        days.add(
            {i % 2, int(random() % 2) * (i % 2), random() % 3 == 0 ? std::optional(int(random() % 5)) : std::nullopt});
    summary.days = days;
    return summary;
}

Result<void> addPatient(Store &store, int patient, QDate today, std::mt19937 &random)
{
    Profile profile;
    profile.athlete.name = u"P-%1"_s.arg(patient, 5, 10, QChar(u'0'));
    profile.athlete.timeZone = u"Europe/Madrid"_s;
    profile.athlete.born = QDate(1960 + int(random() % 45), 1 + int(random() % 12), 1);
    const QDate first = weekStart(today, Weekday::Mon).addDays(-7 * weeksOfPlans);
    QList<Item> items;
    for (int week = 0; week < weeksOfPlans; ++week) {
        items += weekOf(first.addDays(7 * week), patient, random);
        for (const int day : {2, 5}) {
            Run run{.distance = Metres(6000 + double(random() % 3000))};
            run.start = Zone().at(first.addDays(7 * week + day), QTime(7, 0));
            profile.runs += run;
        }
    }
    const auto id = store.createProfile(profile);
    if (!id)
        return tl::unexpected(id.error());
    PatientSummary summary = summaryOf(today, random);
    if (patient < 30)
        summary.recheckDue = today;
    return store.savePlanItems(*id, first, items)
        .and_then([&] { return store.saveSummary(*id, summary); })
        .and_then([&] { return store.saveClinicFile(*id, {.note = u"note %1"_s.arg(random() % 1000)}); });
}

/// A store of that many patients; true where it is there, from an earlier time or drawn now.
bool draw(const QString &file, int patients)
{
    if (QFile::exists(file))
        return true;
    const QString growing = file + u".growing"_s;
    QFile::remove(growing);
    {
        auto store = Store::open(growing, Clock(kit::deskNow));
        std::mt19937 random(20261124);
        constexpr int together = 100;
        for (int patient = 0; store && patient < patients; patient += together) {
            const auto added = store->together([&]() -> Result<void> {
                for (int i = patient; i < std::min(patients, patient + together); ++i) {
                    if (auto done = addPatient(*store, i, QDate(2026, 11, 24), random); !done)
                        return done;
                }
                return {};
            });
            if (!added)
                return false;
        }
    }
    return QFile::rename(growing, file);
}

/// The window of a clinic over a store that is there.
struct ClinicWindow
{
    explicit ClinicWindow(const QString &file)
        : store(Store::open(file, Clock(kit::deskNow)).value()),
          workspace(store, ProtocolSource::builtIn(), Clock(kit::deskNow),
                    [](const PlanRequest &request) { return makePlan(request); }),
          window(theme, builtInPoses().value()),
          session({theme, store, workspace, window}),
          clinic({theme, store, workspace, window}, session, prompts,
                 AthleteReader(store, ProtocolSource::builtIn(), Clock(kit::deskNow),
                               [](const PlanRequest &request) { return makePlan(request); }))
    {
        window.setPrompts(&prompts);
        opened = session.open(store.recentProfiles(1).value().first().id).has_value();
        clinic.setOn(true);
        window.show();
        QApplication::processEvents();
        window.grab();
    }

    Theme theme;
    Store store;
    Workspace workspace;
    MainWindow window;
    Session session;
    kit::FakePrompts prompts;
    Clinic clinic;
    bool opened = false;
};

struct Times
{
    double start = 0;
    double everybody = 0;
    double key = 0;         ///< in a window of the usual height, which the large list fills and the small one does not
    double keySameRows = 0; ///< where both show as many rows: what the number of patients costs
    double open = 0;
    double clinic = 0;
};

template <typename Work>
double medianOf(int times, Work work)
{
    std::vector<double> taken;
    for (int i = 0; i < times; ++i) {
        const auto begun = std::chrono::steady_clock::now();
        work(i);
        taken.push_back(msSince(begun));
    }
    return median(taken);
}

Times measure(const QString &file)
{
    Times times;
    const auto readAll = [](ClinicWindow &window) {
        while (!window.window.patientsPage()->model()->isWhole())
            QApplication::processEvents();
    };
    times.start = medianOf(rounds, [&](int) { const ClinicWindow window(file); });
    times.everybody = medianOf(5, [&](int) {
        ClinicWindow window(file);
        readAll(window);
    });
    ClinicWindow desk(file);
    readAll(desk);
    PatientsPage *page = desk.window.patientsPage();
    const auto paint = [page] { page->table()->viewport()->repaint(); };
    const QString typed = u"0001"_s;
    times.key = medianOf(rounds, [&](int i) {
        page->search()->setText(typed.left(i % typed.size() + 1));
        paint();
    });
    page->search()->clear();
    const QSize usual = desk.window.size();
    const int rowHeight = page->table()->verticalHeader()->defaultSectionSize();
    desk.window.resize(usual.width(), usual.height() - page->table()->viewport()->height() + rowsOfBoth * rowHeight);
    QApplication::processEvents();
    const QString common = typed.chopped(1);
    times.keySameRows = medianOf(rounds, [&](int i) {
        page->search()->setText(common.left(i % common.size() + 1));
        paint();
    });
    desk.window.resize(usual);
    page->search()->clear();
    times.clinic = medianOf(2 * rounds, [&](int i) {
        page->filters()->choose(i % 2 == 0 ? PatientFilter::Group::Clinic : PatientFilter::Group::Everybody);
        paint();
    });
    QList<ProfileId> ids;
    for (int row = 0; row < page->model()->rowCount(); row += std::max(1, page->model()->rowCount() / rounds))
        ids += page->model()->entry(page->model()->index(row, 0))->id;
    // Each was opened before, as in a clinic: the first time stores a plan, which is no matter of how many there are.
    for (const ProfileId &id : std::as_const(ids))
        desk.clinic.open(id);
    times.open = medianOf(rounds, [&](int i) {
        desk.clinic.open(ids[i % ids.size()]);
        desk.window.grab();
    });
    return times;
}

void tell(int patients, const Times &times)
{
    std::printf("{\"case\":\"patients\",\"patients\":%d,\"start_ms\":%.1f,\"everybody_ms\":%.1f,\"key_ms\":%.2f,"
                "\"key_same_rows_ms\":%.2f,\"open_ms\":%.1f,\"clinic_ms\":%.2f}\n",
                patients, times.start, times.everybody, times.key, times.keySameRows, times.open, times.clinic);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen");
    const QApplication app(argc, argv);
    const QDir folder(QCoreApplication::applicationDirPath());
    const QString small = folder.filePath(u"patients-10.db"_s);
    const QString large = folder.filePath(u"patients-10000.db"_s);
    if (!draw(small, 10) || !draw(large, 10'000))
        return 1;
    {
        const ClinicWindow warm(small);
    } // fonts and libraries
    const Times few = measure(small);
    const Times many = measure(large);
    tell(10, few);
    tell(10'000, many);
    std::printf(
        "{\"case\":\"patients_large_per_small\",\"start\":%.2f,\"key\":%.2f,\"key_same_rows\":%.2f,\"open\":%.2f,"
        "\"clinic\":%.2f}\n",
        many.start / few.start, many.key / few.key, many.keySameRows / few.keySameRows, many.open / few.open,
        many.clinic / few.clinic);
    return 0;
}
