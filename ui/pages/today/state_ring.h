// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/models/today_state.h"
#include "ui/theme/theme.h"

#include <QWidget>

namespace stridewell {

/// A ring that fills with the share of the first days or of the stages, the number in it; a tick where nothing is
/// the matter, an exclamation mark where help comes first.
class StateRing : public QWidget
{
    Q_OBJECT

public:
    explicit StateRing(const Theme &theme, QWidget *parent = nullptr);

    void setState(const TodayState &state);
    QSize sizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void paintNumber(QPainter &painter, const QRectF &ring, const Tone &tone) const;

    const Theme &m_theme;
    TodayState m_state;
};

} // namespace stridewell
