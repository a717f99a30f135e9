// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keys.h"
#include "core/base/moment.h"
#include "core/base/result.h"

#include <QDate>
#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>
#include <QVarLengthArray>

#include <optional>
#include <type_traits>

namespace stridewell {

/// Where a value stands in a document. A chain into the callers' frames, spelled out only when something is wrong.
struct JsonPlace
{
    const JsonPlace *parent = nullptr;
    QLatin1StringView key = {};
    qsizetype index = -1; ///< in a list; -1 = a key of an object

    /// "check_ins[2].pain_now"; empty for the document itself.
    QString toText() const;
};

/// Reads one object of a document strictly. A getter gives the value, or nothing where the key is absent or
/// wrong; the first thing that is wrong stays in the error given to the constructor (BadInput, `where` the full
/// place), and from then on nothing more is read. A key that no getter asked for is refused by finish(), so what
/// is known is written down once: by reading it.
class JsonReader
{
public:
    JsonReader(QJsonObject object, const JsonPlace &place, std::optional<Error> &error);

    /// Refuses an object that says it is of another format or version.
    void expectFormat(QLatin1StringView format, int version);
    /// Refuses the object when `key` is absent.
    void require(QLatin1StringView key);
    /// Passes over a null at `key`, only where the contract has one; false where there is none.
    bool skipNull(QLatin1StringView key);

    std::optional<QString> text(QLatin1StringView key);
    /// A text that says something: an empty one is refused.
    std::optional<QString> word(QLatin1StringView key);
    std::optional<double> number(QLatin1StringView key);
    /// A number as Metres, Seconds or Kilograms.
    template <typename Q>
    std::optional<Q> quantity(QLatin1StringView key)
    {
        const std::optional<double> value = number(key);
        return value ? std::optional(Q(*value)) : std::nullopt;
    }
    std::optional<int> whole(QLatin1StringView key);
    std::optional<bool> flag(QLatin1StringView key);
    std::optional<Moment> moment(QLatin1StringView key);
    std::optional<QDate> day(QLatin1StringView key);
    /// A clock time "HH:MM".
    std::optional<QTime> clockTime(QLatin1StringView key);
    QStringList texts(QLatin1StringView key);
    QList<int> wholes(QLatin1StringView key);

    /// One of the keys of an enumeration.
    template <typename E>
    std::optional<E> choice(QLatin1StringView key)
    {
        return choiceOf<E>(take(key), {&m_place, key});
    }

    /// A list of keys of an enumeration; empty when absent.
    template <typename E>
    QList<E> choices(QLatin1StringView key)
    {
        const QJsonValue value = take(key);
        const JsonPlace list{&m_place, key};
        if (!expect(value, QJsonValue::Array, list))
            return {};
        QList<E> values;
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size(); ++i) {
            const std::optional<E> entry = choiceOf<E>(array.at(i), {&list, {}, i});
            if (!entry)
                return {};
            values += *entry;
        }
        return values;
    }

    /// Calls `read` with a reader of the object at `key`. Returns whether there is one.
    template <typename Read>
    bool object(QLatin1StringView key, Read &&read)
    {
        const QJsonValue value = take(key);
        const JsonPlace place{&m_place, key};
        if (!expect(value, QJsonValue::Object, place))
            return false;
        readObject(value, place, read);
        return true;
    }

    /// Calls `read` with a reader of each object of the list at `key`.
    template <typename Read>
    void each(QLatin1StringView key, Read &&read)
    {
        const QJsonValue value = take(key);
        const JsonPlace list{&m_place, key};
        if (!expect(value, QJsonValue::Array, list))
            return;
        const QJsonArray array = value.toArray();
        for (qsizetype i = 0; i < array.size() && !m_error; ++i) {
            const JsonPlace place{&list, {}, i};
            if (const QJsonValue entry = array.at(i); expect(entry, QJsonValue::Object, place))
                readObject(entry, place, read);
        }
    }

    /// Takes over what a validation found wrong in the value of this object.
    void check(const Result<void> &outcome);
    void fail(QLatin1StringView key, const QString &detail) { fail(JsonPlace{&m_place, key}, detail); }
    /// Refuses a key that no getter asked for, naming the nearest one that is known.
    void finish();

private:
    template <typename Read>
    void readObject(const QJsonValue &value, const JsonPlace &place, Read &read)
    {
        JsonReader reader(value.toObject(), place, m_error);
        read(reader);
        reader.finish();
    }

    template <typename E>
    std::optional<E> choiceOf(const QJsonValue &value, const JsonPlace &place)
    {
        if (value.isUndefined())
            return std::nullopt;
        const std::optional<E> choice = value.isString() ? fromKey<E>(value.toString()) : std::nullopt;
        if (!choice)
            fail(place, notOneOf(value, keyList<E>()));
        return choice;
    }

    QJsonValue take(QLatin1StringView key);
    bool expect(const QJsonValue &value, QJsonValue::Type type, const JsonPlace &place);
    std::optional<int> wholeOf(const QJsonValue &value, const JsonPlace &place);
    void fail(const JsonPlace &place, const QString &detail);
    static QString notOneOf(const QJsonValue &said, const QString &keys);

    QJsonObject m_object;
    JsonPlace m_place;
    std::optional<Error> &m_error;
    QVarLengthArray<QLatin1StringView, 48> m_asked;
};

/// The object a JSON text holds, its form checked as scanJson tells. Errors: BadInput.
[[nodiscard]] Result<QJsonObject> parseJsonObject(const QByteArray &text);

/// The error without line breaks and other control characters: what it quotes comes from the document, and an
/// error is one line on a terminal.
Error onOneLine(Error error);

/// The value that `read` makes of the root object of a document. Errors: BadInput, from the form or from `read`.
template <typename Read>
[[nodiscard]] auto readDocument(const QByteArray &text, Read &&read) -> Result<std::invoke_result_t<Read, JsonReader &>>
{
    const auto object = parseJsonObject(text);
    if (!object)
        return tl::unexpected(onOneLine(object.error()));
    std::optional<Error> error;
    JsonReader root(*object, {}, error);
    auto value = read(root);
    root.finish();
    if (error)
        return tl::unexpected(onOneLine(*error));
    return value;
}

} // namespace stridewell
