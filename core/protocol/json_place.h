// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/error.h"
#include "core/base/keys.h"
#include "core/base/words.h"

#include <QJsonValue>
#include <QList>
#include <QString>
#include <QStringList>

#include <initializer_list>
#include <optional>

namespace stridewell {

/// The first thing found wrong while files are read; what comes after it is not kept, because it is often only
/// its consequence.
struct FirstProblem
{
    std::optional<Error> error = {};

    void add(const QString &where, const QString &detail);
};

/// A JSON value that knows where it stands ("load.json: values.weekly_growth.unit"), so that every complaint
/// names its place. Reading what is missing or of another type notes a problem and yields an empty value:
/// a reader goes straight through and looks at the problem once, at its end.
class JsonPlace
{
public:
    /// `name` is the file; `problem` must outlive this and all places made from it.
    JsonPlace(QJsonValue value, QString name, FirstProblem &problem);

    const QString &name() const { return m_name; }
    /// Notes that something is wrong here.
    void wrong(const QString &detail) const;
    /// Notes that a member of this name has no business here.
    void unknownMember(const QString &key) const;
    bool has(QLatin1StringView key) const;
    /// The names of the members of an object, sorted.
    QStringList keys() const;

    /// A member that must be there.
    JsonPlace member(const QString &key) const;
    JsonPlace member(QLatin1StringView key) const;
    /// The elements of a list that must hold at least one.
    QList<JsonPlace> elements() const;
    /// Notes a problem when this is no object or has a member of another name.
    void onlyMembers(std::initializer_list<QLatin1StringView> allowed) const;

    double number() const; ///< finite
    double number(double least, double most) const;
    int whole(int least, int most) const;
    bool truth() const;
    QString text() const; ///< not blank
    /// A list of such texts that holds at least one.
    QStringList texts() const;
    /// One of an enumeration, by its key.
    template <typename E>
    E key() const
    {
        const auto value = fromKey<E>(text());
        if (!value)
            wrong(Words::tr("must be one of %1").arg(keyList<E>()));
        return value.value_or(E{});
    }

private:
    JsonPlace(QJsonValue value, QString name, bool isFile, FirstProblem *problem);

    JsonPlace checkedMember(const QJsonValue &value, QAnyStringView key) const;
    QString nameOf(QAnyStringView key) const;

    QJsonValue m_value;
    QString m_name;
    bool m_isFile; ///< the whole of a file: its name ends in a colon before that of a member
    FirstProblem *m_problem;
};

} // namespace stridewell
