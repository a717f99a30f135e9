// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace stridewell {

/// A text of several lines into which whatever is pasted comes as plain text, from HTML and RTF too. Tab leaves it.
class PlainTextEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    /// `name` is its accessible name.
    explicit PlainTextEdit(const QString &name, QWidget *parent = nullptr);

protected:
    bool canInsertFromMimeData(const QMimeData *source) const override;
    void insertFromMimeData(const QMimeData *source) override;
};

} // namespace stridewell
