// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/store/migrations.h"

#include "core/base/words.h"
#include "core/store/database.h"
#include "core/store/statement.h"
#include "core/store/transaction.h"

#include <QDir>
#include <QFile>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr qsizetype numberWidth = 4;

bool hasTables(const Database &database)
{
    return !database.connection().tables().isEmpty();
}

// Asked again inside the transaction: another program may have taken the step while this one waited for the lock.
Result<int> versionInside(Database &database)
{
    if (hasTables(database))
        return schemaVersion(database);
    for (const QString &sql : {u"create table schema_version (version integer not null)"_s,
                               u"insert into schema_version (version) values (0)"_s}) {
        if (auto done = Statement(database, sql).run(); !done)
            return tl::unexpected(done.error());
    }
    return 0;
}

Result<void> takeStep(Database &database, const SchemaStep &step)
{
    Transaction transaction(database);
    if (auto begun = transaction.begin(); !begun)
        return begun;
    const auto version = versionInside(database);
    if (!version)
        return tl::unexpected(version.error());
    if (*version >= step.number)
        return transaction.commit();
    for (qsizetype i = 0; i < step.statements.size(); ++i) {
        if (auto done = Statement(database, step.statements[i]).run(); !done)
            return failure(done.error().code, u"schema step %1, statement %2"_s.arg(step.name).arg(i + 1),
                           done.error().detail);
    }
    if (auto done = Statement(database, u"update schema_version set version = ?"_s).run({step.number}); !done)
        return done;
    return transaction.commit();
}

} // namespace

SchemaStep parseStep(int number, const QString &name, const QString &text)
{
    SchemaStep step{number, name, {}};
    QString statement;
    const auto finish = [&] {
        if (!statement.trimmed().isEmpty())
            step.statements += statement.trimmed();
        statement.clear();
    };
    const QStringList lines = text.split(u'\n');
    for (const QString &line : lines) {
        if (line.trimmed() == u"-- >>"_s)
            finish();
        else if (!line.trimmed().startsWith("--"_L1))
            statement += line + u'\n';
    }
    finish();
    return step;
}

QList<SchemaStep> builtInSteps()
{
    QList<SchemaStep> steps;
    const QDir folder(u":/schema"_s);
    const QStringList names = folder.entryList({u"*.sql"_s}, QDir::Files, QDir::Name);
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        [[maybe_unused]] const bool opened = file.open(QIODevice::ReadOnly);
        Q_ASSERT(opened);
        steps += parseStep(name.left(numberWidth).toInt(), name.chopped(4), QString::fromUtf8(file.readAll()));
        Q_ASSERT(steps.last().number == steps.size());
    }
    return steps;
}

int newestVersion(const QList<SchemaStep> &steps)
{
    return steps.isEmpty() ? 0 : steps.last().number;
}

Result<int> schemaVersion(const Database &database)
{
    Statement statement(database, u"select version from schema_version"_s);
    const auto found = statement.run().and_then([&] { return statement.next(); });
    bool isNumber = false;
    const int version = found && *found ? statement.value(0).toInt(&isNumber) : 0;
    if (!found && found.error().code == ErrorCode::StoreUnavailable)
        return tl::unexpected(found.error());
    if (!isNumber || version < 1)
        return failure(ErrorCode::StoreDamaged, database.path(),
                       Words::tr("the store does not say which schema it has; restore a backup"));
    return version;
}

Result<void> migrate(Database &database, const QList<SchemaStep> &steps)
{
    for (const SchemaStep &step : steps) {
        if (auto taken = takeStep(database, step); !taken)
            return taken;
    }
    return {};
}

} // namespace stridewell
