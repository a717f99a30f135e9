// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/zone.h"
#include "core/model/run_summary.h"

#include <QHash>
#include <QObject>
#include <QStringList>

#include <atomic>
#include <memory>

class QThread;

namespace stridewell {

/// Reads activity files in a thread of its own, so that the window stays alive. Stopped or destroyed, it ends at the
/// next step of what it reads and tells nothing more.
class FileReader : public QObject
{
    Q_OBJECT

public:
    explicit FileReader(QObject *parent = nullptr);
    ~FileReader() override;

    /// Reads `paths`, folders with what lies in them, for an athlete whose clock shows `home`; `units` are those that
    /// the person chose for files that do not say theirs, by path. What is being read is given up.
    void start(const QStringList &paths, const Zone &home, const QHash<QString, Units> &units);
    void stop();

Q_SIGNALS:
    /// `done` of `all` files, and which one is being read.
    void progressed(int done, int all, const QString &name);
    /// What each of the files held, and where they lie.
    void finished(const QList<stridewell::FileReading> &readings, const QStringList &paths);

private:
    std::unique_ptr<QThread> m_thread;
    std::shared_ptr<std::atomic_bool> m_stopped; ///< of the thread that runs now
};

} // namespace stridewell
