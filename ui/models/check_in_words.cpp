// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/models/check_in_words.h"

#include <QCoreApplication>

namespace stridewell {

namespace {

#define SAY(text) QT_TRANSLATE_NOOP("stridewell", text)

// Each array is in the order of the values of its enumeration.

constexpr std::array onsetWords{
    SAY("During a run"),
    SAY("During something else"),
    SAY("Soon after a run"),
    SAY("Hours later or the next day"),
    SAY("Slowly, over days or weeks"),
};
static_assert(onsetWords.size() == keysOf<Onset>.size());

constexpr std::array feelWords{
    SAY("Sharp"), SAY("Sudden"), SAY("An ache"), SAY("Stiff"), SAY("Like a cramp"), SAY("Burning"), SAY("Tight"),
};
static_assert(feelWords.size() == keysOf<Feel>.size());

constexpr std::array spreadWords{
    SAY("In one spot"),
    SAY("All over the muscle"),
};
static_assert(spreadWords.size() == keysOf<Spread>.size());

constexpr std::array sideWords{
    SAY("Left"),
    SAY("Right"),
    SAY("Both"),
};
static_assert(sideWords.size() == keysOf<Side>.size());

constexpr std::array siteWords{
    SAY("At the sit bone"),
    SAY("Buttock"),
    SAY("Upper back of the thigh"),
    SAY("Middle of the thigh"),
    SAY("Behind the knee"),
    SAY("Groin"),
    SAY("Calf"),
    SAY("The whole leg"),
};
static_assert(siteWords.size() == keysOf<Site>.size());

constexpr std::array eventWords{
    SAY("Nothing special"),
    SAY("A twinge"),
    SAY("A pop"),
    SAY("A crack"),
    SAY("A long slide or split"),
    SAY("A blow or fall"),
    SAY("A cramp that went away"),
};
static_assert(eventWords.size() == keysOf<Event>.size());

constexpr std::array bruiseWords{
    SAY("No bruise"),
    SAY("A small one"),
    SAY("A large one"),
    SAY("It is spreading"),
};
static_assert(bruiseWords.size() == keysOf<Bruise>.size());

constexpr std::array swellingWords{
    SAY("No swelling"),
    SAY("A little"),
    SAY("A lot"),
    SAY("It is growing"),
};
static_assert(swellingWords.size() == keysOf<Swelling>.size());

constexpr std::array answerWords{
    SAY("No"),
    SAY("Yes"),
    SAY("Not sure"),
};
static_assert(answerWords.size() == keysOf<Answer>.size());

constexpr std::array tenderWords{
    SAY("No"),
    SAY("In one spot"),
    SAY("All over"),
};
static_assert(tenderWords.size() == keysOf<Tender>.size());

constexpr std::array walkingWords{
    SAY("Normally"),
    SAY("A bit stiff"),
    SAY("With a limp"),
    SAY("A limp for over a day"),
    SAY("I cannot walk normally"),
    SAY("I cannot put weight on it"),
};
static_assert(walkingWords.size() == keysOf<Walking>.size());

constexpr std::array weaknessWords{
    SAY("No"),
    SAY("Only because it hurts"),
    SAY("I cannot bend the knee against resistance"),
    SAY("My foot drops when I walk"),
    SAY("Both legs are weak"),
};
static_assert(weaknessWords.size() == keysOf<Weakness>.size());

constexpr std::array unusualLoadWords{
    SAY("No"),
    SAY("Yes, for both legs"),
    SAY("Yes, mostly for the left leg"),
    SAY("Yes, mostly for the right leg"),
};
static_assert(unusualLoadWords.size() == keysOf<UnusualLoad>.size());

constexpr std::array gateWords{
    SAY("Walking briskly for 30 minutes"),
    SAY("A slow jog"),
    SAY("Pressing the heel down and holding"),
    SAY("A small squat on the sore leg"),
    SAY("Cycling easily for 5 minutes"),
    SAY("Straightening the knee fully"),
    SAY("A bridge on the sore leg"),
    SAY("Jogging at a steady pace"),
    SAY("Running at about 70 % of full speed"),
    SAY("Running at full speed"),
    SAY("Turning and changing direction fast"),
    SAY("Pressing on the sore spot"),
};
static_assert(gateWords.size() == keysOf<Gate>.size());

constexpr std::array signWords{
    SAY("Has your urine turned dark, like cola?"),
    SAY("Is the skin between your legs numb, where a saddle would touch?"),
    SAY("Is it new that you cannot hold or pass urine or stool?"),
    SAY("Do you have tingling or numbness below the knee?"),
    SAY("Does your lower back hurt too?"),
    SAY("Is your foot cold, pale or numb?"),
    SAY("Does the leg look out of shape?"),
    SAY("Is the leg hot and red?"),
    SAY("Do you have a fever?"),
    SAY("Are you short of breath without a reason?"),
    SAY("Does your chest hurt?"),
    SAY("Does a finger leave a dent in the swollen leg?"),
    SAY("Have you lain in bed, travelled for long or worn a cast lately?"),
    SAY("Does the thigh feel tense and hard like wood?"),
    SAY("Is the pain far worse than you would expect, and growing?"),
    SAY("Does it hurt a lot when somebody else moves the leg?"),
    SAY("Does it wake you at night, whichever way you lie?"),
    SAY("Does hopping on the leg hurt in the bone?"),
    SAY("Does sitting on it hurt?"),
    SAY("Have you lost weight without wanting to?"),
    SAY("Do you feel ill in general?"),
};
static_assert(signWords.size() == keysOf<Sign>.size());

#undef SAY

QString say(const char *text)
{
    return QCoreApplication::translate("stridewell", text);
}

} // namespace

QString words(Onset value)
{
    return say(onsetWords[static_cast<size_t>(value)]);
}

QString words(Feel value)
{
    return say(feelWords[static_cast<size_t>(value)]);
}

QString words(Spread value)
{
    return say(spreadWords[static_cast<size_t>(value)]);
}

QString words(Side value)
{
    return say(sideWords[static_cast<size_t>(value)]);
}

QString words(Site value)
{
    return say(siteWords[static_cast<size_t>(value)]);
}

QString words(Event value)
{
    return say(eventWords[static_cast<size_t>(value)]);
}

QString words(Bruise value)
{
    return say(bruiseWords[static_cast<size_t>(value)]);
}

QString words(Swelling value)
{
    return say(swellingWords[static_cast<size_t>(value)]);
}

QString words(Answer value)
{
    return say(answerWords[static_cast<size_t>(value)]);
}

QString words(Tender value)
{
    return say(tenderWords[static_cast<size_t>(value)]);
}

QString words(Walking value)
{
    return say(walkingWords[static_cast<size_t>(value)]);
}

QString words(Weakness value)
{
    return say(weaknessWords[static_cast<size_t>(value)]);
}

QString words(UnusualLoad value)
{
    return say(unusualLoadWords[static_cast<size_t>(value)]);
}

QString words(Gate value)
{
    return say(gateWords[static_cast<size_t>(value)]);
}

QString words(Sign value)
{
    return say(signWords[static_cast<size_t>(value)]);
}

} // namespace stridewell
