// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/chosen_protocol.h"
#include "core/protocol/protocol_copy.h"
#include "ui/window/proposal.h"
#include "ui/window/window_parts.h"

#include <QObject>

namespace stridewell {

class Prompts;
class ProtocolEditor;

/// Lets a person choose the protocols of the open athlete, look at their numbers, and keep copies of them in the
/// clinic's library.
class ProtocolFlow : public QObject
{
    Q_OBJECT

public:
    ProtocolFlow(const WindowParts &parts, Proposal &proposal, QObject *parent = nullptr);

    /// Opens the choice between the program's protocols.
    void askChoice();
    /// Opens the numbers.
    ProtocolEditor *askNumbers();

Q_SIGNALS:
    /// A choice was taken; or it could not be, and why.
    void chosen(const QString &problem);

private:
    /// Makes these the protocols of the athlete, once what they change was seen.
    void choose(const QList<ChosenProtocol> &after);
    void connectEditor(ProtocolEditor *editor);
    void readLibrary(ProtocolEditor *editor, const QString &chosen = {});
    void importCopy(ProtocolEditor *editor, const QString &file);
    void exportCopy(ProtocolEditor *editor, const ProtocolCopy &copy);

    WindowParts m_parts;
    Proposal &m_proposal;
};

} // namespace stridewell
