// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/dialogs/settings/preferences.h"
#include "ui/help/blocks.h"
#include "ui/window/window_parts.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace stridewell {

class AboutDialog;
class HelpWindow;
class Prompts;
class ReportDialog;

/// The Help menu of a window: the handbook at the place where one is, the keys, what is new, a report, what this is.
/// F1 works in dialogs too.
class Helping : public QObject
{
    Q_OBJECT

public:
    /// All must outlive it; `preferences` gives those that hold when a report is made.
    Helping(const WindowParts &parts, Prompts &prompts, std::function<Preferences()> preferences,
            QObject *parent = nullptr);

    /// Opens the handbook, or brings it to the front, at a chapter.
    HelpWindow *openHandbook(const QString &chapter);
    ReportDialog *openReport();
    AboutDialog *openAbout();

    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void fillMenu();
    /// That of the dialog or page that has the keyboard.
    QString chapterAtHand() const;
    HandbookFacts facts() const;
    void saveReport(ReportDialog *dialog);

    WindowParts m_parts;
    Prompts &m_prompts;
    std::function<Preferences()> m_preferences;
    QPointer<HelpWindow> m_window;
};

} // namespace stridewell
