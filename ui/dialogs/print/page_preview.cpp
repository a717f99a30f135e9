// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/print/page_preview.h"

#include "ui/print/print_device.h"
#include "ui/print/print_words.h"

#include <QPaintEvent>
#include <QPainter>

namespace stridewell {

PagePreview::PagePreview(int gap, QWidget *parent) : QWidget(parent), m_gap(gap) {}

void PagePreview::setPages(std::shared_ptr<const PrintedPages> pages)
{
    m_pages = std::move(pages);
    m_pictures.clear();
    setAccessibleName(tr("Preview, %1").arg(pageWords(m_pages->count())));
    fit();
    update();
}

QRect PagePreview::pageRect(int page) const
{
    const QSizeF paper = m_pages->layout().fullRect(QPageLayout::Point).size();
    const int wide = width() - 2 * m_gap;
    const int tall = static_cast<int>(wide * paper.height() / paper.width());
    return QRect(m_gap, m_gap + page * (tall + m_gap), wide, tall);
}

void PagePreview::fit()
{
    if (m_pages && width() > 2 * m_gap)
        setMinimumHeight(pageRect(m_pages->count()).top());
}

const QPixmap &PagePreview::picture(int page)
{
    auto it = m_pictures.find(page);
    if (it == m_pictures.end()) {
        const double scale = devicePixelRatioF();
        QPixmap pixmap =
            QPixmap::fromImage(pagePicture(*m_pages, page, static_cast<int>(pageRect(page).width() * scale)));
        pixmap.setDevicePixelRatio(scale);
        it = m_pictures.insert(page, pixmap);
    }
    return *it;
}

void PagePreview::paintEvent(QPaintEvent *event)
{
    if (!m_pages || width() <= 2 * m_gap)
        return;
    QPainter painter(this);
    for (int page = 0; page < m_pages->count(); ++page) {
        const QRect place = pageRect(page);
        if (!place.intersects(event->rect()))
            continue;
        painter.drawPixmap(place.topLeft(), picture(page));
        painter.setPen(palette().color(QPalette::Mid));
        painter.drawRect(place);
    }
}

void PagePreview::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    if (event->oldSize().width() != width())
        m_pictures.clear();
    fit();
}

} // namespace stridewell
