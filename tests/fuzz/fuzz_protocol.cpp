// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/protocol_copy.h"
#include "core/protocol/protocol_loader.h"
#include "tests/fuzz/sane.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QTemporaryDir>

using namespace stridewell;
using namespace Qt::StringLiterals;

namespace {

/// A folder of the built-in protocols in which one file is another.
class Folder
{
public:
    Folder()
    {
        m_names = QDir(builtIn).entryList({u"*.json"_s}, QDir::Files);
        for (const QString &name : std::as_const(m_names))
            put(name, original(name));
    }

    void tryInPlaceOf(const QString &name, const QByteArray &bytes)
    {
        put(name, bytes);
        const auto loaded = loadProtocols(m_folder.path());
        require(loaded || !loaded.error().detail.isEmpty());
        put(name, original(name));
    }

    /// The file whose id the text names, else the first.
    QString meant(const QByteArray &bytes) const
    {
        for (const QString &name : m_names) {
            if (bytes.contains('"' + name.chopped(5).toLatin1() + '"'))
                return name;
        }
        return m_names.first();
    }

private:
    static inline const QString builtIn = u":/protocols/"_s;

    static QByteArray original(const QString &name)
    {
        QFile file(builtIn + name);
        require(file.open(QIODevice::ReadOnly));
        return file.readAll();
    }

    void put(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        require(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
    }

    QTemporaryDir m_folder;
    QStringList m_names;
};

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    static Folder folder;
    static const Protocols protocols = builtInProtocols().value();
    const QByteArray bytes = fuzzed(data, size);
    if (const auto copy = protocolCopyFromJson(bytes, u"copy.json"_s)) {
        require(protocolCopyFromJson(toJson(*copy), u"copy.json"_s) == copy);
        const auto changed = withCopy(protocols, *copy);
        require(changed || !changed.error().detail.isEmpty());
    }
    // Nearly all that a fuzzer tries is no JSON, which is told before anything else is read; a whole folder of files
    // for each of them would be all that it does.
    if (QJsonDocument::fromJson(bytes).isObject())
        folder.tryInPlaceOf(folder.meant(bytes), bytes);
    return 0;
}
