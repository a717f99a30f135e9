// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/store/store.h"

#include <QObject>
#include <QTimer>

namespace stridewell {

/// Reads what a list of patients shows of everybody. A small clinic is read at once; of a large one a part in each
/// turn of the window, which goes on living meanwhile.
class RosterReader : public QObject
{
    Q_OBJECT

public:
    /// `store` must outlive it.
    explicit RosterReader(const Store &store, QObject *parent = nullptr);

    /// Begins anew; finished() or failed() follows, of a small clinic before this returns.
    void read();
    void stop() { m_next.stop(); }
    bool isReading() const { return m_next.isActive(); }

Q_SIGNALS:
    void finished(const QList<RosterEntry> &everybody);
    void failed(const QString &problem);

private:
    void readPart();

    const Store &m_store;
    QList<RosterEntry> m_read;
    QTimer m_next;
};

} // namespace stridewell
