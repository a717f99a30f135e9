// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/plan/drop_target.h"

#include <QCoreApplication>

namespace stridewell {

QString dropWords(const DropTarget &target, const Formats &formats)
{
    const auto say = [](const char *text) { return QCoreApplication::translate("DropTarget", text); };
    switch (target.answer.verdict) {
    case Verdict::Allowed:
        return target.copy ? say("Copy here") : say("Move here");
    case Verdict::Warned:
        return say("Allowed, but: %1").arg(target.answer.text);
    case Verdict::Refused:
        break;
    }
    const QString why = say("Not here: %1").arg(target.answer.text);
    return target.answer.nearest ? why + u' ' + say("Fits on %1.").arg(formats.shortDay(*target.answer.nearest)) : why;
}

} // namespace stridewell
