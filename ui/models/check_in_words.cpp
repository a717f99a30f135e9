// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/check_in_words.h"

#include "core/base/words.h"

namespace stridewell {

namespace {

// Each array is in the order of the values of its enumeration.

constexpr std::array onsetWords{
    QT_TRANSLATE_NOOP("stridewell", "During a run"),
    QT_TRANSLATE_NOOP("stridewell", "During something else"),
    QT_TRANSLATE_NOOP("stridewell", "Soon after a run"),
    QT_TRANSLATE_NOOP("stridewell", "Hours later or the next day"),
    QT_TRANSLATE_NOOP("stridewell", "Slowly, over days or weeks"),
};
static_assert(onsetWords.size() == keysOf<Onset>.size());

constexpr std::array feelWords{
    QT_TRANSLATE_NOOP("stridewell", "Sharp"),        QT_TRANSLATE_NOOP("stridewell", "Sudden"),
    QT_TRANSLATE_NOOP("stridewell", "An ache"),      QT_TRANSLATE_NOOP("stridewell", "Stiff"),
    QT_TRANSLATE_NOOP("stridewell", "Like a cramp"), QT_TRANSLATE_NOOP("stridewell", "Burning"),
    QT_TRANSLATE_NOOP("stridewell", "Tight"),
};
static_assert(feelWords.size() == keysOf<Feel>.size());

constexpr std::array spreadWords{
    QT_TRANSLATE_NOOP("stridewell", "In one spot"),
    QT_TRANSLATE_NOOP("stridewell", "All over the muscle"),
};
static_assert(spreadWords.size() == keysOf<Spread>.size());

constexpr std::array sideWords{
    QT_TRANSLATE_NOOP("stridewell", "Left"),
    QT_TRANSLATE_NOOP("stridewell", "Right"),
    QT_TRANSLATE_NOOP("stridewell", "Both"),
};
static_assert(sideWords.size() == keysOf<Side>.size());

constexpr std::array siteWords{
    QT_TRANSLATE_NOOP("stridewell", "At the sit bone"),
    QT_TRANSLATE_NOOP("stridewell", "Buttock"),
    QT_TRANSLATE_NOOP("stridewell", "Upper back of the thigh"),
    QT_TRANSLATE_NOOP("stridewell", "Middle of the thigh"),
    QT_TRANSLATE_NOOP("stridewell", "Behind the knee"),
    QT_TRANSLATE_NOOP("stridewell", "Groin"),
    QT_TRANSLATE_NOOP("stridewell", "Calf"),
    QT_TRANSLATE_NOOP("stridewell", "The whole leg"),
};
static_assert(siteWords.size() == keysOf<Site>.size());

constexpr std::array eventWords{
    QT_TRANSLATE_NOOP("stridewell", "Nothing special"),
    QT_TRANSLATE_NOOP("stridewell", "A twinge"),
    QT_TRANSLATE_NOOP("stridewell", "A pop"),
    QT_TRANSLATE_NOOP("stridewell", "A crack"),
    QT_TRANSLATE_NOOP("stridewell", "A long slide or split"),
    QT_TRANSLATE_NOOP("stridewell", "A blow or fall"),
    QT_TRANSLATE_NOOP("stridewell", "A cramp that went away"),
};
static_assert(eventWords.size() == keysOf<Event>.size());

constexpr std::array bruiseWords{
    QT_TRANSLATE_NOOP("stridewell", "No bruise"),
    QT_TRANSLATE_NOOP("stridewell", "A small one"),
    QT_TRANSLATE_NOOP("stridewell", "A large one"),
    QT_TRANSLATE_NOOP("stridewell", "It is spreading"),
};
static_assert(bruiseWords.size() == keysOf<Bruise>.size());

constexpr std::array swellingWords{
    QT_TRANSLATE_NOOP("stridewell", "No swelling"),
    QT_TRANSLATE_NOOP("stridewell", "A little"),
    QT_TRANSLATE_NOOP("stridewell", "A lot"),
    QT_TRANSLATE_NOOP("stridewell", "It is growing"),
};
static_assert(swellingWords.size() == keysOf<Swelling>.size());

constexpr std::array answerWords{
    QT_TRANSLATE_NOOP("stridewell", "No"),
    QT_TRANSLATE_NOOP("stridewell", "Yes"),
    QT_TRANSLATE_NOOP("stridewell", "Not sure"),
};
static_assert(answerWords.size() == keysOf<Answer>.size());

constexpr std::array tenderWords{
    QT_TRANSLATE_NOOP("stridewell", "No"),
    QT_TRANSLATE_NOOP("stridewell", "In one spot"),
    QT_TRANSLATE_NOOP("stridewell", "All over"),
};
static_assert(tenderWords.size() == keysOf<Tender>.size());

constexpr std::array walkingWords{
    QT_TRANSLATE_NOOP("stridewell", "Normally"),
    QT_TRANSLATE_NOOP("stridewell", "A bit stiff"),
    QT_TRANSLATE_NOOP("stridewell", "With a limp"),
    QT_TRANSLATE_NOOP("stridewell", "A limp for over a day"),
    QT_TRANSLATE_NOOP("stridewell", "I cannot walk normally"),
    QT_TRANSLATE_NOOP("stridewell", "I cannot put weight on it"),
};
static_assert(walkingWords.size() == keysOf<Walking>.size());

constexpr std::array weaknessWords{
    QT_TRANSLATE_NOOP("stridewell", "No"),
    QT_TRANSLATE_NOOP("stridewell", "Only because it hurts"),
    QT_TRANSLATE_NOOP("stridewell", "I cannot bend the knee against resistance"),
    QT_TRANSLATE_NOOP("stridewell", "My foot drops when I walk"),
    QT_TRANSLATE_NOOP("stridewell", "Both legs are weak"),
};
static_assert(weaknessWords.size() == keysOf<Weakness>.size());

constexpr std::array unusualLoadWords{
    QT_TRANSLATE_NOOP("stridewell", "No"),
    QT_TRANSLATE_NOOP("stridewell", "Yes, for both legs"),
    QT_TRANSLATE_NOOP("stridewell", "Yes, mostly for the left leg"),
    QT_TRANSLATE_NOOP("stridewell", "Yes, mostly for the right leg"),
};
static_assert(unusualLoadWords.size() == keysOf<UnusualLoad>.size());

constexpr std::array gateWords{
    QT_TRANSLATE_NOOP("stridewell", "Walking briskly for 30 minutes"),
    QT_TRANSLATE_NOOP("stridewell", "A slow jog"),
    QT_TRANSLATE_NOOP("stridewell", "Pressing the heel down and holding"),
    QT_TRANSLATE_NOOP("stridewell", "A small squat on the sore leg"),
    QT_TRANSLATE_NOOP("stridewell", "Cycling easily for 5 minutes"),
    QT_TRANSLATE_NOOP("stridewell", "Straightening the knee fully"),
    QT_TRANSLATE_NOOP("stridewell", "A bridge on the sore leg"),
    QT_TRANSLATE_NOOP("stridewell", "Jogging at a steady pace"),
    QT_TRANSLATE_NOOP("stridewell", "Running at about 70 % of full speed"),
    QT_TRANSLATE_NOOP("stridewell", "Running at full speed"),
    QT_TRANSLATE_NOOP("stridewell", "Turning and changing direction fast"),
    QT_TRANSLATE_NOOP("stridewell", "Pressing on the sore spot"),
};
static_assert(gateWords.size() == keysOf<Gate>.size());

constexpr std::array signWords{
    QT_TRANSLATE_NOOP("stridewell", "Has your urine turned dark, like cola?"),
    QT_TRANSLATE_NOOP("stridewell", "Is the skin between your legs numb, where a saddle would touch?"),
    QT_TRANSLATE_NOOP("stridewell", "Is it new that you cannot hold or pass urine or stool?"),
    QT_TRANSLATE_NOOP("stridewell", "Do you have tingling or numbness below the knee?"),
    QT_TRANSLATE_NOOP("stridewell", "Does your lower back hurt too?"),
    QT_TRANSLATE_NOOP("stridewell", "Is your foot cold, pale or numb?"),
    QT_TRANSLATE_NOOP("stridewell", "Does the leg look out of shape?"),
    QT_TRANSLATE_NOOP("stridewell", "Is the leg hot and red?"),
    QT_TRANSLATE_NOOP("stridewell", "Do you have a fever?"),
    QT_TRANSLATE_NOOP("stridewell", "Are you short of breath without a reason?"),
    QT_TRANSLATE_NOOP("stridewell", "Does your chest hurt?"),
    QT_TRANSLATE_NOOP("stridewell", "Does a finger leave a dent in the swollen leg?"),
    QT_TRANSLATE_NOOP("stridewell", "Have you lain in bed, travelled for long or worn a cast lately?"),
    QT_TRANSLATE_NOOP("stridewell", "Does the thigh feel tense and hard like wood?"),
    QT_TRANSLATE_NOOP("stridewell", "Is the pain far worse than you would expect, and growing?"),
    QT_TRANSLATE_NOOP("stridewell", "Does it hurt a lot when somebody else moves the leg?"),
    QT_TRANSLATE_NOOP("stridewell", "Does it wake you at night, whichever way you lie?"),
    QT_TRANSLATE_NOOP("stridewell", "Does hopping on the leg hurt in the bone?"),
    QT_TRANSLATE_NOOP("stridewell", "Does sitting on it hurt?"),
    QT_TRANSLATE_NOOP("stridewell", "Have you lost weight without wanting to?"),
    QT_TRANSLATE_NOOP("stridewell", "Do you feel ill in general?"),
};
static_assert(signWords.size() == keysOf<Sign>.size());

} // namespace

QString words(Onset value)
{
    return Words::tr(onsetWords[static_cast<size_t>(value)]);
}

QString words(Feel value)
{
    return Words::tr(feelWords[static_cast<size_t>(value)]);
}

QString words(Spread value)
{
    return Words::tr(spreadWords[static_cast<size_t>(value)]);
}

QString words(Side value)
{
    return Words::tr(sideWords[static_cast<size_t>(value)]);
}

QString words(Site value)
{
    return Words::tr(siteWords[static_cast<size_t>(value)]);
}

QString words(Event value)
{
    return Words::tr(eventWords[static_cast<size_t>(value)]);
}

QString words(Bruise value)
{
    return Words::tr(bruiseWords[static_cast<size_t>(value)]);
}

QString words(Swelling value)
{
    return Words::tr(swellingWords[static_cast<size_t>(value)]);
}

QString words(Answer value)
{
    return Words::tr(answerWords[static_cast<size_t>(value)]);
}

QString words(Tender value)
{
    return Words::tr(tenderWords[static_cast<size_t>(value)]);
}

QString words(Walking value)
{
    return Words::tr(walkingWords[static_cast<size_t>(value)]);
}

QString words(Weakness value)
{
    return Words::tr(weaknessWords[static_cast<size_t>(value)]);
}

QString words(UnusualLoad value)
{
    return Words::tr(unusualLoadWords[static_cast<size_t>(value)]);
}

QString words(Gate value)
{
    return Words::tr(gateWords[static_cast<size_t>(value)]);
}

QString words(Sign value)
{
    return Words::tr(signWords[static_cast<size_t>(value)]);
}

} // namespace stridewell
