// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/output.h"
#include "app/composition.h"
#include "core/store/files.h"

#include <QApplication>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHashSeed>
#include <QLoggingCategory>

#include <memory>
#include <new>

using namespace stridewell;

namespace {

int answer(const QByteArray &text)
{
    const auto written = writeOut({}, text);
    if (written)
        return exit_status::done;
    complain(written.error());
    return exitStatusOf(written.error());
}

bool hasDisplay()
{
    for (const char *variable : {"DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"}) {
        if (!qEnvironmentVariableIsEmpty(variable))
            return true;
    }
    return false;
}

int openWindow(const Arguments &arguments, int &argc, char **argv)
{
    for (const QString &file : arguments.files) {
        if (!QFileInfo::exists(file)) {
            complain({ErrorCode::BadInput, file, u"there is no such file or command; see stridewell --help"_s});
            return exit_status::badInput;
        }
    }
    // Without a display the application object would abort; a sentence helps more.
    if (!hasDisplay()) {
        complain({ErrorCode::Internal,
                  {},
                  u"there is no display to open a window on; the commands need none, see stridewell --help"_s});
        return exit_status::failed;
    }
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"stridewell"_s);
    QCoreApplication::setApplicationVersion(u"" STRIDEWELL_VERSION ""_s);
    const auto status = runWindow({.store = arguments.store,
                                   .profile = arguments.profile,
                                   .protocols = arguments.protocols,
                                   .clock = arguments.clock(),
                                   .files = arguments.files});
    if (status)
        return *status;
    complain(status.error());
    return exitStatusOf(status.error());
}

/// What a command needs around it. Only the database driver, a plugin, needs an application object, and pages one that
/// knows fonts; the others start faster without one.
std::unique_ptr<QCoreApplication> commandApplication(const Arguments &arguments, int &argc, char **argv)
{
    if (arguments.drawsPages()) {
        // Fonts go into a PDF in the order of a hash; equal input shall give equal bytes.
        QHashSeed::setDeterministicGlobalSeed();
        qputenv("QT_QPA_PLATFORM", "offscreen");
        // Standard error is for our own line: the toolkit warns of what it misses where nobody is logged in.
        QLoggingCategory::setFilterRules(u"default.warning=false"_s);
        return std::make_unique<QGuiApplication>(argc, argv);
    }
    return arguments.store.isEmpty() ? nullptr : std::make_unique<QCoreApplication>(argc, argv);
}

} // namespace

int main(int argc, char *argv[])
{
    // Whatever is written is about somebody's health: for its owner alone.
    keepNewFilesPrivate();
    QStringList words;
    for (int i = 1; i < argc; ++i)
        words += QFile::decodeName(argv[i]);
    const auto arguments = parseArguments(words);
    if (!arguments) {
        complain(arguments.error());
        return exitStatusOf(arguments.error());
    }
    if (arguments->version)
        return answer("stridewell " STRIDEWELL_VERSION "\n");
    if (arguments->help)
        return answer(helpText(arguments->command));
    if (arguments->command == Command::Window)
        return openWindow(*arguments, argc, argv);
    const auto app = commandApplication(*arguments, argc, argv);
    try {
        return runCommand(*arguments);
    } catch (const std::bad_alloc &) {
        // What was being written into a store was rolled back on the way here.
        complain({ErrorCode::Internal, {}, u"the computer has no memory left; close other programs and try again"_s});
        return exit_status::failed;
    }
}
