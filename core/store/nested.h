// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keys.h"
#include "core/base/quantity.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QList>
#include <QString>

#include <cmath>
#include <optional>
#include <type_traits>

/// How values that lie inside another value (doses of an item, sets of a log) become the JSON text of one column.
/// A struct tells its fields once, in a function `fields(visit, value)` found beside it; an enumeration is its key.
namespace stridewell {

/// Visits both a value that is written and one that is read: `fields` is a template over the two.
template <typename Seen, typename Value>
concept Either = std::is_same_v<std::remove_const_t<Seen>, Value>;

template <typename T>
struct Nested;

struct NestedWriter
{
    QJsonObject object = {};

    template <typename T>
    void operator()(QLatin1StringView name, const T &value)
    {
        const QJsonValue written = Nested<T>::write(value);
        if (!written.isNull())
            object.insert(name, written);
    }
};

struct NestedReader
{
    QJsonObject object = {};
    bool whole = true;

    template <typename T>
    void operator()(QLatin1StringView name, T &value)
    {
        whole = Nested<T>::read(object.value(name), value) && whole;
    }
};

/// `write` gives null for "not said"; `read` is false where the text is not what `write` makes.
template <typename T>
struct Nested
{
    static QJsonValue write(const T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            return QString(keyOf(value));
        } else {
            NestedWriter writer;
            fields(writer, value);
            return writer.object;
        }
    }

    static bool read(const QJsonValue &json, T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            const auto known = fromKey<T>(json.toString());
            value = known.value_or(value);
            return known.has_value();
        } else {
            NestedReader reader{json.toObject()};
            fields(reader, value);
            return json.isObject() && reader.whole;
        }
    }
};

template <>
struct Nested<QString>
{
    static QJsonValue write(const QString &value) { return value; }
    static bool read(const QJsonValue &json, QString &value)
    {
        value = json.toString();
        return json.isString();
    }
};

template <>
struct Nested<bool>
{
    static QJsonValue write(bool value) { return value; }
    static bool read(const QJsonValue &json, bool &value)
    {
        value = json.toBool();
        return json.isBool();
    }
};

template <>
struct Nested<double>
{
    static QJsonValue write(double value) { return value; }
    static bool read(const QJsonValue &json, double &value)
    {
        value = json.toDouble();
        return json.isDouble();
    }
};

template <>
struct Nested<int>
{
    static QJsonValue write(int value) { return value; }
    static bool read(const QJsonValue &json, int &value)
    {
        value = json.toInt();
        return json.isDouble() && json.toDouble() == value;
    }
};

template <typename Unit>
struct Nested<Quantity<Unit>>
{
    static QJsonValue write(Quantity<Unit> value) { return value.value; }
    static bool read(const QJsonValue &json, Quantity<Unit> &value) { return Nested<double>::read(json, value.value); }
};

template <typename T>
struct Nested<std::optional<T>>
{
    static QJsonValue write(const std::optional<T> &value)
    {
        return value ? Nested<T>::write(*value) : QJsonValue(QJsonValue::Null);
    }
    static bool read(const QJsonValue &json, std::optional<T> &value)
    {
        value.reset();
        return json.isUndefined() || json.isNull() || Nested<T>::read(json, value.emplace());
    }
};

template <typename T>
struct Nested<QList<T>>
{
    static QJsonValue write(const QList<T> &values)
    {
        QJsonArray array;
        for (const T &value : values)
            array.append(Nested<T>::write(value));
        return array;
    }
    static bool read(const QJsonValue &json, QList<T> &values)
    {
        values.clear();
        const QJsonArray array = json.toArray();
        for (const auto &element : array) {
            T value = {};
            if (!Nested<T>::read(element, value))
                return false;
            values += value;
        }
        return json.isArray();
    }
};

} // namespace stridewell
