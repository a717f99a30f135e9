// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/model/plan.h"

#include <QWidget>

#include <optional>

class QVBoxLayout;

namespace stridewell {

/// What a plan has to say, as boxes by kind, the most pressing first. A stop comes with what to do and what to
/// leave; of the others the first two are shown, the rest on request.
class NoticeList : public QWidget
{
    Q_OBJECT

public:
    explicit NoticeList(QWidget *parent = nullptr);

    void setNotices(const QList<Notice> &notices, const std::optional<Assessment> &assessment);

private:
    void rebuild();
    QWidget *box(const Notice &notice);

    QVBoxLayout *m_layout;
    QList<Notice> m_notices;
    std::optional<Assessment> m_assessment;
    bool m_all = false;
};

} // namespace stridewell
