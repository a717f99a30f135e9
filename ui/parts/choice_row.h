// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QButtonGroup>
#include <QList>
#include <QWidget>

namespace stridewell {

/// Buttons to choose one or several of a few options. They wrap into rows; each one's accessible name holds the
/// question, so that "Yes" is never said alone.
class ChoiceRow : public QWidget
{
    Q_OBJECT

public:
    enum class Mode {
        One,          ///< at most one is chosen
        OneOrNotSaid, ///< a last option "Not said" takes the answer back and is chosen at first
        Many
    };

    ChoiceRow(const QString &question, const QStringList &options, Mode mode, QWidget *parent = nullptr);

    /// Places of the chosen options in ascending order; empty = not said.
    QList<int> chosen() const;
    void setChosen(const QList<int> &places);
    QAbstractButton *button(int place) const { return m_group.button(place); }

Q_SIGNALS:
    /// The person chose; not sent by setChosen().
    void answered();

private:
    static constexpr int notSaid = 1000;

    QButtonGroup m_group;
    Mode m_mode;
};

} // namespace stridewell
