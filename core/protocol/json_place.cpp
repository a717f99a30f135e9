// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/protocol/json_place.h"

#include "core/base/words.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringBuilder>

#include <algorithm>
#include <cmath>

using namespace Qt::StringLiterals;

namespace stridewell {

void FirstProblem::add(const QString &where, const QString &detail)
{
    if (!error)
        error = Error{ErrorCode::BadInput, where, detail};
}

JsonPlace::JsonPlace(QJsonValue value, QString name, FirstProblem &problem)
    : JsonPlace(std::move(value), std::move(name), true, &problem)
{
}

JsonPlace::JsonPlace(QJsonValue value, QString name, bool isFile, FirstProblem *problem)
    : m_value(std::move(value)), m_name(std::move(name)), m_isFile(isFile), m_problem(problem)
{
}

QString JsonPlace::nameOf(QAnyStringView key) const
{
    return m_name % (m_isFile ? ": "_L1 : "."_L1) % key.toString();
}

void JsonPlace::wrong(const QString &detail) const
{
    m_problem->add(m_name, detail);
}

void JsonPlace::unknownMember(const QString &key) const
{
    m_problem->add(nameOf(key), Words::tr("is not known here"));
}

bool JsonPlace::has(QLatin1StringView key) const
{
    return m_value.toObject().contains(key);
}

QStringList JsonPlace::keys() const
{
    if (!m_value.isObject())
        wrong(Words::tr("must be an object"));
    return m_value.toObject().keys();
}

JsonPlace JsonPlace::member(const QString &key) const
{
    return checkedMember(m_value[key], key);
}

JsonPlace JsonPlace::member(QLatin1StringView key) const
{
    return checkedMember(m_value[key], key);
}

JsonPlace JsonPlace::checkedMember(const QJsonValue &value, QAnyStringView key) const
{
    JsonPlace place(value, nameOf(key), false, m_problem);
    if (!m_value.isObject())
        wrong(Words::tr("must be an object"));
    else if (place.m_value.isUndefined())
        place.wrong(Words::tr("is missing"));
    return place;
}

QList<JsonPlace> JsonPlace::elements() const
{
    const QJsonArray array = m_value.toArray();
    if (array.isEmpty())
        wrong(Words::tr("must be a list with at least one element"));
    QList<JsonPlace> all;
    all.reserve(array.size());
    for (qsizetype i = 0; i < array.size(); ++i)
        all.append(JsonPlace(array[i], m_name + u"[%1]"_s.arg(i), false, m_problem));
    return all;
}

void JsonPlace::onlyMembers(std::initializer_list<QLatin1StringView> allowed) const
{
    // Counting is enough for the usual, right case; names are only made where something is wrong.
    const QJsonObject object = m_value.toObject();
    const auto known = std::count_if(allowed.begin(), allowed.end(),
                                     [&object](QLatin1StringView key) { return object.contains(key); });
    if (m_value.isObject() && known == object.size())
        return;
    const QStringList present = keys();
    for (const QString &key : present) {
        if (std::find(allowed.begin(), allowed.end(), key) == allowed.end())
            unknownMember(key);
    }
}

double JsonPlace::number() const
{
    const double number = m_value.toDouble();
    if (!m_value.isDouble() || !std::isfinite(number)) {
        wrong(Words::tr("must be a number"));
        return 0;
    }
    return number;
}

double JsonPlace::number(double least, double most) const
{
    const double value = number();
    if (!(value >= least && value <= most))
        wrong(Words::tr("is %1, must be from %2 to %3").arg(value).arg(least).arg(most));
    return std::clamp(value, least, most);
}

int JsonPlace::whole(int least, int most) const
{
    const double value = number(least, most);
    if (value != std::floor(value))
        wrong(Words::tr("is %1, must be a whole number").arg(value));
    return static_cast<int>(value);
}

bool JsonPlace::truth() const
{
    if (!m_value.isBool())
        wrong(Words::tr("must be true or false"));
    return m_value.toBool();
}

QString JsonPlace::text() const
{
    const QString text = m_value.toString();
    if (!m_value.isString() || text.trimmed().isEmpty())
        wrong(Words::tr("must be a text that is not empty"));
    return text;
}

QStringList JsonPlace::texts() const
{
    QStringList all;
    for (const JsonPlace &element : elements())
        all += element.text();
    return all;
}

} // namespace stridewell
