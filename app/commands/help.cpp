// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"

namespace stridewell {

namespace {

constexpr auto everywhere = R"(Everywhere:
  DOC, PLAN and FILE may be - for standard input
  --out FILE        write there instead, whole or not at all
  --now TIME        take this moment for now, such as 2026-11-23T07:30:00+01:00;
                    equal input then gives equal output
  --protocols DIR   use the protocol data of this folder
  --help, --version
)"_L1;

constexpr auto exitStatuses = R"(Exit status:
  0 done; 2 an argument or an input is wrong; 3 check found a rule broken that
  must hold, or verify found damage; 4 the store cannot be opened, read or
  written; 1 anything else
)"_L1;

constexpr auto whole = R"(Stridewell plans running and strength around hamstring trouble. It is a planning
aid for adults: it does not diagnose and does not replace a clinician.

  stridewell [--db FILE] [--profile NAME] [FILE...]
                                            open the window; FILEs are imported
  stridewell triage DOC                     judge the newest check-in
  stridewell plan DOC                       make the plan of a profile document
  stridewell check DOC PLAN                 judge a plan against every rule
  stridewell read FILE...                   list the runs of activity files
  stridewell import FILE... --db FILE --profile NAME
                                            take runs into the store
  stridewell export --db FILE --profile NAME --format json|ics|csv|pdf
                                            write a profile or its plan
  stridewell backup --db FILE --out FILE    copy the store
  stridewell restore FILE --db FILE         put a copy back
  stridewell verify --db FILE               look whether the store is whole
  stridewell COMMAND --help                 more about a command
)"_L1;

constexpr auto triage = R"(stridewell triage DOC [--passphrase-file FILE]

Judges the newest check-in of a profile document and prints the assessment as
JSON: what it looks like, what to do, whom to see and by when.
)"_L1;

constexpr auto plan = R"(stridewell plan DOC [--from DATE] [--weeks N] [--format json|text|ics|csv]

Makes the plan of a profile document.
  --from DATE       first day, such as 2026-11-23; default: today
  --weeks N         how many weeks, 1 to 53; default: 4
  --format FORMAT   json (default), text to read, ics for calendars, csv
)"_L1;

constexpr auto check = R"(stridewell check DOC PLAN

Judges a plan, whoever made it, against every rule and prints what it breaks as
a JSON array. A plan that tells when it was made is judged as of that moment.
Exit status 3 when a rule that must hold is broken.
)"_L1;

constexpr auto read = R"(stridewell read FILE...

Reads activity files, stores nothing and prints their runs as JSON, one element
a file. Exit status 2 when a file cannot be read; the others are listed.

What a FILE may be, told by what is in it and not by its name:
  FIT, TCX, GPX     recordings of watches and telephones
  CSV               activities.csv of Strava, the list of Garmin Connect, or a
                    table of your own with columns such as date and distance_km
  zip               the export that Strava sends, or a zip of recordings
  .gz               any of the first four, packed with gzip
  a folder          an unpacked export of Strava, else every file below it
)"_L1;

constexpr auto importing = R"(stridewell import FILE... --db FILE --profile NAME

Takes the runs of activity files into the store, without those that are there
already, and prints a report on each file as JSON. Makes the store and the
profile where they are missing. Other sports are counted and left out. Of files
that tell of one run the best is taken: FIT, TCX, GPX, then CSV; the report
names each run that was left out and why. Exit status 2 when a file cannot be
read; the others are taken. See stridewell read --help for what a FILE may be.
)"_L1;

constexpr auto exporting = R"(stridewell export --db FILE --profile NAME --format json|ics|csv|pdf
                  [--layout week|handout|log|report] [--from DATE] [--weeks N]
                  [--passphrase-file FILE]

Writes a profile of the store.
  --format json     the whole profile document, which plan reads
  --format ics      its plan for calendars
  --format csv      its plan as a table
  --format pdf      its plan on paper, A4 or Letter as is usual where you live
  --layout LAYOUT   week (default): each day with boxes to tick; handout: the
                    exercises with figures, how much and when to stop; log: a
                    sheet to write down sets, repetitions and pain; report: how
                    the last half year went, for a clinician
  --from DATE       first day of the plan; default: today
  --weeks N         how many weeks of it, 1 to 53; default: 4
  --passphrase-file FILE
                    seals json with the passphrase in the first line of FILE
)"_L1;

constexpr auto backup = R"(stridewell backup --db FILE --out FILE [--passphrase-file FILE]

Copies the store as it is now, whole, also while it is in use.
  --passphrase-file FILE
                    seals the copy with the passphrase in the first line of FILE
)"_L1;

constexpr auto restore = R"(stridewell restore FILE --db FILE [--passphrase-file FILE]

Puts a copy of a store back, a sealed one with its passphrase. What it replaces
is kept beside it under a name with the date, which is printed.
)"_L1;

constexpr auto verify = R"(stridewell verify --db FILE

Looks whether every part of the store can be read and prints how much it holds.
Of a damaged one it says how much can be saved and which backup is whole.
Exit status 3 when there is damage.
)"_L1;

QLatin1StringView textOf(Command command)
{
    switch (command) {
    case Command::Window:
        return whole;
    case Command::Triage:
        return triage;
    case Command::Plan:
        return plan;
    case Command::Check:
        return check;
    case Command::Read:
        return read;
    case Command::Import:
        return importing;
    case Command::Export:
        return exporting;
    case Command::Backup:
        return backup;
    case Command::Restore:
        return restore;
    case Command::Verify:
        return verify;
    }
    Q_UNREACHABLE();
}

} // namespace

QByteArray helpText(Command command)
{
    return QByteArray() + textOf(command).data() + '\n' + everywhere.data() + '\n' + exitStatuses.data();
}

} // namespace stridewell
