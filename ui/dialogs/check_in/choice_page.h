// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/theme/theme.h"

#include <QWidget>

class QAbstractButton;

namespace stridewell {

/// A page with one question whose answer leads on at once.
class ChoicePage : public QWidget
{
    Q_OBJECT

public:
    struct Option
    {
        QString text = {};
        QString hint = {};
    };

    ChoicePage(const Theme &theme, const QString &title, const QString &hint, const QList<Option> &options,
               QWidget *parent = nullptr);

    QAbstractButton *option(int place) const { return m_options[place]; }

Q_SIGNALS:
    void chosen(int place);

private:
    QList<QAbstractButton *> m_options;
};

} // namespace stridewell
