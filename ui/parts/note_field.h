// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/parts/plain_text_edit.h"

#include <QHash>

#include <functional>

namespace stridewell {

/// A text of several lines that is kept when the keyboard leaves it, when it is hidden, and when it comes to be about
/// something else. What could not be stored stays as it was typed.
class NoteField : public PlainTextEdit
{
    Q_OBJECT

public:
    /// `name` is its accessible name, `invitation` stands in it while it is empty.
    NoteField(const QString &name, const QString &invitation, QWidget *parent = nullptr);

    /// Shows the stored text of what `key` names; `stored` gives that of any key. A text being typed about the same
    /// thing stays.
    void setNote(const QString &key, const std::function<QString(const QString &)> &stored);
    QString key() const { return m_key; }
    /// Tells a text that is not stored yet, unless it is too long to be.
    void flush();
    /// What is wrong with the text as it stands; empty = nothing.
    QString problem() const;

    QSize sizeHint() const override;

Q_SIGNALS:
    void committed(const QString &key, const QString &text);
    /// problem() is another one now.
    void problemChanged();

protected:
    void focusOutEvent(QFocusEvent *event) override;
    void hideEvent(QHideEvent *event) override;

private:
    /// The text as it would be stored: nothing where there are only blanks.
    QString text() const;

    QString m_key;
    QString m_stored;
    bool m_wasTooLong = false;
    QHash<QString, QString> m_drafts; ///< texts that were told and are not stored yet
};

/// Why a note of that text cannot be stored; empty = it can.
QString noteProblem(const QString &text);

} // namespace stridewell
