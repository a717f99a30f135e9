// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"
#include "app/commands/commands.h"
#include "app/commands/output.h"

#include <QCoreApplication>
#include <QFile>

using namespace stridewell;

namespace {

int answer(const QByteArray &text)
{
    const auto written = writeOut({}, text);
    if (written)
        return exitStatus::done;
    complain(written.error());
    return exitStatus::failed;
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

    QCoreApplication app(argc, argv);
    QCoreApplication::setApplicationName(u"stridewell"_s);
    return runCommand(*arguments);
}
