// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/ids.h"
#include "core/base/moment.h"
#include "core/store/nested.h"

#include <QDate>
#include <QJsonDocument>
#include <QTime>
#include <QVariant>

/// How one value becomes one column and comes back: moments are milliseconds UTC, days ISO text, clock times
/// "HH:mm:ss.zzz", enumerations their key, quantities their SI number, "not said" NULL, everything nested JSON text.
namespace stridewell {

/// `read` is false where the column holds nothing that `write` makes.
template <typename T>
struct Column
{
    /// Whether the column is JSON text, which takes longer to read than all else of a row.
    static constexpr bool isJson = !std::is_enum_v<T>;

    static QVariant write(const T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            return QString(keyOf(value));
        } else {
            // A document needs an object or a list at its top; a struct or list is all that comes here.
            const QJsonValue json = Nested<T>::write(value);
            const QJsonDocument document =
                json.isArray() ? QJsonDocument(json.toArray()) : QJsonDocument(json.toObject());
            return QString::fromUtf8(document.toJson(QJsonDocument::Compact));
        }
    }

    static bool read(const QVariant &column, T &value)
    {
        if constexpr (std::is_enum_v<T>) {
            return Nested<T>::read(column.toString(), value);
        } else {
            const QJsonDocument document = QJsonDocument::fromJson(column.toString().toUtf8());
            return Nested<T>::read(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()),
                                   value) &&
                   !document.isNull();
        }
    }
};

template <>
struct Column<QString>
{
    // A null text would be bound as NULL, which says something else.
    static QVariant write(const QString &value) { return value.isNull() ? QString(QLatin1String("")) : value; }
    static bool read(const QVariant &column, QString &value)
    {
        value = column.toString();
        return column.typeId() == QMetaType::QString;
    }
};

template <>
struct Column<QByteArray>
{
    static QVariant write(const QByteArray &value) { return value.isNull() ? QByteArray("") : value; }
    static bool read(const QVariant &column, QByteArray &value)
    {
        value = column.toByteArray();
        return column.typeId() == QMetaType::QByteArray;
    }
};

template <>
struct Column<double>
{
    static QVariant write(double value) { return value; }
    static bool read(const QVariant &column, double &value)
    {
        bool isNumber = false;
        value = column.toDouble(&isNumber);
        return isNumber && column.typeId() != QMetaType::QString;
    }
};

template <>
struct Column<qint64>
{
    static QVariant write(qint64 value) { return value; }
    static bool read(const QVariant &column, qint64 &value)
    {
        bool isNumber = false;
        value = column.toLongLong(&isNumber);
        return isNumber && column.typeId() != QMetaType::QString && column.typeId() != QMetaType::Double;
    }
};

template <>
struct Column<int>
{
    static QVariant write(int value) { return value; }
    static bool read(const QVariant &column, int &value)
    {
        qint64 wide = 0;
        const bool isNumber = Column<qint64>::read(column, wide);
        value = static_cast<int>(wide);
        return isNumber && value == wide;
    }
};

template <>
struct Column<bool>
{
    static QVariant write(bool value) { return value; }
    static bool read(const QVariant &column, bool &value)
    {
        value = column.toBool();
        return column.typeId() == QMetaType::Bool || column == QVariant(0) || column == QVariant(1);
    }
};

template <>
struct Column<Moment>
{
    static QVariant write(Moment value) { return value.ms; }
    static bool read(const QVariant &column, Moment &value) { return Column<qint64>::read(column, value.ms); }
};

template <>
struct Column<QDate>
{
    static QVariant write(QDate value) { return value.isValid() ? value.toString(Qt::ISODate) : QVariant(); }
    static bool read(const QVariant &column, QDate &value)
    {
        value = QDate::fromString(column.toString(), Qt::ISODate);
        return column.isNull() || value.isValid();
    }
};

template <>
struct Column<QTime>
{
    static QVariant write(QTime value) { return value.isValid() ? value.toString(Qt::ISODateWithMs) : QVariant(); }
    static bool read(const QVariant &column, QTime &value)
    {
        value = QTime::fromString(column.toString(), Qt::ISODateWithMs);
        return column.isNull() || value.isValid();
    }
};

template <typename Unit>
struct Column<Quantity<Unit>>
{
    static QVariant write(Quantity<Unit> value) { return value.value; }
    static bool read(const QVariant &column, Quantity<Unit> &value)
    {
        return Column<double>::read(column, value.value);
    }
};

template <typename Tag>
struct Column<Id<Tag>>
{
    static QVariant write(const Id<Tag> &id) { return Column<QString>::write(id.value); }
    static bool read(const QVariant &column, Id<Tag> &id) { return Column<QString>::read(column, id.value); }
};

template <typename T>
inline constexpr bool isJsonColumn = requires
{
    requires Column<T>::isJson;
};

template <typename T>
struct Column<std::optional<T>>
{
    static constexpr bool isJson = isJsonColumn<T>;

    static QVariant write(const std::optional<T> &value) { return value ? Column<T>::write(*value) : QVariant(); }
    static bool read(const QVariant &column, std::optional<T> &value)
    {
        value.reset();
        return column.isNull() || Column<T>::read(column, value.emplace());
    }
};

} // namespace stridewell
