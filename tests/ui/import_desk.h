// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tests/kit/athletes.h"
#include "ui/dialogs/import/import_dialog.h"
#include "ui/models/import_model.h"
#include "ui/parts/choice_row.h"

#include <QFile>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <memory>

/// What tests of the import preview share: files, the dialog over them, and what it shows.
namespace stridewell::import_desk {

inline const Formats formats{QLocale(QLocale::English, QLocale::UnitedKingdom), Units::Km,
                             Zone::named(u"Europe/Madrid"_s).value()};

// Two runs, a ride, the first run again. Its stride times steps does not fit its distance, so the unit is a guess.
inline constexpr auto garmin = "Activity Type,Date,Title,Distance,Time,Moving Time,Avg Run Cadence,Avg Stride Length\n"
                               "Running,2026-07-01 08:00:00,Morning,8.00,00:44:00,00:44:00,165,1.10\n"
                               "Running,2026-07-03 08:00:00,Evening,10.00,00:55:00,00:55:00,165,1.10\n"
                               "Cycling,2026-07-02 08:00:00,Ride,30.00,01:10:00,01:10:00,--,0.00\n"
                               "Running,2026-07-01 08:00:20,Again,8.00,00:44:00,00:44:00,165,1.10\n";

inline QString writeFile(const QTemporaryDir &folder, const QString &name, const QByteArray &bytes)
{
    const QString path = folder.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("the test's folder cannot be written");
    return path;
}

inline const Moment importedAt = kit::moment("2026-11-24T14:30:00+01:00");

/// The dialog, once it has read its files.
inline std::unique_ptr<ImportDialog> opened(Theme &theme, ImportRequest request)
{
    request.formats = formats;
    auto dialog = std::make_unique<ImportDialog>(theme, request);
    QSignalSpy ready(dialog.get(), &ImportDialog::ready);
    dialog->show();
    if (!ready.wait(10'000))
        qFatal("the files were not read");
    return dialog;
}

inline std::unique_ptr<ImportDialog> opened(Theme &theme, const QStringList &paths, const QList<SourcedRun> &known = {})
{
    return opened(theme, ImportRequest{.paths = paths, .known = known});
}

inline QList<SourcedRun> runsOf(const ImportDialog &dialog)
{
    return dialog.change(importedAt).runs;
}

/// The answers to the question that begins like that; null when it is not asked.
inline ChoiceRow *question(const ImportDialog &dialog, const QString &begin)
{
    for (auto *choice : dialog.findChildren<ChoiceRow *>()) {
        if (choice->accessibleName().startsWith(begin))
            return choice;
    }
    return nullptr;
}

inline QPushButton *button(const ImportDialog &dialog, const QString &name)
{
    for (auto *button : dialog.findChildren<QPushButton *>()) {
        if (button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

inline Qt::CheckState tick(const ImportModel *model, int row)
{
    return static_cast<Qt::CheckState>(model->index(row, ImportModel::TakeColumn).data(Qt::CheckStateRole).toInt());
}

inline QString status(const ImportModel *model, int row)
{
    return model->index(row, ImportModel::StatusColumn).data().toString();
}

} // namespace stridewell::import_desk
