// SPDX-License-Identifier: GPL-3.0-or-later
// Who may include whom, read from the sources: on many systems a header of Qt Widgets compiles in a target that links
// only Qt Core, so the linker alone does not keep the rooms apart.

#include "tests/kit/places.h"

#include <QDirIterator>
#include <QFile>
#include <QMap>
#include <QRegularExpression>
#include <QTest>

#include <functional>

using namespace stridewell;
using namespace Qt::StringLiterals;

namespace {

/// The rooms that each room includes headers of, besides its own. A new room or a new arrow is written down here first.
const QMap<QString, QStringList> &allowed()
{
    static const QMap<QString, QStringList> rooms = {
        {u"core/base"_s, {}},
        {u"core/model"_s, {u"core/base"_s}},
        {u"core/protocol"_s, {u"core/base"_s, u"core/model"_s}},
        {u"core/exercise"_s, {u"core/base"_s, u"core/model"_s, u"core/protocol"_s}},
        {u"core/triage"_s, {u"core/base"_s, u"core/model"_s, u"core/protocol"_s}},
        {u"core/rules"_s, {u"core/base"_s, u"core/model"_s, u"core/protocol"_s, u"core/triage"_s}},
        {u"core/progress"_s, {u"core/base"_s, u"core/model"_s, u"core/rules"_s, u"core/triage"_s}},
        {u"core/planner"_s, {u"core/base"_s, u"core/model"_s, u"core/protocol"_s, u"core/rules"_s, u"core/triage"_s}},
        {u"core/store"_s, {u"core/base"_s, u"core/model"_s}},
        {u"core/sealed"_s, {u"core/base"_s}},
        {u"core/import"_s, {u"core/base"_s, u"core/model"_s}},
        {u"core/export"_s, {u"core/base"_s, u"core/model"_s}},
        {u"core/workspace"_s,
         {u"core/base"_s, u"core/model"_s, u"core/protocol"_s, u"core/rules"_s, u"core/progress"_s, u"core/planner"_s,
          u"core/store"_s, u"core/import"_s}},
        {u"ui/theme"_s, {u"core/base"_s, u"core/model"_s}},
        {u"ui/parts"_s, {u"ui/theme"_s}},
        {u"ui/models"_s, {u"core"_s}},
        {u"ui/figures"_s, {u"core"_s, u"ui/theme"_s}},
        {u"ui/charts"_s, {u"core"_s, u"ui/theme"_s, u"ui/parts"_s, u"ui/models"_s}},
        {u"ui/print"_s, {u"core"_s, u"ui/theme"_s, u"ui/models"_s, u"ui/figures"_s, u"ui/charts"_s}},
        {u"ui/pages"_s, {u"core"_s, u"ui/theme"_s, u"ui/parts"_s, u"ui/models"_s, u"ui/figures"_s, u"ui/charts"_s}},
        {u"ui/dialogs"_s,
         {u"core"_s, u"ui/theme"_s, u"ui/parts"_s, u"ui/models"_s, u"ui/figures"_s, u"ui/charts"_s, u"ui/print"_s}},
        {u"ui/help"_s, {u"core"_s, u"ui/theme"_s, u"ui/parts"_s, u"ui/models"_s, u"ui/print"_s, u"ui/dialogs"_s}},
        {u"ui/window"_s, {u"core"_s, u"ui"_s}},
        {u"app"_s, {u"core"_s, u"ui"_s}},
    };
    return rooms;
}

struct Source
{
    /// From the top of the tree, such as "core/base/clock.cpp".
    QString path = {};
    QString room = {};
    QStringList lines = {};
};

QString roomOf(const QString &path)
{
    const QStringList parts = path.split(u'/');
    return parts.first() == u"app" ? parts.first() : parts.mid(0, 2).join(u'/');
}

QList<Source> sources()
{
    QList<Source> found;
    for (const QString &top : {u"core"_s, u"ui"_s, u"app"_s}) {
        QDirIterator files(kit::inSourceTree(top), {u"*.h"_s, u"*.cpp"_s}, QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            QFile file(files.next());
            if (!file.open(QIODevice::ReadOnly)) {
                qFatal("cannot read %s", qPrintable(file.fileName()));
            }
            const QString path = QDir(kit::inSourceTree({})).relativeFilePath(file.fileName());
            found.append({path, roomOf(path), QString::fromUtf8(file.readAll()).split(u'\n')});
        }
    }
    return found;
}

/// Places of all lines that fit `wanted`, as "path:line: text".
QStringList linesWith(const QRegularExpression &wanted, const std::function<bool(const Source &)> &among)
{
    QStringList places;
    for (const Source &source : sources()) {
        if (!among(source)) {
            continue;
        }
        for (qsizetype line = 0; line < source.lines.size(); ++line) {
            if (wanted.match(source.lines.at(line)).hasMatch()) {
                places.append(u"%1:%2: %3"_s.arg(source.path).arg(line + 1).arg(source.lines.at(line)));
            }
        }
    }
    return places;
}

/// A room is named itself or by its top folder.
bool mayInclude(const QString &from, const QString &target)
{
    const QStringList rooms = allowed().value(from);
    return target == from || rooms.contains(target) || rooms.contains(target.section(u'/', 0, 0));
}

} // namespace

