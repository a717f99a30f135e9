// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/file_bytes.h"
#include "core/base/words.h"
#include "core/import/export_files.h"
#include "core/import/gunzip.h"

#include <QDir>

using namespace Qt::StringLiterals;

namespace stridewell {

namespace {

class FolderFiles : public ExportFiles
{
public:
    explicit FolderFiles(const QString &path) : m_root(path) {}

    QStringList names() const override
    {
        QStringList names = filesOf(m_root, {});
        for (const QString &folder : m_root.entryList(QDir::Dirs | QDir::NoDotAndDotDot | QDir::NoSymLinks, QDir::Name))
            names += filesOf(QDir(m_root.filePath(folder)), folder + u'/');
        return names;
    }

    Result<QByteArray> read(const QString &name) override
    {
        const QStringList parts = name.split(u'/');
        const bool stays = !parts.contains(u".."_s) && !parts.contains(u"."_s) && !QDir::isAbsolutePath(name);
        const QString path = m_root.filePath(name);
        if (!stays || !isOwnFile(path, parts))
            return failure(ErrorCode::NotFound, name, Words::tr("is not in the folder"));
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return failure(ErrorCode::BadInput, name, Words::tr("cannot be read (%1)").arg(file.errorString()));
        auto bytes = readUpTo(file, mostBytes);
        if (bytes && bytes->size() > mostBytes)
            return failure(ErrorCode::Refused, name, Words::tr("is larger than any file of activities"));
        return bytes;
    }

private:
    static QStringList filesOf(const QDir &folder, const QString &prefix)
    {
        QStringList names;
        for (const QString &name : folder.entryList(QDir::Files | QDir::NoSymLinks, QDir::Name))
            names += prefix + name;
        return names;
    }

    /// False when a part of the way is a link, which may lead anywhere.
    bool isOwnFile(const QString &path, const QStringList &parts) const
    {
        QString way = m_root.path();
        for (const QString &part : parts) {
            way += u'/' + part;
            if (QFileInfo(way).isSymLink())
                return false;
        }
        return QFileInfo(path).isFile();
    }

    QDir m_root;
};

} // namespace

std::unique_ptr<ExportFiles> openFolder(const QString &path)
{
    return std::make_unique<FolderFiles>(path);
}

} // namespace stridewell
