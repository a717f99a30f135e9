// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/protocol_flow.h"

#include "core/base/file_bytes.h"
#include "core/protocol/protocol_loader.h"
#include "core/store/store.h"
#include "core/workspace/workspace.h"
#include "ui/dialogs/protocol_editor/protocol_editor.h"
#include "ui/dialogs/protocols/protocols_dialog.h"
#include "ui/models/protocol_library.h"
#include "ui/parts/message_bar.h"
#include "ui/window/main_window.h"
#include "ui/window/prompts.h"

#include <QFileInfo>
#include <QPointer>

namespace stridewell {

ProtocolFlow::ProtocolFlow(const WindowParts &parts, Proposal &proposal, QObject *parent)
    : QObject(parent), m_parts(parts), m_proposal(proposal)
{
}

void ProtocolFlow::askChoice()
{
    const QList<ChosenProtocol> before = m_parts.workspace.chosenProtocols();
    auto *dialog = new ProtocolsDialog(m_parts.theme, protocolChoices(), before, &m_parts.window);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { choose(dialog->chosen()); });
    connect(dialog, &ProtocolsDialog::numbersRequested, this, [this, dialog] {
        dialog->reject();
        askNumbers();
    });
    dialog->open();
}

ProtocolEditor *ProtocolFlow::askNumbers()
{
    auto *editor = new ProtocolEditor(m_parts.theme, QLocale(), protocolChoices(),
                                      m_parts.workspace.profile().athlete.name, &m_parts.window);
    editor->setAttribute(Qt::WA_DeleteOnClose);
    connectEditor(editor);
    readLibrary(editor);
    editor->open();
    return editor;
}

void ProtocolFlow::connectEditor(ProtocolEditor *editor)
{
    const auto tell = [editor](const Result<void> &done) {
        if (!done)
            editor->messageBar()->showMessage(toText(done.error()));
    };
    connect(editor, &ProtocolEditor::copyChanged, this, [this, tell](const ProtocolCopy &copy) {
        tell(m_parts.store.addToLibrary(LibraryKind::ProtocolCopy, {copy.id, QString::fromUtf8(toJson(copy))}));
    });
    connect(editor, &ProtocolEditor::copyRemoved, this,
            [this, tell](const QString &id) { tell(m_parts.store.removeFromLibrary(LibraryKind::ProtocolCopy, id)); });
    connect(editor, &ProtocolEditor::importRequested, this, [this, editor] {
        Prompts *prompts = m_parts.window.prompts();
        const QPointer<ProtocolEditor> open = editor;
        if (prompts)
            prompts->openFiles(tr("Import a protocol copy"), tr("Protocol copy (*.json)"),
                               [this, open](const QStringList &files) {
                                   if (open && !files.isEmpty())
                                       importCopy(open, files.first());
                               });
    });
    connect(editor, &ProtocolEditor::exportRequested, this,
            [this, editor](const ProtocolCopy &copy) { exportCopy(editor, copy); });
    connect(editor, &ProtocolEditor::copyGiven, this, [this, editor](const ProtocolCopy &copy) {
        const auto after = withCopyChosen(m_parts.workspace.chosenProtocols(), copy);
        if (!after) {
            editor->messageBar()->showMessage(toText(after.error()));
            return;
        }
        editor->accept();
        choose(*after);
    });
    connect(editor, &ProtocolEditor::choiceGiven, this, [this, editor](const ProtocolChoice &choice) {
        editor->accept();
        choose(withChoice(m_parts.workspace.chosenProtocols(), choice));
    });
}

void ProtocolFlow::readLibrary(ProtocolEditor *editor, const QString &chosen)
{
    const auto entries = m_parts.store.library(LibraryKind::ProtocolCopy);
    if (entries)
        editor->setCopies(copiesOf(*entries), chosen);
    else
        editor->messageBar()->showMessage(toText(entries.error()));
}

void ProtocolFlow::importCopy(ProtocolEditor *editor, const QString &file)
{
    constexpr qsizetype most = 1 << 20; // a copy holds less than a hundred numbers
    const QString name = QFileInfo(file).fileName();
    QFile source(file);
    const auto opened = source.open(QIODevice::ReadOnly)
                            ? readUpTo(source, most)
                            : Result<QByteArray>(failure(ErrorCode::BadInput, {}, source.errorString()));
    const auto inFile = [&name](Error error) {
        error.where = error.where.isEmpty() ? name : name + u": "_s + error.where;
        return error;
    };
    // Errors of the reader name the file themselves.
    const auto copy = opened.map_error(inFile).and_then(
        [&name](const QByteArray &bytes) { return protocolCopyFromJson(bytes, name); });
    const auto kept = copy.and_then([&](const ProtocolCopy &read) {
        return checkCopy(read).map_error(inFile).and_then([&] {
            return m_parts.store.addToLibrary(LibraryKind::ProtocolCopy, {read.id, QString::fromUtf8(toJson(read))});
        });
    });
    if (!kept) {
        editor->messageBar()->showMessage(toText(kept.error()));
        return;
    }
    readLibrary(editor, copy->id);
    editor->messageBar()->showMessage(
        tr("\u201c%1\u201d, version %2, is in your library now.").arg(copy->name).arg(copy->version),
        MessageBar::Kind::Note);
}

void ProtocolFlow::exportCopy(ProtocolEditor *editor, const ProtocolCopy &copy)
{
    Prompts *prompts = m_parts.window.prompts();
    const QPointer<ProtocolEditor> open = editor;
    if (!prompts)
        return;
    prompts->saveFile(tr("Export the copy"), copy.id + u"-v%1.json"_s.arg(copy.version), tr("Protocol copy (*.json)"),
                      [open, copy](const QString &file) {
                          if (!open)
                              return;
                          if (const Result<void> written = writeWhole(file, toJson(copy)); !written)
                              open->messageBar()->showMessage(toText(written.error()));
                          else
                              open->messageBar()->showMessage(tr("Written to %1.").arg(file), MessageBar::Kind::Note);
                      });
}

void ProtocolFlow::choose(const QList<ChosenProtocol> &after)
{
    const QList<ChosenProtocol> before = m_parts.workspace.chosenProtocols();
    if (after == before)
        return;
    m_proposal.make({SetProtocols{before, after}}, tr("choice of protocols"),
                    {tr("Protocols"), tr("By these protocols your plan would change:"),
                     tr("Take them and the new plan"), tr("Leave both as they are")},
                    [this](const Result<void> &done) { Q_EMIT chosen(done ? QString() : toText(done.error())); });
}

} // namespace stridewell
