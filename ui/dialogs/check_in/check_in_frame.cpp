// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/check_in/check_in_frame.h"

#include "ui/dialogs/check_in/body_map.h"
#include "ui/dialogs/check_in/so_far_panel.h"
#include "ui/parts/labels.h"
#include "ui/parts/scrolled.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>

namespace stridewell {

CheckInFrame::CheckInFrame(const Theme &theme, const Formats &formats, const QHash<QString, Citation> &citations,
                           QWidget *parent)
    : QWidget(parent), m_theme(theme)
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead());
    layout->addWidget(makeMiddle(formats, citations), 1);
    layout->addWidget(makeFoot());
}

QWidget *CheckInFrame::makeHead()
{
    const Measures &m = m_theme.measures();
    auto *head = new QFrame(this);
    setLook(head, "row");
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(m.px(22), m.px(14), m.px(22), m.px(14));
    row->setSpacing(m.px(14));
    QLabel *title = makeLabel(tr("Check in"), "title", head);
    title->setWordWrap(false);
    m_progressText = makeLabel({}, "quiet", head);
    m_progressText->setWordWrap(false);
    m_progress = new QProgressBar(head);
    m_progress->setTextVisible(false);
    m_progress->setMaximumWidth(m.px(220));
    row->addWidget(title);
    row->addWidget(m_progressText);
    row->addStretch();
    row->addWidget(m_progress, 1);
    return head;
}

QWidget *CheckInFrame::makeMiddle(const Formats &formats, const QHash<QString, Citation> &citations)
{
    const Measures &m = m_theme.measures();
    auto *content = new QWidget;
    setLook(content, "page");
    m_columns = new QBoxLayout(QBoxLayout::LeftToRight, content);
    m_columns->setContentsMargins(0, 0, 0, 0);
    m_columns->setSpacing(0);
    auto *middle = new QWidget(content);
    m_host = new QHBoxLayout(middle);
    m_host->setContentsMargins(m.px(28), m.px(20), m.px(28), m.px(20));
    m_host->addStretch();
    m_host->addStretch();
    m_panel = new SoFarPanel(m_theme, formats, citations, content);
    m_columns->addWidget(makeMapColumn());
    m_columns->addWidget(middle, 1);
    m_columns->addWidget(m_panel);
    return scrolled(content, this);
}

QWidget *CheckInFrame::makeMapColumn()
{
    const Measures &m = m_theme.measures();
    m_mapColumn = new QFrame(this);
    setLook(m_mapColumn, "panel");
    auto *layout = new QVBoxLayout(m_mapColumn);
    layout->setContentsMargins(m.px(18), m.px(20), m.px(18), m.px(16));
    m_map = new BodyMap(m_theme, m_mapColumn);
    m_place = makePill({}, "stop", m_mapColumn);
    layout->addWidget(makeLabel(tr("Where does it hurt?"), "strong", m_mapColumn));
    layout->addWidget(m_map, 0, Qt::AlignHCenter);
    layout->addWidget(m_place, 0, Qt::AlignHCenter);
    layout->addStretch();
    return m_mapColumn;
}

QWidget *CheckInFrame::makeFoot()
{
    const Measures &m = m_theme.measures();
    auto *foot = new QFrame(this);
    setLook(foot, "foot");
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(m.px(22), m.px(12), m.px(22), m.px(12));
    row->setSpacing(m.px(10));
    row->addWidget(makeLabel(tr("Not a diagnosis. Nothing leaves this computer."), "quiet", foot), 1);
    m_back = new QPushButton(foot);
    m_leave = new QPushButton(tr("Leave the plan as it is"), foot);
    m_next = new QPushButton(foot);
    m_take = new QPushButton(foot);
    setLook(m_next, "primary");
    setLook(m_take, "primary");
    for (QPushButton *button : {m_back, m_leave, m_next, m_take}) {
        // Return leads on; it takes nothing unless the button itself has the focus.
        button->setAutoDefault(button == m_take);
        row->addWidget(button);
    }
    m_next->setDefault(true);
    return foot;
}

void CheckInFrame::setPage(QWidget *page)
{
    if (m_page) {
        // It may be the one whose signal led here.
        m_host->removeWidget(m_page);
        m_page->hide();
        m_page->deleteLater();
    }
    m_page = page;
    page->setMaximumWidth(m_theme.measures().px(720));
    m_host->insertWidget(1, page, 1);
    page->show();
}

void CheckInFrame::setProgress(const QString &text, int value, int of)
{
    m_progressText->setText(text);
    m_progress->setVisible(of > 0);
    m_progress->setRange(0, of);
    m_progress->setValue(value);
    m_progress->setAccessibleName(text);
}

void CheckInFrame::setPlace(const std::optional<Side> &side, const std::optional<Site> &site)
{
    m_map->setPlace(side, site);
    m_place->setText(placeWords(side, site));
    m_place->setVisible(side || site);
}

void CheckInFrame::setColumns(bool panel, bool map, bool mapNeeded)
{
    m_showsPanel = panel;
    m_showsMap = map;
    m_needsMap = mapNeeded;
    arrange();
}

void CheckInFrame::arrange()
{
    const Measures &m = m_theme.measures();
    const bool wide = width() >= m.px(900);
    m_columns->setDirection(wide ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    // Below one another the questions come first: the picture would push them out of sight.
    if (const int place = wide ? 0 : 1; m_columns->indexOf(m_mapColumn) != place)
        m_columns->insertWidget(place, m_mapColumn);
    m_panel->setVisible(m_showsPanel);
    m_mapColumn->setVisible(m_showsMap && (wide || m_needsMap));
    m_panel->setMinimumWidth(wide ? m.px(270) : 0);
    m_panel->setMaximumWidth(wide ? m.px(270) : QWIDGETSIZE_MAX);
    m_mapColumn->setMaximumWidth(wide ? m.px(256) : QWIDGETSIZE_MAX);
}

void CheckInFrame::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    arrange();
}

} // namespace stridewell
