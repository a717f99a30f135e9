// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/keys.h"
#include "core/base/result.h"

#include <QDate>
#include <QString>
#include <QStringList>

#include <optional>

namespace stridewell {

using namespace Qt::StringLiterals;

/// What the program is asked to do; Window stands for a command line without a subcommand.
enum class Command {
    Window,
    Triage,
    Plan,
    Check,
    Read,
    Import,
    Export,
    Backup,
    Restore,
    Verify
};
template <>
inline constexpr auto keysOf<Command> =
    std::array{"stridewell"_L1, "triage"_L1, "plan"_L1,   "check"_L1,   "read"_L1,
               "import"_L1,     "export"_L1, "backup"_L1, "restore"_L1, "verify"_L1};

/// How a plan is written.
enum class PlanFormat {
    Json,
    Text,
    Ics,
    Csv
};
template <>
inline constexpr auto keysOf<PlanFormat> = std::array{"json"_L1, "text"_L1, "ics"_L1, "csv"_L1};

/// What an export may be.
enum class ExportFormat {
    Json,
    Ics,
    Csv,
    Pdf
};
template <>
inline constexpr auto keysOf<ExportFormat> = std::array{"json"_L1, "ics"_L1, "csv"_L1, "pdf"_L1};

/// What an export to paper shows.
enum class ExportLayout {
    Week,
    Handout,
    Log,
    Report
};
template <>
inline constexpr auto keysOf<ExportLayout> = std::array{"week"_L1, "handout"_L1, "log"_L1, "report"_L1};

/// A moment given with --now and the offset it was written with, seconds east of UTC.
struct FixedNow
{
    Moment moment = {};
    int offsetSeconds = 0;
    bool operator==(const FixedNow &) const = default;
};

inline constexpr int defaultWeeks = 4;

/// A command line, understood. Texts are empty where nothing was said.
struct Arguments
{
    Command command = Command::Window;
    bool help = false;      ///< print the help of `command` and do nothing else
    bool version = false;   ///< print the version and do nothing else
    QStringList files = {}; ///< DOC, PLAN or FILE in their order; "-" is standard input, at most once
    QString store = {};
    QString profile = {};
    QString out = {}; ///< empty = standard output
    QString protocols = {};
    QString passphraseFile = {};
    std::optional<FixedNow> now = {};
    PlanFormat planFormat = PlanFormat::Json;
    ExportFormat exportFormat = ExportFormat::Json;
    ExportLayout layout = ExportLayout::Week; ///< of a PDF
    QDate from = {};                          ///< invalid = today
    int weeks = defaultWeeks;

    /// Pages are drawn, which needs fonts and so an application object of its own kind.
    bool drawsPages() const { return command == Command::Export && exportFormat == ExportFormat::Pdf; }
    Clock clock() const { return now ? Clock(now->moment) : Clock(); }
    bool operator==(const Arguments &) const = default;
};

/// Understands the words behind the program's name. `--option value` and `--option=value` are the same; `--` ends
/// the options. --help and --version win over whatever stands behind them.
/// Errors: BadInput, `where` the option or command that is wrong.
[[nodiscard]] Result<Arguments> parseArguments(const QStringList &words);

} // namespace stridewell
