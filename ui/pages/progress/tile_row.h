// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/standing_words.h"
#include "ui/theme/theme.h"

#include <QWidget>

class QFrame;
class QLabel;

namespace stridewell {

/// The numbers that tell in one look how it stands: each a card with a word and a mark.
class TileRow : public QWidget
{
    Q_OBJECT

public:
    explicit TileRow(const Theme &theme, QWidget *parent = nullptr);

    void setTiles(const QList<TileWords> &tiles);

private:
    struct Card
    {
        QFrame *frame = nullptr;
        QLabel *title = nullptr;
        QLabel *value = nullptr;
        QLabel *beside = nullptr;
        QLabel *word = nullptr;
    };
    Card makeCard();

    const Theme &m_theme;
    QList<Card> m_cards;
};

} // namespace stridewell
