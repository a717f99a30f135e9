// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/patients/patient_delegate.h"

#include "ui/models/patient_model.h"
#include "ui/models/roles.h"

#include <QPainter>
#include <QPainterPath>
#include <QPixmapCache>
#include <QTextOption>

#include <algorithm>

namespace stridewell {

namespace {

/// The tone of the kind of work that a stage is about.
const Tone &toneOf(const Colours &colours, Stage stage)
{
    switch (stage) {
    case Stage::Protect:
        return colours.ice;
    case Stage::Regain:
        return colours.review;
    case Stage::Strengthen:
        return colours.strength;
    case Stage::ReturnToRun:
    case Stage::Full:
        return colours.run;
    }
    Q_UNREACHABLE();
}

} // namespace

PatientDelegate::PatientDelegate(const Theme &theme, QObject *parent) : QStyledItemDelegate(parent), m_theme(theme) {}

int PatientDelegate::rowHeight() const
{
    return QFontMetrics(m_theme.measures().base()).height() + m_theme.measures().px(24);
}

QSize PatientDelegate::sizeHint(const QStyleOptionViewItem &, const QModelIndex &index) const
{
    const QFont font = index.column() == PatientModel::Name ? m_theme.measures().bold() : m_theme.measures().base();
    const int words = QFontMetrics(font).horizontalAdvance(index.data().toString());
    return {words + m_theme.measures().px(28), rowHeight()};
}

void PatientDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    const Measures &m = m_theme.measures();
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setLayoutDirection(option.direction);
    if (option.state.testFlag(QStyle::State_Selected))
        painter->fillRect(option.rect, c.accent.tint);
    painter->fillRect(QRect(option.rect.left(), option.rect.bottom(), option.rect.width(), 1), c.line);
    const QRect cell = option.rect.adjusted(m.px(10), 0, -m.px(6), 0);
    if (index.column() == PatientModel::StageReached && index.data(StageRole).isValid())
        paintStage(*painter, cell, index);
    else if (index.column() == PatientModel::Pain)
        painter->drawPixmap(cell.topLeft(),
                            painPicture(cell.size(), index.data(PainDaysRole).value<QList<int>>(),
                                        option.direction == Qt::RightToLeft, painter->device()->devicePixelRatioF()));
    else
        paintWords(*painter, cell, index);
    // Where the keyboard is shows on the whole row, at its beginning.
    if (option.state.testFlag(QStyle::State_HasFocus) && option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(QPen(c.accent.ink, 2));
        painter->drawRect(option.rect.adjusted(1, 1, -1, -2));
    }
    painter->restore();
}

void PatientDelegate::paintStage(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const Measures &m = m_theme.measures();
    const Tone &tone = toneOf(m_theme.colours(), static_cast<Stage>(index.data(StageRole).toInt()));
    painter.setFont(m.smallBold());
    const QStaticText &words = laidOut(painter, index.data().toString(), cell.width() - m.px(18));
    const QSizeF size = words.size();
    const int high = qRound(size.height()) + m.px(6);
    QRect pill(0, 0, qRound(size.width()) + m.px(18), high);
    pill.moveTop(cell.center().y() - high / 2);
    pill.moveLeft(painter.layoutDirection() == Qt::RightToLeft ? cell.right() - pill.width() : cell.left());
    painter.setPen(Qt::NoPen);
    painter.setBrush(tone.tint);
    painter.drawRoundedRect(pill, high / 2.0, high / 2.0);
    painter.setPen(tone.words);
    painter.drawStaticText(QRectF(pill).center() - QPointF(size.width() / 2, size.height() / 2), words);
}

