// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/model/patient_days.h"

#include <algorithm>

namespace stridewell {

namespace {

constexpr qsizetype letters = 3;
constexpr char notTold = '-';
constexpr char worst = 'X'; ///< pain of 10

char digit(int count)
{
    return static_cast<char>('0' + std::clamp(count, 0, 9));
}

bool isDay(const char *code)
{
    const auto isDigit = [](char c) { return c >= '0' && c <= '9'; };
    return isDigit(code[0]) && isDigit(code[1]) && (isDigit(code[2]) || code[2] == notTold || code[2] == worst);
}

} // namespace

PatientDays::PatientDays(QDate from, const QByteArray &text) : m_from(from), m_text(text)
{
    bool whole = from.isValid() && text.size() % letters == 0;
    for (qsizetype at = 0; whole && at < text.size(); at += letters)
        whole = isDay(text.constData() + at);
    if (!whole)
        *this = {};
}

void PatientDays::add(const PatientDay &day)
{
    m_text += digit(day.planned);
    m_text += digit(day.done);
    m_text += !day.pain ? notTold : *day.pain >= 10 ? worst : digit(*day.pain);
}

std::optional<PatientDay> PatientDays::on(QDate day) const
{
    const qsizetype at = m_from.isValid() ? m_from.daysTo(day) * letters : -1;
    if (at < 0 || at >= m_text.size())
        return std::nullopt;
    PatientDay found{m_text[at] - '0', m_text[at + 1] - '0', {}};
    if (const char pain = m_text[at + 2]; pain != notTold)
        found.pain = pain == worst ? 10 : pain - '0';
    return found;
}

std::optional<double> PatientDays::keptShare(QDate today) const
{
    int planned = 0;
    int done = 0;
    for (QDate day = today.addDays(-back); day < today; day = day.addDays(1)) {
        const auto found = on(day);
        if (!found)
            return std::nullopt;
        planned += found->planned;
        done += found->done;
    }
    return planned > 0 ? std::optional(static_cast<double>(done) / planned) : std::nullopt;
}

} // namespace stridewell
