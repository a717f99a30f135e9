// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/file_reader.h"

#include "core/import/file_reading.h"

#include <QFileInfo>
#include <QThread>

namespace stridewell {

FileReader::FileReader(QObject *parent) : QObject(parent) {}

FileReader::~FileReader()
{
    stop();
}

void FileReader::stop()
{
    if (!m_thread)
        return;
    *m_stopped = true;
    m_thread->wait();
    m_thread.reset();
}

void FileReader::start(const QStringList &paths, const Zone &home, const QHash<QString, Units> &units)
{
    stop();
    auto stopped = std::make_shared<std::atomic_bool>(false);
    m_stopped = stopped;
    // The thread has copies of all it needs. What it tells comes back through the event loop, and is dropped there when
    // it was stopped meanwhile.
    const auto tell = [this, stopped](auto what) {
        QMetaObject::invokeMethod(
            this,
            [stopped, what] {
                if (!*stopped)
                    what();
            },
            Qt::QueuedConnection);
    };
    m_thread.reset(QThread::create([this, stopped, tell, paths, home, units] {
        const QStringList files = filesToRead(paths);
        QList<FileReading> readings;
        for (qsizetype i = 0; i < files.size() && !*stopped; ++i) {
            const QString name = QFileInfo(files[i]).fileName();
            tell([this, i, name, all = files.size()] {
                Q_EMIT progressed(static_cast<int>(i), static_cast<int>(all), name);
            });
            const auto unit = units.contains(files[i]) ? std::optional(units.value(files[i])) : std::nullopt;
            readings += readActivityFile(files[i], home, unit, [&](qsizetype, qsizetype) { return !*stopped; });
        }
        tell([this, readings, files] { Q_EMIT finished(readings, files); });
    }));
    m_thread->start();
}

} // namespace stridewell
