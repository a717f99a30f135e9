// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QStringList>

#include <memory>

namespace stridewell {

/// The named files of an export, packed in an archive or lying in a folder. Names are those inside of it, parted
/// by "/"; nothing outside can be reached through them, and nothing is written anywhere.
class ExportFiles
{
public:
    ExportFiles() = default;
    virtual ~ExportFiles() = default;
    Q_DISABLE_COPY_MOVE(ExportFiles)

    virtual QStringList names() const = 0;
    /// Errors: NotFound; BadInput when it cannot be read whole; Refused when it is larger than any file of activities.
    [[nodiscard]] virtual Result<QByteArray> read(const QString &name) = 0;
};

/// Opens a zip archive. Errors: BadInput when it is damaged; Refused when it has more entries than any export.
[[nodiscard]] Result<std::unique_ptr<ExportFiles>> openZip(const QString &path);
/// The same for an archive in memory.
[[nodiscard]] Result<std::unique_ptr<ExportFiles>> openZip(const QByteArray &bytes);
/// Opens an unpacked export. Only its own files and those one folder below are seen; links are not followed.
std::unique_ptr<ExportFiles> openFolder(const QString &path);

} // namespace stridewell
