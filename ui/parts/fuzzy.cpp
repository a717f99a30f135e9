// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/parts/fuzzy.h"

namespace stridewell {

namespace {

constexpr int forLetter = 1;
constexpr int forFollowing = 4;
constexpr int forWordStart = 6;

std::optional<int> scoreFrom(QStringView text, QStringView typed, qsizetype from)
{
    int score = 0;
    qsizetype last = -2;
    qsizetype at = from;
    for (const QChar letter : typed) {
        if (letter.isSpace())
            continue;
        at = text.indexOf(letter, at);
        if (at < 0)
            return std::nullopt;
        const bool starts = at == 0 || !text[at - 1].isLetterOrNumber();
        score += forLetter + (at == last + 1 ? forFollowing : 0) + (starts ? forWordStart : 0);
        last = at++;
    }
    return score;
}

} // namespace

std::optional<int> fuzzyScore(const QString &text, const QString &typed)
{
    const QString folded = text.toCaseFolded();
    const QString wanted = typed.trimmed().toCaseFolded();
    if (wanted.isEmpty())
        return 0;
    // The first letter may stand in several places; the best of them counts.
    std::optional<int> best;
    for (qsizetype at = folded.indexOf(wanted[0]); at >= 0; at = folded.indexOf(wanted[0], at + 1)) {
        const auto score = scoreFrom(folded, wanted, at);
        if (!score)
            break;
        best = std::max(best.value_or(0), *score);
    }
    return best;
}

} // namespace stridewell
