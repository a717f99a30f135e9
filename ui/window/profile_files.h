// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"
#include "core/model/profile.h"
#include "ui/window/window_parts.h"

#include <QObject>
#include <QStringList>

namespace stridewell {

class ProfileFileDialog;
class Session;

/// Takes profile documents in that somebody opens with the program: shows what one holds and, if wished, makes it a
/// runner of its own.
class ProfileFiles : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it.
    ProfileFiles(const WindowParts &parts, Session &session, QObject *parent = nullptr);

    /// True for a file that says at its beginning that it is a profile document.
    static bool isOne(const QString &path);
    /// nullptr where the file cannot be read; the window's message line then says why.
    ProfileFileDialog *open(const QString &path);

private:
    void takeIn(ProfileFileDialog *dialog);

    WindowParts m_parts;
    Session &m_session;
};

} // namespace stridewell