/// The curves of a screen are drawn once: they take most of its time, and a search shows them again and again.
QPixmap PatientDelegate::painPicture(QSize size, const QList<int> &scores, bool mirrored, double scale) const
{
    const Colours &c = m_theme.colours();
    QString key =
        u"pain %1 %2 %3 %4 %5"_s.arg(size.width()).arg(size.height()).arg(scale).arg(c.text.name(), c.line.name());
    for (int score : scores)
        key += u' ' + QString::number(score);
    key += mirrored ? u" mirrored"_s : QString();
    QPixmap picture;
    if (QPixmapCache::find(key, &picture))
        return picture;
    picture = QPixmap(size * scale);
    picture.setDevicePixelRatio(scale);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    painter.setRenderHint(QPainter::Antialiasing);
    paintPain(painter, QRect(QPoint(), size), scores, mirrored);
    QPixmapCache::insert(key, picture);
    return picture;
}

void PatientDelegate::paintPain(QPainter &painter, const QRect &cell, const QList<int> &scores, bool mirrored) const
{
    constexpr double worst = 10;
    const Colours &c = m_theme.colours();
    const Measures &m = m_theme.measures();
    const double high = m.px(18);
    const double base = cell.center().y() + high / 2;
    const double step = std::min<double>(m.px(6), double(cell.width() - m.px(8)) / double(scores.size()));
    const auto at = [&](qsizetype day, int score) {
        const double along = m.px(3) + double(day) * step;
        return QPointF(mirrored ? cell.right() - along : cell.left() + along, base - score / worst * high);
    };
    painter.setPen(QPen(c.line, 1));
    painter.drawLine(at(0, 0), at(scores.size() - 1, 0));
    QPainterPath line;
    QPointF last;
    for (qsizetype day = 0; day < scores.size(); ++day) {
        if (scores[day] < 0)
            continue;
        last = at(day, scores[day]);
        if (line.elementCount() == 0)
            line.moveTo(last);
        else
            line.lineTo(last);
    }
    if (line.elementCount() == 0)
        return;
    painter.setPen(QPen(c.text, 1.6));
    painter.setBrush(Qt::NoBrush);
    painter.drawPath(line);
    painter.setBrush(c.text);
    painter.drawEllipse(last, m.px(2), m.px(2));
}

void PatientDelegate::paintWords(QPainter &painter, const QRect &cell, const QModelIndex &index) const
{
    const Colours &c = m_theme.colours();
    const Measures &m = m_theme.measures();
    const QString tone = index.data(ToneRole).toString();
    const bool first = index.column() == PatientModel::Name;
    const bool quiet = index.column() == PatientModel::LastCheckIn || index.column() == PatientModel::Kept;
    painter.setFont(first || !tone.isEmpty() ? m.bold() : m.base());
    painter.setPen(tone == u"stop"_s       ? c.stop.words
                   : tone == u"strength"_s ? c.strength.words
                   : quiet                 ? c.quiet
                                           : c.text);
    const QStaticText &words = laidOut(painter, index.data().toString(), cell.width());
    const QSizeF size = words.size();
    const bool mirrored = painter.layoutDirection() == Qt::RightToLeft;
    painter.drawStaticText(QPointF(mirrored ? cell.right() + 1 - size.width() : cell.left(),
                                   cell.top() + (cell.height() - size.height()) / 2),
                           words);
}

const QStaticText &PatientDelegate::laidOut(const QPainter &painter, const QString &words, int width) const
{
    constexpr qsizetype mostKept = 2000; // a few screens
    const QFont &font = painter.font();
    const QString key = u"%1 %2 %3 "_s.arg(width).arg(font.pixelSize()).arg(font.weight()) + words;
    const auto known = m_laidOut.constFind(key);
    if (known != m_laidOut.cend())
        return *known;
    if (m_laidOut.size() >= mostKept)
        m_laidOut.clear();
    QStaticText text(QFontMetrics(font).elidedText(words, Qt::ElideRight, width));
    text.setTextFormat(Qt::PlainText);
    QTextOption option;
    option.setTextDirection(painter.layoutDirection());
    option.setWrapMode(QTextOption::NoWrap);
    text.setTextOption(option);
    text.prepare({}, font);
    return *m_laidOut.insert(key, text);
}

} // namespace stridewell
