// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/json_reader.h"

#include "core/base/words.h"
#include "core/base/zone.h"
#include "core/export/json_scan.h"

#include <QJsonDocument>

#include <cmath>
#include <limits>
#include <numeric>
#include <utility>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

QString typeWords(QJsonValue::Type type)
{
    switch (type) {
    case QJsonValue::Null:
        return u"null"_s;
    case QJsonValue::Bool:
        return Words::tr("true or false");
    case QJsonValue::Double:
        return Words::tr("a number");
    case QJsonValue::String:
        return Words::tr("a text in double quotes");
    case QJsonValue::Array:
        return Words::tr("a list in [ ]");
    case QJsonValue::Object:
        return Words::tr("an object in { }");
    case QJsonValue::Undefined:
        break;
    }
    return u"nothing"_s;
}

/// Fewest letters to add, drop or change to turn `a` into `b`.
qsizetype editDistance(QStringView a, QStringView b)
{
    QList<qsizetype> row(b.size() + 1);
    std::iota(row.begin(), row.end(), qsizetype(0));
    for (const QChar letter : a) {
        qsizetype diagonal = row[0]++;
        for (qsizetype j = 0; j < b.size(); ++j) {
            const qsizetype change = diagonal + (letter != b[j]);
            diagonal = row[j + 1];
            row[j + 1] = std::min({change, row[j] + 1, diagonal + 1});
        }
    }
    return row.back();
}

} // namespace

QString JsonPlace::toText() const
{
    QString text = parent ? parent->toText() : QString();
    if (index >= 0)
        return text + u'[' + QString::number(index) + u']';
    if (!text.isEmpty() && !key.isEmpty())
        text += u'.';
    return text + key;
}

JsonReader::JsonReader(QJsonObject object, const JsonPlace &place, std::optional<Error> &error)
    : m_object(std::move(object)), m_place(place), m_error(error)
{
}

void JsonReader::expectFormat(QLatin1StringView format, int version)
{
    const auto saidFormat = text("format"_L1);
    if (saidFormat && *saidFormat != format)
        fail("format"_L1,
             Words::tr("\"%1\" is another kind of document; \"%2\" is needed").arg(saidFormat->left(40), format));
    const auto saidVersion = whole("version"_L1);
    if (saidVersion && *saidVersion > version) {
        fail("version"_L1, Words::tr("version %1 is from a newer Stridewell; this one reads version %2")
                               .arg(*saidVersion)
                               .arg(version));
    } else if (saidVersion && *saidVersion != version) {
        fail("version"_L1, Words::tr("there is no version %1; write %2").arg(*saidVersion).arg(version));
    }
}

void JsonReader::require(QLatin1StringView key)
{
    if (!m_object.contains(key))
        fail(key, Words::tr("it is missing and needed"));
}

bool JsonReader::skipNull(QLatin1StringView key)
{
    if (!m_object.value(key).isNull())
        return false;
    m_asked += key;
    return true;
}

std::optional<QString> JsonReader::text(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!expect(value, QJsonValue::String, {&m_place, key}))
        return std::nullopt;
    return value.toString();
}

std::optional<QString> JsonReader::word(QLatin1StringView key)
{
    auto said = text(key);
    if (said && said->isEmpty()) {
        fail(key, Words::tr("it is empty; write it or leave the key out"));
        return std::nullopt;
    }
    return said;
}

std::optional<double> JsonReader::number(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!expect(value, QJsonValue::Double, {&m_place, key}))
        return std::nullopt;
    return value.toDouble();
}

std::optional<int> JsonReader::whole(QLatin1StringView key)
{
    return wholeOf(take(key), {&m_place, key});
}

std::optional<bool> JsonReader::flag(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    if (!expect(value, QJsonValue::Bool, {&m_place, key}))
        return std::nullopt;
    return value.toBool();
}

std::optional<Moment> JsonReader::moment(QLatin1StringView key)
{
    const auto said = text(key);
    if (!said)
        return std::nullopt;
    const auto parsed = parseMoment(*said);
    if (!parsed) {
        fail(key, parsed.error().detail);
        return std::nullopt;
    }
    return *parsed;
}

std::optional<QDate> JsonReader::day(QLatin1StringView key)
{
    const auto said = text(key);
    if (!said)
        return std::nullopt;
    const auto parsed = parseDay(*said);
    if (!parsed) {
        fail(key, parsed.error().detail);
        return std::nullopt;
    }
    return *parsed;
}

std::optional<QTime> JsonReader::clockTime(QLatin1StringView key)
{
    const auto said = text(key);
    if (!said)
        return std::nullopt;
    // The length first: "7:00" would parse too.
    const QTime time = said->size() == 5 ? QTime::fromString(*said, u"HH:mm"_s) : QTime();
    if (!time.isValid()) {
        fail(key, Words::tr("\"%1\" is no clock time; write it like 07:00, from 00:00 to 23:59").arg(said->left(40)));
        return std::nullopt;
    }
    return time;
}

