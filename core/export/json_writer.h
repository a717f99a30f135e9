// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/keys.h"
#include "core/base/quantity.h"
#include "core/base/zone.h"

#include <QByteArray>
#include <QStringList>
#include <QStringView>

#include <optional>
#include <type_traits>
#include <utility>
#include <vector>

namespace stridewell {

/// Writes JSON text straight into bytes, keys in the order they are given: QJsonDocument would sort them and
/// build the whole document twice. Moments are written in the zone given. Values without a key are elements of
/// a list or follow key(); values that are absent write nothing.
class JsonWriter
{
public:
    enum class Layout {
        Lines, ///< each member on a line of its own, two spaces deeper
        Line   ///< all on one line
    };

    explicit JsonWriter(Zone zone) : m_zone(std::move(zone)) {}

    void beginObject(Layout layout = Layout::Lines) { open('{', layout); }
    void endObject() { close('}'); }
    void beginArray(Layout layout = Layout::Lines) { open('[', layout); }
    void endArray() { close(']'); }
    void key(QLatin1StringView name);

    void text(QStringView value);
    void text(QLatin1StringView value);
    /// The shortest decimal that reads back as the same double; null for NaN and infinities.
    void number(double value);
    void whole(int value);
    void flag(bool value);
    void null();
    void moment(Moment value);
    void day(QDate value);

    void text(QLatin1StringView name, QStringView value);
    /// As text(), but an empty one is absent.
    void word(QLatin1StringView name, QStringView value);
    void number(QLatin1StringView name, double value);
    void whole(QLatin1StringView name, int value);
    void flag(QLatin1StringView name, bool value);
    void null(QLatin1StringView name);
    void moment(QLatin1StringView name, Moment value);
    void day(QLatin1StringView name, QDate value);
    void texts(QLatin1StringView name, const QStringList &values);
    void wholes(QLatin1StringView name, const QList<int> &values);

    void number(QLatin1StringView name, const std::optional<double> &value);
    template <typename Unit>
    void number(QLatin1StringView name, const std::optional<Quantity<Unit>> &value)
    {
        if (value)
            number(name, value->value);
    }
    void whole(QLatin1StringView name, const std::optional<int> &value);

    template <typename E>
    requires std::is_enum_v<E>
    void choice(QLatin1StringView name, E value)
    {
        key(name);
        text(keyOf(value));
    }
    template <typename E>
    void choice(QLatin1StringView name, const std::optional<E> &value)
    {
        if (value)
            choice(name, *value);
    }
    /// Absent when the list is empty.
    template <typename E>
    void choices(QLatin1StringView name, const QList<E> &values)
    {
        if (values.isEmpty())
            return;
        key(name);
        beginArray(Layout::Line);
        for (E value : values)
            text(keyOf(value));
        endArray();
    }

    /// The text, closed with a line break.
    QByteArray take();

private:
    struct Level
    {
        Layout layout = Layout::Lines;
        bool empty = true;
    };

    void open(char bracket, Layout layout);
    void close(char bracket);
    void separate();
    void breakLine();
    void quoted(QByteArrayView utf8);

    Zone m_zone;
    QByteArray m_out;
    std::vector<Level> m_levels;
    bool m_afterKey = false;
};

} // namespace stridewell
