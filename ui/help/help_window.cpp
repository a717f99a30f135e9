// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/help/help_window.h"

#include "ui/help/chapter_view.h"
#include "ui/parts/labels.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QShortcut>
#include <QToolButton>
#include <QUrl>
#include <QVBoxLayout>

#include <algorithm>

namespace stridewell {

namespace {

constexpr int wide = 980;
constexpr int high = 700;
constexpr int contentsWide = 250;
constexpr int mostFound = 60;
constexpr int anchorRole = Qt::UserRole + 1;

} // namespace

HelpWindow::HelpWindow(Theme &theme, QWidget *parent)
    : QWidget(parent, Qt::Window),
      m_theme(theme),
      m_search(new QLineEdit(this)),
      m_contents(new QListWidget(this)),
      m_nothing(makeLabel(tr("Nothing is found for these words. Try fewer, or others."), "quiet", this)),
      m_back(new QToolButton(this)),
      m_view(new ChapterView(theme, this))
{
    setWindowTitle(tr("Stridewell Handbook"));
    setLook(this, "page");
    setAttribute(Qt::WA_StyledBackground);
    makeLayout();
    connect(m_search, &QLineEdit::textChanged, this, &HelpWindow::list);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { choose(std::max(0, m_contents->currentRow())); });
    connect(m_contents, &QListWidget::currentRowChanged, this, &HelpWindow::choose);
    connect(m_contents, &QListWidget::itemActivated, m_view, qOverload<>(&QWidget::setFocus));
    connect(m_view, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_back, &QToolButton::clicked, this, &HelpWindow::goBack);
    connect(&theme, &Theme::changed, this, [this] { setChapters(QList<Chapter>(m_chapters)); });
    const auto find = new QShortcut(QKeySequence::Find, this);
    connect(find, &QShortcut::activated, m_search, [this] { m_search->setFocus(Qt::ShortcutFocusReason); });
    connect(new QShortcut(Qt::ALT | Qt::Key_Left, this), &QShortcut::activated, this, &HelpWindow::goBack);
    resize(theme.measures().px(wide), theme.measures().px(high));
    theme.dress(this);
}

void HelpWindow::makeLayout()
{
    const Measures &m = m_theme.measures();
    m_search->setPlaceholderText(tr("Search the handbook"));
    m_search->setAccessibleName(tr("Search the handbook"));
    m_search->setClearButtonEnabled(true);
    m_contents->setAccessibleName(tr("Contents"));
    m_contents->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_contents->setWordWrap(true);
    m_nothing->hide();
    m_back->setText(tr("Back"));
    m_back->setToolTip(tr("To the chapter before (Alt+Left)"));
    setLook(m_back, "flat");
    auto *side = new QFrame(this);
    setLook(side, "column");
    side->setFixedWidth(m.px(contentsWide));
    auto *column = new QVBoxLayout(side);
    column->setContentsMargins(m.px(10), m.px(12), m.px(10), m.px(10));
    column->addWidget(m_search);
    column->addWidget(m_nothing);
    column->addWidget(m_contents, 1);
    column->addWidget(m_back, 0, Qt::AlignLeft);
    auto *columns = new QHBoxLayout(this);
    columns->setContentsMargins(0, 0, 0, 0);
    columns->setSpacing(0);
    columns->addWidget(side);
    columns->addWidget(m_view, 1);
}

void HelpWindow::setChapters(const QList<Chapter> &chapters)
{
    m_chapters = chapters;
    const Place here = m_here;
    // The view goes on showing its document until it has another.
    const QList<QTextDocument *> old = m_documents.values();
    m_documents.clear();
    list();
    go(here);
    qDeleteAll(old);
}

void HelpWindow::showChapter(const QString &id, const QString &anchor)
{
    if (!m_here.chapter.isEmpty() && m_here.chapter != id)
        m_before += m_here;
    go({id, anchor});
}

void HelpWindow::go(const Place &place)
{
    const Chapter *chapter = find(place.chapter);
    if (!chapter)
        chapter = m_chapters.isEmpty() ? nullptr : &m_chapters.first();
    if (!chapter)
        return;
    m_here = {chapter->id, place.anchor};
    m_view->showDocument(documentFor(*chapter), place.anchor, searched());
    m_back->setEnabled(!m_before.isEmpty());
    if (!searched().isEmpty())
        return;
    const QSignalBlocker quiet(m_contents);
    m_contents->setCurrentRow(static_cast<int>(chapter - m_chapters.constData()));
}

void HelpWindow::goBack()
{
    if (!m_before.isEmpty())
        go(m_before.takeLast());
}

void HelpWindow::follow(const QUrl &link)
{
    const bool outside = link.scheme() != u"help"_s && !link.scheme().isEmpty();
    if (!outside)
        showChapter(link.path().isEmpty() ? m_here.chapter : link.path(), link.fragment());
}

void HelpWindow::list()
{
    const QSignalBlocker quiet(m_contents);
    m_contents->clear();
    if (!searched().isEmpty()) {
        listFound();
        return;
    }
    for (const Chapter &chapter : std::as_const(m_chapters))
        (new QListWidgetItem(chapter.title, m_contents))->setData(Qt::UserRole, chapter.id);
    m_nothing->hide();
    go(m_here);
}

QStringList HelpWindow::searched() const
{
    return m_search->text().split(u' ', Qt::SkipEmptyParts);
}

void HelpWindow::listFound()
{
    const QStringList words = searched();
    for (const Chapter &chapter : std::as_const(m_chapters)) {
        for (const Section &section : sectionsOf(*documentFor(chapter))) {
            const bool hasAll = std::ranges::all_of(words, [&section](const QString &word) {
                return section.heading.contains(word, Qt::CaseInsensitive) ||
                       section.text.contains(word, Qt::CaseInsensitive);
            });
            if (!hasAll || m_contents->count() >= mostFound)
                continue;
            const bool isTitle = section.heading == chapter.title;
            auto *row = new QListWidgetItem(isTitle ? chapter.title : tr("%1: %2").arg(chapter.title, section.heading),
                                            m_contents);
            row->setData(Qt::UserRole, chapter.id);
            row->setData(anchorRole, section.anchor);
        }
    }
    m_nothing->setVisible(m_contents->count() == 0);
}

void HelpWindow::choose(int row)
{
    if (const QListWidgetItem *item = m_contents->item(row))
        showChapter(item->data(Qt::UserRole).toString(), item->data(anchorRole).toString());
}

const Chapter *HelpWindow::find(const QString &id) const
{
    const auto it = std::ranges::find(m_chapters, id, &Chapter::id);
    return it == m_chapters.end() ? nullptr : &*it;
}

QTextDocument *HelpWindow::documentFor(const Chapter &chapter)
{
    QTextDocument *&document = m_documents[chapter.id];
    if (!document) {
        document = documentOf(chapter.markdown, m_theme).release();
        document->setParent(m_view);
    }
    return document;
}

void HelpWindow::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape)
        close();
    else
        QWidget::keyPressEvent(event);
}

} // namespace stridewell
