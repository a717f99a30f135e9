// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/profile_file/profile_file_dialog.h"

#include "core/base/words.h"
#include "ui/parts/help_place.h"
#include "ui/parts/labels.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

namespace {

constexpr int wide = 480;

/// A name like `name` that is not taken: "Ana", else "Ana 2", "Ana 3".
QString freeName(const QString &name, const QStringList &taken)
{
    QString free = name;
    for (int number = 2; taken.contains(free); ++number)
        free = name + u' ' + QString::number(number);
    return free;
}

template <typename T, typename Day>
QString span(const QString &text, const QList<T> &all, const Formats &formats, Day day)
{
    const auto date = [&](const T &one) { return formats.zone.day(day(one)); };
    const auto [first, last] = std::ranges::minmax_element(all, {}, date);
    const QString form = Words::tr("d MMMM yyyy", "format");
    return text.arg(formats.number(static_cast<double>(all.size())), formats.locale.toString(date(*first), form),
                    formats.locale.toString(date(*last), form));
}

} // namespace

QStringList contentsOf(const Profile &profile, const Formats &formats)
{
    const auto count = [&formats](const QString &text, qsizetype number) {
        return text.arg(formats.number(static_cast<double>(number)));
    };
    QStringList lines;
    if (!profile.runs.isEmpty())
        lines += span(ProfileFileDialog::tr("Runs: %1, from %2 to %3"), profile.runs, formats,
                      [](const Run &run) { return run.start; });
    if (!profile.checkIns.isEmpty())
        lines += span(ProfileFileDialog::tr("Check-ins: %1, from %2 to %3"), profile.checkIns, formats,
                      [](const CheckIn &checkIn) { return checkIn.at; });
    if (!profile.logs.isEmpty())
        lines += count(ProfileFileDialog::tr("Items said to be done, partly done or skipped: %1"), profile.logs.size());
    if (!profile.requests.isEmpty())
        lines += count(ProfileFileDialog::tr("Runs asked for: %1"), profile.requests.size());
    if (!profile.pinned.isEmpty())
        lines += count(ProfileFileDialog::tr("Items moved by hand: %1"), profile.pinned.size());
    if (lines.isEmpty())
        lines += ProfileFileDialog::tr("No runs and no check-ins yet");
    return lines;
}

ProfileFileDialog::ProfileFileDialog(Theme &theme, const Profile &profile, const QStringList &taken,
                                     const Formats &formats, QWidget *parent)
    : QDialog(parent),
      m_profile(profile),
      m_taken(taken),
      m_name(new QLineEdit(freeName(profile.athlete.name, taken), this)),
      m_problem(makeLabel({}, "words", this)),
      m_take(new QPushButton(tr("Add this runner"), this))
{
    setWindowTitle(tr("Open a profile"));
    setHelpPlace(this, u"export"_s);
    setLook(m_problem, "words", "stop");
    setLook(m_take, "primary");
    m_name->setAccessibleName(tr("Name of the runner"));
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme.measures().px(8));
    layout->addWidget(makeLabel(tr("This file holds the profile of %1").arg(profile.athlete.name), "cardTitle", this));
    for (const QString &line : contentsOf(profile, formats))
        layout->addWidget(makeLabel(u"\u2022 "_s + line, "plain", this));
    layout->addWidget(
        makeLabel(tr("It becomes a runner of its own here. Nobody else's plan changes, and the file stays "
                     "as it is."),
                  "quiet", this));
    layout->addWidget(makeLabel(tr("Name of the runner"), "strong", this));
    layout->addWidget(m_name);
    layout->addWidget(m_problem);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    buttons->addButton(m_take, QDialogButtonBox::AcceptRole);
    layout->addStretch();
    layout->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProfileFileDialog::takeInRequested);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &ProfileFileDialog::follow);
    setMinimumWidth(theme.measures().px(wide));
    theme.dress(this);
    follow();
}

Profile ProfileFileDialog::profile() const
{
    Profile named = m_profile;
    named.athlete.name = m_name->text().simplified();
    return named;
}

void ProfileFileDialog::showProblem(const QString &text)
{
    m_problem->setText(text);
    m_problem->setVisible(!text.isEmpty());
    m_name->setAccessibleDescription(text);
}

void ProfileFileDialog::follow()
{
    const QString name = profile().athlete.name;
    const bool taken = m_taken.contains(name);
    showProblem(taken ? tr("\u201c%1\u201d is here already. Choose another name.").arg(name) : QString());
    m_take->setEnabled(!taken && !name.isEmpty());
}

} // namespace stridewell
