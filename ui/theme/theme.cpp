// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/theme.h"

#include "ui/theme/high_contrast.h"
#include "ui/theme/motion.h"
#include "ui/theme/style_sheet.h"

#include <QApplication>
#include <QEvent>
#include <QFontDatabase>
#include <QFontInfo>
#include <QStandardPaths>
#include <QStyle>

#include <algorithm>

// Q_INIT_RESOURCE must be called outside any namespace; a static library's resources are dropped without it.
static void initThemeResources()
{
    Q_INIT_RESOURCE(arrows);
}

namespace stridewell {

namespace {

bool isDarkPalette(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightnessF() < palette.color(QPalette::WindowText).lightnessF();
}

Colours systemColours(const QPalette &palette)
{
    if (isHighContrast(palette))
        return highContrastColours(palette);
    return isDarkPalette(palette) ? darkColours() : lightColours();
}

QFont baseFont(int percent = 100)
{
    QFont font = QApplication::font();
    // A toolkit without a desktop's settings answers with a generic family; then a plain text face is nicer.
    const bool generic =
        font.family().isEmpty() || font.family().startsWith(u"Sans"_s) || !QFontDatabase::hasFamily(font.family());
    QFont plain = font;
    plain.setFamily(u"Inter"_s);
    // Asked of the font itself, which is needed anyway: to look a family up costs the font system's whole search.
    if (generic && QFontInfo(plain).family() == u"Inter"_s)
        font = plain;
    font.setPixelSize(std::max(1, QFontInfo(font).pixelSize() * percent / 100));
    return font;
}

const char *nameOf(const Tone &tone)
{
    const Colours &c = lightColours();
    if (&tone == &c.run)
        return "run";
    if (&tone == &c.strength)
        return "strength";
    if (&tone == &c.ice)
        return "ice";
    if (&tone == &c.review)
        return "review";
    if (&tone == &c.stop)
        return "stop";
    return &tone == &c.accent ? "accent" : "rest";
}

} // namespace

Theme::Theme(QObject *parent)
    : QObject(parent),
      m_colours(coloursNow()),
      m_measures(baseFont()),
      m_still(stridewell::wantsStillness(QStandardPaths::writableLocation(QStandardPaths::GenericConfigLocation)))
{
    initThemeResources();
    qApp->installEventFilter(this);
}

Colours Theme::coloursNow() const
{
    const QPalette system = QGuiApplication::palette();
    switch (m_scheme) {
    case Scheme::Light:
        return lightColours();
    case Scheme::Dark:
        return darkColours();
    case Scheme::HighContrast:
        return highContrastColours(isHighContrast(system) ? system : contrastPalette(isDarkPalette(system)));
    case Scheme::System:
        return systemColours(system);
    }
    Q_UNREACHABLE();
}

void Theme::setScheme(Scheme scheme)
{
    m_scheme = scheme;
    follow();
}

void Theme::setTextPercent(int percent)
{
    m_measures = Measures(baseFont(percent));
}

void Theme::dress(QWidget *window)
{
    m_windows.removeAll(nullptr);
    m_windows.append(window);
    dressOne(window);
}

void Theme::dressOne(QWidget *window) const
{
    window->setPalette(paletteOf(m_colours));
    window->setFont(m_measures.base());
    window->setStyleSheet(styleSheetOf(m_colours, m_measures));
}

bool Theme::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qApp && event->type() == QEvent::ApplicationPaletteChange)
        follow();
    return QObject::eventFilter(watched, event);
}

void Theme::follow()
{
    const Colours now = coloursNow();
    if (now == m_colours)
        return;
    m_colours = now;
    for (const QPointer<QWidget> &window : std::as_const(m_windows)) {
        if (window)
            dressOne(window);
    }
    Q_EMIT changed();
}

void setLook(QWidget *widget, const char *look, const char *tone)
{
    widget->setProperty("look", QString::fromLatin1(look));
    if (tone)
        widget->setProperty("tone", QString::fromLatin1(tone));
    // A style sheet reads dynamic properties only when a widget is polished; one that was not yet will be.
    if (!widget->testAttribute(Qt::WA_WState_Polished))
        return;
    widget->style()->unpolish(widget);
    widget->style()->polish(widget);
}

const char *toneName(ItemKind kind)
{
    return nameOf(toneOf(lightColours(), kind));
}

const char *toneName(TriageClass triageClass)
{
    return nameOf(toneOf(lightColours(), triageClass));
}

const char *toneName(NoticeKind kind)
{
    return nameOf(toneOf(lightColours(), kind));
}

} // namespace stridewell
