// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/check_in/check_in_dialog.h"

#include "ui/dialogs/check_in/assessment_panel.h"
#include "ui/dialogs/check_in/body_map.h"
#include "ui/dialogs/check_in/question_field.h"
#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QProgressBar>
#include <QPushButton>
#include <QScrollArea>
#include <QStackedWidget>

#include <algorithm>

namespace stridewell {

namespace {

const QString keyOfSide = QStringLiteral("side");
const QString keyOfSite = QStringLiteral("site");

QScrollArea *scrolled(QWidget *content, QWidget *parent)
{
    auto *area = new QScrollArea(parent);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    return area;
}

} // namespace

CheckInDialog::CheckInDialog(Theme &theme, Moment now, const Zone &zone, Judge judge, QWidget *parent)
    : QDialog(parent), m_judge(std::move(judge))
{
    m_value.at = now;
    setWindowTitle(tr("Check in"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(makeHead(theme));
    layout->addWidget(makeMiddle(theme, zone), 1);
    layout->addWidget(makeFoot(theme));
    const Measures &m = theme.measures();
    m_sideFrom = m.px(860);
    setMinimumSize(m.px(520), m.px(420));
    resize(m.px(1080), m.px(760));
    showPage(0);
    judgeAnew();
    theme.dress(this);
}

QWidget *CheckInDialog::makeHead(const Theme &theme)
{
    const Measures &m = theme.measures();
    auto *head = new QFrame(this);
    setLook(head, "row");
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(m.px(22), m.px(16), m.px(22), m.px(16));
    row->setSpacing(m.px(14));
    QLabel *title = makeLabel(tr("Check in"), "title", head);
    title->setWordWrap(false);
    m_progressText = makeLabel({}, "quiet", head);
    m_progressText->setWordWrap(false);
    m_progress = new QProgressBar(head);
    m_progress->setTextVisible(false);
    m_progress->setFixedWidth(m.px(220));
    row->addWidget(title);
    row->addWidget(m_progressText);
    row->addStretch();
    row->addWidget(m_progress);
    return head;
}

QWidget *CheckInDialog::makeMiddle(const Theme &theme, const Zone &zone)
{
    auto *middle = new QWidget(this);
    auto *row = new QHBoxLayout(middle);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(0);
    m_pages = new QStackedWidget(middle);
    for (const QuestionPage &page : checkInPages())
        m_pages->addWidget(scrolled(makePage(theme, page, zone), m_pages));
    m_panel = new AssessmentPanel(middle);
    m_side = scrolled(m_panel, middle);
    m_side->setFixedWidth(theme.measures().px(290));
    row->addWidget(m_pages, 1);
    row->addWidget(m_side);
    m_progress->setRange(0, m_pages->count());
    return middle;
}

QWidget *CheckInDialog::makePage(const Theme &theme, const QuestionPage &page, const Zone &zone)
{
    const Measures &m = theme.measures();
    auto *content = new QWidget;
    setLook(content, "page");
    auto *layout = new QVBoxLayout(content);
    layout->setContentsMargins(m.px(28), m.px(20), m.px(28), m.px(20));
    layout->setSpacing(m.px(4));
    layout->addWidget(makeLabel(page.title, "cardTitle", content));
    layout->addWidget(makeLabel(page.hint, "quiet", content));
    QList<QuestionField *> fields;
    for (const Question &question : page.questions) {
        auto *field = new QuestionField(question, m_value.at, zone, content);
        fields += field;
        connect(field, &QuestionField::answered, this, [this, field] { take(*field); });
    }
    m_fields += fields;
    layout->addSpacing(m.px(8));
    layout->addLayout(arranged(theme, fields));
    layout->addStretch();
    return content;
}

QLayout *CheckInDialog::arranged(const Theme &theme, const QList<QuestionField *> &fields)
{
    const Measures &m = theme.measures();
    auto *column = new QVBoxLayout;
    column->setSpacing(m.px(14));
    bool asksPlace = false;
    for (QuestionField *field : fields) {
        column->addWidget(field);
        asksPlace = asksPlace || field->question().key == keyOfSite;
    }
    if (!asksPlace)
        return column;
    m_map = new BodyMap(theme);
    connect(m_map, &BodyMap::pointed, this, &CheckInDialog::point);
    auto *row = new QHBoxLayout;
    row->setSpacing(m.px(20));
    row->addWidget(m_map, 0, Qt::AlignTop);
    row->addLayout(column, 1);
    return row;
}

QuestionField *CheckInDialog::field(const QString &key) const
{
    const auto it = std::find_if(m_fields.begin(), m_fields.end(),
                                 [&key](const QuestionField *field) { return field->question().key == key; });
    return it == m_fields.end() ? nullptr : *it;
}

void CheckInDialog::point(Side side, Site site)
{
    m_value.side = side;
    m_value.site = site;
    for (const QString &key : {keyOfSide, keyOfSite}) {
        if (QuestionField *asked = field(key))
            asked->setAnswer(asked->question().read(m_value));
    }
    judgeAnew();
}

QWidget *CheckInDialog::makeFoot(const Theme &theme)
{
    const Measures &m = theme.measures();
    auto *foot = new QFrame(this);
    setLook(foot, "foot");
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(m.px(22), m.px(12), m.px(22), m.px(12));
    row->setSpacing(m.px(10));
    row->addWidget(makeLabel(tr("Not a diagnosis. Nothing leaves this computer."), "quiet", foot), 1);
    m_back = new QPushButton(tr("Back"), foot);
    m_next = new QPushButton(tr("Next"), foot);
    m_save = new QPushButton(tr("Save check-in"), foot);
    setLook(m_save, "primary");
    for (QPushButton *button : {m_back, m_next, m_save}) {
        button->setAutoDefault(false);
        row->addWidget(button);
    }
    connect(m_back, &QPushButton::clicked, this, [this] { showPage(page() - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { showPage(page() + 1); });
    connect(m_save, &QPushButton::clicked, this, &QDialog::accept);
    return foot;
}

int CheckInDialog::page() const
{
    return m_pages->currentIndex();
}

void CheckInDialog::showPage(int page)
{
    const int last = m_pages->count() - 1;
    m_pages->setCurrentIndex(qBound(0, page, last));
    m_progress->setValue(this->page() + 1);
    m_progressText->setText(tr("Page %1 of %2").arg(this->page() + 1).arg(last + 1));
    m_progress->setAccessibleName(m_progressText->text());
    m_back->setEnabled(this->page() > 0);
    m_next->setEnabled(this->page() < last);
    setLook(m_next, this->page() < last ? "primary" : "plain");
    setLook(m_save, this->page() < last ? "plain" : "primary");
}

void CheckInDialog::setValue(const CheckIn &checkIn)
{
    const Moment at = m_value.at;
    m_value = checkIn;
    m_value.at = at;
    for (QuestionField *field : std::as_const(m_fields))
        field->setAnswer(field->question().read(m_value));
    judgeAnew();
}

void CheckInDialog::take(const QuestionField &field)
{
    field.question().write(m_value, field.answer());
    judgeAnew();
}

void CheckInDialog::judgeAnew()
{
    m_map->setPlace(m_value.side, m_value.site);
    m_panel->setAssessment(m_judge(m_value));
}

void CheckInDialog::resizeEvent(QResizeEvent *event)
{
    QDialog::resizeEvent(event);
    m_side->setVisible(width() >= m_sideFrom);
}

} // namespace stridewell
