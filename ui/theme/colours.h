// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <QColor>

namespace stridewell {

/// A meaning in colour. `ink` marks (bars, dots, borders: at least 3:1 on card and tint), `tint` fills,
/// `words` is for text on the tint or on a card (at least 4.5:1), `solid` fills a pill that carries `onSolid`.
struct Tone
{
    QColor ink = {};
    QColor tint = {};
    QColor words = {};
    QColor solid = {};
    bool operator==(const Tone &) const = default;
};

/// Every colour of the program. The only place where one is written down.
struct Colours
{
    bool dark = false;
    Tone run = {};
    Tone strength = {};
    Tone ice = {};
    Tone review = {};
    Tone rest = {};
    Tone stop = {};
    Tone accent = {};
    QColor text = {};
    QColor quiet = {};   ///< second-rank text, at least 4.5:1 on paper, card and every tint
    QColor line = {};    ///< hairlines that carry no meaning
    QColor control = {}; ///< borders of what can be pressed or typed into, at least 3:1 on a card
    QColor paper = {};
    QColor card = {};
    QColor bar = {};      ///< navigation and menu bar
    QColor shade = {};    ///< quiet area inside a card: the sums of a week
    QColor today = {};    ///< the column of today
    QColor track = {};    ///< the empty part of a bar
    QColor onInk = {};    ///< text on a button filled with the accent
    QColor onSolid = {};  ///< text on a solid pill
    QColor nearLimb = {}; ///< figures: what is nearer to the eye
    QColor farLimb = {};
    QColor prop = {}; ///< figures: supports and ground
    bool operator==(const Colours &) const = default;
};

const Colours &lightColours();
const Colours &darkColours();

/// The tone in which a kind of item is shown.
const Tone &toneOf(const Colours &colours, ItemKind kind);
/// The tone of a class of triage.
const Tone &toneOf(const Colours &colours, TriageClass triageClass);
/// The tone of a notice.
const Tone &toneOf(const Colours &colours, NoticeKind kind);

/// Contrast of two opaque colours as WCAG 2 defines it, 1 to 21.
double contrast(const QColor &a, const QColor &b);

} // namespace stridewell
