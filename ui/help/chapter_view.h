// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTextBrowser>

namespace stridewell {

class Theme;

/// Shows a chapter. Its pictures are the program's own, light or dark as the theme, never wider than the page; what
/// lies outside of the handbook is never fetched.
class ChapterView : public QTextBrowser
{
    Q_OBJECT

public:
    explicit ChapterView(const Theme &theme, QWidget *parent = nullptr);

    /// Shows a document, which must be a child of this view or without pictures, and marks the words in it.
    void showDocument(QTextDocument *document, const QString &anchor, const QStringList &marked);

protected:
    QVariant loadResource(int type, const QUrl &name) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void fitPictures();
    void mark(const QStringList &words);

    const Theme &m_theme;
};

} // namespace stridewell
