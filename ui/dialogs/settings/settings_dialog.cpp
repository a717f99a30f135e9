// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/settings/settings_dialog.h"

#include "core/rules/facts.h"
#include "ui/dialogs/runner_choices.h"
#include "ui/models/words.h"
#include "ui/parts/choice_row.h"
#include "ui/parts/help_place.h"
#include "ui/parts/labels.h"
#include "ui/parts/message_bar.h"
#include "ui/parts/option_card.h"
#include "ui/parts/scrolled.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QPushButton>
#include <QScrollArea>
#include <QTimeEdit>

#include <algorithm>

namespace stridewell {

namespace {

constexpr int columnWide = 480;
constexpr int high = 620; // of one column
constexpr int besideHigh = 540;

// The order of the buttons for paper; the first stands for what is usual.
constexpr std::array papers{PaperSize::A4, PaperSize::Letter};

QString wordsFor(PaperSize paper)
{
    return paper == PaperSize::A4 ? SettingsDialog::tr("A4") : SettingsDialog::tr("Letter");
}

QString languageName(const QString &name)
{
    // The locale's own word tells of a country as well: "American English", "español de España".
    static const QHash<QString, QString> plain{{u"en"_s, u"English"_s}, {u"es"_s, u"Espa\u00f1ol"_s}};
    return plain.value(name, capitalised(QLocale(name).nativeLanguageName()));
}

void checkQuietly(QAbstractButton *card, bool on)
{
    const QSignalBlocker quiet(card);
    card->setChecked(on);
    card->update();
}

} // namespace

SettingsDialog::SettingsDialog(Theme &theme, const Athlete &athlete, const Preferences &preferences,
                               const QStringList &languages, QWidget *parent)
    : QDialog(parent), m_theme(theme), m_athlete(athlete), m_preferences(preferences), m_messages(new MessageBar(this))
{
    setWindowTitle(tr("Settings"));
    setHelpPlace(this, u"settings"_s);
    const Measures &m = theme.measures();
    auto *layout = new QVBoxLayout(this);
    auto *content = new QWidget(this);
    setLook(content, "plain");
    auto *sides = new QHBoxLayout(content);
    sides->setSpacing(m.px(12));
    const auto addColumn = [&m, sides] {
        auto *column = new QVBoxLayout;
        column->setSpacing(m.px(12));
        sides->addLayout(column, 1);
        return column;
    };
    // Beside each other everything is seen at once; where the window is too narrow for that, below each other.
    const bool fits = parent && m.px(2 * columnWide) <= parent->width();
    QVBoxLayout *left = addColumn();
    QVBoxLayout *right = fits ? addColumn() : left;
    makeRunnerCard(left);
    makeLookCard(left);
    makeWorkCard(right);
    makeSafetyCard(right);
    left->addStretch();
    if (fits)
        right->addStretch();
    fillLanguages(languages);
    layout->addWidget(scrolled(content, this), 1);
    layout->addWidget(m_messages);
    auto *buttons = new QDialogButtonBox(this);
    buttons->addButton(tr("Close"), QDialogButtonBox::RejectRole);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    layout->addWidget(buttons);
    setAthlete(athlete);
    setPreferences(preferences);
    resize(m.px(fits ? 2 * columnWide : columnWide), m.px(fits ? besideHigh : high));
    theme.dress(this);
}

QGridLayout *SettingsDialog::addCard(QVBoxLayout *column, const QString &title)
{
    const Measures &m = m_theme.measures();
    auto *card = new QFrame(this);
    setLook(card, "card");
    auto *grid = new QGridLayout(card);
    grid->setContentsMargins(m.px(16), m.px(12), m.px(16), m.px(14));
    grid->setHorizontalSpacing(m.px(14));
    grid->setVerticalSpacing(m.px(8));
    grid->setColumnStretch(1, 1);
    grid->addWidget(makeLabel(title, "cardTitle", card), 0, 0, 1, 2);
    column->addWidget(card);
    return grid;
}

void SettingsDialog::addRow(QGridLayout *grid, const QString &title, QWidget *field, const QString &hint)
{
    const Measures &m = m_theme.measures();
    const int row = grid->rowCount();
    QLabel *label = makeLabel(title, "strong", this);
    label->setFixedWidth(m.px(130));
    label->setContentsMargins(0, m.px(6), 0, 0);
    label->setBuddy(field);
    grid->addWidget(label, row, 0, Qt::AlignTop);
    grid->addWidget(field, row, 1);
    if (!hint.isEmpty()) {
        field->setAccessibleDescription(hint);
        grid->addWidget(makeLabel(hint, "small", this), row + 1, 1);
    }
}

QTimeEdit *SettingsDialog::makeTime(const QString &name)
{
    auto *edit = new QTimeEdit(this);
    edit->setAccessibleName(name);
    // Some locales tell seconds even in the short form.
    edit->setDisplayFormat(QLocale().timeFormat(QLocale::ShortFormat).remove(u":ss"_s));
    // Each keystroke would plan anew; the finished time does.
    edit->setKeyboardTracking(false);
    connect(edit, &QTimeEdit::timeChanged, this, &SettingsDialog::tellTimes);
    return edit;
}

void SettingsDialog::makeRunnerCard(QVBoxLayout *column)
{
    QGridLayout *grid = addCard(column, m_athlete.name);
    m_units = makeUnitsRow(m_athlete.units, this);
    addRow(grid, tr("Distances in"), m_units);
    m_weekStart = makeWeekStartRow(m_athlete.weekStarts, this);
    addRow(grid, tr("A week starts on"), m_weekStart);
    m_wakes = makeTime(tr("Awake from"));
    m_sleeps = makeTime(tr("Awake until"));
    auto *times = new QWidget(this);
    auto *row = new QHBoxLayout(times);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_wakes);
    row->addWidget(makeLabel(tr("to"), "quiet", times));
    row->addWidget(m_sleeps);
    row->addStretch();
    addRow(grid, tr("Awake"), times, tr("Ice and reminders are planned between these times."));
    connect(m_units, &ChoiceRow::answered, this, [this] {
        m_athlete.units = unitsOf(*m_units);
        Q_EMIT athleteEdited(m_athlete, tr("change of units"));
    });
    connect(m_weekStart, &ChoiceRow::answered, this, [this] {
        m_athlete.weekStarts = weekStartOf(*m_weekStart);
        Q_EMIT athleteEdited(m_athlete, tr("change of the first day of the week"));
    });
}

