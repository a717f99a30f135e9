// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/protocol_editor/protocol_editor.h"

#include "core/base/words.h"
#include "ui/models/protocol_library.h"
#include "ui/models/protocol_numbers.h"
#include "ui/parts/help_place.h"
#include "ui/parts/labels.h"
#include "ui/parts/message_bar.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace stridewell {

namespace {

enum EntryRole {
    IdRole = Qt::UserRole + 1,
    CopyRole ///< bool: a clinician's copy
};

} // namespace

ProtocolEditor::ProtocolEditor(Theme &theme, const QLocale &locale, const QList<ProtocolChoice> &choices,
                               const QString &athlete, QWidget *parent)
    : QDialog(parent),
      m_theme(theme),
      m_choices(choices),
      m_numbers(new ProtocolNumbers(locale, this)),
      m_list(new QListWidget(this)),
      m_title(makeLabel({}, "title", this)),
      m_about(makeLabel({}, "quiet", this)),
      m_name(new QLineEdit(this)),
      m_table(new QTableView(this)),
      m_sources(makeLabel({}, "small", this)),
      m_messages(new MessageBar(this))
{
    setWindowTitle(tr("Protocol numbers"));
    setHelpPlace(this, u"clinic"_s);
    const Measures &m = theme.measures();
    auto *columns = new QHBoxLayout;
    columns->setContentsMargins(m.px(16), m.px(14), m.px(16), m.px(12));
    columns->setSpacing(m.px(14));
    columns->addLayout(makeList());
    columns->addLayout(makeNumbers(), 1);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(columns, 1);
    column->addWidget(makeFoot(athlete));
    setMinimumSize(m.px(700), m.px(460));
    resize(m.px(1000), m.px(680));
    theme.dress(this);
    connect(m_list, &QListWidget::currentItemChanged, this, &ProtocolEditor::showChosen);
    connect(m_numbers, &ProtocolNumbers::refused, m_messages,
            [this](const QString &why) { m_messages->showMessage(why); });
    connect(m_numbers, &ProtocolNumbers::edited, this, &ProtocolEditor::tellEdit);
    connect(m_name, &QLineEdit::editingFinished, this, &ProtocolEditor::rename);
    connect(m_table->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProtocolEditor::showSources);
    setCopies({});
}

