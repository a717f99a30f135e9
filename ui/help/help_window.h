// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/help/chapter_text.h"
#include "ui/help/handbook.h"
#include "ui/theme/theme.h"

#include <QHash>
#include <QWidget>

#include <vector>

class QLabel;
class QLineEdit;
class QListWidget;
class QToolButton;
class QUrl;

namespace stridewell {

class ChapterView;

/// The handbook in a window of its own, beside which work goes on: its contents, a search over all of it, a chapter.
class HelpWindow : public QWidget
{
    Q_OBJECT

public:
    explicit HelpWindow(Theme &theme, QWidget *parent = nullptr);

    /// What the handbook says from now on; the chapter that is shown stays.
    void setChapters(const QList<Chapter> &chapters);
    /// Shows a chapter, at a heading where `anchor` names one; the first one for a name nobody knows.
    void showChapter(const QString &id, const QString &anchor = {});
    /// The chapter that is shown.
    QString chapter() const { return m_here.chapter; }

    QLineEdit *searchField() const { return m_search; }
    /// The chapters, or while something is searched for the headings under which it stands.
    QListWidget *contents() const { return m_contents; }
    ChapterView *view() const { return m_view; }

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    struct Place
    {
        QString chapter = {};
        QString anchor = {};
    };
    void makeLayout();
    void list();
    void listFound();
    void go(const Place &place);
    void goBack();
    void follow(const QUrl &link);
    void choose(int row);
    const Chapter *find(const QString &id) const;
    QTextDocument *documentFor(const Chapter &chapter);
    QStringList searched() const;

    Theme &m_theme;
    QList<Chapter> m_chapters;
    QHash<QString, QTextDocument *> m_documents; ///< of chapters that were shown or searched; the view owns them
    QList<Place> m_before;
    Place m_here;
    QLineEdit *m_search;
    QListWidget *m_contents;
    QLabel *m_nothing;
    QToolButton *m_back;
    ChapterView *m_view;
};

} // namespace stridewell
