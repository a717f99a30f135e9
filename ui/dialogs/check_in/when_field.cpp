// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/check_in/when_field.h"

#include "ui/parts/choice_row.h"
#include "ui/parts/labels.h"
#include "ui/theme/theme.h"

#include <QDateTimeEdit>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

namespace {

QStringList labelsOf(const QList<WhenChoice> &choices)
{
    QStringList labels;
    for (const WhenChoice &choice : choices)
        labels += choice.label;
    return labels << WhenField::tr("Another time\u2026");
}

} // namespace

WhenField::WhenField(const QString &question, Moment now, const Zone &zone, const QList<WhenChoice> &choices,
                     QWidget *parent)
    : QWidget(parent),
      m_now(now),
      m_zone(zone),
      m_choices(choices),
      m_row(new ChoiceRow(question, labelsOf(choices), ChoiceRow::Mode::OneOrNotSaid, this)),
      m_exact(new QDateTimeEdit(this)),
      m_problem(makeLabel({}, "words", this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_row);
    layout->addWidget(m_exact, 0, Qt::AlignLeading);
    layout->addWidget(m_problem);
    setLook(m_problem, "words", "stop");
    m_exact->setCalendarPopup(true);
    m_exact->setAccessibleName(tr("%1 Exact day and time").arg(question));
    // The editor holds the wall clock of the athlete's zone; UTC keeps Qt from applying this computer's own.
    m_exact->setTimeSpec(Qt::UTC);
    m_exact->setDisplayFormat(QLocale().dateFormat(QLocale::ShortFormat) + u"  HH:mm"_s);
    setMoment({});
    connect(m_row, &ChoiceRow::answered, this, &WhenField::chosen);
    connect(m_exact, &QDateTimeEdit::dateTimeChanged, this, [this] {
        m_row->setChosen({static_cast<int>(m_choices.size())});
        showProblem();
        Q_EMIT answered();
    });
}

std::optional<Moment> WhenField::moment() const
{
    if (!m_said || !problem().isEmpty())
        return std::nullopt;
    // A choice is exact to the millisecond; the editor shows minutes.
    const QList<int> chosen = m_row->chosen();
    if (!chosen.isEmpty() && chosen.first() < m_choices.size())
        return m_choices[chosen.first()].moment;
    return std::min(m_now, m_zone.at(m_exact->date(), m_exact->time()));
}

QString WhenField::problem() const
{
    const Moment typed = m_zone.at(m_exact->date(), m_exact->time());
    if (!m_said || typed <= m_now)
        return {};
    return tr("This lies ahead. It began now or earlier: correct the day or the time.");
}

void WhenField::setMoment(const std::optional<Moment> &moment)
{
    m_said = moment.has_value();
    const auto it = std::find_if(m_choices.begin(), m_choices.end(),
                                 [&](const WhenChoice &choice) { return choice.moment == moment; });
    if (moment)
        m_row->setChosen({static_cast<int>(it - m_choices.begin())});
    else
        m_row->setChosen({});
    showExact(moment.value_or(m_now));
}

void WhenField::chosen()
{
    const QList<int> places = m_row->chosen();
    m_said = !places.isEmpty();
    const bool named = m_said && places.first() < m_choices.size();
    showExact(named ? m_choices[places.first()].moment : m_now);
    if (m_said && !named)
        m_exact->setFocus();
    Q_EMIT answered();
}

void WhenField::showExact(Moment moment)
{
    const QSignalBlocker quiet(m_exact);
    const QTime time = m_zone.time(moment);
    m_exact->setDateTime(QDateTime(m_zone.day(moment), QTime(time.hour(), time.minute()), Qt::UTC));
    m_exact->setVisible(m_said);
    showProblem();
}

void WhenField::showProblem()
{
    m_problem->setText(problem());
    m_problem->setVisible(!m_problem->text().isEmpty());
}

} // namespace stridewell
