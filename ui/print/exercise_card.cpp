// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/print/exercise_card.h"

#include "core/base/words.h"
#include "ui/figures/exercise_look.h"
#include "ui/figures/figure_painter.h"
#include "ui/models/dose_words.h"
#include "ui/print/print_words.h"

#include <QPainter>

#include <algorithm>

namespace stridewell {

namespace {

double cardPadding(const PaperStyle &style)
{
    return style.em(9);
}

/// Start and end of an exercise at one size, beside each other or the end below the start.
class Figures
{
public:
    Figures(const BodySizes &body, const ExerciseLook &look, double width, double tallest, bool stacked)
        : m_body(body), m_picture(look.picture), m_stacked(stacked)
    {
        const QList<Pose> &all = look.poses;
        if (!m_picture.isNull()) {
            m_each = width;
            m_height = std::min(tallest, width * m_picture.height() / m_picture.width());
        }
        if (all.isEmpty())
            return;
        m_shown = {all.first()};
        if (all.size() > 1)
            m_shown += all.last();
        m_view = boundsOf(m_shown, m_body);
        m_each = stacked ? width : width / 2;
        m_tall = std::min(tallest, (m_each - gapBetween) * m_view.height() / m_view.width());
        m_height = stacked ? static_cast<double>(m_shown.size()) * (m_tall + gapBetween) - gapBetween : m_tall;
    }

    bool isEmpty() const { return m_shown.isEmpty() && m_picture.isNull(); }
    double height() const { return m_height; }

    void paint(QPainter &painter, QPointF at) const
    {
        if (!m_picture.isNull()) {
            const double wide = m_height * m_picture.width() / m_picture.height();
            painter.drawImage(QRectF(at.x() + (m_each - wide) / 2, at.y(), wide, m_height), m_picture);
            return;
        }
        // A single figure stands in the middle.
        const double shift = m_shown.size() == 1 && !m_stacked ? m_each / 2 : 0;
        const QPointF step = m_stacked ? QPointF(0, m_tall + gapBetween) : QPointF(m_each, 0);
        for (qsizetype i = 0; i < m_shown.size(); ++i) {
            const QPointF corner = at + QPointF(shift, 0) + step * static_cast<double>(i);
            const QRectF box(corner, QSizeF(m_each - gapBetween, m_tall));
            paintPose(painter, m_shown[i], m_body, m_view, box, lightColours());
        }
    }

private:
    static constexpr double gapBetween = pt(6);
    BodySizes m_body;
    QImage m_picture;
    QList<Pose> m_shown;
    QRectF m_view;
    bool m_stacked;
    double m_each = 0; ///< width of one
    double m_tall = 0; ///< height of one
    double m_height = 0;
};

/// How an exercise is done, what often goes wrong and when to stop.
void addHow(TextStack &texts, const Sheet &sheet, const Exercise &exercise)
{
    const PaperStyle &style = sheet.style;
    const TextLook plain{style.body(), style.ink()};
    texts.add(exerciseTexts(exercise.steps).join(u' '), plain, style.em(3));
    const auto marked = [&](const QString &mark, const QString &text) {
        TextLook look = plain;
        look.boldChars = static_cast<int>(mark.size());
        texts.add(mark + u' ' + text, look, style.em(3));
    };
    if (!exercise.mistakes.isEmpty())
        marked(Words::tr("Take care:"), exerciseTexts(exercise.mistakes).join(u' '));
    marked(Words::tr("When to stop:"), exerciseText(exercise.stop));
}

TextStack wordsOf(const Sheet &sheet, const PlannedExercise &exercise, double width, bool sayDays)
{
    const PaperStyle &style = sheet.style;
    const TextLook plain{style.body(), style.ink()};
    TextStack texts(width);
    texts.add(exerciseFullName(exercise.id), {style.heading(), style.ink()});
    for (const DoseOnDays &each : exercise.doses) {
        const QString dose = doseSentence(each.dose, sheet.view.formats);
        const QString days = sayDays ? u" "_s + dayWords(each.days, sheet.span, sheet.view.formats) : QString();
        TextLook look = plain;
        look.boldChars = static_cast<int>(dose.size());
        texts.add(dose + days, look, style.em(2));
    }
    if (const Exercise *known = findExercise(exercise.id))
        addHow(texts, sheet, *known);
    return texts;
}

/// A clinic's own exercise with its usual dose.
TextStack wordsOf(const Sheet &sheet, const OwnExercise &own, double width)
{
    const PaperStyle &style = sheet.style;
    TextStack texts(width);
    texts.add(own.exercise.name, {style.heading(), style.ink()});
    const QString dose = doseSentence(own.dose, sheet.view.formats);
    TextLook look{style.body(), style.ink()};
    look.boldChars = static_cast<int>(dose.size());
    texts.add(dose, look, style.em(2));
    addHow(texts, sheet, own.exercise);
    return texts;
}

/// What a card holds, laid out in one of two ways.
struct CardParts
{
    Figures figures;
    TextStack texts;
    double figureWidth = 0;

