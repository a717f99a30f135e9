// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/drop_target.h"

#include "core/base/words.h"

namespace stridewell {

QString dropWords(const DropTarget &target, const Formats &formats)
{
    switch (target.answer.verdict) {
    case Verdict::Allowed:
        return target.copy ? Words::tr("Copy here") : Words::tr("Move here");
    case Verdict::Warned:
        return Words::tr("Allowed, but: %1").arg(target.answer.text);
    case Verdict::Refused:
        break;
    }
    const QString why = Words::tr("Not here: %1").arg(target.answer.text);
    return target.answer.nearest ? why + u' ' + Words::tr("Fits on %1.").arg(formats.shortDay(*target.answer.nearest))
                                 : why;
}

} // namespace stridewell
