// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/figures/pose.h"
#include "ui/models/plan_view.h"
#include "ui/print/print_choices.h"
#include "ui/print/printed_pages.h"
#include "ui/theme/theme.h"

#include <QDialog>

#include <memory>

class QComboBox;
class QPushButton;
class QScrollArea;

namespace stridewell {

class MessageBar;
class PagePreview;
class PrintForm;

/// What to print and how it will look, side by side. It prints nothing itself: who opened it does, with pages().
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    PrintDialog(Theme &theme, const PlanView &view, const Poses &poses, const PrintChoices &choices,
                const PaperHead &clinic = {}, QWidget *parent = nullptr);

    const PrintChoices &choices() const { return m_choices; }
    const PrintedPages &pages() const { return *m_pages; }
    /// When what it shows was seen.
    Moment now() const { return m_view.now; }
    /// Puts another clinic at the head.
    void setClinic(const PaperHead &clinic);
    /// Shows a button that asks for the clinic's head; without a clinic nobody is asked.
    void offerClinic();
    /// "Handout Sam 2026-11-23.pdf": a name for the file.
    QString suggestedFile() const;
    /// An inline line of what came of printing.
    MessageBar *messageBar() const { return m_messages; }

Q_SIGNALS:
    void pdfRequested();
    void paperRequested();
    void choicesChanged(const PrintChoices &choices);
    void clinicHeadRequested();

private:
    QWidget *makeForm();
    QWidget *makeFoot();
    void fillWeeks();
    void take();
    void showPages();
    PrintSpan span() const;

    Theme &m_theme;
    PlanView m_view;
    Poses m_poses;
    PrintChoices m_choices;
    PaperHead m_clinic;
    std::shared_ptr<const PrintedPages> m_pages;
    PrintForm *m_form = nullptr;
    QWidget *m_days = nullptr;
    QPushButton *m_clinicButton = nullptr;
    QComboBox *m_from = nullptr;
    PagePreview *m_preview = nullptr;
    QScrollArea *m_scroll = nullptr;
    MessageBar *m_messages = nullptr;
};

} // namespace stridewell
