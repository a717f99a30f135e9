// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/arguments.h"

#include "core/base/zone.h"

#include <QHash>

#include <algorithm>
#include <iterator>
#include <limits>

namespace stridewell {

namespace {

constexpr int mostWeeks = 53;
constexpr qsizetype unlimited = std::numeric_limits<qsizetype>::max();

/// What a command takes besides --out, --now and --protocols.
struct Grammar
{
    Command command = Command::Window;
    QStringList options = {};
    QStringList needed = {}; ///< of `options`
    QStringList files = {};  ///< names of what must be given, for messages
    qsizetype mostFiles = 0;
};

Grammar grammarOf(Command command)
{
    const QString db = u"--db"_s;
    const QString profile = u"--profile"_s;
    const QString format = u"--format"_s;
    const QString passphrase = u"--passphrase-file"_s;
    const QStringList span = {u"--from"_s, u"--weeks"_s};
    switch (command) {
    case Command::Window:
        return {command, {db, profile}, {}, {}, unlimited};
    case Command::Triage:
        return {command, {passphrase}, {}, {u"DOC"_s}, 1};
    case Command::Plan:
        return {command, span + QStringList{format, passphrase}, {}, {u"DOC"_s}, 1};
    case Command::Check:
        return {command, {passphrase}, {}, {u"DOC"_s, u"PLAN"_s}, 2};
    case Command::Read:
        return {command, {}, {}, {u"FILE"_s}, unlimited};
    case Command::Import:
        return {command, {db, profile}, {db, profile}, {u"FILE"_s}, unlimited};
    case Command::Export:
        return {
            command, span + QStringList{db, profile, format, u"--layout"_s, passphrase}, {db, profile, format}, {}, 0};
    case Command::Backup:
        return {command, {db, passphrase}, {db, u"--out"_s}, {}, 0};
    case Command::Restore:
        return {command, {db, passphrase}, {db}, {u"FILE"_s}, 1};
    case Command::Verify:
        return {command, {db}, {db}, {}, 0};
    }
    Q_UNREACHABLE();
}

tl::unexpected<Error> wrong(const QString &where, const QString &detail)
{
    return failure(ErrorCode::BadInput, where, detail);
}

/// Words sorted into options and the rest; nothing is understood yet.
struct Sorted
{
    QHash<QString, QString> values = {};
    QStringList files = {};
    bool help = false;
    bool version = false;
};

bool takes(const Grammar &grammar, const QString &option)
{
    const bool isWindow = grammar.command == Command::Window;
    const QStringList everywhere = {u"--now"_s, u"--protocols"_s};
    return grammar.options.contains(option) || everywhere.contains(option) || (option == u"--out"_s && !isWindow);
}

Result<Sorted> sortWords(const QStringList &words, const Grammar &grammar)
{
    Sorted sorted;
    bool optionsOver = false;
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &word = words[i];
        if (optionsOver || !word.startsWith(u'-') || word == u"-"_s) {
            sorted.files += word;
            continue;
        }
        if (word == u"--"_s) {
            optionsOver = true;
            continue;
        }
        if (word == u"--help"_s || word == u"-h"_s || word == u"--version"_s) {
            (word == u"--version"_s ? sorted.version : sorted.help) = true;
            return sorted;
        }
        const qsizetype equals = word.indexOf(u'=');
        const QString option = word.left(equals);
        if (!takes(grammar, option)) {
            const QString name(keyOf(grammar.command));
            const QString help = grammar.command == Command::Window ? QString() : name + u' ';
            return wrong(option, u"%1 has no such option; see stridewell %2--help"_s.arg(name, help));
        }
        if (sorted.values.contains(option))
            return wrong(option, u"is given twice; say it once"_s);
        const bool valueFollows = i + 1 < words.size() && !words[i + 1].startsWith(u"--"_s);
        if (equals < 0 && !valueFollows)
            return wrong(option, u"needs a value behind it"_s);
        const QString value = equals < 0 ? words[++i] : word.mid(equals + 1);
        if (value.isEmpty())
            return wrong(option, u"has an empty value; write something behind it"_s);
        sorted.values.insert(option, value);
    }
    return sorted;
}

Result<void> checkPresence(const Sorted &sorted, const Grammar &grammar)
{
    const QString name(keyOf(grammar.command));
    if (sorted.files.size() < grammar.files.size()) {
        return wrong(name, u"%1 is missing; write stridewell %2 %3"_s.arg(grammar.files[sorted.files.size()], name,
                                                                          grammar.files.join(u' ')));
    }
    if (sorted.files.size() > grammar.mostFiles)
        return wrong(sorted.files[grammar.mostFiles], u"%1 takes nothing more here; leave it out"_s.arg(name));
    if (grammar.command == Command::Window && sorted.files.contains(u"-"_s))
        return wrong(u"-"_s, u"the window reads no standard input; name a file"_s);
    if (sorted.files.count(u"-"_s) > 1)
        return wrong(u"-"_s, u"standard input can be read once; name a file for the other"_s);
    for (const QString &option : grammar.needed) {
        if (!sorted.values.contains(option))
            return wrong(name, u"%1 is missing; see stridewell %2 --help"_s.arg(option, name));
    }
    return {};
}

template <typename E>
Result<void> take(const Sorted &sorted, const QString &option, E &to)
{
    if (!sorted.values.contains(option))
        return {};
    const auto value = fromKey<E>(sorted.values[option]);
    if (!value)
        return wrong(option, u"\"%1\" is not known here; choose %2"_s.arg(sorted.values[option], keyList<E>()));
    to = *value;
    return {};
}

Result<void> takeFormat(const Sorted &sorted, Arguments &arguments)
{
    const auto option = u"--format"_s;
    if (arguments.command != Command::Export)
        return take(sorted, option, arguments.planFormat);
    const Result<void> good = take(sorted, option, arguments.exportFormat);
    if (!good)
        return good;
    if (sorted.values.contains(u"--passphrase-file"_s) && arguments.exportFormat != ExportFormat::Json)
        return wrong(
            u"--passphrase-file"_s,
            u"only a whole profile is sealed, other programs read the rest; leave it out or say --format json"_s);
    if (sorted.values.contains(u"--layout"_s) && arguments.exportFormat != ExportFormat::Pdf)
        return wrong(u"--layout"_s,
                     u"pages have a layout, other formats have none; leave it out or say --format pdf"_s);
    return take(sorted, u"--layout"_s, arguments.layout);
}

Result<void> takeTimes(const Sorted &sorted, Arguments &arguments)
{
    if (const QString text = sorted.values.value(u"--now"_s); !text.isEmpty()) {
        const auto moment = parseMoment(text);
        if (!moment)
            return wrong(u"--now"_s, moment.error().detail);
        arguments.now = FixedNow{*moment, parseOffset(text).value_or(0)};
    }
    if (const QString text = sorted.values.value(u"--from"_s); !text.isEmpty()) {
        const auto day = parseDay(text);
        if (!day)
            return wrong(u"--from"_s, day.error().detail);
        arguments.from = *day;
    }
    if (const QString text = sorted.values.value(u"--weeks"_s); !text.isEmpty()) {
        bool isNumber = false;
        arguments.weeks = text.toInt(&isNumber);
        if (!isNumber || arguments.weeks < 1 || arguments.weeks > mostWeeks)
            return wrong(u"--weeks"_s, u"\"%1\" is out of range; choose 1 to %2"_s.arg(text).arg(mostWeeks));
    }
    return {};
}

/// A mistyped command has neither a folder nor a suffix.
bool looksLikeAFile(const QString &word)
{
    return word.contains(u'/') || word.contains(u'.');
}

/// The command that the first word names; Window when it is an option or a file, or there is none.
Result<Command> commandOf(const QStringList &words)
{
    if (words.isEmpty() || words.first().startsWith(u'-') || looksLikeAFile(words.first()))
        return Command::Window;
    const auto command = fromKey<Command>(words.first());
    if (!command || *command == Command::Window)
        return wrong(words.first(), u"there is no such command; see stridewell --help"_s);
    return *command;
}

} // namespace

