// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/moment.h"

#include <QBuffer>
#include <QByteArray>
#include <QString>
#include <QXmlStreamReader>

#include <optional>

namespace stridewell {

/// Goes through the elements of an XML file that nobody vouches for. Names come without their prefix, declared or not;
/// blanks and a byte order mark in front are skipped. Stops at a document type declaration (that is where entities
/// come from) and below a depth that no activity file has. Reads in pieces, so its memory does not grow with the file.
class XmlWalk
{
public:
    explicit XmlWalk(const QByteArray &bytes);

    /// Moves on to the next beginning or end of an element. False at the end and at what cannot be read.
    bool next();
    bool isStart() const { return m_xml.tokenType() == QXmlStreamReader::StartElement; }
    /// Without prefix, case kept.
    QStringView name() const { return m_name; }
    QString attribute(QStringView name) const;
    /// The text of the element that has just begun, its end included; empty when the file breaks off inside.
    QString text();

    /// The same as a finite number.
    std::optional<double> number();
    /// The same as ISO 8601; without an offset it is UTC.
    std::optional<Moment> time();

    static std::optional<double> numberOf(const QString &text);
    static std::optional<Moment> timeOf(const QString &text);

    /// Why it stopped before the end of the document, as a sentence without a full stop; empty when it did not.
    QString problem() const { return m_problem; }

private:
    bool stop(const QString &problem);

    QBuffer m_buffer;
    QXmlStreamReader m_xml;
    QString m_name;
    QString m_problem;
    int m_depth = 0;
};

} // namespace stridewell
