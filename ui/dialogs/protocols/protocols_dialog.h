// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/chosen_protocol.h"
#include "core/protocol/protocol.h"
#include "core/protocol/protocol_copy.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QList>

class QButtonGroup;
class QVBoxLayout;

namespace stridewell {

/// Which protocol an athlete's plans are made by, where there is more than one for the same thing: its name, version
/// and source, and whether that source is confirmed. A clinician's copy that was chosen is named, and stays until
/// another protocol is chosen for the same thing.
class ProtocolsDialog : public QDialog
{
    Q_OBJECT

public:
    /// `choices` as protocolChoices() lists them, `chosen` those that are in force in place of defaults.
    ProtocolsDialog(Theme &theme, const QList<ProtocolChoice> &choices, const QList<ChosenProtocol> &chosen,
                    QWidget *parent = nullptr);

    /// What is to be in force in place of defaults, once the dialog is accepted.
    QList<ChosenProtocol> chosen() const;

Q_SIGNALS:
    /// The numbers of the protocols are to be shown instead.
    void numbersRequested();

private:
    QList<ProtocolCopy> chosenCopies() const;
    void addGroup(QVBoxLayout *column, const QList<ProtocolChoice> &choices);

    QList<ProtocolChoice> m_choices;
    QList<ChosenProtocol> m_before;
    QList<QButtonGroup *> m_groups; ///< ids are places in m_choices
    QList<int> m_atFirst;           ///< the id that each group had checked
};

} // namespace stridewell
