// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/sniffer.h"

#include <QByteArrayView>

namespace stridewell {

namespace {

constexpr qsizetype lookedAt = 4'096;
constexpr qsizetype fitMarkAt = 8;

bool isFit(QByteArrayView head)
{
    // The header is 12 or 14 bytes long and says so in its first byte.
    return head.size() >= 12 && (head[0] == 12 || head[0] == 14) && head.sliced(fitMarkAt, 4) == QByteArrayView(".FIT");
}

QByteArrayView withoutLead(QByteArrayView head)
{
    if (head.startsWith("\xEF\xBB\xBF"))
        head = head.sliced(3);
    while (!head.isEmpty() && (head[0] == ' ' || head[0] == '\t' || head[0] == '\r' || head[0] == '\n'))
        head = head.sliced(1);
    return head;
}

/// A root element under any prefix: "<gpx", "<x:gpx".
bool names(QByteArrayView xml, QByteArrayView element)
{
    for (qsizetype at = xml.indexOf(element); at > 0; at = xml.indexOf(element, at + 1)) {
        const char before = xml[at - 1];
        const qsizetype after = at + element.size();
        const bool ends = after >= xml.size() || xml[after] == ' ' || xml[after] == '>' || xml[after] == '\n' ||
                          xml[after] == '\r' || xml[after] == '\t';
        if ((before == '<' || before == ':') && ends)
            return true;
    }
    return false;
}

Content kindOfXml(QByteArrayView xml)
{
    if (names(xml, "TrainingCenterDatabase"))
        return Content::Tcx;
    return names(xml, "gpx") ? Content::Gpx : Content::OtherXml;
}

/// XML in ASCII characters alone is the same as in UTF-8 once its zero bytes are gone.
Content kindOfUtf16(QByteArrayView text)
{
    const QByteArray plain = text.toByteArray().replace('\0', QByteArray());
    return plain.startsWith("<?xml") ? kindOfXml(plain) : Content::Text;
}

} // namespace

Content sniff(const QByteArray &bytes)
{
    if (bytes.isEmpty())
        return Content::Empty;
    const QByteArrayView head = QByteArrayView(bytes).first(qMin(bytes.size(), lookedAt));
    if (head.startsWith("\x1F\x8B"))
        return Content::Gzip;
    if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06"))
        return Content::Zip;
    if (isFit(head))
        return Content::Fit;
    if (head.startsWith("\xFF\xFE") || head.startsWith("\xFE\xFF"))
        return kindOfUtf16(head.sliced(2));
    if (head.contains('\0'))
        return Content::Binary;
    const QByteArrayView text = withoutLead(head);
    if (text.isEmpty())
        return bytes.size() > head.size() ? Content::Text : Content::Empty;
    // Only a whole tag counts: a history may begin with any character, even "<".
    if (text.startsWith("<?xml") || names(text, "TrainingCenterDatabase") || names(text, "gpx"))
        return text.startsWith('<') ? kindOfXml(text) : Content::Text;
    return text[0] == '{' || text[0] == '[' ? Content::Json : Content::Text;
}

} // namespace stridewell
