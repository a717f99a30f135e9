// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/kit/shown_texts.h"

#include "tests/kit/text_painter.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QRegularExpression>
#include <QTextDocumentFragment>
#include <QTextEdit>

using namespace Qt::StringLiterals;

namespace stridewell::kit {

namespace {

/// Takes texts in and keeps those with English in them.
class Sieve
{
public:
    void take(const QString &where, const QString &text)
    {
        if (hasEnglish(text))
            m_found += where + u": "_s + text;
    }

    QStringList found()
    {
        m_found.removeDuplicates();
        return m_found;
    }

private:
    QStringList m_found;
};

QString nameOf(const QObject &object)
{
    const QString name = QString::fromLatin1(object.metaObject()->className());
    return object.objectName().isEmpty() ? name : name + u' ' + object.objectName();
}

void takeModel(Sieve &sieve, const QString &where, const QAbstractItemModel &model, const QModelIndex &parent = {})
{
    constexpr int mostRows = 400;
    for (int row = 0; row < std::min(mostRows, model.rowCount(parent)); ++row) {
        for (int column = 0; column < model.columnCount(parent); ++column) {
            const QModelIndex index = model.index(row, column, parent);
            for (const int role :
                 {Qt::DisplayRole, Qt::ToolTipRole, Qt::AccessibleTextRole, Qt::AccessibleDescriptionRole})
                sieve.take(where + u", an entry"_s, index.data(role).toString());
            takeModel(sieve, where, model, index);
        }
    }
    for (int column = 0; column < model.columnCount(); ++column)
        sieve.take(where + u", a heading"_s, model.headerData(column, Qt::Horizontal).toString());
}

void takeWidget(Sieve &sieve, const QWidget &widget)
{
    const QString where = nameOf(widget);
    for (const QString &text : {widget.windowTitle(), widget.toolTip(), widget.statusTip(), widget.accessibleName(),
                                widget.accessibleDescription()})
        sieve.take(where, text);
    for (const QAction *action : widget.actions()) {
        sieve.take(where + u", an action"_s, action->text());
        sieve.take(where + u", an action"_s, action->toolTip());
    }
    if (const auto *label = qobject_cast<const QLabel *>(&widget))
        sieve.take(where, label->text());
    else if (const auto *button = qobject_cast<const QAbstractButton *>(&widget))
        sieve.take(where, button->text());
    else if (const auto *line = qobject_cast<const QLineEdit *>(&widget))
        sieve.take(where, line->placeholderText());
    else if (const auto *box = qobject_cast<const QComboBox *>(&widget))
        takeModel(sieve, where, *box->model());
    else if (const auto *text = qobject_cast<const QTextEdit *>(&widget); text && text->isReadOnly())
        sieve.take(where, text->toPlainText());
    else if (const auto *view = qobject_cast<const QAbstractItemView *>(&widget); view && view->model())
        takeModel(sieve, where, *view->model());
}

QString plainText(const QString &text)
{
    return Qt::mightBeRichText(text) ? QTextDocumentFragment::fromHtml(text).toPlainText() : text;
}

} // namespace

bool hasEnglish(const QString &text)
{
    static const QRegularExpression tag(
        u"<[^>]*>|https?:\\S+|[\\w.-]+@[\\w.-]+|:/\\S+|/\\S*|\\S+\\.(db|json|ics|csv|pdf|sealed|zip|fit|tcx|gpx)\\b"_s);
    static const QRegularExpression word(u"[A-Za-z]{3,}"_s);
    static const QStringList names{
        u"Stridewell"_s, u"Strava"_s,  u"Garmin"_s, u"Connect"_s, u"FIT"_s,   u"TCX"_s,    u"GPX"_s,  u"CSV"_s,
        u"PDF"_s,        u"JSON"_s,    u"Ctrl"_s,   u"Alt"_s,     u"Shift"_s, u"Esc"_s,    u"Del"_s,  u"Demo"_s,
        u"runner"_s,     u"English"_s, u"Europe"_s, u"Madrid"_s,  u"PgUp"_s,  u"PgDown"_s, u"Home"_s, u"End"_s,
        u"Return"_s,     u"Enter"_s,   u"Space"_s,  u"Left"_s,    u"Right"_s, u"Tab"_s,    u"Ana"_s};
    QString plain = plainText(text);
    plain.remove(tag);
    // Rules are called by their ids in every language.
    static const QRegularExpression rule(u"\\b[a-z]+(_[a-z]+)*\\.[a-z]+(_[a-z]+)*"_s);
    plain.remove(rule);
    for (auto match = word.globalMatch(plain); match.hasNext();) {
        if (!names.contains(match.next().captured()))
            return true;
    }
    return false;
}

QStringList englishIn(QWidget &widget)
{
    Sieve sieve;
    takeWidget(sieve, widget);
    for (const QWidget *child : widget.findChildren<QWidget *>())
        takeWidget(sieve, *child);
    TextPainter painted(widget.size());
    {
        QPainter painter(&painted);
        widget.render(&painter);
    }
    for (const QString &text : painted.texts())
        sieve.take(nameOf(widget) + u", painted"_s, text);
    return sieve.found();
}

QStringList cutIn(QWidget &widget)
{
    constexpr int forgiven = 1; ///< pixels, of roundings
    QStringList cut;
    for (const QWidget *child : widget.findChildren<QWidget *>()) {
        if (!child->isVisibleTo(&widget) || child->visibleRegion().isEmpty())
            continue;
        const auto *label = qobject_cast<const QLabel *>(child);
        const auto *button = qobject_cast<const QAbstractButton *>(child);
        if ((!label || label->text().isEmpty()) && (!button || button->text().isEmpty()))
            continue;
        const bool wraps = child->hasHeightForWidth();
        const QSize needed =
            wraps ? QSize(child->minimumSizeHint().width(), child->heightForWidth(child->width())) : child->sizeHint();
        if (needed.width() > child->width() + forgiven || needed.height() > child->height() + forgiven)
            cut += u"%1 has %2x%3, needs %4x%5: %6"_s.arg(nameOf(*child))
                       .arg(child->width())
                       .arg(child->height())
                       .arg(needed.width())
                       .arg(needed.height())
                       .arg(label ? label->text() : button->text());
    }
    return cut;
}

} // namespace stridewell::kit
