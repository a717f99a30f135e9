// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/print/pdf_reader.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QTemporaryDir>

namespace stridewell::kit {

using namespace Qt::StringLiterals;

namespace {

/// Runs one of poppler's programs on a PDF, kept in `folder`; what it writes to standard output.
QByteArray run(const QTemporaryDir &folder, const QByteArray &pdf, const QString &program, const QStringList &before,
               const QStringList &after)
{
    QFile file(folder.filePath(u"it.pdf"_s));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        return {};
    file.close();
    QProcess process;
    process.start(program, before + QStringList{file.fileName()} + after);
    if (!process.waitForFinished(60'000) || process.exitCode() != 0)
        qWarning("%s failed: %s", qPrintable(program), process.readAllStandardError().constData());
    return process.readAllStandardOutput();
}

} // namespace

bool hasPdfReader()
{
    return !QStandardPaths::findExecutable(u"pdftotext"_s).isEmpty() &&
           !QStandardPaths::findExecutable(u"pdftoppm"_s).isEmpty();
}

QStringList pagesOfPdf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QByteArray out = run(folder, pdf, u"pdftotext"_s, {u"-enc"_s, u"UTF-8"_s}, {u"-"_s});
    QStringList pages = QString::fromUtf8(out).split(u'\f');
    pages.removeLast(); // a form feed ends each page
    return pages;
}

QList<QImage> picturesOfPdf(const QByteArray &pdf, int dpi)
{
    const QTemporaryDir folder;
    run(folder, pdf, u"pdftoppm"_s, {u"-r"_s, QString::number(dpi), u"-gray"_s}, {folder.filePath(u"page"_s)});
    QList<QImage> pictures;
    const QDir dir(folder.path());
    for (const QString &name : dir.entryList({u"page*.pgm"_s}, QDir::Files, QDir::Name))
        pictures += QImage(dir.filePath(name)).convertToFormat(QImage::Format_Grayscale8);
    return pictures;
}

QHash<QString, QString> infoOfPdf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    QHash<QString, QString> info;
    const QString out = QString::fromUtf8(run(folder, pdf, u"pdfinfo"_s, {}, {}));
    for (const QString &line : out.split(u'\n')) {
        const qsizetype colon = line.indexOf(u':');
        if (colon > 0)
            info.insert(line.left(colon), line.mid(colon + 1).trimmed());
    }
    return info;
}

QStringList fontsOfPdf(const QByteArray &pdf)
{
    const QTemporaryDir folder;
    const QString out = QString::fromUtf8(run(folder, pdf, u"pdffonts"_s, {}, {}));
    return out.split(u'\n', Qt::SkipEmptyParts).mid(2);
}

} // namespace stridewell::kit