class TestArchitecture : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void eachRoomIncludesOnlyThoseBelowIt()
    {
        static const QRegularExpression include(u"^#include \"((?:core|ui|app)/[^\"]+)\""_s);
        QStringList faults;
        qsizetype includes = 0;
        for (const Source &source : sources()) {
            if (!allowed().contains(source.room)) {
                faults.append(source.path + u": no such room is written down"_s);
            }
            for (const QString &line : source.lines) {
                const QRegularExpressionMatch match = include.match(line);
                includes += match.hasMatch() ? 1 : 0;
                if (match.hasMatch() && !mayInclude(source.room, roomOf(match.captured(1)))) {
                    faults.append(source.path + u": "_s + line);
                }
            }
        }
        QVERIFY2(faults.isEmpty(), qPrintable(faults.join(u'\n')));
        // Were the sources not found, nothing above could fail.
        QVERIFY(includes > 1000);
    }

    void theGraphHasNoCircle()
    {
        for (auto from = allowed().cbegin(); from != allowed().cend(); ++from) {
            for (auto to = allowed().cbegin(); to != allowed().cend(); ++to) {
                QVERIFY2(from.key() == to.key() || !mayInclude(from.key(), to.key()) ||
                             !mayInclude(to.key(), from.key()),
                         qPrintable(from.key() + u" and "_s + to.key()));
            }
        }
    }

    void coreKnowsNoWindow()
    {
        static const QRegularExpression window(u"#include <(QtGui|QtWidgets|QtCharts|QtPrintSupport|QtSvg)\\b"_s);
        const QStringList places = linesWith(window, [](const Source &s) { return s.room.startsWith(u"core/"_s); });
        QVERIFY2(places.isEmpty(), qPrintable(places.join(u'\n')));
    }

    void sqlStandsInOneRoom()
    {
        static const QRegularExpression sql(
            u"#include <(QtSql|QSql|sqlite3)|\"\\s*(SELECT|INSERT|UPDATE|DELETE|PRAGMA) "_s);
        const QStringList places = linesWith(sql, [](const Source &s) { return s.room != u"core/store"; });
        QVERIFY2(places.isEmpty(), qPrintable(places.join(u'\n')));
    }

    void settingsStandInOneFile()
    {
        static const QRegularExpression settings(u"\\bQSettings\\b"_s);
        const QStringList places =
            linesWith(settings, [](const Source &s) { return !s.path.startsWith(u"app/settings."_s); });
        QVERIFY2(places.isEmpty(), qPrintable(places.join(u'\n')));
    }

    void theSystemClockIsReadInOneFile()
    {
        static const QRegularExpression clock(u"\\b(currentDateTime|currentDateTimeUtc|currentSecsSinceEpoch|"
                                              "currentMSecsSinceEpoch|system_clock::now)\\b|QDate::currentDate|"
                                              "QTime::currentTime|\\bstd::time\\("_s);
        const QStringList places =
            linesWith(clock, [](const Source &s) { return !s.path.startsWith(u"core/base/clock."_s); });
        QVERIFY2(places.isEmpty(), qPrintable(places.join(u'\n')));
    }
};

QTEST_APPLESS_MAIN(TestArchitecture)
#include "test_architecture.moc"
