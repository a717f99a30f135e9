// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/pdf_info.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QRegularExpression>
#include <QTimeZone>

namespace stridewell {

using namespace Qt::StringLiterals;

namespace {

/// A text string as UTF-16 in hexadecimal digits, which needs no escapes.
QByteArray hexText(const QString &text)
{
    QByteArray bytes("\xfe\xff");
    for (const QChar c : text) {
        bytes += static_cast<char>(c.row());
        bytes += static_cast<char>(c.cell());
    }
    return '<' + bytes.toHex() + '>';
}

/// "D:20261124133000Z".
QByteArray pdfTime(Moment moment)
{
    const QDateTime time = QDateTime::fromMSecsSinceEpoch(moment.ms, QTimeZone::utc());
    return "(D:" + time.toString(u"yyyyMMddHHmmss"_s).toLatin1() + "Z)";
}

/// Puts `with` in the place of what `pattern` finds, filled up with blanks so that no offset moves.
void overwrite(QByteArray &pdf, const QRegularExpression &pattern, const QByteArray &with)
{
    const QRegularExpressionMatch match = pattern.match(QString::fromLatin1(pdf));
    if (match.hasMatch() && match.capturedLength() >= with.size())
        pdf.replace(match.capturedStart(), match.capturedLength(), with.leftJustified(match.capturedLength()));
}

/// The number behind `key` in the trailer; -1 without.
qsizetype numberBehind(const QString &trailer, const QString &key)
{
    const QRegularExpression pattern(QRegularExpression::escape(key) + u"\\s+(\\d+)"_s);
    const QRegularExpressionMatch match = pattern.match(trailer);
    return match.hasMatch() ? match.captured(1).toLongLong() : -1;
}

} // namespace

QByteArray infoPart(const QByteArray &tail, qint64 size, const PdfInfo &info, const QByteArray &digest)
{
    const QString trailer = QString::fromLatin1(tail.mid(tail.lastIndexOf("trailer")));
    const qsizetype root = numberBehind(trailer, u"/Root"_s);
    const qsizetype objects = numberBehind(trailer, u"/Size"_s);
    const qsizetype table = numberBehind(trailer, u"startxref"_s);
    if (root < 0 || objects < 0 || table < 0)
        return {};
    const auto number = [](qint64 value) { return QByteArray::number(value); };
    const QByteArray object = number(objects) + " 0 obj\n<<\n/Title " + hexText(info.title) + "\n/Author " +
                              hexText(info.author) + "\n/Creator " + hexText(u"Stridewell " STRIDEWELL_VERSION ""_s) +
                              "\n/CreationDate " + pdfTime(info.made) + "\n>>\nendobj\n";
    return object + "xref\n" + number(objects) + " 1\n" + number(size).rightJustified(10, '0') +
           " 00000 n \ntrailer\n<<\n/Size " + number(objects + 1) + "\n/Prev " + number(table) + "\n/Root " +
           number(root) + " 0 R\n/Info " + number(objects) + " 0 R\n/ID [<" + digest + "> <" + digest +
           ">]\n>>\nstartxref\n" + number(size + object.size()) + "\n%%EOF\n";
}

QByteArray withInfo(QByteArray pdf, const PdfInfo &info)
{
    static const QRegularExpression time(u"\\(D:\\d{14}[^)]*\\)"_s);
    static const QRegularExpression id(u"/ID \\[[^\\]]*\\]"_s);
    overwrite(pdf, time, pdfTime(info.made));
    overwrite(pdf, id, {});
    const QByteArray digest = QCryptographicHash::hash(pdf, QCryptographicHash::Md5).toHex();
    return pdf + infoPart(pdf.mid(pdf.lastIndexOf("trailer")), pdf.size(), info, digest);
}

} // namespace stridewell