void SettingsDialog::makeLookCard(QVBoxLayout *column)
{
    QGridLayout *grid = addCard(column, tr("How it looks"));
    m_scheme = new ChoiceRow(tr("Colours"), {tr("As the system"), tr("Light"), tr("Dark"), tr("High contrast")},
                             ChoiceRow::Mode::One, this);
    addRow(grid, tr("Colours"), m_scheme);
    QStringList sizes;
    for (const int percent : textPercents)
        sizes += tr("%1 %").arg(QLocale().toString(percent));
    m_textSize = new ChoiceRow(tr("Size of text"), sizes, ChoiceRow::Mode::One, this);
    addRow(grid, tr("Size of text"), m_textSize);
    m_language = new QComboBox(this);
    m_language->setAccessibleName(tr("Language"));
    addRow(grid, tr("Language"), m_language);
    connect(m_scheme, &ChoiceRow::answered, this, &SettingsDialog::tellPreferences);
    connect(m_textSize, &ChoiceRow::answered, this, &SettingsDialog::tellPreferences);
    connect(m_language, &QComboBox::activated, this, &SettingsDialog::tellPreferences);
}

void SettingsDialog::makeWorkCard(QVBoxLayout *column)
{
    QGridLayout *grid = addCard(column, tr("On this computer"));
    QStringList sheets{tr("As is usual here: %1").arg(wordsFor(usualPaper(QLocale())))};
    for (const PaperSize paper : papers)
        sheets += wordsFor(paper);
    m_paper = new ChoiceRow(tr("Paper"), sheets, ChoiceRow::Mode::One, this);
    addRow(grid, tr("Paper"), m_paper);
    m_reminders = makeCheckCard(m_theme, tr("Remind me of what has a clock time"),
                                tr("When you close the window, Stridewell then stays beside the clock."), this);
    grid->addWidget(m_reminders, grid->rowCount(), 0, 1, 2);
    m_clinic = makeCheckCard(m_theme, tr("I look after patients"),
                             tr("The page Patients and the menu Clinic come up; a runner alone needs neither."), this);
    grid->addWidget(m_clinic, grid->rowCount(), 0, 1, 2);
    connect(m_clinic, &QAbstractButton::toggled, this, &SettingsDialog::tellPreferences);
    connect(m_paper, &ChoiceRow::answered, this, &SettingsDialog::tellPreferences);
    connect(m_reminders, &QAbstractButton::toggled, this, &SettingsDialog::tellPreferences);
}