Result<Arguments> parseArguments(const QStringList &words)
{
    const auto command = commandOf(words);
    if (!command)
        return tl::unexpected(command.error());
    const Grammar grammar = grammarOf(*command);
    const auto sorted = sortWords(*command == Command::Window ? words : words.mid(1), grammar);
    if (!sorted)
        return tl::unexpected(sorted.error());
    Arguments arguments;
    arguments.command = *command;
    arguments.help = sorted->help;
    arguments.version = sorted->version;
    if (arguments.help || arguments.version)
        return arguments;
    auto good = checkPresence(*sorted, grammar);
    if (good)
        good = takeFormat(*sorted, arguments);
    if (good)
        good = takeTimes(*sorted, arguments);
    if (!good)
        return tl::unexpected(good.error());
    arguments.files = sorted->files;
    arguments.store = sorted->values.value(u"--db"_s);
    arguments.profile = sorted->values.value(u"--profile"_s);
    arguments.protocols = sorted->values.value(u"--protocols"_s);
    arguments.passphraseFile = sorted->values.value(u"--passphrase-file"_s);
    const QString out = sorted->values.value(u"--out"_s);
    if (out == u"-"_s && *command == Command::Backup)
        return wrong(u"--out"_s, u"a store is copied to a file; name one"_s);
    arguments.out = out == u"-"_s ? QString() : out;
    return arguments;
}

} // namespace stridewell
