// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/command_palette.h"

#include "ui/parts/action_text.h"
#include "ui/parts/fuzzy.h"
#include "ui/parts/labels.h"
#include "ui/parts/list_size.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPainter>
#include <QStyledItemDelegate>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

namespace {

constexpr int mostRows = 12;
constexpr int widthInLetters = 46;

/// A row whose keys stand at its far end.
class KeysDelegate : public QStyledItemDelegate
{
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const override
    {
        QStyledItemDelegate::paint(painter, option, index);
        painter->save();
        painter->setLayoutDirection(option.direction);
        painter->setPen(option.palette.color(QPalette::PlaceholderText));
        painter->drawText(option.rect.adjusted(8, 0, -8, 0), Qt::AlignRight | Qt::AlignVCenter,
                          index.data(Qt::UserRole).toString());
        painter->restore();
    }
};

} // namespace

CommandPalette::CommandPalette(QWidget *window)
    : QFrame(window), m_field(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setLook(this, "overlay");
    setAccessibleName(tr("All commands"));
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(tr("Find a command"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setItemDelegate(new KeysDelegate(m_list));
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(m_field);
    layout->addWidget(m_list);
    m_field->installEventFilter(this);
    window->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::choose);
    hide();
}

void CommandPalette::open(const QList<QAction *> &actions)
{
    m_before = QApplication::focusWidget();
    m_actions.clear();
    for (QAction *action : actions) {
        if (action->isEnabled() && action->isVisible() && !action->text().isEmpty())
            m_actions += action;
    }
    m_field->clear();
    filter();
    place();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::place()
{
    const QSize room = parentWidget()->size();
    const int width = std::min(room.width() - 40, fontMetrics().averageCharWidth() * widthInLetters);
    setFixedWidth(width);
    adjustSize();
    move((room.width() - width) / 2, room.height() / 10);
}

void CommandPalette::filter()
{
    struct Found
    {
        QPointer<QAction> action;
        int score;
    };
    QList<Found> found;
    for (const QPointer<QAction> &action : std::as_const(m_actions)) {
        const auto score = action ? fuzzyScore(plainText(*action), m_field->text()) : std::nullopt;
        if (score)
            found += {action, *score};
    }
    std::ranges::stable_sort(found, std::greater<>(), &Found::score);
    m_list->clear();
    m_shown.clear();
    for (const Found &each : std::as_const(found)) {
        const QString keys = each.action->shortcut().toString(QKeySequence::NativeText);
        auto *row = new QListWidgetItem(plainText(*each.action), m_list);
        row->setData(Qt::UserRole, keys);
        row->setData(Qt::AccessibleTextRole, keys.isEmpty() ? row->text() : row->text() + u", "_s + keys);
        m_shown += each.action;
    }
    m_list->setCurrentRow(m_shown.isEmpty() ? -1 : 0);
    fitRows(m_list, mostRows);
    adjustSize();
}

void CommandPalette::choose()
{
    const QPointer<QAction> action = m_shown.value(m_list->currentRow());
    close();
    if (action)
        action->trigger();
}

void CommandPalette::close()
{
    hide();
    if (m_before)
        m_before->setFocus(Qt::OtherFocusReason);
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_field && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Escape) {
            close();
            return true;
        }
        if (key == Qt::Key_Return || key == Qt::Key_Enter) {
            choose();
            return true;
        }
        if (stepRow(m_list, key))
            return true;
    }
    if (watched == m_field && event->type() == QEvent::FocusOut && isVisible() && !m_list->hasFocus())
        hide();
    if (watched == parentWidget() && event->type() == QEvent::Resize && isVisible())
        place();
    return QFrame::eventFilter(watched, event);
}

} // namespace stridewell
