// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/exercise/exercise.h"

#include "core/base/words.h"

#include <algorithm>

namespace stridewell {

Result<void> checkSources(const QList<Exercise> &exercises, const QHash<QString, Citation> &citations)
{
    for (const Exercise &exercise : exercises) {
        for (const QString &id : exercise.sources) {
            if (!citations.contains(id))
                return failure(ErrorCode::BadInput, exercise.id,
                               Words::tr("names %1, which is no evidence row").arg(id));
        }
    }
    return {};
}

const QList<Exercise> &exerciseLibrary()
{
    static const QList<Exercise> all = builtInExercises().value_or(QList<Exercise>());
    return all;
}

const Exercise *findExercise(QStringView id)
{
    const QList<Exercise> &all = exerciseLibrary();
    const auto it = std::find_if(all.begin(), all.end(), [id](const Exercise &e) { return id == e.id; });
    return it == all.end() ? nullptr : &*it;
}

} // namespace stridewell
