// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/log.h"
#include "core/protocol/protocol.h"
#include "core/store/profile_table.h"

#include <QDate>
#include <QObject>
#include <QTimer>

#include <memory>

namespace stridewell {

class CheckInDialog;
class MainWindow;
class Store;
class Theme;
class Workspace;

/// Joins a window and an open athlete: shows what the workspace holds and carries the window's wishes to it.
/// A wish that fails is told in the window's message line, with the reason.
class Session : public QObject
{
    Q_OBJECT

public:
    /// All must outlive the session.
    struct Parts
    {
        Theme &theme;
        Store &store;
        Workspace &workspace;
        std::shared_ptr<const Protocols> protocols;
        MainWindow &window;
    };
    explicit Session(const Parts &parts, QObject *parent = nullptr);

    /// Opens an athlete and shows the plan. Errors: those of Workspace::open.
    [[nodiscard]] Result<void> open(const ProfileId &id);
    /// Opens the questions; what is saved there is applied.
    CheckInDialog *askCheckIn();

Q_SIGNALS:
    void opened(const ProfileId &id);

private:
    void showPlan();
    void showProfiles();
    void take(const Log &log);
    void importFiles(const QStringList &files);
    /// Takes the runs of one file; the answer says what came of it.
    Result<QString> importFile(const QString &file);
    void exportProfile(const QString &file);
    void passTime();
    /// Shows why something failed, or takes the last message away.
    void tell(const Result<void> &result);

    Parts m_parts;
    QTimer m_minute;
    QDate m_plannedOn;
};

} // namespace stridewell
