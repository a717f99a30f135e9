// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/progress/tile_row.h"

#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QStyle>
#include <QVBoxLayout>

namespace stridewell {

namespace {

constexpr int tileCount = 4;

const char *toneOf(TileMood mood)
{
    switch (mood) {
    case TileMood::Good:
        return "run";
    case TileMood::Watch:
        return "strength";
    case TileMood::Quiet:
        break;
    }
    return "rest";
}

QString markOf(TileMood mood)
{
    switch (mood) {
    case TileMood::Good:
        return u"\u2713 "_s;
    case TileMood::Watch:
        return u"\u25b2 "_s;
    case TileMood::Quiet:
        break;
    }
    return {};
}

} // namespace

TileRow::TileRow(const Theme &theme, QWidget *parent) : QWidget(parent), m_theme(theme)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(theme.measures().px(12));
    for (int i = 0; i < tileCount; ++i) {
        m_cards += makeCard();
        row->addWidget(m_cards.last().frame, 1);
    }
}

TileRow::Card TileRow::makeCard()
{
    const Measures &m = m_theme.measures();
    Card card;
    card.frame = new QFrame(this);
    setLook(card.frame, "card");
    // A tile is read as a whole, and can be reached by Tab for that.
    card.frame->setFocusPolicy(Qt::TabFocus);
    auto *column = new QVBoxLayout(card.frame);
    column->setContentsMargins(m.px(16), m.px(10), m.px(16), m.px(10));
    column->setSpacing(m.px(2));
    card.title = makeLabel({}, "quiet", card.frame);
    card.value = makeLabel({}, "figure", card.frame);
    card.value->setWordWrap(false);
    card.beside = makeLabel({}, "figureBeside", card.frame);
    card.beside->setWordWrap(false);
    card.word = makeLabel({}, "words", card.frame);
    auto *line = new QHBoxLayout;
    line->setSpacing(m.px(6));
    line->addWidget(card.value, 0, Qt::AlignBottom);
    line->addWidget(card.beside, 1, Qt::AlignBottom);
    column->addWidget(card.title);
    column->addLayout(line);
    column->addWidget(card.word);
    column->addStretch();
    return card;
}

void TileRow::setTiles(const QList<TileWords> &tiles)
{
    for (qsizetype i = 0; i < m_cards.size() && i < tiles.size(); ++i) {
        const Card &card = m_cards[i];
        const TileWords &tile = tiles[i];
        card.title->setText(tile.title);
        card.value->setText(tile.value);
        card.beside->setText(tile.beside);
        card.word->setText(markOf(tile.mood) + tile.word);
        setLook(card.word, "words", toneOf(tile.mood));
        card.word->style()->unpolish(card.word);
        card.word->style()->polish(card.word);
        card.frame->setAccessibleName(tile.spoken());
    }
}

} // namespace stridewell
