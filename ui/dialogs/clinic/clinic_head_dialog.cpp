// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/clinic/clinic_head_dialog.h"

#include "ui/parts/labels.h"
#include "ui/parts/message_bar.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPixmap>
#include <QPushButton>

namespace stridewell {

ClinicHeadDialog::ClinicHeadDialog(const Theme &theme, const ClinicHead &head, QWidget *parent)
    : QDialog(parent),
      m_theme(theme),
      m_picture(makeLabel({}, "quiet", this)),
      m_remove(new QPushButton(tr("Remove"), this)),
      m_messages(new MessageBar(this))
{
    setWindowTitle(tr("Head of the clinic\u2019s prints"));
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.px(20), m.px(16), m.px(20), m.px(16));
    layout->setSpacing(m.px(6));
    layout->addWidget(makeLabel(tr("Head of the clinic\u2019s prints"), "title", this));
    m_name = addLine(layout, tr("Name of the clinic"), head.name);
    m_address = addLine(layout, tr("Address"), head.address);
    m_phone = addLine(layout, tr("Phone"), head.phone);
    layout->addWidget(makeLabel(tr("Logo"), "strong", this));
    auto *row = new QHBoxLayout;
    auto *choose = new QPushButton(tr("Choose a picture\u2026"), this);
    choose->setAutoDefault(false);
    m_remove->setAutoDefault(false);
    m_remove->setAccessibleName(tr("Remove the logo"));
    m_picture->setMinimumHeight(m.px(56));
    row->addWidget(m_picture, 1);
    row->addWidget(choose);
    row->addWidget(m_remove);
    layout->addLayout(row);
    layout->addWidget(m_messages);
    layout->addStretch();
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    QPushButton *save = buttons->addButton(tr("Keep"), QDialogButtonBox::AcceptRole);
    setLook(save, "primary");
    save->setDefault(true);
    layout->addWidget(buttons);
    connect(choose, &QPushButton::clicked, this, &ClinicHeadDialog::logoRequested);
    connect(m_remove, &QPushButton::clicked, this, [this] { setLogo({}); });
    connect(buttons, &QDialogButtonBox::accepted, this, &ClinicHeadDialog::saveRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setMinimumWidth(m.px(460));
    setLogo(head.logo);
    m_name->setFocus();
}

QLineEdit *ClinicHeadDialog::addLine(QLayout *layout, const QString &name, const QString &text)
{
    constexpr int longest = 120;
    QLabel *label = makeLabel(name, "strong", this);
    auto *line = new QLineEdit(text, this);
    line->setMaxLength(longest);
    line->setAccessibleName(name);
    label->setBuddy(line);
    layout->addWidget(label);
    layout->addWidget(line);
    return line;
}

void ClinicHeadDialog::setLogo(const QByteArray &logo)
{
    m_logo = logo;
    QPixmap picture;
    picture.loadFromData(logo, "PNG");
    m_remove->setVisible(!logo.isEmpty());
    m_messages->showMessage({});
    if (picture.isNull()) {
        m_picture->setText(tr("No logo"));
        return;
    }
    const QSize room(m_theme.measures().px(160), m_theme.measures().px(56));
    picture = picture.scaled(room * devicePixelRatioF(), Qt::KeepAspectRatio, Qt::SmoothTransformation);
    picture.setDevicePixelRatio(devicePixelRatioF());
    m_picture->setPixmap(picture);
    m_picture->setAccessibleName(tr("Logo"));
}

ClinicHead ClinicHeadDialog::head() const
{
    return {m_name->text().simplified(), m_address->text().simplified(), m_phone->text().simplified(), m_logo};
}

} // namespace stridewell
