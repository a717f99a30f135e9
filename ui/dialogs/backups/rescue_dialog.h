// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/backup_model.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <optional>

namespace stridewell {

class BackupTable;

/// A store that cannot be opened because it is damaged: what is wrong, what can be saved, and the ways on. Nothing is
/// thrown away by any of them.
class RescueDialog : public QDialog
{
    Q_OBJECT

public:
    /// What of the damaged store itself can be read.
    struct Readable
    {
        int people = 0;
        int runs = 0;
        int leftOut = 0;
    };
    RescueDialog(Theme &theme, const QString &problem, const QList<BackupModel::Row> &backups,
                 const std::optional<Readable> &readable, const Formats &formats);

    enum class Way {
        Quit,
        RestoreBackup,
        TakeReadable
    };
    Way way() const { return m_way; }
    /// The backup to restore.
    QString backup() const;

private:
    void take(Way way);

    BackupTable *m_table;
    Way m_way = Way::Quit;
};

} // namespace stridewell
