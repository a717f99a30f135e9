// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/import_log.h"
#include "ui/models/units.h"
#include "ui/theme/theme.h"

#include <QDialog>

class QTableView;

namespace stridewell {

/// What was imported when: a row for each file, the newest import first.
class ImportLogDialog : public QDialog
{
    Q_OBJECT

public:
    ImportLogDialog(Theme &theme, const QList<ImportedFile> &log, const Formats &formats, QWidget *parent = nullptr);

    QTableView *table() const { return m_table; }

private:
    QTableView *m_table;
};

} // namespace stridewell
