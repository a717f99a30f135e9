// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/colours.h"

#include <algorithm>
#include <cmath>

namespace stridewell {

namespace {

QColor rgb(QRgb value)
{
    return QColor::fromRgb(value);
}

Colours makeLight()
{
    Colours c;
    c.run = {rgb(0x00796b), rgb(0xe3f3f0), rgb(0x00695d), rgb(0x00796b)};
    c.strength = {rgb(0xb3610a), rgb(0xfbeedd), rgb(0x8f4c06), rgb(0x8f4c06)};
    c.ice = {rgb(0x1769aa), rgb(0xe2eefa), rgb(0x125a93), rgb(0x1769aa)};
    c.review = {rgb(0x7a4fb5), rgb(0xefe8f8), rgb(0x6a43a1), rgb(0x7a4fb5)};
    c.rest = {rgb(0x6b7785), rgb(0xeceff3), rgb(0x556170), rgb(0x556170)};
    c.stop = {rgb(0xc0392b), rgb(0xfbe6e3), rgb(0xa92d20), rgb(0xb53324)};
    c.accent = {rgb(0x0b6e63), rgb(0xe3f1ef), rgb(0x0b6e63), rgb(0x0b6e63)};
    c.text = rgb(0x1b2430);
    c.quiet = rgb(0x5f6b7a);
    c.line = rgb(0xe3e7ec);
    c.control = rgb(0x86919d);
    c.paper = rgb(0xf6f7f9);
    c.card = rgb(0xffffff);
    c.bar = rgb(0xffffff);
    c.shade = rgb(0xfafbfd);
    c.today = rgb(0xf1f7f6);
    c.track = rgb(0xe3e7ec);
    c.onInk = rgb(0xffffff);
    c.onSolid = rgb(0xffffff);
    c.nearLimb = rgb(0x3d4a5c);
    c.farLimb = rgb(0xa8b4c2);
    c.prop = rgb(0xcdd3da);
    return c;
}

Colours makeDark()
{
    Colours c;
    c.dark = true;
    c.run = {rgb(0x3fb8a8), rgb(0x15302d), rgb(0x6ad0c2), rgb(0x1d7569)};
    c.strength = {rgb(0xe09a4a), rgb(0x33261a), rgb(0xeab06c), rgb(0x94591c)};
    c.ice = {rgb(0x62a8e8), rgb(0x17293b), rgb(0x8ac0f0), rgb(0x1769aa)};
    c.review = {rgb(0xb094e6), rgb(0x261f36), rgb(0xc4aef0), rgb(0x7450ad)};
    c.rest = {rgb(0x93a0af), rgb(0x232b35), rgb(0xaab5c2), rgb(0x556170)};
    c.stop = {rgb(0xef7d70), rgb(0x3a201d), rgb(0xf59a8f), rgb(0xb53d30)};
    c.accent = {rgb(0x3fb8a8), rgb(0x17302c), rgb(0x6ad0c2), rgb(0x1d7569)};
    c.text = rgb(0xe6ebf1);
    c.quiet = rgb(0xa3afbd);
    c.line = rgb(0x2b3541);
    c.control = rgb(0x677585);
    c.paper = rgb(0x11161d);
    c.card = rgb(0x1a212a);
    c.bar = rgb(0x1a212a);
    c.shade = rgb(0x171d25);
    c.today = rgb(0x16241f);
    c.track = rgb(0x2b3541);
    c.onInk = rgb(0x08211d);
    c.onSolid = rgb(0xffffff);
    c.nearLimb = rgb(0xcfd8e3);
    c.farLimb = rgb(0x6c7a8a);
    c.prop = rgb(0x4a5665);
    return c;
}

double luminance(const QColor &colour)
{
    const auto linear = [](double v) { return v <= 0.04045 ? v / 12.92 : std::pow((v + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

} // namespace

const Colours &lightColours()
{
    static const Colours colours = makeLight();
    return colours;
}

const Colours &darkColours()
{
    static const Colours colours = makeDark();
    return colours;
}

const Tone &toneOf(const Colours &colours, ItemKind kind)
{
    switch (kind) {
    case ItemKind::Ice:
    case ItemKind::Compression:
    case ItemKind::Elevation:
        return colours.ice;
    case ItemKind::Rest:
    case ItemKind::ActiveRecovery:
    case ItemKind::Nutrition:
        return colours.rest;
    case ItemKind::Mobility:
    case ItemKind::Recheck:
        return colours.review;
    case ItemKind::Strength:
        return colours.strength;
    case ItemKind::Run:
        return colours.run;
    case ItemKind::Refer:
        return colours.stop;
    }
    Q_UNREACHABLE();
}

const Tone &toneOf(const Colours &colours, TriageClass triageClass)
{
    switch (triageClass) {
    case TriageClass::Emergency:
    case TriageClass::Urgent:
        return colours.stop;
    case TriageClass::Physio:
        return colours.strength;
    case TriageClass::Strain:
        return colours.ice;
    case TriageClass::Soreness:
        return colours.review;
    case TriageClass::None:
        return colours.accent;
    }
    Q_UNREACHABLE();
}

const Tone &toneOf(const Colours &colours, NoticeKind kind)
{
    switch (kind) {
    case NoticeKind::Stop:
        return colours.stop;
    case NoticeKind::Refer:
    case NoticeKind::Warn:
        return colours.strength;
    case NoticeKind::Ask:
        return colours.review;
    case NoticeKind::Info:
        return colours.ice;
    }
    Q_UNREACHABLE();
}

double contrast(const QColor &a, const QColor &b)
{
    const double first = luminance(a) + 0.05;
    const double second = luminance(b) + 0.05;
    return std::max(first / second, second / first);
}

} // namespace stridewell