void SettingsDialog::makeSafetyCard(QVBoxLayout *column)
{
    QGridLayout *grid = addCard(column, tr("Backups and lock"));
    m_backupFolder = makeLabel({}, "quiet", this);
    m_backupFolder->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_backupFolder->setAccessibleName(tr("Folder of the backups"));
    addRow(grid, tr("Backups lie in"), m_backupFolder);
    m_backups = new QPushButton(tr("&Backups\u2026"), this);
    m_backups->setAccessibleDescription(tr("Make one, put one back, move them to another folder"));
    grid->addWidget(m_backups, grid->rowCount(), 1, Qt::AlignLeading);
    m_lock = makeCheckCard(
        m_theme, tr("Lock when nobody is there"),
        tr("After five minutes without a key or a click the window hides until a passphrase is typed."), this);
    grid->addWidget(m_lock, grid->rowCount(), 0, 1, 2);
    connect(m_backups, &QPushButton::clicked, this, &SettingsDialog::backupsRequested);
    connect(m_lock, &QAbstractButton::clicked, this, [this] {
        // It holds only once a passphrase was typed, which may also be given up.
        setLocks(m_locks);
        Q_EMIT lockSwitchRequested();
    });
}

void SettingsDialog::fillLanguages(const QStringList &languages)
{
    m_language->addItem(tr("As the system"), QString());
    for (const QString &name : languages)
        m_language->addItem(languageName(name), name);
}

void SettingsDialog::setAthlete(const Athlete &athlete)
{
    m_athlete = athlete;
    m_units->setChosen({static_cast<int>(athlete.units)});
    setWeekStart(*m_weekStart, athlete.weekStarts);
    const QSignalBlocker quietWakes(m_wakes);
    const QSignalBlocker quietSleeps(m_sleeps);
    m_wakes->setTime(athlete.wakes.value_or(usualWaking));
    m_sleeps->setTime(athlete.sleeps.value_or(usualSleeping));
}

void SettingsDialog::setPreferences(const Preferences &preferences)
{
    m_preferences = preferences;
    m_scheme->setChosen({static_cast<int>(preferences.scheme)});
    const auto size = std::ranges::find(textPercents, preferences.textPercent);
    m_textSize->setChosen({static_cast<int>(size - textPercents.begin())});
    m_language->setCurrentIndex(std::max(0, m_language->findData(preferences.language)));
    const auto paper = preferences.paper ? std::ranges::find(papers, *preferences.paper) - papers.begin() + 1 : 0;
    m_paper->setChosen({static_cast<int>(paper)});
    checkQuietly(m_reminders, preferences.reminders);
    checkQuietly(m_clinic, preferences.clinic);
}

void SettingsDialog::setBackupFolder(const QString &folder)
{
    // A path has no blanks to break it at.
    m_backupFolder->setText(
        QDir::toNativeSeparators(folder).replace(QDir::separator(), QDir::separator() + u"\u200b"_s));
}

void SettingsDialog::setLocks(bool on)
{
    m_locks = on;
    checkQuietly(m_lock, on);
}

void SettingsDialog::tellTimes()
{
    m_athlete.wakes = m_wakes->time();
    m_athlete.sleeps = m_sleeps->time();
    Q_EMIT athleteEdited(m_athlete, tr("change of waking hours"));
}

void SettingsDialog::tellPreferences()
{
    m_preferences.scheme = static_cast<Scheme>(m_scheme->chosen().value(0));
    m_preferences.textPercent = textPercents[static_cast<size_t>(m_textSize->chosen().value(0))];
    m_preferences.language = m_language->currentData().toString();
    const int paper = m_paper->chosen().value(0);
    m_preferences.paper.reset();
    if (paper > 0)
        m_preferences.paper = papers[static_cast<size_t>(paper - 1)];
    m_preferences.reminders = m_reminders->isChecked();
    m_preferences.clinic = m_clinic->isChecked();
    Q_EMIT preferencesEdited(m_preferences);
}

} // namespace stridewell
