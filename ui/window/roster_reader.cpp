// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/roster_reader.h"

namespace stridewell {

namespace {

// Read in a few milliseconds, a frame of a smooth window.
constexpr int patientsInATurn = 300;

} // namespace

RosterReader::RosterReader(const Store &store, QObject *parent) : QObject(parent), m_store(store)
{
    m_next.setInterval(0);
    connect(&m_next, &QTimer::timeout, this, &RosterReader::readPart);
}

void RosterReader::read()
{
    m_read.clear();
    m_next.start();
    readPart();
}

void RosterReader::readPart()
{
    const auto part = m_store.roster(m_read.isEmpty() ? ProfileId() : m_read.last().id, patientsInATurn);
    if (!part) {
        m_next.stop();
        Q_EMIT failed(toText(part.error()));
        return;
    }
    m_read += *part;
    if (part->size() == patientsInATurn)
        return;
    m_next.stop();
    Q_EMIT finished(std::exchange(m_read, {}));
}

} // namespace stridewell
