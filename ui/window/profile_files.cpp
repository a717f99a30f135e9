// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/profile_files.h"

#include "core/base/file_bytes.h"
#include "core/export/json_scan.h"
#include "core/export/profile_json.h"
#include "core/store/store.h"
#include "core/workspace/workspace.h"
#include "ui/dialogs/profile_file/profile_file_dialog.h"
#include "ui/window/main_window.h"
#include "ui/window/session.h"

#include <QFileInfo>

namespace stridewell {

namespace {

constexpr qint64 beginning = 512; ///< bytes in which a document names its format

Result<Profile> readFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::BadInput, path, file.errorString());
    const auto bytes = readUpTo(file, maxDocumentBytes);
    if (!bytes)
        return tl::unexpected(Error{ErrorCode::BadInput, path, bytes.error().detail});
    auto profile = readProfile(*bytes);
    if (!profile)
        return failure(profile.error().code, QFileInfo(path).fileName() + u": "_s + profile.error().where,
                       profile.error().detail);
    return profile;
}

} // namespace

ProfileFiles::ProfileFiles(const WindowParts &parts, Session &session, QObject *parent)
    : QObject(parent), m_parts(parts), m_session(session)
{
    connect(&session.imports(), &ImportFlow::profileFileGiven, this, &ProfileFiles::open);
}

bool ProfileFiles::isOne(const QString &path)
{
    QFile file(path);
    return QFileInfo(path).isFile() && file.open(QIODevice::ReadOnly) &&
           file.read(beginning).contains("\"stridewell-profile\"");
}

ProfileFileDialog *ProfileFiles::open(const QString &path)
{
    const auto profile = readFile(path);
    const auto known = m_parts.store.profiles();
    if (!profile || !known) {
        m_parts.window.showMessage(toText(profile ? known.error() : profile.error()));
        return nullptr;
    }
    QStringList taken;
    for (const ProfileInfo &info : *known)
        taken += info.name;
    const Formats formats{QLocale(), profile->athlete.units, m_parts.workspace.zone()};
    auto *dialog = new ProfileFileDialog(m_parts.theme, *profile, taken, formats, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ProfileFileDialog::takeInRequested, this, [this, dialog] { takeIn(dialog); });
    dialog->open();
    return dialog;
}

void ProfileFiles::takeIn(ProfileFileDialog *dialog)
{
    const Profile profile = dialog->profile();
    const auto id = m_parts.store.createProfile(profile);
    if (!id) {
        dialog->showProblem(toText(id.error()));
        return;
    }
    dialog->accept();
    m_session.begin(*id, false);
    m_parts.window.showNote(
        tr("%1 was added. The menu at the upper corner switches between runners.").arg(profile.athlete.name));
}

} // namespace stridewell
