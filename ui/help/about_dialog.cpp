// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/about_dialog.h"

#include "ui/help/chapter_text.h"
#include "ui/help/chapter_view.h"
#include "ui/help/handbook.h"
#include "ui/models/words.h"

#include <QDialogButtonBox>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace stridewell {

namespace {

constexpr int wide = 560;
constexpr int high = 560;

} // namespace

AboutDialog::AboutDialog(Theme &theme, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_view(new ChapterView(theme, this)), m_licence(new QPushButton(this))
{
    setWindowTitle(tr("About Stridewell"));
    m_view->setAccessibleName(tr("About Stridewell"));
    m_licence->setCheckable(true);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(m_licence, QDialogButtonBox::ActionRole);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole)->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_view, 1);
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_licence, &QPushButton::toggled, this, &AboutDialog::showText);
    resize(theme.measures().px(wide), theme.measures().px(high));
    theme.dress(this);
    showText(false);
}

void AboutDialog::showText(bool licence)
{
    m_licence->setText(licence ? tr("Back") : tr("Licence text"));
    const QString version =
        tr("Version %1, with Qt %2.").arg(QStringLiteral(STRIDEWELL_VERSION), QLatin1StringView(qVersion()));
    // A fence keeps the lines of the licence as they are.
    const QString markdown = licence ? u"```\n"_s + licenceText() + u"\n```\n"_s
                                     : u"# Stridewell\n\n"_s + version + u"\n\n**"_s + disclaimer() + u"**\n\n"_s +
                                           emergencyAdvice() + u"\n\n"_s + licencesInMarkdown();
    QTextDocument *document = documentOf(markdown, m_theme).release();
    document->setParent(m_view);
    // The view deletes the document it was made with, and no other.
    const QPointer<QTextDocument> before = m_view->document();
    m_view->showDocument(document, {}, {});
    delete before;
}

} // namespace stridewell