QVBoxLayout *ProtocolEditor::makeList()
{
    const Measures &m = m_theme.measures();
    auto *column = new QVBoxLayout;
    column->addWidget(makeLabel(tr("Protocols"), "cardTitle", this));
    m_list->setAccessibleName(tr("Protocols"));
    m_list->setFixedWidth(m.px(250));
    m_list->setWordWrap(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    column->addWidget(m_list, 1);
    auto *row = new QHBoxLayout;
    addButton(row, tr("Make a &copy"), &ProtocolEditor::makeCopy);
    addButton(row, tr("&Import\u2026"), &ProtocolEditor::importRequested);
    column->addLayout(row);
    return column;
}

QVBoxLayout *ProtocolEditor::makeNumbers()
{
    auto *column = new QVBoxLayout;
    column->addWidget(m_title);
    column->addWidget(m_about);
    m_name->setAccessibleName(tr("Name of the copy"));
    constexpr int longest = 80;
    m_name->setMaxLength(longest);
    column->addWidget(m_name);
    m_table->setModel(m_numbers);
    m_table->setAccessibleName(tr("Numbers of the protocol"));
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->horizontalHeader()->setSectionResizeMode(ProtocolNumbers::Name, QHeaderView::Stretch);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    m_table->setWordWrap(true);
    m_table->setShowGrid(false);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    column->addWidget(m_table, 1);
    column->addWidget(m_sources);
    column->addWidget(m_messages);
    return column;
}

QPushButton *ProtocolEditor::addButton(QHBoxLayout *row, const QString &text, void (ProtocolEditor::*action)())
{
    auto *button = new QPushButton(text, this);
    button->setAutoDefault(false);
    row->addWidget(button);
    connect(button, &QPushButton::clicked, this, action);
    return button;
}

QWidget *ProtocolEditor::makeFoot(const QString &athlete)
{
    const Measures &m = m_theme.measures();
    auto *foot = new QFrame(this);
    setLook(foot, "foot");
    auto *row = new QHBoxLayout(foot);
    row->setContentsMargins(m.px(20), m.px(12), m.px(20), m.px(12));
    addButton(row, tr("Close"), &ProtocolEditor::reject);
    row->addStretch();
    m_remove = addButton(row, tr("&Delete the copy"), &ProtocolEditor::removeCopy);
    m_export = addButton(row, tr("&Export\u2026"), &ProtocolEditor::exportCopy);
    setLook(addButton(row, tr("&Use for %1").arg(QString(athlete).replace(u'&', u"&&"_s)), &ProtocolEditor::give),
            "primary");
    return foot;
}

void ProtocolEditor::setCopies(const QList<ProtocolCopy> &copies, const QString &chosen)
{
    m_copies = copies;
    fill(chosen.isEmpty() ? shown() : chosen);
}

void ProtocolEditor::fill(const QString &chosen)
{
    const QSignalBlocker quiet(m_list);
    m_list->clear();
    const auto add = [&](const QString &id, const QString &text, bool isCopy) {
        auto *item = new QListWidgetItem(text, m_list);
        item->setData(IdRole, id);
        item->setData(CopyRole, isCopy);
        if (id == chosen)
            m_list->setCurrentItem(item);
    };
    for (const ProtocolChoice &choice : m_choices) {
        add(choice.id, Words::ofData(choice.name), false);
        for (const ProtocolCopy &copy : std::as_const(m_copies)) {
            if (copy.base == choice.id)
                add(copy.id, u"    "_s + tr("%1 (copy, version %2)").arg(copy.name).arg(copy.version), true);
        }
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    showChosen();
}

QString ProtocolEditor::shown() const
{
    return m_list->currentItem() ? m_list->currentItem()->data(IdRole).toString() : QString();
}

std::optional<ProtocolCopy> ProtocolEditor::chosenCopy() const
{
    if (!m_list->currentItem() || !m_list->currentItem()->data(CopyRole).toBool())
        return std::nullopt;
    const auto it = std::ranges::find(m_copies, shown(), &ProtocolCopy::id);
    return it == m_copies.end() ? std::nullopt : std::optional(*it);
}

const ProtocolChoice *ProtocolEditor::chosenChoice() const
{
    const auto copy = chosenCopy();
    const auto it = std::ranges::find(m_choices, copy ? copy->base : shown(), &ProtocolChoice::id);
    return it == m_choices.end() ? nullptr : &*it;
}

void ProtocolEditor::showChosen()
{
    const ProtocolChoice *choice = chosenChoice();
    if (!choice)
        return;
    const auto copy = chosenCopy();
    m_versionIsOwn = false;
    m_messages->showMessage({});
    m_title->setText(copy ? copy->name : choice->name);
    m_about->setText(copy ? tr("A copy of \u201c%1\u201d, version %2. Double-click a value to change it.")
                                .arg(choice->name)
                                .arg(copy->version)
                          : tr("Version %1. %2.").arg(choice->version).arg(choice->source) +
                                (choice->confirmed ? QString() : u' ' + tr("Not confirmed.")));
    m_name->setVisible(copy.has_value());
    m_name->setText(copy ? copy->name : QString());
    m_remove->setVisible(copy.has_value());
    m_export->setVisible(copy.has_value());
    const auto protocols = protocolsWith(*choice);
    if (!protocols)
        m_messages->showMessage(toText(protocols.error()));
    else if (copy)
        m_numbers->showCopy(*protocols, choice->group, *copy);
    else
        m_numbers->showOriginal(*protocols, choice->group);
    m_table->setColumnHidden(ProtocolNumbers::Original, !copy);
    showSources();
}

void ProtocolEditor::showSources()
{
    const QString text = m_numbers->sourcesOf(m_table->currentIndex().row());
    m_sources->setText(text.isEmpty() ? tr("Choose a number to read where it comes from.") : text);
}

void ProtocolEditor::makeCopy()
{
    const ProtocolChoice *choice = chosenChoice();
    if (!choice)
        return;
    const auto like = chosenCopy();
    const ProtocolCopy copy = newCopy(*choice, tr("%1, changed").arg(like ? like->name : choice->name), m_copies,
                                      like.value_or(ProtocolCopy{}));
    m_copies += copy;
    fill(copy.id);
    m_versionIsOwn = true;
    Q_EMIT copyChanged(copy);
    m_name->setFocus();
    m_name->selectAll();
}

ProtocolCopy ProtocolEditor::withVersion(ProtocolCopy copy)
{
    if (!m_versionIsOwn)
        ++copy.version;
    m_versionIsOwn = true;
    return copy;
}

void ProtocolEditor::tellEdit()
{
    const auto before = chosenCopy();
    if (!before)
        return;
    ProtocolCopy copy = m_numbers->copy();
    copy.name = before->name;
    copy.version = before->version;
    copy = withVersion(copy);
    *std::ranges::find(m_copies, copy.id, &ProtocolCopy::id) = copy;
    m_title->setText(copy.name);
    m_about->setText(tr("A copy of \u201c%1\u201d, version %2. Double-click a value to change it.")
                         .arg(chosenChoice()->name)
                         .arg(copy.version));
    m_list->currentItem()->setText(u"    "_s + tr("%1 (copy, version %2)").arg(copy.name).arg(copy.version));
    Q_EMIT copyChanged(copy);
}

void ProtocolEditor::rename()
{
    const auto it = std::ranges::find(m_copies, shown(), &ProtocolCopy::id);
    const QString name = m_name->text().simplified();
    if (it == m_copies.end() || name == it->name)
        return;
    if (name.isEmpty()) {
        m_messages->showMessage(tr("A copy needs a name, so that plans and prints can say what was used."));
        return;
    }
    it->name = name;
    tellEdit();
}

void ProtocolEditor::removeCopy()
{
    const QString id = shown();
    const ProtocolChoice *choice = chosenChoice();
    m_copies.removeIf([&id](const ProtocolCopy &copy) { return copy.id == id; });
    fill(choice ? choice->id : QString());
    Q_EMIT copyRemoved(id);
}

void ProtocolEditor::exportCopy()
{
    m_versionIsOwn = false;
    if (const auto copy = chosenCopy())
        Q_EMIT exportRequested(*copy);
}

void ProtocolEditor::give()
{
    m_versionIsOwn = false;
    if (const auto copy = chosenCopy())
        Q_EMIT copyGiven(*copy);
    else if (const ProtocolChoice *choice = chosenChoice())
        Q_EMIT choiceGiven(*choice);
}

} // namespace stridewell
