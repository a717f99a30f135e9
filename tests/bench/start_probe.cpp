// SPDX-License-Identifier: GPL-3.0-or-later
#include <QEvent>
#include <QGenericPlugin>
#include <QGuiApplication>
#include <QWindow>

#include <cstdio>
#include <cstring>
#include <ctime>
#include <unistd.h>

namespace {

double nowMs()
{
    timespec time = {};
    clock_gettime(CLOCK_MONOTONIC, &time);
    return double(time.tv_sec) * 1000.0 + double(time.tv_nsec) / 1e6;
}

/// A line of /proc/self/smaps_rollup in kilobytes.
long memoryKb(const char *name)
{
    FILE *file = std::fopen("/proc/self/smaps_rollup", "r");
    char line[256];
    long value = 0;
    while (file && std::fgets(line, sizeof line, file)) {
        if (std::strncmp(line, name, std::strlen(name)) == 0)
            value = std::strtol(line + std::strlen(name), nullptr, 10);
    }
    if (file)
        std::fclose(file);
    return value;
}

/// Waits for the first exposed window to have painted itself, tells when that was and what memory it took, and ends
/// the program.
class Probe : public QObject
{
public:
    Probe() { qApp->installEventFilter(this); }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const auto *window = qobject_cast<const QWindow *>(watched);
        if (window && event->type() == QEvent::Expose && window->isExposed() && !m_told) {
            m_told = true;
            // Widgets paint while they handle the event; this comes next, before whatever else waits.
            QCoreApplication::postEvent(this, new QEvent(QEvent::User), Qt::HighEventPriority + 1);
        }
        return false;
    }

protected:
    void customEvent(QEvent *) override
    {
        // Before memory is looked at, which takes a while.
        const double painted = nowMs();
        std::printf("%.3f %ld %ld\n", painted, memoryKb("Rss:"), memoryKb("Pss:"));
        std::fflush(stdout);
        _exit(0);
    }

private:
    bool m_told = false;
};

} // namespace

/// Loaded into any Qt program by QT_QPA_GENERIC_PLUGINS=startprobe, so that the program measured is the one that is
/// installed, without a line in it for the measurement.
class StartProbePlugin : public QGenericPlugin
{
    Q_OBJECT
    Q_PLUGIN_METADATA(IID QGenericPluginFactoryInterface_iid FILE "start_probe.json")

public:
    QObject *create(const QString &, const QString &) override { return new Probe; }
};

#include "start_probe.moc"