    double height() const { return std::max(texts.height(), figures.height()); }
};

template <typename Words>
CardParts cardParts(const Sheet &sheet, const ExerciseLook &look, double inside, bool stacked, Words words)
{
    const PaperStyle &style = sheet.style;
    const double figureWidth = inside * (stacked ? 0.22 : 0.36);
    Figures figures(sheet.poses.body, look, figureWidth, style.em(stacked ? 66 : 92), stacked);
    const double left = figures.isEmpty() ? 0 : figureWidth + cardPadding(style);
    return {figures, words(inside - left), figureWidth};
}

/// A frame with the look of an exercise beside what `words` says in the width that is left. Large text needs more of
/// it: where that makes the card lower, the figures then stand in a narrow column below each other.
template <typename Words>
Piece framedCard(const Sheet &sheet, const ExerciseLook &look, Words words)
{
    const PaperStyle &style = sheet.style;
    const double padding = cardPadding(style);
    const double inside = sheet.width - 2 * padding;
    CardParts parts = cardParts(sheet, look, inside, false, words);
    const bool large = style.em(1) > pt(1);
    if (const CardParts narrow = cardParts(sheet, look, inside, true, words); large && narrow.height() < parts.height())
        parts = narrow;
    const Figures &figures = parts.figures;
    const TextStack &texts = parts.texts;
    const double left = figures.isEmpty() ? 0 : parts.figureWidth + padding;
    Piece piece;
    piece.before = style.em(6);
    piece.height = parts.height() + 2 * padding;
    const QRectF frame(0, 0, sheet.width, piece.height);
    const QRectF textBox =
        placed(QRectF(padding + left, (piece.height - texts.height()) / 2, texts.width(), 0), sheet.width);
    const QRectF figureBox =
        placed(QRectF(padding, (piece.height - figures.height()) / 2, parts.figureWidth, 0), sheet.width);
    const QPen line(style.ruleInk(), pt(0.7));
    piece.paint = [=](QPainter &painter) {
        painter.setPen(line);
        painter.setBrush(Qt::NoBrush);
        painter.drawRoundedRect(frame, pt(6), pt(6));
        if (!parts.figures.isEmpty())
            parts.figures.paint(painter, figureBox.topLeft());
        parts.texts.paint(painter, textBox.topLeft());
    };
    return piece;
}

} // namespace

Piece exerciseCard(const Sheet &sheet, const PlannedExercise &exercise, bool sayDays)
{
    return framedCard(sheet, {.poses = sheet.poses.of(exercise.id)},
                      [&](double width) { return wordsOf(sheet, exercise, width, sayDays); });
}

QList<Piece> exerciseCards(const Sheet &sheet, const QList<PlannedExercise> &exercises, bool sayDays)
{
    QList<Piece> pieces;
    for (qsizetype i = 0; i < exercises.size(); ++i) {
        const auto &position = exercises[i].position;
        if (i == 0 || position != exercises[i - 1].position)
            pieces += headingPiece(sheet, position ? words(*position) : Words::tr("Also"));
        pieces += exerciseCard(sheet, exercises[i], sayDays);
    }
    return pieces;
}

QList<Piece> clinicCards(const Sheet &sheet)
{
    QList<Piece> pieces;
    for (const OwnExercise &own : sheet.view.library.onHandout()) {
        if (pieces.isEmpty())
            pieces += headingPiece(sheet, Words::tr("From your clinician"));
        pieces += framedCard(sheet, lookOf(own), [&](double width) { return wordsOf(sheet, own, width); });
    }
    return pieces;
}

} // namespace stridewell
