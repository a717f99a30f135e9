// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/charts/legend.h"

#include "ui/parts/flow_layout.h"
#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QPainter>

namespace stridewell {

namespace {

class Mark : public QWidget
{
public:
    Mark(const Theme &theme, const LegendEntry &entry, QWidget *parent) : QWidget(parent), m_entry(entry)
    {
        const int size = theme.measures().px(12);
        setFixedSize(size, size);
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        const MarkLook look = m_entry.look();
        const QRectF box = QRectF(rect()).adjusted(1.5, 1.5, -1.5, -1.5);
        painter.setPen(look.pen());
        painter.setBrush(look.fill);
        switch (m_entry.mark) {
        case LegendMark::Square:
            painter.drawRect(box);
            break;
        case LegendMark::Line:
            painter.fillRect(QRectF(0, box.center().y() - 1, width(), 2), look.fill);
            break;
        case LegendMark::Diamond: {
            const double half = box.width() / 2;
            const QPointF at = box.center();
            painter.drawPolygon(QPolygonF{at + QPointF(0, -half), at + QPointF(half, 0), at + QPointF(0, half),
                                          at + QPointF(-half, 0)});
            break;
        }
        }
    }

private:
    LegendEntry m_entry;
};

} // namespace

Legend::Legend(const Theme &theme, const QList<LegendEntry> &entries, QWidget *parent) : QWidget(parent)
{
    const Measures &m = theme.measures();
    auto *flow = new FlowLayout(this, m.px(12));
    flow->setContentsMargins(0, 0, 0, 0);
    for (const LegendEntry &entry : entries) {
        auto *pair = new QWidget(this);
        auto *row = new QHBoxLayout(pair);
        row->setContentsMargins(0, 0, 0, 0);
        row->setSpacing(m.px(5));
        row->addWidget(new Mark(theme, entry, pair));
        QLabel *label = makeLabel(entry.text, "small", pair);
        label->setWordWrap(false);
        row->addWidget(label);
        flow->addWidget(pair);
        m_entries += pair;
    }
}

void Legend::setEntryVisible(int place, bool visible)
{
    m_entries[place]->setVisible(visible);
}

} // namespace stridewell
