// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/import/xml_walk.h"

#include "core/base/words.h"
#include "core/base/zone.h"

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

constexpr int deepest = 64;
constexpr qsizetype longestText = 100'000;
constexpr const char *noEntities = QT_TRANSLATE_NOOP(
    "stridewell", "The file declares a document type or entities, which no activity needs; export it again");

QString withoutPrefix(QStringView qualified)
{
    return qualified.sliced(qualified.lastIndexOf(u':') + 1).toString();
}

qsizetype leadOf(const QByteArray &bytes)
{
    qsizetype at = bytes.startsWith("\xEF\xBB\xBF") ? 3 : 0;
    while (at < bytes.size() && (bytes[at] == ' ' || bytes[at] == '\t' || bytes[at] == '\r' || bytes[at] == '\n'))
        ++at;
    return at;
}

} // namespace

XmlWalk::XmlWalk(const QByteArray &bytes)
{
    m_buffer.setData(bytes);
    m_buffer.open(QIODevice::ReadOnly);
    m_buffer.seek(leadOf(bytes));
    m_xml.setDevice(&m_buffer);
    // With namespaces, a prefix that nobody declared would end the reading. A new device turns them on again.
    m_xml.setNamespaceProcessing(false);
}

bool XmlWalk::next()
{
    while (m_problem.isEmpty()) {
        switch (m_xml.readNext()) {
        case QXmlStreamReader::StartElement:
            if (++m_depth > deepest)
                return stop(Words::tr("The file nests deeper than any activity does; export it again"));
            m_name = withoutPrefix(m_xml.qualifiedName());
            return true;
        case QXmlStreamReader::EndElement:
            --m_depth;
            m_name = withoutPrefix(m_xml.qualifiedName());
            return true;
        case QXmlStreamReader::DTD:
        case QXmlStreamReader::EntityReference:
            return stop(Words::tr(noEntities));
        case QXmlStreamReader::EndDocument:
            return false;
        case QXmlStreamReader::Invalid:
            if (m_xml.error() == QXmlStreamReader::PrematureEndOfDocumentError)
                return stop(Words::tr("The file breaks off; what came before was read"));
            return stop(Words::tr("The file is damaged in line %1; what came before was read").arg(m_xml.lineNumber()));
        default:
            break;
        }
    }
    return false;
}

std::optional<double> XmlWalk::number()
{
    return numberOf(text());
}

std::optional<Moment> XmlWalk::time()
{
    return timeOf(text());
}

std::optional<double> XmlWalk::numberOf(const QString &text)
{
    bool good = false;
    const double value = text.toDouble(&good);
    return good && qIsFinite(value) ? std::optional(value) : std::nullopt;
}

std::optional<Moment> XmlWalk::timeOf(const QString &text)
{
    if (const auto moment = parseMoment(text))
        return *moment;
    const auto utc = parseMoment(QString(text + u'Z'));
    return utc ? std::optional(*utc) : std::nullopt;
}

QString XmlWalk::attribute(QStringView name) const
{
    for (const QXmlStreamAttribute &attribute : m_xml.attributes()) {
        if (withoutPrefix(attribute.qualifiedName()) == name)
            return attribute.value().toString();
    }
    return {};
}

QString XmlWalk::text()
{
    QString text;
    for (;;) {
        const auto token = m_xml.readNext();
        if (token == QXmlStreamReader::Characters)
            text += text.size() < longestText ? m_xml.text() : QStringView();
        else if (token == QXmlStreamReader::EndElement)
            break;
        else if (token == QXmlStreamReader::StartElement)
            m_xml.skipCurrentElement();
        else if (token == QXmlStreamReader::EntityReference)
            return stop(Words::tr(noEntities)), QString();
        else if (token == QXmlStreamReader::Invalid)
            return {}; // next() says why
    }
    --m_depth;
    return text.trimmed();
}

bool XmlWalk::stop(const QString &problem)
{
    m_problem = problem;
    return false;
}

} // namespace stridewell
