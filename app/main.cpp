// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/output.h"
#include "app/composition.h"

#include <QApplication>
#include <QFile>

#include <optional>

using namespace stridewell;

namespace {

int answer(const QByteArray &text)
{
    const auto written = writeOut({}, text);
    if (written)
        return exitStatus::done;
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
    // Without a display the application object would abort; a sentence helps more.
    if (!hasDisplay()) {
        complain({ErrorCode::Internal,
                  {},
                  u"there is no display to open a window on; the commands need none, see stridewell --help"_s});
        return exitStatus::failed;
    }
    QApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"stridewell"_s);
    QCoreApplication::setApplicationVersion(u"" STRIDEWELL_VERSION ""_s);
    const auto status = runWindow({.store = arguments.store,
                                   .profile = arguments.profile,
                                   .protocols = arguments.protocols,
                                   .clock = arguments.clock()});
    if (status)
        return *status;
    complain(status.error());
    return exitStatusOf(status.error());
}

} // namespace

int main(int argc, char *argv[])
{
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
    // Only the database driver, a plugin, needs an application object; the others start faster without one.
    std::optional<QCoreApplication> app;
    if (!arguments->store.isEmpty())
        app.emplace(argc, argv);
    return runCommand(*arguments);
}