QStringList JsonReader::texts(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    const JsonPlace list{&m_place, key};
    if (!expect(value, QJsonValue::Array, list))
        return {};
    QStringList all;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const QJsonValue entry = array.at(i);
        if (!expect(entry, QJsonValue::String, {&list, {}, i}))
            return {};
        all += entry.toString();
    }
    return all;
}

QList<int> JsonReader::wholes(QLatin1StringView key)
{
    const QJsonValue value = take(key);
    const JsonPlace list{&m_place, key};
    if (!expect(value, QJsonValue::Array, list))
        return {};
    QList<int> all;
    const QJsonArray array = value.toArray();
    for (qsizetype i = 0; i < array.size(); ++i) {
        const auto entry = wholeOf(array.at(i), {&list, {}, i});
        if (!entry)
            return {};
        all += *entry;
    }
    return all;
}

void JsonReader::check(const Result<void> &outcome)
{
    if (outcome || m_error)
        return;
    const QString place = m_place.toText();
    m_error = outcome.error();
    if (!place.isEmpty())
        m_error->where = place + u'.' + m_error->where;
}

void JsonReader::finish()
{
    if (m_error)
        return;
    for (auto member = m_object.constBegin(); member != m_object.constEnd(); ++member) {
        const QString key = member.key();
        if (m_asked.contains(key))
            continue;
        QLatin1StringView nearest;
        qsizetype least = std::max<qsizetype>(3, key.size() / 3 + 1);
        QStringList known;
        for (const QLatin1StringView asked : m_asked) {
            known += QString(asked);
            const qsizetype distance = editDistance(key.left(100), QString(asked));
            if (distance < least) {
                least = distance;
                nearest = asked;
            }
        }
        const QString place = m_place.toText();
        m_error =
            Error{ErrorCode::BadInput, (place.isEmpty() ? place : place + u'.') + key.left(60),
                  nearest.isEmpty() ? Words::tr("there is no such key; known here are %1").arg(known.join(u", "_s))
                                    : Words::tr("there is no such key; did you mean \"%1\"?").arg(nearest)};
        return;
    }
}

QJsonValue JsonReader::take(QLatin1StringView key)
{
    m_asked += key;
    return m_error ? QJsonValue(QJsonValue::Undefined) : m_object.value(key);
}

bool JsonReader::expect(const QJsonValue &value, QJsonValue::Type type, const JsonPlace &place)
{
    if (value.isUndefined())
        return false;
    if (value.type() == type)
        return true;
    fail(place, Words::tr("%1 is needed here, this is %2").arg(typeWords(type), typeWords(value.type())));
    return false;
}

std::optional<int> JsonReader::wholeOf(const QJsonValue &value, const JsonPlace &place)
{
    if (!expect(value, QJsonValue::Double, place))
        return std::nullopt;
    const double said = value.toDouble();
    if (said != std::floor(said)) {
        fail(place, Words::tr("%1 is no whole number").arg(said));
        return std::nullopt;
    }
    if (std::abs(said) > std::numeric_limits<int>::max()) {
        fail(place, Words::tr("%1 is outside anything that can be meant").arg(said));
        return std::nullopt;
    }
    return static_cast<int>(said);
}

void JsonReader::fail(const JsonPlace &place, const QString &detail)
{
    if (!m_error)
        m_error = Error{ErrorCode::BadInput, place.toText(), detail};
}

QString JsonReader::notOneOf(const QJsonValue &said, const QString &keys)
{
    if (!said.isString())
        return Words::tr("one of %1 is needed here, this is %2").arg(keys, typeWords(said.type()));
    return Words::tr("\"%1\" is not one of %2").arg(said.toString().left(40), keys);
}

Error onOneLine(Error error)
{
    for (QString *text : {&error.where, &error.detail}) {
        for (QChar &c : *text) {
            if (!c.isPrint() && !c.isSurrogate())
                c = QChar::ReplacementCharacter;
        }
    }
    return error;
}

Result<QJsonObject> parseJsonObject(const QByteArray &text)
{
    if (const auto scanned = scanJson(text); !scanned)
        return tl::unexpected(scanned.error());
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError && problem.error != QJsonParseError::IllegalValue)
        return failure(ErrorCode::BadInput, u"byte %1"_s.arg(problem.offset), problem.errorString());
    if (!document.isObject())
        return failure(ErrorCode::BadInput, {}, Words::tr("the document is to be an object in { }"));
    return document.object();
}

} // namespace stridewell
