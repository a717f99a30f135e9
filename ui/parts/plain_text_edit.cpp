// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/plain_text_edit.h"

#include "ui/parts/plain_text.h"

namespace stridewell {

PlainTextEdit::PlainTextEdit(const QString &name, QWidget *parent) : QPlainTextEdit(parent)
{
    setAccessibleName(name);
    setTabChangesFocus(true);
}

bool PlainTextEdit::canInsertFromMimeData(const QMimeData *source) const
{
    return hasPlainText(*source);
}

void PlainTextEdit::insertFromMimeData(const QMimeData *source)
{
    insertPlainText(plainTextOf(*source));
}

} // namespace stridewell
