// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/notice_list.h"

#include "ui/models/words.h"
#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QFrame>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

namespace {

constexpr int calmNoticesShown = 2;

QString bulleted(const QStringList &lines)
{
    return lines.isEmpty() ? QString() : u"\u2022 "_s + lines.join(u"\n\u2022 "_s);
}

} // namespace

NoticeList::NoticeList(QWidget *parent) : QWidget(parent), m_layout(new QVBoxLayout(this))
{
    m_layout->setContentsMargins(0, 0, 0, 0);
    m_layout->setSpacing(8);
    hide();
}

void NoticeList::setNotices(const QList<Notice> &notices, const std::optional<Assessment> &assessment)
{
    QList<Notice> sorted = notices;
    std::stable_sort(sorted.begin(), sorted.end(), [](const Notice &a, const Notice &b) { return a.kind < b.kind; });
    if (sorted == m_notices && assessment == m_assessment)
        return;
    m_notices = sorted;
    m_assessment = assessment;
    m_all = false;
    rebuild();
}

void NoticeList::rebuild()
{
    clearLayout(m_layout);
    int calm = 0;
    int left = 0;
    for (const Notice &notice : std::as_const(m_notices)) {
        const bool pressing = notice.kind == NoticeKind::Stop;
        calm += pressing ? 0 : 1;
        if (pressing || m_all || calm <= calmNoticesShown)
            m_layout->addWidget(box(notice));
        else
            ++left;
    }
    if (left > 0) {
        auto *more = new QPushButton(tr("Show %1 more").arg(locale().toString(left)), this);
        setLook(more, "link");
        more->setAccessibleName(tr("Show %1 more notes on the plan").arg(left));
        connect(more, &QPushButton::clicked, this, [this] {
            m_all = true;
            rebuild();
        });
        m_layout->addWidget(more, 0, Qt::AlignLeft);
    }
    setVisible(!m_notices.isEmpty());
}

QWidget *NoticeList::box(const Notice &notice)
{
    auto *frame = new QFrame(this);
    setLook(frame, "box", toneName(notice.kind));
    auto *layout = new QVBoxLayout(frame);
    layout->setContentsMargins(14, 7, 14, 7);
    layout->setSpacing(4);
    auto *line = new QHBoxLayout;
    line->setSpacing(10);
    QLabel *kind = makePill(words(notice.kind), toneName(notice.kind), frame);
    setLook(kind, "kind", toneName(notice.kind));
    line->addWidget(kind, 0, Qt::AlignTop);
    QLabel *text = makeLabel(notice.text, notice.kind == NoticeKind::Stop ? "strong" : "plain", frame);
    line->addWidget(text, 1);
    layout->addLayout(line);
    frame->setAccessibleName(words(notice.kind) + u": "_s + notice.text);
    if (notice.kind != NoticeKind::Stop || !m_assessment)
        return frame;

    if (m_assessment->seek) {
        const Seek &seek = *m_assessment->seek;
        layout->addWidget(makeLabel(tr("See %1 %2.").arg(seek.who, withinWords(seek)), "strong", frame));
    }
    auto *columns = new QHBoxLayout;
    columns->setSpacing(24);
    if (!m_assessment->whatToDo.isEmpty())
        columns->addWidget(makeLabel(tr("What to do now") + u'\n' + bulleted(m_assessment->whatToDo), "plain", frame),
                           1, Qt::AlignTop);
    if (!m_assessment->mustNot.isEmpty())
        columns->addWidget(makeLabel(tr("Leave for now") + u'\n' + bulleted(m_assessment->mustNot), "plain", frame), 1,
                           Qt::AlignTop);
    layout->addLayout(columns);
    return frame;
}

} // namespace stridewell
