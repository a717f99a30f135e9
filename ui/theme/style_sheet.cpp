// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/theme/style_sheet.h"

#include <QHash>
#include <QRegularExpression>

namespace stridewell {

namespace {

// @name is a colour, or the light or dark tick; $name a font size and #n# a length of n pixels at the design's font.
constexpr auto sheet = R"(
QWidget { color: @text; font-family: "$family"; font-size: $base; }
QMainWindow, QDialog, QWidget[look="page"] { background: @paper; }
QScrollArea, QScrollArea > QWidget > QWidget[look="plain"] { background: transparent; border: none; }
QScrollArea[look="reading"] { border: 2px solid transparent; }
QScrollArea[look="reading"]:focus { border: 2px solid @accent; }
QLabel { background: transparent; }
QLabel[look="title"] { font-size: $title; font-weight: 700; }
QLabel[look="cardTitle"] { font-size: $cardTitle; font-weight: 600; }
QLabel[look="strong"] { font-weight: 600; }
QLabel[look="figure"] { font-size: $title; font-weight: 700; }
QLabel[look="figureBeside"] { font-weight: 600; color: @quiet; }
QLabel[look="small"] { font-size: $small; color: @quiet; }
QLabel[look="quiet"] { color: @quiet; }
QFrame[look="card"] { background: @card; border: 1px solid @line; border-radius: #12#; }
QFrame[look="card"]:focus { border: 2px solid @accent; }
QFrame[look="overlay"] { background: @card; border: 2px solid @control; border-radius: #12#; }
QFrame[look="panel"] { background: @card; border: none; }
QLabel[look="stepPill"] { background: @card; color: @quiet; border: 1px solid @line; border-radius: #10#;
    padding: #2# #9#; font-size: $small; font-weight: 600; }
QFrame[look="rule"] { background: @line; border: none; max-height: 1px; min-height: 1px; }
QFrame[look="column"] { background: @bar; border: none; border-right: 1px solid @line; }
QFrame[look="row"] { background: @bar; border: none; border-bottom: 1px solid @line; }
QFrame[look="foot"] { background: @bar; border: none; border-top: 1px solid @line; }
QFrame[look="box"] { border-radius: #8#; border: 1px solid @line; }

QPushButton, QToolButton { background: @card; border: 1px solid @control; border-radius: #8#;
    padding: #6# #12#; color: @text; outline: none; }
QFileDialog QToolButton { padding: #3#; }
QPushButton:hover, QToolButton:hover { background: @accentTint; border-color: @accent; }
QPushButton:pressed, QToolButton:pressed { background: @accentTint; }
QPushButton:focus, QToolButton:focus { border: 2px solid @accent; padding: #5# #11#; }
QPushButton:disabled, QToolButton:disabled { color: @quiet; border-color: @line; }
QPushButton[look="primary"] { background: @accent; color: @onInk; border-color: @accent; font-weight: 600; }
QPushButton[look="primary"]:hover { background: @accentWords; border-color: @accentWords; }
QPushButton[look="primary"]:focus { border: 4px double @onInk; padding: #3# #9#; }
QPushButton[look="primary"]:disabled { background: @track; color: @quiet; border-color: @track; }
QPushButton[look="choice"] { padding: #5# #11#; }
QPushButton[look="choice"]:focus { padding: #4# #10#; }
QPushButton[look="choice"]:checked { background: @accentTint; border: 2px solid @accent; padding: #4# #10#;
    color: @accentWords; font-weight: 600; }
QPushButton[look="notSaid"] { padding: #5# #11#; color: @quiet; background: transparent; border-color: transparent; }
QPushButton[look="notSaid"]:hover { border-color: @control; }
QPushButton[look="notSaid"]:checked { background: @track; color: @text; }
QPushButton[look="notSaid"]:focus { border: 2px solid @accent; padding: #4# #10#; }
QPushButton[look="choice"]:checked:focus { border: 3px solid @accent; padding: #3# #9#; }
QPushButton[look="link"] { background: transparent; border: 1px solid transparent; padding: #2# 0px;
    color: @iceWords; text-align: left; font-size: $small; }
QPushButton[look="link"]:hover { text-decoration: underline; }
QPushButton[look="link"]:focus { border: 1px solid @ice; padding: #2# 0px; }
QToolButton[look="flat"], QPushButton[look="flat"] { background: transparent; border: 1px solid transparent;
    color: @quiet; padding: #4# #8#; }
QToolButton[look="flat"]:hover, QPushButton[look="flat"]:hover { background: @accentTint; color: @text; }
QToolButton[look="flat"]:focus, QPushButton[look="flat"]:focus { border: 1px solid @accent; padding: #4# #8#; }
QToolButton::menu-indicator { image: none; width: 0px; }

QMenuBar { background: transparent; spacing: #2#; }
QMenuBar::item { padding: #5# #9#; border-radius: #6#; background: transparent; }
QMenuBar::item:selected { background: @pick; color: @onPick; }
QMenu { background: @card; border: 1px solid @control; padding: #4#; }
QMenu::item { padding: #6# #24# #6# #12#; border-radius: #4#; }
QMenu::item:selected { background: @pick; color: @onPick; }
QMenu::item:disabled { color: @quiet; }
QMenu::separator { height: 1px; background: @line; margin: #4# #8#; }

QLineEdit { background: @card; color: @text;
    border: 1px solid @control; border-radius: #8#; padding: #5# #8#; selection-background-color: @accent;
    selection-color: @onInk; }
QLineEdit:focus { border: 2px solid @accent; padding: #4# #7#; }
QPlainTextEdit { background: @card; color: @text; border: 1px solid @control; border-radius: #8#; padding: #2# #4#;
    selection-background-color: @accent; selection-color: @onInk; }
QPlainTextEdit:focus { border: 2px solid @accent; padding: #1# #3#; }
QTextBrowser[look="chapter"] { background: @card; color: @text; border: none;
    selection-background-color: @accent; selection-color: @onInk; }
QTextBrowser[look="chapter"]:focus { border: 2px solid @accent; }
QListWidget { background: @card; border: none; }
QListWidget::item { padding: #5# #8#; border-radius: #6#; }
QListWidget::item:selected { background: @pick; color: @onPick; }
QAbstractSpinBox, QComboBox { background: @card; color: @text; border: 1px solid @control; border-radius: #8#;
    padding: #4# #8#; min-height: #20#; selection-background-color: @accent; selection-color: @onInk; }
QAbstractSpinBox { padding-right: #20#; }
QAbstractSpinBox:focus, QComboBox:focus { border: 2px solid @accent; padding: #3# #7#; }
QAbstractSpinBox:focus { padding-right: #19#; }
QAbstractSpinBox:disabled, QComboBox:disabled { color: @quiet; border-color: @line; }
QAbstractSpinBox::up-button, QAbstractSpinBox::down-button { subcontrol-origin: border; width: #20#; border: none;
    background: transparent; }
QAbstractSpinBox::up-button { subcontrol-position: top right; margin-top: #2#; }
QAbstractSpinBox::down-button { subcontrol-position: bottom right; margin-bottom: #2#; }
QComboBox::drop-down, QDateEdit::drop-down, QDateTimeEdit::drop-down { subcontrol-origin: border;
    subcontrol-position: center right; width: #22#; border: none; background: transparent; }
QAbstractSpinBox::up-arrow { image: url(:/stridewell/up.svg); width: #9#; height: #9#; }
QAbstractSpinBox::down-arrow, QComboBox::down-arrow { image: url(:/stridewell/down.svg); width: #9#; height: #9#; }
QComboBox QAbstractItemView { background: @card; color: @text; border: 1px solid @control;
    selection-background-color: @pick; selection-color: @onPick; outline: none; }
QAbstractSpinBox QLineEdit { background: transparent; border: none; padding: 0px; }
QCheckBox { spacing: #8#; }
QCheckBox::indicator { width: #14#; height: #14#; border: 2px solid @control; border-radius: #4#; background: @card; }
QCheckBox::indicator:hover { border-color: @accent; }
QCheckBox::indicator:focus { border-color: @text; }
QCheckBox:focus { outline: 1px solid @text; outline-offset: 1px; }
QCheckBox::indicator:checked { background: @accent; border-color: @accent; image: url(:/stridewell/tick-@tick.svg); }
QCheckBox::indicator:disabled { border-color: @line; background: @track; }
QSlider { min-height: #24#; }
QSlider::groove:horizontal { height: #7#; background: @track; border-radius: #3#; }
QSlider::sub-page:horizontal { background: @strength; border-radius: #3#; }
QSlider[said="false"]::sub-page:horizontal { background: @track; }
QSlider::handle:horizontal { background: @card; border: 2px solid @strength; width: #14#; height: #14#;
    margin: -#6# 0px; border-radius: #8#; }
QSlider[said="false"]::handle:horizontal { border-color: @control; }
QSlider::handle:horizontal:focus { border: 3px solid @text; }
QProgressBar { background: @track; border: none; border-radius: #3#; max-height: #6#; min-height: #6#; }
QProgressBar::chunk { background: @accent; border-radius: #3#; }

QListView[look="cards"] { background: transparent; border: none; outline: none; }
QTableView { background: @card; border: none; gridline-color: transparent;
    selection-background-color: @accent; selection-color: @onInk; }
QTableView[look="fields"]::item:selected:!focus { background: @accentTint; color: @text; }
QHeaderView { background: @card; border: none; }
QHeaderView::section { background: @card; color: @quiet; border: none; border-right: 1px solid @line;
    border-bottom: 1px solid @line; padding: #7# #9#; font-weight: 600; font-size: $small; }
QHeaderView::section:last { border-right: none; }
QScrollBar:vertical { background: transparent; width: #10#; margin: 0px; }
QScrollBar::handle:vertical { background: @control; border-radius: #3#; min-height: #30#; margin: #2#; }
QScrollBar:horizontal { background: transparent; height: #10#; margin: 0px; }
QScrollBar::handle:horizontal { background: @control; border-radius: #3#; min-width: #30#; margin: #2#; }
QScrollBar::add-line, QScrollBar::sub-line, QScrollBar::add-page, QScrollBar::sub-page { height: 0px; width: 0px;
    background: transparent; }
QToolTip { background: @card; color: @text; border: 1px solid @control; padding: #4#; }
)";

constexpr auto toneSheet = R"(
QLabel[look="pill"][tone="%1"] { background: @%1Tint; color: @%1Words; border-radius: #10#; padding: #3# #10#;
    font-size: $small; font-weight: 600; }
QLabel[look="solidPill"][tone="%1"] { background: @%1Solid; color: @onSolid; border-radius: #10#; padding: #3# #10#;
    font-size: $small; font-weight: 600; }
QLabel[look="words"][tone="%1"] { color: @%1Words; }
QFrame[look="box"][tone="%1"] { background: @%1Tint; border-color: @%1Edge; }
QFrame[look="state"][tone="%1"] { background: @%1Tint; border: 1px solid @%1Edge; border-radius: #12#; }
QFrame[look="alarm"][tone="%1"] { background: @%1Tint; border: 3px solid @%1; border-radius: #12#; }
QFrame[look="side"][tone="%1"] { background: @%1Tint; border: none; border-left: 1px solid @line; }
QLabel[look="kind"][tone="%1"] { color: @%1Words; font-weight: 600; }
)";

/// The colour a share of the way from `a` to `b`.
QColor between(const QColor &a, const QColor &b, float share)
{
    const auto mix = [share](float x, float y) { return x + (y - x) * share; };
    return QColor::fromRgbF(mix(a.redF(), b.redF()), mix(a.greenF(), b.greenF()), mix(a.blueF(), b.blueF()));
}

QHash<QString, QString> colourNames(const Colours &c)
{
    QHash<QString, QString> names{
        {u"text"_s, c.text.name()},       {u"quiet"_s, c.quiet.name()},     {u"line"_s, c.line.name()},
        {u"paper"_s, c.paper.name()},     {u"control"_s, c.control.name()}, {u"card"_s, c.card.name()},
        {u"bar"_s, c.bar.name()},         {u"track"_s, c.track.name()},     {u"onInk"_s, c.onInk.name()},
        {u"onSolid"_s, c.onSolid.name()},
    };
    // Where tints are the ground itself, as in high contrast, what is chosen has to be told by more.
    const bool hasTint = c.accent.tint != c.card;
    names.insert(u"pick"_s, (hasTint ? c.accent.tint : c.accent.ink).name());
    names.insert(u"onPick"_s, (hasTint ? c.text : c.onInk).name());
    names.insert(u"tick"_s, c.onInk.lightnessF() > 0.5F ? u"light"_s : u"dark"_s);
    const auto tone = [&names](const QString &name, const Tone &t) {
        names.insert(name, t.ink.name());
        names.insert(name + u"Tint"_s, t.tint.name());
        names.insert(name + u"Words"_s, t.words.name());
        names.insert(name + u"Solid"_s, t.solid.name());
        names.insert(name + u"Edge"_s, between(t.tint, t.ink, 0.3F).name());
    };
    tone(u"run"_s, c.run);
    tone(u"strength"_s, c.strength);
    tone(u"ice"_s, c.ice);
    tone(u"review"_s, c.review);
    tone(u"rest"_s, c.rest);
    tone(u"stop"_s, c.stop);
    tone(u"accent"_s, c.accent);
    return names;
}

} // namespace

QPalette paletteOf(const Colours &c)
{
    QPalette palette;
    palette.setColor(QPalette::Window, c.paper);
    palette.setColor(QPalette::WindowText, c.text);
    palette.setColor(QPalette::Base, c.card);
    palette.setColor(QPalette::AlternateBase, c.shade);
    palette.setColor(QPalette::Text, c.text);
    palette.setColor(QPalette::PlaceholderText, c.quiet);
    palette.setColor(QPalette::Button, c.card);
    palette.setColor(QPalette::ButtonText, c.text);
    palette.setColor(QPalette::BrightText, c.stop.words);
    palette.setColor(QPalette::ToolTipBase, c.card);
    palette.setColor(QPalette::ToolTipText, c.text);
    palette.setColor(QPalette::Highlight, c.accent.ink);
    palette.setColor(QPalette::HighlightedText, c.onInk);
    palette.setColor(QPalette::Link, c.ice.words);
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, c.quiet);
    return palette;
}

QString styleSheetOf(const Colours &colours, const Measures &measures)
{
    QString source = QString::fromLatin1(sheet);
    for (const char *tone : {"run", "strength", "ice", "review", "rest", "stop", "accent"})
        source += QString::fromLatin1(toneSheet).replace(u"%1"_s, QString::fromLatin1(tone));

    const auto fontSize = [](const QFont &font) { return u"%1px"_s.arg(font.pixelSize()); };
    const QHash<QString, QString> sizes{{u"family"_s, measures.base().family()},
                                        {u"base"_s, fontSize(measures.base())},
                                        {u"title"_s, fontSize(measures.title())},
                                        {u"cardTitle"_s, fontSize(measures.cardTitle())},
                                        {u"small"_s, fontSize(measures.small())}};
    const QHash<QString, QString> colourOf = colourNames(colours);

    static const QRegularExpression token(uR"(@(\w+)|\$(\w+)|#(\d+)#)"_s);
    QString out;
    qsizetype at = 0;
    for (auto match = token.globalMatch(source); match.hasNext();) {
        const QRegularExpressionMatch found = match.next();
        out += QStringView(source).mid(at, found.capturedStart() - at);
        if (found.hasCaptured(1))
            out += colourOf.value(found.captured(1));
        else if (found.hasCaptured(2))
            out += sizes.value(found.captured(2));
        else
            out += u"%1px"_s.arg(measures.px(found.captured(3).toDouble()));
        at = found.capturedEnd();
    }
    out += QStringView(source).mid(at);
    return out;
}

} // namespace stridewell
