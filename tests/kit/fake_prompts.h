// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/window/prompts.h"

namespace stridewell::kit {

/// Answers at once with what a test has set; empty = the person thought better of it.
class FakePrompts : public Prompts
{
public:
    QStringList filesToOpen = {};
    QString fileToSave = {};
    QString folderToOpen = {};
    QString shown = {}; ///< the file that was opened in another program

    void openFiles(const QString &, const QString &, std::function<void(QStringList)> then) override
    {
        if (!filesToOpen.isEmpty())
            then(filesToOpen);
    }
    void saveFile(const QString &, const QString &, const QString &, std::function<void(QString)> then) override
    {
        if (!fileToSave.isEmpty())
            then(fileToSave);
    }
    void openFolder(const QString &, std::function<void(QString)> then) override
    {
        if (!folderToOpen.isEmpty())
            then(folderToOpen);
    }
    bool showFile(const QString &file) override
    {
        shown = file;
        return true;
    }
};

} // namespace stridewell::kit
