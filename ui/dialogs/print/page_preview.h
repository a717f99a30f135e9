// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/print/printed_pages.h"

#include <QHash>
#include <QPixmap>
#include <QWidget>

#include <memory>

namespace stridewell {

/// Pages as they will come out, one below the other, as wide as there is room.
class PagePreview : public QWidget
{
    Q_OBJECT

public:
    explicit PagePreview(int gap, QWidget *parent = nullptr);

    void setPages(std::shared_ptr<const PrintedPages> pages);

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    QRect pageRect(int page) const;
    const QPixmap &picture(int page);
    void fit();

    int m_gap;
    std::shared_ptr<const PrintedPages> m_pages;
    QHash<int, QPixmap> m_pictures; ///< of the pages seen so far, at the present width
};

} // namespace stridewell
