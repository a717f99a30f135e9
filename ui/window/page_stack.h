// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStackedWidget>
#include <QTimer>

#include <functional>
#include <vector>

namespace stridewell {

class Page;

/// The pages of the window, one above the other. A page is built when it is first needed, or when there is nothing
/// else to do: a window that is opened shows one of them and need not wait for the rest.
class PageStack : public QStackedWidget
{
    Q_OBJECT

public:
    explicit PageStack(QWidget *parent = nullptr);

    /// Adds a page and returns its place.
    int addPage(const std::function<Page *()> &make);
    /// The page of a place, built where it was not yet.
    Page *page(int place);
    /// The same, or null where it was not built yet.
    Page *builtPage(int place) const;
    /// Builds what is missing, a page at a time, when the pages are painted and the event loop is idle.
    void buildTheRest();

Q_SIGNALS:
    void pageBuilt(Page *page);

private:
    void buildOne();

    struct Slot
    {
        std::function<Page *()> make = {};
        Page *page = nullptr;
    };
    std::vector<Slot> m_slots;
    QTimer m_idle;
};

} // namespace stridewell
