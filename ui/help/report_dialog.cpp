// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/report_dialog.h"

#include "ui/parts/labels.h"
#include "ui/parts/message_bar.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace stridewell {

namespace {

constexpr int wide = 560;
constexpr int high = 520;

} // namespace

ReportDialog::ReportDialog(Theme &theme, const QString &text, QWidget *parent)
    : QDialog(parent), m_text(new QPlainTextEdit(text, this)), m_messages(new MessageBar(this))
{
    setWindowTitle(tr("Report"));
    m_text->setReadOnly(true);
    // The keyboard reads it line by line and leaves it with Tab.
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setTabChangesFocus(true);
    m_text->setAccessibleName(tr("Report"));
    auto *buttons = new QDialogButtonBox(this);
    QPushButton *save = buttons->addButton(tr("&Save\u2026"), QDialogButtonBox::ActionRole);
    QPushButton *copy = buttons->addButton(tr("&Copy"), QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(
        makeLabel(tr("When something does not work, this tells whoever helps you what they have to know. "
                     "Read it first: it holds no names, notes or answers, and nothing is sent by itself."),
                  "plain", this));
    layout->addWidget(m_text, 1);
    layout->addWidget(m_messages);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(save, &QPushButton::clicked, this, &ReportDialog::saveRequested);
    connect(copy, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setText(this->text());
        m_messages->showMessage(tr("The report was copied."), MessageBar::Kind::Note);
    });
    resize(theme.measures().px(wide), theme.measures().px(high));
    theme.dress(this);
}

QString ReportDialog::text() const
{
    return m_text->toPlainText();
}

} // namespace stridewell
