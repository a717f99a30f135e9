// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/words.h"
#include "core/exercise/exercise.h"
#include "core/protocol/json_place.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>

namespace stridewell {

namespace {

constexpr qsizetype fewestSteps = 2;
constexpr qsizetype mostSteps = 4;

Exercise readExercise(const JsonPlace &place)
{
    place.onlyMembers({"id"_L1, "name"_L1, "short_name"_L1, "use"_L1, "position"_L1, "steps"_L1, "mistakes"_L1,
                       "stop"_L1, "purpose"_L1, "evidence"_L1, "sources"_L1});
    Exercise e;
    e.id = place.member("id"_L1).text();
    e.name = place.member("name"_L1).text();
    e.shortName = place.member("short_name"_L1).text();
    e.use = place.member("use"_L1).key<ExerciseUse>();
    e.position = place.member("position"_L1).key<BodyPosition>();
    e.steps = place.member("steps"_L1).texts();
    if (e.steps.size() < fewestSteps || e.steps.size() > mostSteps)
        place.member("steps"_L1).wrong(Words::tr("must be %1 to %2 sentences").arg(fewestSteps).arg(mostSteps));
    e.mistakes = place.member("mistakes"_L1).texts();
    e.stop = place.member("stop"_L1).text();
    e.purpose = place.member("purpose"_L1).text();
    e.evidence = place.member("evidence"_L1).text();
    e.sources = place.member("sources"_L1).texts();
    return e;
}

} // namespace

Result<QList<Exercise>> readExercises(const QByteArray &json)
{
    const QString name = u"exercises.json"_s;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(json, &error);
    if (error.error != QJsonParseError::NoError)
        return failure(ErrorCode::BadInput, name, Words::tr("is no JSON, %1").arg(error.errorString()));
    FirstProblem problem;
    const JsonPlace file(document.object(), name, problem);
    file.onlyMembers({"about"_L1, "exercises"_L1});
    QList<Exercise> all;
    QStringList ids;
    for (const JsonPlace &place : file.member("exercises"_L1).elements()) {
        const Exercise exercise = readExercise(place);
        if (ids.contains(exercise.id))
            place.member("id"_L1).wrong(Words::tr("\"%1\" is there twice").arg(exercise.id));
        ids += exercise.id;
        all += exercise;
    }
    if (problem.error)
        return tl::unexpected(*problem.error);
    return all;
}

Result<QList<Exercise>> builtInExercises()
{
    QFile file(u":/exercises.json"_s);
    if (!file.open(QIODevice::ReadOnly))
        return failure(ErrorCode::Internal, file.fileName(), file.errorString());
    return readExercises(file.readAll()).map_error([](Error error) {
        error.code = ErrorCode::Internal;
        return error;
    });
}

} // namespace stridewell
