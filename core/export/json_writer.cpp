// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/json_writer.h"

#include <array>
#include <charconv>
#include <cmath>

namespace stridewell {

using namespace Qt::StringLiterals;

void JsonWriter::key(QLatin1StringView name)
{
    separate();
    quoted(name);
    m_out += ": ";
    m_afterKey = true;
}

void JsonWriter::text(QStringView value)
{
    separate();
    quoted(value.toUtf8());
}

void JsonWriter::text(QLatin1StringView value)
{
    separate();
    quoted(value);
}

void JsonWriter::number(double value)
{
    if (!std::isfinite(value)) {
        null();
        return;
    }
    separate();
    // Plain decimals where people read them: the shortest form of 100000 would be 1e+05.
    const double size = std::abs(value);
    const bool plain = size < 1e15 && (size >= 1e-6 || value == 0.0);
    std::array<char, 64> buffer;
    char *const end = buffer.data() + buffer.size();
    const double unsignedZero = value == 0.0 ? 0.0 : value;
    const auto written = plain ? std::to_chars(buffer.data(), end, unsignedZero, std::chars_format::fixed)
                               : std::to_chars(buffer.data(), end, value);
    m_out.append(buffer.data(), written.ptr - buffer.data());
}

void JsonWriter::whole(int value)
{
    separate();
    std::array<char, 16> buffer;
    const auto written = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value);
    m_out.append(buffer.data(), written.ptr - buffer.data());
}

void JsonWriter::flag(bool value)
{
    separate();
    m_out += value ? "true" : "false";
}

void JsonWriter::null()
{
    separate();
    m_out += "null";
}

void JsonWriter::moment(Moment value)
{
    // Local mean times before 1937 have offsets with seconds, which ISO 8601 cannot say; UTC keeps them exact.
    const Zone zone = m_zone.offsetAt(value) % 60 == 0 ? m_zone : Zone();
    QByteArray iso = zone.toIso(value).toLatin1();
    // A fraction is kept, or two check-ins of one second would become one moment.
    if (const qint64 ms = ((value.ms % 1'000) + 1'000) % 1'000; ms != 0)
        iso.insert(qsizetype(sizeof "2026-11-23T07:30:00" - 1), '.' + QByteArray::number(1'000 + ms).mid(1));
    separate();
    quoted(iso);
}

void JsonWriter::day(QDate value)
{
    text(value.toString(Qt::ISODate));
}

void JsonWriter::text(QLatin1StringView name, QStringView value)
{
    key(name);
    text(value);
}

void JsonWriter::word(QLatin1StringView name, QStringView value)
{
    if (!value.isEmpty())
        text(name, value);
}

void JsonWriter::number(QLatin1StringView name, double value)
{
    key(name);
    number(value);
}

void JsonWriter::whole(QLatin1StringView name, int value)
{
    key(name);
    whole(value);
}

void JsonWriter::flag(QLatin1StringView name, bool value)
{
    key(name);
    flag(value);
}

void JsonWriter::null(QLatin1StringView name)
{
    key(name);
    null();
}

void JsonWriter::moment(QLatin1StringView name, Moment value)
{
    key(name);
    moment(value);
}

void JsonWriter::day(QLatin1StringView name, QDate value)
{
    key(name);
    day(value);
}

void JsonWriter::texts(QLatin1StringView name, const QStringList &values)
{
    key(name);
    beginArray(Layout::Line);
    for (const QString &value : values)
        text(value);
    endArray();
}

void JsonWriter::wholes(QLatin1StringView name, const QList<int> &values)
{
    key(name);
    beginArray(Layout::Line);
    for (const int value : values)
        whole(value);
    endArray();
}

void JsonWriter::number(QLatin1StringView name, const std::optional<double> &value)
{
    if (value)
        number(name, *value);
}

void JsonWriter::whole(QLatin1StringView name, const std::optional<int> &value)
{
    if (value)
        whole(name, *value);
}

QByteArray JsonWriter::take()
{
    Q_ASSERT(m_levels.empty());
    m_out += '\n';
    return std::exchange(m_out, {});
}

void JsonWriter::open(char bracket, Layout layout)
{
    separate();
    // What stands inside one line stays on it.
    const bool inLine = !m_levels.empty() && m_levels.back().layout == Layout::Line;
    m_levels.push_back({inLine ? Layout::Line : layout, true});
    m_out += bracket;
}

void JsonWriter::close(char bracket)
{
    const Level level = m_levels.back();
    m_levels.pop_back();
    if (level.layout == Layout::Lines && !level.empty)
        breakLine();
    m_out += bracket;
}

void JsonWriter::separate()
{
    if (std::exchange(m_afterKey, false) || m_levels.empty())
        return;
    Level &level = m_levels.back();
    const bool first = std::exchange(level.empty, false);
    if (!first)
        m_out += ',';
    if (level.layout == Layout::Lines)
        breakLine();
    else if (!first)
        m_out += ' ';
}

void JsonWriter::breakLine()
{
    m_out += '\n';
    m_out.append(2 * qsizetype(m_levels.size()), ' ');
}

void JsonWriter::quoted(QByteArrayView utf8)
{
    constexpr QByteArrayView hex = "0123456789abcdef";
    m_out += '"';
    // Most text needs no escape: stretches without one go over in one piece.
    qsizetype written = 0;
    for (qsizetype at = 0; at < utf8.size(); ++at) {
        const char c = utf8[at];
        const auto code = static_cast<unsigned char>(c);
        if (code >= 0x20 && c != '"' && c != '\\')
            continue;
        m_out += utf8.sliced(written, at - written);
        written = at + 1;
        if (c == '"' || c == '\\') {
            m_out += '\\';
            m_out += c;
        } else if (c == '\n') {
            m_out += "\\n";
        } else if (c == '\r') {
            m_out += "\\r";
        } else if (c == '\t') {
            m_out += "\\t";
        } else {
            m_out += "\\u00";
            m_out += hex[code >> 4];
            m_out += hex[code & 0xF];
        }
    }
    m_out += utf8.sliced(written);
    m_out += '"';
}

} // namespace stridewell
