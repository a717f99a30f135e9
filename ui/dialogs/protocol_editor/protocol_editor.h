// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/protocol/protocol.h"
#include "core/protocol/protocol_copy.h"
#include "ui/theme/theme.h"

#include <QDialog>
#include <QList>
#include <QLocale>

#include <optional>

class QHBoxLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;
class QTableView;
class QVBoxLayout;

namespace stridewell {

class MessageBar;
class ProtocolNumbers;

/// Every number of every protocol, and a clinician's copies of them beside their originals. A copy is changed in
/// place, inside what is allowed; each change is told at once, so that nothing typed is lost. It stores nothing itself.
class ProtocolEditor : public QDialog
{
    Q_OBJECT

public:
    /// `choices` as protocolChoices() lists them; `athlete` is whom a protocol can be given to.
    ProtocolEditor(Theme &theme, const QLocale &locale, const QList<ProtocolChoice> &choices, const QString &athlete,
                   QWidget *parent = nullptr);

    /// The clinic's copies, shown below their originals; `chosen` is the id that is shown then.
    void setCopies(const QList<ProtocolCopy> &copies, const QString &chosen = {});

    /// The id of what is shown.
    QString shown() const;
    QListWidget *list() const { return m_list; }
    QTableView *table() const { return m_table; }
    QLineEdit *nameField() const { return m_name; }
    ProtocolNumbers *numbers() const { return m_numbers; }
    MessageBar *messageBar() const { return m_messages; }

Q_SIGNALS:
    /// The copy is new or says something else than before.
    void copyChanged(const ProtocolCopy &copy);
    void copyRemoved(const QString &id);
    void importRequested();
    void exportRequested(const ProtocolCopy &copy);
    /// The athlete is to train by this copy, or by this protocol of the program.
    void copyGiven(const ProtocolCopy &copy);
    void choiceGiven(const ProtocolChoice &choice);

private:
    QVBoxLayout *makeList();
    QVBoxLayout *makeNumbers();
    QWidget *makeFoot(const QString &athlete);
    QPushButton *addButton(QHBoxLayout *row, const QString &text, void (ProtocolEditor::*action)());
    void fill(const QString &chosen);
    void showChosen();
    void showSources();
    void makeCopy();
    void removeCopy();
    void exportCopy();
    void give();
    void rename();
    void tellEdit();
    const ProtocolChoice *chosenChoice() const;
    std::optional<ProtocolCopy> chosenCopy() const;
    /// The copy as it is now, with a version of its own since it was shown, given or written to a file.
    ProtocolCopy withVersion(ProtocolCopy copy);

    Theme &m_theme;
    QList<ProtocolChoice> m_choices;
    QList<ProtocolCopy> m_copies;
    bool m_versionIsOwn = false; ///< the shown version is nobody's yet and may still change
    ProtocolNumbers *m_numbers;
    QListWidget *m_list;
    QLabel *m_title;
    QLabel *m_about;
    QLineEdit *m_name;
    QTableView *m_table;
    QLabel *m_sources;
    MessageBar *m_messages;
    QPushButton *m_remove = nullptr;
    QPushButton *m_export = nullptr;
};

} // namespace stridewell
