// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/export_choices.h"
#include "ui/print/print_choices.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <functional>

class QCheckBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace stridewell {

class ChoiceRow;
class MessageBar;

/// What to hand out as a file, and what and how much that file would hold. It writes nothing itself: who opened it
/// does, with choices().
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    /// Tells what a file of these choices would hold.
    using Summary = std::function<QString(const ExportChoices &)>;

    ExportDialog(Theme &theme, const ExportChoices &choices, PrintLayout layout, Summary summary,
                 QWidget *parent = nullptr);

    const ExportChoices &choices() const { return m_choices; }
    /// The layout of pages.
    PrintLayout layout() const;
    /// Shows which file is kept up to date; empty = none. `problem` is why it is not, just now.
    void setKeptFile(const QString &file, const QString &problem = {});
    /// Tells the summary anew, because what it tells of has changed.
    void refresh();
    QString summary() const;
    /// An inline line of what came of writing.
    MessageBar *messageBar() const { return m_messages; }

Q_SIGNALS:
    void saveRequested();
    /// A folder is to be chosen and kept up to date.
    void folderRequested();
    /// No folder is to be kept up to date any more.
    void folderReleased();

private:
    QWidget *makeForm();
    QWidget *makeCalendarPart();
    QWidget *makeFolderPart();
    QWidget *makeFoot();
    ChoiceRow *addChoice(QVBoxLayout *layout, const QString &question, const QStringList &options, int chosen);
    void take();

    Theme &m_theme;
    ExportChoices m_choices;
    PrintLayout m_layoutAtFirst;
    Summary m_tell;
    ChoiceRow *m_kind = nullptr;
    ChoiceRow *m_weeks = nullptr;
    ChoiceRow *m_layout = nullptr;
    ChoiceRow *m_alarm = nullptr;
    QCheckBox *m_wholeDays = nullptr;
    QCheckBox *m_reasons = nullptr;
    QWidget *m_span = nullptr;
    QWidget *m_pages = nullptr;
    QWidget *m_calendar = nullptr;
    QLabel *m_summary = nullptr;
    QLabel *m_kept = nullptr;
    QPushButton *m_release = nullptr;
    MessageBar *m_messages;
};

} // namespace stridewell
