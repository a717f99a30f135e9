// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/log_back_model.h"

#include "ui/models/dose_words.h"
#include "ui/models/log_change.h"
#include "ui/models/roles.h"
#include "ui/models/run_entry.h"
#include "ui/models/session_log.h"
#include "ui/models/words.h"

#include <QRegularExpression>

#include <algorithm>
#include <array>

namespace stridewell {

namespace {

constexpr int mostReps = 999;
constexpr int worstPain = 10;

std::optional<int> numberIn(const QString &text, int most)
{
    bool isNumber = false;
    const int number = QLocale().toInt(text.trimmed(), &isNumber);
    return isNumber && number >= 0 && number <= most ? std::optional(number) : std::nullopt;
}

QStringList partsOf(const QString &text)
{
    static const QRegularExpression between(u"[\\s;/+]+"_s);
    return text.split(between, Qt::SkipEmptyParts);
}

QString joined(const QList<int> &numbers)
{
    QStringList texts;
    for (const int number : numbers)
        texts += QString::number(number);
    return texts.join(u' ');
}

} // namespace

void LogBackModel::setDays(const PlanView &view, QDate from, QDate to)
{
    beginResetModel();
    m_view = view;
    m_rows = logRows(view.plan.items, from, to, view.formats);
    m_lines.clear();
    for (qsizetype row = 0; row < m_rows.size(); ++row) {
        m_lines += Line{row, -1};
        for (int exercise = 0; exercise < m_rows[row].items.first().strength.size(); ++exercise)
            m_lines += Line{row, exercise};
    }
    for (const Line &line : std::as_const(m_lines))
        fillIn(line);
    endResetModel();
}

QString LogBackModel::key(const Line &line, Column column) const
{
    return u"%1/%2/%3"_s.arg(m_rows[line.row].items.first().id.value).arg(line.exercise).arg(column);
}

bool LogBackModel::isAsked(const Line &line, Column column) const
{
    const LogRow &row = m_rows[line.row];
    if (column == Reps)
        return line.exercise >= 0 || (row.items.first().run && row.items.size() == 1);
    if (line.exercise >= 0)
        return false;
    return column == Done || ((column == Pain || column == PainNextDay) && row.canHurt() && row.items.size() == 1);
}

/// Puts in what is logged already, where nothing was typed.
void LogBackModel::fillIn(const Line &line)
{
    const LogRow &row = m_rows[line.row];
    const auto write = [&](Column column, const QString &text) {
        if (!text.isEmpty() && !m_texts.contains(key(line, column)))
            m_texts.insert(key(line, column), text);
    };
    const auto known = m_view.logs.constFind(row.items.first().id);
    if (line.exercise >= 0) {
        write(Reps, joined(exerciseLines(row.items.first(), m_view).at(line.exercise).done));
        return;
    }
    if (row.items.size() > 1) {
        const auto done = std::ranges::count(row.items, ItemState::Done, &Item::state);
        const bool told = std::ranges::any_of(row.items, [this](const Item &i) { return m_view.logs.contains(i.id); });
        write(Done, told ? QString::number(done) : QString());
        return;
    }
    if (known == m_view.logs.constEnd())
        return;
    write(Done, words(known->state));
    write(Pain, known->pain ? QString::number(*known->pain) : QString());
    write(PainNextDay, known->painNextDay ? QString::number(*known->painNextDay) : QString());
}

bool LogBackModel::isTick(const QModelIndex &index) const
{
    const Line &line = m_lines[index.row()];
    return index.column() == Done && line.exercise < 0 && m_rows[line.row].items.size() == 1;
}

std::optional<LogState> LogBackModel::stateOf(const LogRow &row, const QString &text, qsizetype item) const
{
    if (row.items.size() > 1) {
        const auto done = numberIn(text, static_cast<int>(row.items.size()));
        return !done ? std::nullopt : std::optional(item < *done ? LogState::Done : LogState::Skipped);
    }
    // The first letters of the words of the reader's language; a cross and a tick are what paper has.
    const QString said = text.trimmed();
    for (const LogState state : {LogState::Done, LogState::Partly, LogState::Skipped}) {
        if (!said.isEmpty() && words(state).startsWith(said, Qt::CaseInsensitive))
            return state;
    }
    if (said == u"x"_s || said == u"X"_s || said == u"\u2713"_s)
        return LogState::Done;
    return said == u"-"_s ? std::optional(LogState::Skipped) : std::nullopt;
}

std::optional<QList<int>> LogBackModel::repsOf(const Line &line) const
{
    const qsizetype sets = std::max(1, doseOf(line).sets);
    QList<int> reps;
    for (const QString &part : partsOf(typed(line, Reps).replace(u',', u' '))) {
        const auto number = numberIn(part, mostReps);
        if (!number)
            return std::nullopt;
        reps += *number;
    }
    if (reps.size() > sets)
        return std::nullopt;
    return reps.size() == 1 ? QList<int>(sets, reps.first()) : reps;
}

std::optional<Run> LogBackModel::runOf(const LogRow &row, const QString &text) const
{
    const QStringList parts = partsOf(text);
    if (parts.isEmpty() || parts.size() > 2)
        return std::nullopt;
    const RunEntry entry{.distance = parts[0],
                         .time = parts.value(1),
                         .day = row.day,
                         .type = row.items.first().run->type,
                         .pain = numberIn(typed({&row - m_rows.constData(), -1}, Pain), worstPain)};
    const auto run = runFrom(entry, m_view.formats, m_view.now);
    return run ? std::optional(*run) : std::nullopt;
}

QString LogBackModel::problemOf(const QModelIndex &index) const
{
    const Line &line = m_lines[index.row()];
    const auto column = static_cast<Column>(index.column());
    const QString text = typed(line, column).trimmed();
    if (text.isEmpty() || !isAsked(line, column))
        return {};
    const LogRow &row = m_rows[line.row];
    if (column == Done && !stateOf(row, text, 0))
        return row.items.size() > 1 ? tr("How many of %1 were done? A number from 0 to %1.").arg(row.items.size())
                                    : tr("Type d for done, p for partly or s for skipped.");
    if (column == Reps && line.exercise >= 0 && !repsOf(line))
        return tr("Type how often, such as %1, or one number for all sets.").arg(joined(doseOf(line).reps));
    if (column == Reps && line.exercise < 0 && !runOf(row, text))
        return tr("Type how far and how long, such as %1 45.").arg(m_view.formats.number(8.5, 1));
    if ((column == Pain || column == PainNextDay) && !numberIn(text, worstPain))
        return tr("Pain is a whole number from 0 to 10.");
    if (m_view.formats.zone.day(m_view.now) < row.day)
        return tr("That day is still to come.");
    return {};
}

QModelIndex LogBackModel::firstProblem() const
{
    for (int line = 0; line < m_lines.size(); ++line) {
        for (int column = 0; column < ColumnCount; ++column) {
            if (!problemOf(index(line, column)).isEmpty())
                return index(line, column);
        }
    }
    return {};
}

/// The log that a line and those of its exercises make of one of its items; absent where nothing was typed.
std::optional<Log> LogBackModel::logOf(qsizetype place, qsizetype item) const
{
    const Line &line = m_lines[place];
    const LogRow &row = m_rows[line.row];
    const Item &of = row.items[item];
    const QString tick = typed(line, Done).trimmed();
    const auto known = m_view.logs.constFind(of.id);
    const std::optional<Log> before = known == m_view.logs.constEnd() ? std::nullopt : std::optional(*known);
    QList<LoggedSet> sets;
    bool complete = true;
    for (qsizetype next = place + 1; next < m_lines.size() && m_lines[next].row == line.row; ++next) {
        const QList<int> reps = repsOf(m_lines[next]).value_or(QList<int>());
        const Dose &dose = doseOf(m_lines[next]);
        complete = complete && reps.size() >= std::max(1, dose.sets);
        if (!reps.isEmpty())
            sets += LoggedSet{dose.exercise, reps};
    }
    const auto pain = numberIn(typed(line, Pain), worstPain);
    const auto next = numberIn(typed(line, PainNextDay), worstPain);
    const bool ran = of.run && row.items.size() == 1 && !typed(line, Reps).trimmed().isEmpty();
    if (tick.isEmpty() && sets.isEmpty() && !pain && !next && !ran)
        return std::nullopt;
    const LogState state =
        stateOf(row, tick, item).value_or(complete || of.strength.isEmpty() ? LogState::Done : LogState::Partly);
    Log log = before.value_or(Log{.item = of.id});
    if (state == LogState::Done && sets.isEmpty() && !of.strength.isEmpty())
        log = asPlanned(of, exerciseLines(of, m_view), before);
    else
        log.sets = state == LogState::Skipped ? QList<LoggedSet>() : sets;
    log.state = state;
    log.pain = pain;
    log.painNextDay = next;
    if (!before)
        log.at =
            row.day == m_view.today() ? m_view.now : of.start.value_or(m_view.formats.zone.at(row.day, QTime(12, 0)));
    return log;
}

QList<Change> LogBackModel::changes() const
{
    QList<Change> changes;
    for (qsizetype place = 0; place < m_lines.size(); ++place) {
        const Line &line = m_lines[place];
        if (line.exercise >= 0)
            continue;
        const LogRow &row = m_rows[line.row];
        for (qsizetype item = 0; item < row.items.size(); ++item) {
            const auto log = logOf(place, item);
            if (log && m_view.logs.value(row.items[item].id) != *log)
                changes += logChange(m_view.profile, *log);
        }
        if (const QString text = typed(line, Reps).trimmed(); row.items.first().run && !text.isEmpty()) {
            if (const auto run = runOf(row, text))
                changes += AddRuns{{SourcedRun{.run = *run}}};
        }
    }
    return changes;
}

int LogBackModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int LogBackModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QString LogBackModel::textOf(const Line &line, Column column) const
{
    const LogRow &row = m_rows[line.row];
    if (column == Day)
        return line.exercise < 0 && row.opensDay ? m_view.formats.shortDay(row.day) : QString();
    if (column != What)
        return typed(line, column);
    if (line.exercise < 0)
        return row.card.title;
    const Dose &dose = doseOf(line);
    return exerciseShortName(dose.exercise) + u": "_s + doseWords(dose, m_view.formats);
}

QVariant LogBackModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const Line &line = m_lines[index.row()];
    const auto column = static_cast<Column>(index.column());
    switch (role) {
    case Qt::DisplayRole:
    case Qt::EditRole:
        return textOf(line, column);
    case Qt::ToolTipRole:
        return problemOf(index);
    case ToneRole:
        return problemOf(index).isEmpty() ? QString() : u"stop"_s;
    case Qt::AccessibleTextRole: {
        const QString what = textOf({line.row, -1}, What) + (line.exercise < 0 ? u""_s : u", "_s + textOf(line, What));
        const QString said = column == What ? QString() : headerData(column, Qt::Horizontal).toString() + u": "_s;
        return QStringList{m_view.formats.shortDay(m_rows[line.row].day), what, said + textOf(line, column),
                           problemOf(index)}
            .join(u' ')
            .simplified();
    }
    default:
        return {};
    }
}

bool LogBackModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::EditRole || !flags(index).testFlag(Qt::ItemIsEditable))
        return false;
    const Line &line = m_lines[index.row()];
    QString text = value.toString().trimmed();
    // A letter becomes its word, so that a slip of the key is seen.
    if (isTick(index)) {
        if (const auto state = stateOf(m_rows[line.row], text, 0))
            text = words(*state);
    }
    m_texts.insert(key(line, static_cast<Column>(index.column())), text);
    Q_EMIT dataChanged(index, index);
    return true;
}

QVariant LogBackModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole || section < 0 || section >= ColumnCount)
        return {};
    const std::array<QString, ColumnCount> names{tr("Day"),         tr("What"),       tr("Done"),
                                                 tr("Repetitions"), tr("Worst pain"), tr("Pain next day")};
    return names[static_cast<size_t>(section)];
}

Qt::ItemFlags LogBackModel::flags(const QModelIndex &index) const
{
    Qt::ItemFlags flags = QAbstractTableModel::flags(index);
    if (index.isValid() && isAsked(m_lines[index.row()], static_cast<Column>(index.column())))
        flags |= Qt::ItemIsEditable;
    return flags;
}

} // namespace stridewell
