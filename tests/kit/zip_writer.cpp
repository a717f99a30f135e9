// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/zip_writer.h"

#include <QFile>

#include <zip.h>

namespace stridewell::kit {

bool writeZip(const QString &path, const QList<std::pair<QString, QByteArray>> &files)
{
    zip_t *zip = zip_open(QFile::encodeName(path).constData(), ZIP_CREATE | ZIP_TRUNCATE, nullptr);
    if (!zip)
        return false;
    bool good = true;
    for (const auto &[name, bytes] : files) {
        zip_source_t *source = zip_source_buffer(zip, bytes.constData(), static_cast<zip_uint64_t>(bytes.size()), 0);
        good = zip_file_add(zip, name.toUtf8().constData(), source, ZIP_FL_ENC_UTF_8) >= 0 && good;
    }
    return zip_close(zip) == 0 && good;
}

} // namespace stridewell::kit
