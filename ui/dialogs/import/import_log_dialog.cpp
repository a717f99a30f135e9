// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/import/import_log_dialog.h"

#include "ui/parts/help_place.h"
#include "ui/parts/labels.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace stridewell {

namespace {

constexpr double wide = 760;
constexpr double high = 460;

} // namespace

ImportLogDialog::ImportLogDialog(Theme &theme, const QList<ImportedFile> &log, const Formats &formats, QWidget *parent)
    : QDialog(parent), m_table(new QTableView(this))
{
    setWindowTitle(tr("Earlier imports"));
    setHelpPlace(this, u"import"_s);
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(m.px(20), m.px(16), m.px(20), m.px(16));
    layout->setSpacing(m.px(12));
    layout->addWidget(makeLabel(tr("Earlier imports"), "title", this));
    layout->addWidget(makeLabel(log.isEmpty() ? tr("Nothing was imported yet.")
                                              : tr("An import that you undo is taken from this list as well."),
                                "quiet", this));
    auto *model = new QStandardItemModel(this);
    model->setHorizontalHeaderLabels({tr("When"), tr("File"), tr("New"), tr("Known already"), tr("Not a run"),
                                      tr("Left out by you"), tr("Damaged")});
    for (const ImportedFile &file : log) {
        const QString day = formats.locale.toString(formats.zone.day(file.at), QLocale::ShortFormat);
        QList<QStandardItem *> row{new QStandardItem(day + u' ' + formats.clock(file.at)),
                                   new QStandardItem(file.file)};
        for (const int count : {file.added, file.duplicates, file.notRuns, file.leftOut, file.damaged}) {
            row += new QStandardItem(formats.number(count));
            row.back()->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
        }
        model->appendRow(row);
    }
    m_table->setModel(model);
    m_table->setAccessibleName(tr("Earlier imports"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setAlternatingRowColors(true);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_table->resizeColumnsToContents();
    layout->addWidget(m_table, 1);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    resize(m.px(wide), m.px(high));
    theme.dress(this);
}

} // namespace stridewell
