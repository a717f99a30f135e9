// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/check_in.h"
#include "core/protocol/protocol.h"
#include "ui/models/units.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

#include <optional>

class QBoxLayout;
class QLabel;
class QProgressBar;
class QPushButton;

namespace stridewell {

class BodyMap;
class SoFarPanel;

/// What stands around the pages of a check-in: progress, the picture of the legs, how it looks so far, the buttons.
/// Where it is narrow, the columns stand below one another.
class CheckInFrame : public QWidget
{
    Q_OBJECT

public:
    CheckInFrame(const Theme &theme, const Formats &formats, const QHash<QString, Citation> &citations,
                 QWidget *parent);

    /// Puts a page into the middle; the one before is deleted.
    void setPage(QWidget *page);
    /// "Question 3 of 9"; an empty text hides the words, `of` 0 all of it.
    void setProgress(const QString &text, int value, int of);
    void setPlace(const std::optional<Side> &side, const std::optional<Site> &site);
    /// Which columns stand beside the page. The picture stays where there is room, or where the page needs it.
    void setColumns(bool panel, bool map, bool mapNeeded);

    BodyMap *map() const { return m_map; }
    SoFarPanel *panel() const { return m_panel; }
    QPushButton *back() const { return m_back; }
    QPushButton *leave() const { return m_leave; }
    QPushButton *next() const { return m_next; }
    QPushButton *take() const { return m_take; }

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeHead();
    QWidget *makeMiddle(const Formats &formats, const QHash<QString, Citation> &citations);
    QWidget *makeMapColumn();
    QWidget *makeFoot();
    void arrange();

    const Theme &m_theme;
    QLabel *m_progressText = nullptr;
    QProgressBar *m_progress = nullptr;
    QBoxLayout *m_columns = nullptr;
    QWidget *m_mapColumn = nullptr;
    BodyMap *m_map = nullptr;
    QLabel *m_place = nullptr;
    QBoxLayout *m_host = nullptr; ///< holds the page
    QWidget *m_page = nullptr;
    SoFarPanel *m_panel = nullptr;
    QPushButton *m_back = nullptr;
    QPushButton *m_leave = nullptr;
    QPushButton *m_next = nullptr;
    QPushButton *m_take = nullptr;
    bool m_showsPanel = false;
    bool m_showsMap = false;
    bool m_needsMap = false;
};

} // namespace stridewell
