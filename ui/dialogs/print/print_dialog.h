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
class QLineEdit;
class QScrollArea;

namespace stridewell {

class ChoiceRow;
class MessageBar;
class PagePreview;

/// What to print and how it will look, side by side. It prints nothing itself: who opened it does, with pages().
class PrintDialog : public QDialog
{
    Q_OBJECT

public:
    PrintDialog(Theme &theme, const PlanView &view, const Poses &poses, const PrintChoices &choices,
                QWidget *parent = nullptr);

    const PrintChoices &choices() const { return m_choices; }
    const PrintedPages &pages() const { return *m_pages; }
    /// "Handout Sam 2026-11-23.pdf": a name for the file.
    QString suggestedFile() const;
    /// An inline line of what came of printing.
    MessageBar *messageBar() const { return m_messages; }

Q_SIGNALS:
    void pdfRequested();
    void paperRequested();
    void choicesChanged(const PrintChoices &choices);

private:
    QWidget *makeForm();
    QWidget *makeFoot();
    /// A row of choices below its question; `chosen` is the place of the first one.
    ChoiceRow *addChoice(QLayout *layout, const QString &question, const QStringList &options, int chosen);
    void fillWeeks();
    void take();
    void showPages();
    PrintSpan span() const;

    Theme &m_theme;
    PlanView m_view;
    Poses m_poses;
    PrintChoices m_choices;
    std::shared_ptr<const PrintedPages> m_pages;
    ChoiceRow *m_layout = nullptr;
    ChoiceRow *m_paper = nullptr;
    ChoiceRow *m_size = nullptr;
    ChoiceRow *m_count = nullptr;
    QWidget *m_days = nullptr;
    QWidget *m_head = nullptr;
    QComboBox *m_from = nullptr;
    QLineEdit *m_clinic = nullptr;
    QLineEdit *m_phone = nullptr;
    PagePreview *m_preview = nullptr;
    QScrollArea *m_scroll = nullptr;
    MessageBar *m_messages = nullptr;
};

} // namespace stridewell
