// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/plain_text.h"

#include <QMimeData>
#include <QRegularExpression>
#include <QTextDocumentFragment>

#include <algorithm>
#include <array>

namespace stridewell {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array rtfTypes{"text/rtf"_L1, "application/rtf"_L1, "text/richtext"_L1};

/// The kind of RTF group that holds no words of the text: tables of fonts and colours, pictures, what is marked "\*".
bool isWordless(QStringView word)
{
    return word == u"fonttbl" || word == u"colortbl" || word == u"stylesheet" || word == u"info" || word == u"pict" ||
           word == u"*";
}

/// What a control word of RTF stands for in plain text.
QString textOf(QStringView word, QStringView number)
{
    if (word == u"par" || word == u"line")
        return u"\n"_s;
    if (word == u"tab")
        return u"\t"_s;
    if (word == u"u")
        return QString(QChar(static_cast<char16_t>(number.toInt())));
    return {};
}

/// The words of an RTF text. Follows groups and control words (RTF 1.9.1); everything it does not know is left out.
QString wordsOfRtf(const QString &rtf)
{
    static const QRegularExpression token(
        uR"(\\([a-z]+)(-?\d+)? ?|\\'([0-9a-fA-F]{2})|\\([^a-z])|([{}])|([^\\{}\r\n]+))"_s);
    QString text;
    QList<bool> wordless{false};
    bool skipsOne = false; // "\u8364?": a stand-in for readers of old follows
    for (auto it = token.globalMatch(rtf); it.hasNext();) {
        const QRegularExpressionMatch match = it.next();
        const QStringView brace = match.capturedView(5);
        if (brace == u"{")
            wordless += wordless.last();
        else if (brace == u"}" && wordless.size() > 1)
            wordless.removeLast();
        else if (isWordless(match.capturedView(1)) || isWordless(match.capturedView(4)))
            wordless.last() = true;
        if (wordless.last() || !brace.isEmpty())
            continue;
        QString piece = match.captured(6);
        if (match.hasCaptured(3) && !match.capturedView(3).isEmpty())
            piece = QString(QChar(static_cast<char16_t>(match.capturedView(3).toInt(nullptr, 16))));
        else if (!match.capturedView(1).isEmpty())
            piece = textOf(match.capturedView(1), match.capturedView(2));
        else if (!match.capturedView(4).isEmpty())
            piece = match.captured(4) == u"~"_s ? u" "_s : match.captured(4);
        if (skipsOne && match.capturedView(1).isEmpty())
            piece.remove(0, 1);
        skipsOne = match.capturedView(1) == u"u";
        text += piece;
    }
    return text;
}

} // namespace

bool hasPlainText(const QMimeData &data)
{
    return data.hasText() || data.hasHtml() ||
           std::ranges::any_of(rtfTypes, [&data](QLatin1StringView type) { return data.hasFormat(type); });
}

QString plainTextOf(const QMimeData &data)
{
    if (data.hasText())
        return data.text();
    if (data.hasHtml())
        return QTextDocumentFragment::fromHtml(data.html()).toPlainText().trimmed();
    for (const QLatin1StringView type : rtfTypes) {
        if (data.hasFormat(type))
            return wordsOfRtf(QString::fromLatin1(data.data(type))).trimmed();
    }
    return {};
}

} // namespace stridewell
