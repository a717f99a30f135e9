// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/note_field.h"

#include <QFocusEvent>
#include <QLocale>

#include <algorithm>
#include <utility>

namespace stridewell {

namespace {
constexpr int fewestLines = 2;
constexpr int mostLines = 7;                 ///< beyond them the field scrolls
constexpr qsizetype mostCharacters = 10'000; // some pages; a whole book was pasted by mistake

} // namespace

QString noteProblem(const QString &text)
{
    if (text.size() <= mostCharacters)
        return {};
    return NoteField::tr("This note has %1 characters; %2 are the most. Shorten it, please: it is not stored yet.")
        .arg(QLocale().toString(text.size()), QLocale().toString(mostCharacters));
}

NoteField::NoteField(const QString &name, const QString &invitation, QWidget *parent) : PlainTextEdit(name, parent)
{
    setPlaceholderText(invitation);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    connect(document(), &QTextDocument::contentsChanged, this, [this] {
        updateGeometry();
        const bool tooLong = !problem().isEmpty();
        if (tooLong || tooLong != m_wasTooLong)
            Q_EMIT problemChanged();
        m_wasTooLong = tooLong;
    });
}

QSize NoteField::sizeHint() const
{
    // A document of plain text counts its height in lines as they are broken.
    const int lines = std::clamp(static_cast<int>(document()->size().height()), fewestLines, mostLines);
    const int frame = 2 * frameWidth() + static_cast<int>(2 * document()->documentMargin());
    return {PlainTextEdit::sizeHint().width(), lines * fontMetrics().lineSpacing() + frame + 6};
}

QString NoteField::text() const
{
    const QString typed = toPlainText();
    return typed.trimmed().isEmpty() ? QString() : typed;
}

QString NoteField::problem() const
{
    return noteProblem(text());
}

void NoteField::setNote(const QString &key, const std::function<QString(const QString &)> &stored)
{
    m_drafts.removeIf([&](QHash<QString, QString>::iterator draft) { return *draft == stored(draft.key()); });
    if (key == m_key) {
        const bool typing = text() != m_stored;
        m_stored = stored(key);
        if (!typing && text() != m_stored)
            setPlainText(m_stored);
        return;
    }
    const QString leftKey = std::exchange(m_key, key);
    const QString left = text();
    const bool unsaved = !leftKey.isEmpty() && left != m_stored;
    m_stored = stored(key);
    setPlainText(m_drafts.value(key, m_stored));
    if (!unsaved)
        return;
    // Told last: whoever stores it may come back here with what is stored now.
    m_drafts.insert(leftKey, left);
    if (noteProblem(left).isEmpty())
        Q_EMIT committed(leftKey, left);
}

void NoteField::flush()
{
    if (m_key.isEmpty() || text() == m_stored)
        return;
    m_drafts.insert(m_key, text());
    if (problem().isEmpty())
        Q_EMIT committed(m_key, text());
}

void NoteField::focusOutEvent(QFocusEvent *event)
{
    PlainTextEdit::focusOutEvent(event);
    // A menu over the field is not leaving it.
    if (event->reason() != Qt::PopupFocusReason)
        flush();
}

void NoteField::hideEvent(QHideEvent *event)
{
    PlainTextEdit::hideEvent(event);
    flush();
}

} // namespace stridewell
