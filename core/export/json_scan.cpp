// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/export/json_scan.h"

#include "core/base/words.h"
#include "core/export/utf8.h"

#include <QByteArray>
#include <QSet>
#include <QString>

#include <charconv>
#include <optional>
#include <string_view>
#include <vector>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr size_t maxDepth = 64;
constexpr QByteArrayView byteOrderMark = "\xEF\xBB\xBF";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isLetter(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

class Scanner
{
public:
    explicit Scanner(QByteArrayView text) : m_text(text) {}

    Result<void> run()
    {
        if (document())
            return {};
        return tl::unexpected(m_error);
    }

private:
    /// An open object or array and where in it the scan stands.
    struct Frame
    {
        bool isObject = false;
        qsizetype index = 0;
        QString key = {};
        QSet<QString> keys = {};
    };

    bool document();
    bool value();
    bool object();
    bool member();
    bool array();
    bool string(QString *decoded);
    bool escape(QString *decoded);
    std::optional<char16_t> hexUnit();
    bool number();
    bool word();

    char peek() const { return m_at < m_text.size() ? m_text[m_at] : '\0'; }
    bool atEnd() const { return m_at >= m_text.size(); }
    bool accept(char c);
    void skipBlank();
    QString place() const;
    bool failHere(const QString &detail);
    bool failAtPlace(const QString &detail);

    QByteArrayView m_text;
    qsizetype m_at = 0;
    std::vector<Frame> m_open;
    Error m_error = {ErrorCode::BadInput, {}, {}};
};

bool Scanner::document()
{
    if (m_text.size() > maxDocumentBytes) {
        const QString detail = Words::tr("the document has %1 bytes; at most %2 (64 MiB) are read");
        m_error.detail = detail.arg(m_text.size()).arg(maxDocumentBytes);
        return false;
    }
    if (const auto fault = firstInvalidUtf8(m_text)) {
        m_at = *fault;
        return failHere(Words::tr("this is not UTF-8; save the document as UTF-8"));
    }
    if (m_text.startsWith(byteOrderMark))
        m_at = byteOrderMark.size();
    if (!value())
        return false;
    skipBlank();
    return atEnd() || failHere(Words::tr("the document ends before this; nothing may follow it"));
}

bool Scanner::value()
{
    skipBlank();
    if (atEnd())
        return failHere(Words::tr("the document ends where a value is due"));
    const char c = peek();
    if (c == '{' || c == '[') {
        if (m_open.size() >= maxDepth)
            return failHere(Words::tr("nested deeper than %1 levels; no document of ours is").arg(maxDepth));
        return c == '{' ? object() : array();
    }
    if (c == '"')
        return string(nullptr);
    if (isDigit(c) || c == '-')
        return number();
    if (isLetter(c))
        return word();
    return failHere(Words::tr("a value is due here: a text in double quotes, a number, true, false, null, { or ["));
}

bool Scanner::object()
{
    ++m_at;
    m_open.push_back({.isObject = true});
    skipBlank();
    if (!accept('}')) {
        do {
            if (!member())
                return false;
            skipBlank();
        } while (accept(','));
        if (!accept('}'))
            return failHere(Words::tr("a comma or } is due here"));
    }
    m_open.pop_back();
    return true;
}

bool Scanner::member()
{
    skipBlank();
    if (peek() != '"')
        return failHere(Words::tr("a key in double quotes is due here"));
    QString key;
    if (!string(&key))
        return false;
    // Looked up before the colon, so that the place names the second of the two.
    Frame &frame = m_open.back();
    frame.key = key;
    const qsizetype before = frame.keys.size();
    frame.keys.insert(key);
    if (frame.keys.size() == before)
        return failAtPlace(Words::tr("the key stands twice; say it once"));
    skipBlank();
    if (!accept(':'))
        return failHere(Words::tr("a colon is due here, between the key and its value"));
    return value();
}

bool Scanner::array()
{
    ++m_at;
    m_open.push_back({.isObject = false});
    skipBlank();
    if (!accept(']')) {
        do {
            if (!value())
                return false;
            ++m_open.back().index;
            skipBlank();
        } while (accept(','));
        if (!accept(']'))
            return failHere(Words::tr("a comma or ] is due here"));
    }
    m_open.pop_back();
    return true;
}

bool Scanner::string(QString *decoded)
{
    ++m_at;
    qsizetype plainFrom = m_at;
    const auto flush = [&] {
        if (decoded)
            *decoded += QString::fromUtf8(m_text.sliced(plainFrom, m_at - plainFrom));
    };
    while (!atEnd()) {
        const char c = peek();
        if (c == '"') {
            flush();
            ++m_at;
            return true;
        }
        if (static_cast<unsigned char>(c) < 0x20)
            return failHere(Words::tr("a line break or control character inside a text; write it as \\n or \\u00XX"));
        if (c == '\\') {
            flush();
            if (!escape(decoded))
                return false;
            plainFrom = m_at;
        } else {
            ++m_at;
        }
    }
    return failHere(Words::tr("the document ends inside a text; its closing double quote is missing"));
}

bool Scanner::escape(QString *decoded)
{
    constexpr QByteArrayView letters = "\"\\/bfnrt";
    constexpr std::u16string_view meanings = u"\"\\/\b\f\n\r\t";
    const qsizetype start = m_at++;
    const auto refuse = [&](const QString &detail) {
        m_at = start;
        return failHere(detail);
    };
    const char c = peek();
    if (c != 'u') {
        const qsizetype which = atEnd() ? -1 : letters.indexOf(c);
        if (which < 0)
            return refuse(Words::tr("no such escape; a backslash itself is written \\\\"));
        ++m_at;
        if (decoded)
            *decoded += QChar(meanings[static_cast<size_t>(which)]);
        return true;
    }
    const auto unit = hexUnit();
    if (!unit || *unit == 0)
        return refuse(Words::tr("\\u needs four hexadecimal digits that name a character, not 0000"));
    if (decoded)
        *decoded += QChar(*unit);
    if (!QChar::isSurrogate(*unit))
        return true;
    const auto low = QChar::isHighSurrogate(*unit) && accept('\\') && peek() == 'u' ? hexUnit() : std::nullopt;
    if (!low || !QChar::isLowSurrogate(*low))
        return refuse(Words::tr("half a surrogate pair is no character"));
    if (decoded)
        *decoded += QChar(*low);
    return true;
}

/// Reads "uXXXX"; the scan stands on the u.
std::optional<char16_t> Scanner::hexUnit()
{
    if (m_at + 5 > m_text.size())
        return std::nullopt;
    unsigned int unit = 0;
    const char *from = m_text.data() + m_at + 1;
    const auto [end, problem] = std::from_chars(from, from + 4, unit, 16);
    if (problem != std::errc() || end != from + 4)
        return std::nullopt;
    m_at += 5;
    return static_cast<char16_t>(unit);
}

bool Scanner::number()
{
    const qsizetype start = m_at;
    const auto digits = [this] {
        const qsizetype from = m_at;
        while (isDigit(peek()))
            ++m_at;
        return m_at > from;
    };
    accept('-');
    if (isLetter(peek()))
        return word();
    const bool leadingZero = peek() == '0';
    const qsizetype firstDigit = m_at;
    if (!digits() || (leadingZero && m_at > firstDigit + 1))
        return failHere(Words::tr("this is no JSON number; write it like 8 or 8.5"));
    if (accept('.') && !digits())
        return failHere(Words::tr("a digit is due after the decimal point"));
    if (peek() == 'e' || peek() == 'E') {
        ++m_at;
        if (!accept('+'))
            accept('-');
        if (!digits())
            return failHere(Words::tr("a digit is due in the exponent"));
    }
    double parsed = 0;
    const auto outcome = std::from_chars(m_text.data() + start, m_text.data() + m_at, parsed);
    if (outcome.ec != std::errc())
        return failAtPlace(Words::tr("the number is too large or too small to be meant"));
    return true;
}

bool Scanner::word()
{
    const qsizetype start = m_at;
    while (isLetter(peek()))
        ++m_at;
    const QByteArrayView name = m_text.sliced(start, m_at - start);
    const bool negative = start > 0 && m_text[start - 1] == '-';
    if (!negative && (name == "true" || name == "false" || name == "null"))
        return true;
    const QByteArray lower = name.toByteArray().toLower();
    if (lower == "nan" || lower == "inf" || lower == "infinity")
        return failAtPlace(
            Words::tr("%1 is no number; leave the key out where nothing is known").arg(QLatin1StringView(name)));
    m_at = start;
    return failHere(Words::tr("\"%1\" is no JSON value; a text stands in double quotes")
                        .arg(QLatin1StringView(name.first(std::min<qsizetype>(name.size(), 40)))));
}

bool Scanner::accept(char c)
{
    if (atEnd() || peek() != c)
        return false;
    ++m_at;
    return true;
}

void Scanner::skipBlank()
{
    while (!atEnd() && (peek() == ' ' || peek() == '\n' || peek() == '\r' || peek() == '\t'))
        ++m_at;
}

QString Scanner::place() const
{
    QString text;
    for (const Frame &frame : m_open) {
        if (!frame.isObject)
            text += u'[' + QString::number(frame.index) + u']';
        else
            text += (text.isEmpty() ? QString() : u"."_s) + frame.key.left(60);
    }
    return text;
}

bool Scanner::failHere(const QString &detail)
{
    const QByteArrayView before = m_text.first(std::min(m_at, m_text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    qsizetype column = 1;
    for (const char c : before.sliced(lineStart))
        column += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    m_error.where = Words::tr("line %1, column %2").arg(before.count('\n') + 1).arg(column);
    m_error.detail = detail;
    return false;
}

bool Scanner::failAtPlace(const QString &detail)
{
    m_error.where = place();
    m_error.detail = detail;
    return false;
}

} // namespace

Result<void> scanJson(QByteArrayView text)
{
    return Scanner(text).run();
}

} // namespace stridewell
