// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/window/page_stack.h"

#include "ui/pages/page.h"
#include "ui/parts/first_paint.h"

#include <algorithm>

namespace stridewell {

PageStack::PageStack(QWidget *parent) : QStackedWidget(parent)
{
    connect(&m_idle, &QTimer::timeout, this, &PageStack::buildOne);
}

int PageStack::addPage(const std::function<Page *()> &make)
{
    m_slots.push_back({make, nullptr});
    return addWidget(new QWidget(this));
}

Page *PageStack::page(int place)
{
    Slot &slot = m_slots[static_cast<size_t>(place)];
    if (slot.page)
        return slot.page;
    slot.page = slot.make();
    QWidget *standIn = widget(place);
    const bool shown = currentIndex() == place;
    insertWidget(place, slot.page);
    if (shown)
        setCurrentIndex(place);
    removeWidget(standIn);
    delete standIn;
    Q_EMIT pageBuilt(slot.page);
    return slot.page;
}

Page *PageStack::builtPage(int place) const
{
    const auto at = static_cast<size_t>(place);
    return at < m_slots.size() ? m_slots[at].page : nullptr;
}

void PageStack::buildTheRest()
{
    afterPaint(this, [this] { m_idle.start(); });
}

void PageStack::buildOne()
{
    const auto missing = std::ranges::find(m_slots, nullptr, &Slot::page);
    if (missing == m_slots.end())
        m_idle.stop();
    else
        page(static_cast<int>(missing - m_slots.begin()));
}

} // namespace stridewell
