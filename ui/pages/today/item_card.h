// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QWidget>

class QLabel;

namespace stridewell {

/// The coloured card behind an item: tint, a bar at the leading edge, a border where it is its turn.
class ItemCard : public QWidget
{
    Q_OBJECT

public:
    explicit ItemCard(const Theme &theme, QWidget *parent = nullptr);

    void setItem(ItemKind kind, bool current);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    ItemKind m_kind = ItemKind::Rest;
    bool m_current = false;
};

/// The title of an item as a button that opens it; long words wrap.
class ItemTitle : public QAbstractButton
{
    Q_OBJECT

public:
    explicit ItemTitle(const Theme &theme, QWidget *parent = nullptr);

    void setWords(const QString &title, const QString &detail, bool settled, bool large);

    QSize sizeHint() const override;
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    QLabel *m_title;
    QLabel *m_detail;
};

/// The line of the day with the mark of one item's state on it.
class RailMark : public QWidget
{
    Q_OBJECT

public:
    explicit RailMark(const Theme &theme, QWidget *parent = nullptr);

    void setItem(ItemKind kind, ItemState state, bool current);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    const Theme &m_theme;
    ItemKind m_kind = ItemKind::Rest;
    ItemState m_state = ItemState::Planned;
    bool m_current = false;
};

} // namespace stridewell
