// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>
#include <QTextLayout>

#include <memory>

namespace stridewell {

/// A label of plain text that wraps. Layouts ask for its height dozens of times before a page is seen first, and a
/// QLabel shapes its text anew for each answer, which is most of what a page of text costs; this one shapes it once.
/// The answers are those of QLabel.
class TextLabel : public QLabel
{
public:
    using QLabel::QLabel;

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;
    int heightForWidth(int width) const override;

private:
    /// Whether QLabel would measure nothing but lines of words.
    bool isBareText() const;
    /// The box that the text fills when its lines may be `width` wide.
    QSize textSize(int width) const;
    /// As QLabel does it: for -1 a width that reads well is chosen.
    QSize sizeForWidth(int width) const;

    mutable std::unique_ptr<QTextLayout> m_layout; ///< of m_shown in m_font, shaped
    mutable QString m_shown;
    mutable QFont m_font;
};

} // namespace stridewell
