// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/own_exercise.h"
#include "core/protocol/json_file.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <climits>

namespace stridewell {

namespace {

constexpr auto formatName = "stridewell-exercise"_L1;
constexpr int formatVersion = 1;
constexpr qsizetype mostBytes = 4 << 20;
constexpr int mostSets = 1000; ///< a list of that length is written for each; what is sensible the protocol says

Dose readDose(const JsonPlace &place)
{
    Dose dose;
    dose.sets = place.member("sets"_L1).whole(1, mostSets);
    if (place.has("reps"_L1))
        dose.reps = QList<int>(dose.sets, place.member("reps"_L1).whole(1, INT_MAX));
    if (place.has("hold_s"_L1))
        dose.holdSeconds = place.member("hold_s"_L1).whole(1, INT_MAX);
    dose.eachSide = place.member("each_side"_L1).truth();
    return dose;
}

} // namespace

QByteArray toJson(const OwnExercise &own)
{
    const Exercise &e = own.exercise;
    QJsonObject file{{u"format"_s, QString(formatName)},
                     {u"format_version"_s, formatVersion},
                     {u"id"_s, e.id},
                     {u"name"_s, e.name},
                     {u"use"_s, QString(keyOf(e.use))},
                     {u"position"_s, QString(keyOf(e.position))},
                     {u"family"_s, QString(keyOf(own.family))},
                     {u"steps"_s, QJsonArray::fromStringList(e.steps)},
                     {u"stop"_s, e.stop},
                     {u"sets"_s, own.dose.sets},
                     {u"each_side"_s, own.dose.eachSide}};
    if (!e.mistakes.isEmpty())
        file[u"mistakes"_s] = QJsonArray::fromStringList(e.mistakes);
    if (!e.purpose.isEmpty())
        file[u"purpose"_s] = e.purpose;
    if (!own.dose.reps.isEmpty())
        file[u"reps"_s] = own.dose.reps.first();
    if (own.dose.holdSeconds)
        file[u"hold_s"_s] = *own.dose.holdSeconds;
    if (!own.poses.isEmpty())
        file[u"poses"_s] = QJsonDocument::fromJson(own.poses).array();
    if (!own.picture.isEmpty())
        file[u"picture"_s] = QString::fromLatin1(own.picture.toBase64());
    return QJsonDocument(file).toJson();
}

Result<OwnExercise> ownExerciseFromJson(const QByteArray &json, const QString &file)
{
    const auto object = readJsonFile(json, file, mostBytes);
    if (!object)
        return tl::unexpected(object.error());
    FirstProblem problem;
    const JsonPlace place(*object, file, problem);
    checkFormat(place, formatName, formatVersion);
    place.onlyMembers({"format"_L1, "format_version"_L1, "id"_L1, "name"_L1, "use"_L1, "position"_L1, "family"_L1,
                       "steps"_L1, "mistakes"_L1, "stop"_L1, "purpose"_L1, "sets"_L1, "reps"_L1, "hold_s"_L1,
                       "each_side"_L1, "poses"_L1, "picture"_L1});
    OwnExercise own;
    Exercise &e = own.exercise;
    e.id = place.member("id"_L1).text();
    e.name = place.member("name"_L1).text();
    e.shortName = e.name;
    e.use = place.member("use"_L1).key<ExerciseUse>();
    e.position = place.member("position"_L1).key<BodyPosition>();
    own.family = place.member("family"_L1).key<ExerciseFamily>();
    e.steps = place.member("steps"_L1).texts();
    if (place.has("mistakes"_L1))
        e.mistakes = place.member("mistakes"_L1).texts();
    e.stop = place.member("stop"_L1).text();
    if (place.has("purpose"_L1))
        e.purpose = place.member("purpose"_L1).text();
    own.dose = readDose(place);
    own.dose.exercise = e.id;
    own.dose.staticStretch = own.family == ExerciseFamily::HamstringStretch;
    if (place.has("poses"_L1))
        own.poses = QJsonDocument(object->value("poses"_L1).toArray()).toJson(QJsonDocument::Compact);
    if (place.has("picture"_L1))
        own.picture = QByteArray::fromBase64(place.member("picture"_L1).text().toLatin1());
    if (problem.error)
        return tl::unexpected(*problem.error);
    if (auto checked = validate(own); !checked)
        return failure(ErrorCode::BadInput, file + u": "_s + checked.error().where, checked.error().detail);
    return own;
}

} // namespace stridewell
