// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/high_contrast.h"

namespace stridewell {

namespace {

constexpr double nearlyBlackAndWhite = 20; ///< of 21; a usual grey window with black text has 18
constexpr double strong = 7;               ///< what WCAG 2 asks of text at its level AAA

QColor mixed(const QColor &a, const QColor &b, double share)
{
    const auto mix = [share](int x, int y) { return qRound(x + (y - x) * share); };
    return {mix(a.red(), b.red()), mix(a.green(), b.green()), mix(a.blue(), b.blue())};
}

/// `colour`, drawn towards the text's as far as it needs to stand out from the ground.
QColor strengthened(const QColor &colour, const QColor &ground, const QColor &text)
{
    constexpr int steps = 20;
    for (int i = 0; i < steps; ++i) {
        const QColor tried = mixed(colour, text, i / double{steps});
        if (contrast(tried, ground) >= strong)
            return tried;
    }
    return text;
}

} // namespace

bool isHighContrast(const QPalette &system)
{
    const auto clear = [&system](QPalette::ColorRole text, QPalette::ColorRole ground) {
        return contrast(system.color(text), system.color(ground)) >= nearlyBlackAndWhite;
    };
    return clear(QPalette::WindowText, QPalette::Window) && clear(QPalette::Text, QPalette::Base);
}

QPalette contrastPalette(bool dark)
{
    const QColor ground = dark ? Qt::black : Qt::white;
    const QColor text = dark ? Qt::white : Qt::black;
    QPalette palette(ground);
    for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
        palette.setColor(role, ground);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(role, text);
    palette.setColor(QPalette::Highlight, dark ? QColor(Qt::yellow) : QColor(Qt::darkBlue));
    return palette;
}

Colours highContrastColours(const QPalette &system)
{
    const QColor ground = system.color(QPalette::Base);
    const QColor text = system.color(QPalette::Text);
    Colours c = contrast(ground, Qt::black) < contrast(ground, Qt::white) ? darkColours() : lightColours();
    c.accent.ink = system.color(QPalette::Highlight);
    for (Tone *tone : {&c.run, &c.strength, &c.ice, &c.review, &c.rest, &c.stop, &c.accent}) {
        const QColor ink = strengthened(tone->ink, ground, text);
        *tone = {ink, ground, ink, ink};
    }
    for (QColor *surface : {&c.paper, &c.card, &c.bar, &c.shade, &c.today, &c.onInk, &c.onSolid})
        *surface = ground;
    for (QColor *stroke : {&c.text, &c.quiet, &c.line, &c.control, &c.nearLimb})
        *stroke = text;
    c.track = mixed(ground, text, 0.25);
    c.prop = mixed(ground, text, 0.4);
    c.farLimb = mixed(ground, text, 0.55);
    return c;
}

} // namespace stridewell
